// What the command line does with its words: parse, call the command, exit code. Each command stands in its own file.

import type { Language } from '../l10n/language.ts';
import { badUsage, unreadableFolder, usage } from '../l10n/cli.ts';
import { say } from '../l10n/message.ts';
import { analyze } from './analyze.ts';
import { type Arguments, readArguments } from './arguments.ts';
import { check } from './check.ts';
import { type Console, type ExitCode, printable } from './console.ts';
import { exportTo } from './export.ts';
import { init } from './init.ts';
import { version } from './version.ts';

const commands: Record<Arguments['command'], (given: Arguments, console: Console) => Promise<ExitCode>> = {
  analyze,
  check,
  export: exportTo,
  init,
  // Loaded on demand: the protocol is larger than all the rest.
  mcp: async (given, console) => (await import('./mcp.ts')).mcp(given, console),
};

/** Runs the command line on its words; never throws. */
export async function run(words: readonly string[], makeConsole: (language: Language) => Console): Promise<ExitCode> {
  const asked = readArguments(words);
  if (asked.kind === 'version') {
    makeConsole('en').out(`${version}\n`);
    return 0;
  }
  if (asked.kind === 'help') {
    makeConsole(asked.language).out(say(asked.language, usage));
    return 0;
  }
  if (asked.kind === 'wrong') {
    makeConsole(asked.language).message(say(asked.language, badUsage, printable(asked.word)));
    return 2;
  }
  const given = asked.arguments;
  const console = makeConsole(given.language);
  try {
    return await commands[given.command](given, console);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    console.message(say(given.language, unreadableFolder, printable(given.folder), printable(reason)));
    return 2;
  }
}
