// The words of the command line, told apart.

import { parseArgs } from 'node:util';
import { type ExportFormat, exportFormats } from '../export/formats.ts';
import type { Language } from '../l10n/language.ts';

/** A command with its folder and options, every option given its default. */
export interface Arguments {
  readonly command: 'analyze' | 'check' | 'export' | 'init' | 'mcp';
  readonly folder: string;
  readonly knowledge: string | undefined;
  readonly format: 'json' | 'text' | 'sarif';
  readonly severity: 'error' | 'warning' | 'info';
  /** The files whose findings are wanted, as given; undefined for all. */
  readonly changed: readonly string[] | undefined;
  readonly to: ExportFormat;
  readonly out: string | undefined;
  readonly language: Language;
}

/** What was asked: a command, the help or the version; `wrong` is bad usage, with what is wrong about it. */
export type Asked =
  | { readonly kind: 'command'; readonly arguments: Arguments }
  | { readonly kind: 'help'; readonly language: Language }
  | { readonly kind: 'version' }
  | { readonly kind: 'wrong'; readonly word: string; readonly language: Language };

const formats = {
  analyze: ['json', 'text'],
  check: ['text', 'json', 'sarif'],
  export: ['text'],
  init: ['text'],
  mcp: ['text'],
} as const;

const options = {
  knowledge: { type: 'string' },
  format: { type: 'string' },
  severity: { type: 'string' },
  changed: { type: 'string', multiple: true },
  to: { type: 'string' },
  out: { type: 'string' },
  lang: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
} as const;

/** Which options each command takes. */
const takes: Record<Arguments['command'], readonly (keyof typeof options)[]> = {
  analyze: ['knowledge', 'format', 'lang'],
  check: ['knowledge', 'format', 'severity', 'changed', 'lang'],
  export: ['knowledge', 'to', 'out', 'lang'],
  init: ['lang'],
  mcp: ['knowledge', 'lang'],
};

/** Reads the words after the program's name. Never throws. */
export function readArguments(words: readonly string[]): Asked {
  const parsed = parse(words);
  if ('wrong' in parsed) return { kind: 'wrong', word: parsed.wrong, language: 'en' };
  const { values, positionals } = parsed;
  const language: Language = values.lang === 'ar' ? 'ar' : 'en';
  const wrong = (word: string): Asked => ({ kind: 'wrong', word, language });
  if (values.lang !== undefined && values.lang !== language) return wrong(`--lang ${values.lang}`);
  if (values.version) return { kind: 'version' };
  if (values.help) return { kind: 'help', language };
  const [command, folder, ...rest] = positionals;
  if (!isCommand(command)) return wrong(command ?? '');
  if (folder === undefined) return wrong(command);
  const { knowledge, changed, out } = values;
  if (rest.length > 0 && !changed) return wrong(rest[0]!);
  const stray = Object.keys(values).find((name) => !takes[command].includes(name as keyof typeof options));
  if (stray !== undefined) return wrong(`--${stray}`);
  const format = values.format ?? formats[command][0];
  if (!isOneOf(formats[command], format)) return wrong(`--format ${format}`);
  const severity = values.severity ?? 'info';
  if (!isOneOf(['error', 'warning', 'info'] as const, severity)) return wrong(`--severity ${severity}`);
  const to = values.to ?? (command === 'export' ? '' : exportFormats[0]);
  if (!isOneOf(exportFormats, to)) return wrong(`--to ${to}`);
  const files = changed && [...changed, ...rest];
  return {
    kind: 'command',
    arguments: { command, folder, knowledge, format, severity, changed: files, to, out, language },
  };
}

type Parsed = ReturnType<typeof parseArgs<{ options: typeof options; allowPositionals: true }>>;

function parse(words: readonly string[]): Parsed | { readonly wrong: string } {
  try {
    return parseArgs({ args: [...words], options, allowPositionals: true });
  } catch (error) {
    return { wrong: error instanceof Error ? error.message : String(error) };
  }
}

function isCommand(word: string | undefined): word is Arguments['command'] {
  return word !== undefined && Object.hasOwn(takes, word);
}

function isOneOf<T extends string>(choices: readonly T[], word: string): word is T {
  return (choices as readonly string[]).includes(word);
}
