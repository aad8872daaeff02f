// Registers the tools with which language models ask the open corpora. They read, and change nothing.

import { type Disposable, type LanguageModelTool, LanguageModelTextPart, LanguageModelToolResult, lm } from 'vscode';
import { type ToolInput, type ToolName, answerTo, toolNames, wrongInput } from '../../answer/tools.ts';
import { askingCorpus, toolsTold } from '../../l10n/answer.ts';
import { noCorpus } from '../../l10n/commands.ts';
import { say } from '../../l10n/message.ts';
import type { Host } from '../host.ts';
import { language } from '../language.ts';

/** Registers every tool of the manifest; they answer once `read`, the first reading of the corpora, is done. */
export function registerTools(host: Host, read: Promise<void>): Disposable[] {
  return toolNames.map((name) => lm.registerTool(name, toolOf(host, read, name)));
}

function toolOf(host: Host, read: Promise<void>, name: ToolName): LanguageModelTool<unknown> {
  return {
    prepareInvocation: () => ({ invocationMessage: say(language(), askingCorpus, toolsTold[name].title[language()]) }),
    invoke: async ({ input }) => {
      await read;
      return new LanguageModelToolResult(answersOf(host, name, input).map((text) => new LanguageModelTextPart(text)));
    },
  };
}

/** The answer of each open corpus, under its title where there are several. */
function answersOf({ folders }: Host, name: ToolName, input: unknown): string[] {
  const wrong = wrongInput(name, input, language());
  if (wrong !== undefined) return [wrong];
  if (folders.length === 0) return [say(language(), noCorpus)];
  return folders.map(({ corpus, root }) => {
    const { text } = answerTo(name, corpus, input as ToolInput, language());
    return folders.length === 1 ? text : `# ${corpus.knowledge.title?.[language()] ?? root.path}\n${text}`;
  });
}
