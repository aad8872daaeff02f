// Texts with ⟦marks⟧ around what a rule is to find.

import type { Candidate, Rule } from '../../src/recognise/line.ts';
import { Vocabulary } from '../../src/text/vocabulary.ts';
import { readWords } from '../../src/text/words.ts';

/** The text without its marks. */
export function unmarked(marked: string): string {
  return marked.replaceAll(/[⟦⟧]/g, '');
}

/** The text with marks around the spans, which are in order. */
export function marked(text: string, spans: readonly { readonly start: number; readonly end: number }[]): string {
  let result = '';
  let done = 0;
  for (const { start, end } of spans) {
    result += `${text.slice(done, start)}⟦${text.slice(start, end)}⟧`;
    done = end;
  }
  return result + text.slice(done);
}

/** Runs a rule over one line. */
export function runner(makeRule: (vocabulary: Vocabulary) => Rule): (text: string) => Candidate[] {
  const vocabulary = new Vocabulary();
  const rule = makeRule(vocabulary);
  return (text) => rule({ text, words: readWords(text, 0, text.length, vocabulary) });
}
