// The façade: the tools that a language model may ask the corpus with. They read, and change nothing.

import type { Corpus } from '../corpus/corpus.ts';
import { type ToolTold, missingInput, toolsTold } from '../l10n/answer.ts';
import type { Language } from '../l10n/language.ts';
import { say } from '../l10n/message.ts';
import type { Answer } from './answer.ts';
import { checkDraft } from './draft.ts';
import { eventsBetween } from './events.ts';
import { findEntity } from './find.ts';
import { compare, whatSourcesSay } from './said.ts';
import { answerText } from './words.ts';

/** Every tool has this before its name. */
export type ToolName = keyof typeof toolsTold;
export const toolNames = Object.keys(toolsTold) as readonly ToolName[];

/** What a tool is told: texts by name. */
export type ToolInput = Readonly<Record<string, string>>;

const answers: Readonly<Record<ToolName, (corpus: Corpus, input: ToolInput, language: Language) => Answer>> = {
  isnad_find_entity: (corpus, { name }, language) => findEntity(corpus, name!, language),
  isnad_what_sources_say: (corpus, { about }, language) => whatSourcesSay(corpus, about!, language),
  isnad_compare: (corpus, { about }, language) => compare(corpus, about!, language),
  isnad_events: (corpus, { from, until }, language) => eventsBetween(corpus, from!, until!, language),
  isnad_check_draft: (corpus, { text }, language) => checkDraft(corpus, text!, language),
};

/** What is wrong with an input, which comes from outside; undefined where nothing is. */
export function wrongInput(tool: ToolName, input: unknown, language: Language): string | undefined {
  const given = (typeof input === 'object' && input !== null ? input : {}) as Record<string, unknown>;
  const missing = inputsOf(tool).find((name) => typeof given[name] !== 'string' || given[name].trim() === '');
  return missing === undefined ? undefined : say(language, missingInput, missing);
}

/** The answer of a tool as data and as text for reading. The input has been found right. */
export function answerTo(
  tool: ToolName,
  corpus: Corpus,
  input: ToolInput,
  language: Language,
): { readonly answer: Answer; readonly text: string } {
  const answer = answers[tool](corpus, input, language);
  return { answer, text: answerText(answer, corpus.sources().length, language) };
}

/** A tool's name, description and input (JSON Schema), in both languages at once: a model reads either. */
export function describeTool(tool: ToolName): { title: string; description: string; inputSchema: object } {
  const { title, description, input }: ToolTold = toolsTold[tool];
  const properties = Object.fromEntries(
    Object.entries(input).map(([name, told]) => [name, { type: 'string', description: `${told.en} ${told.ar}` }]),
  );
  return {
    title: title.en,
    description: `${description.en} ${description.ar}`,
    inputSchema: { type: 'object', properties, required: inputsOf(tool), additionalProperties: false },
  };
}

function inputsOf(tool: ToolName): string[] {
  return Object.keys(toolsTold[tool].input);
}
