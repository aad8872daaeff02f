// A stretch of text as tokens in columns, each with its number in a vocabulary: what every rule reads.

import { type Words, emptyWords } from './columns.ts';
import { type Plain, plainOf } from './plain.ts';
import { number } from './reading.ts';
import { scan } from './scan.ts';
import { unitsOf } from './units.ts';
import { UNKNOWN, type Vocabulary } from './vocabulary.ts';

export { Kind } from './code.ts';
export type { Words } from './columns.ts';

/**
 * Reads the tokens of `text` from `start` to `end`, into the columns of `into` where it is given (they are overwritten).
 * Linear in the length; never fails.
 */
export function readWords(text: string, start: number, end: number, vocabulary: Vocabulary, into?: Words): Words {
  const words = into ?? emptyWords(Math.max(16, (end - start) >> 2));
  words.text = text;
  const units = unitsOf(text, start, end);
  if (scan(words, units, end - start, start)) number(words, units, start, vocabulary);
  else readPlain(words, plainOf(text, start, end), vocabulary);
  return words;
}

/** Reads tokens from a text without marks on letters and ligatures, and tells them by their places in the text itself. */
function readPlain(words: Words, plain: Plain, vocabulary: Vocabulary): void {
  const { from, to } = plain;
  scan(words, plain.units, plain.count, 0);
  number(words, plain.units, 0, vocabulary);
  for (let i = 0; i < words.count; i++) {
    if (words.short[i]) words.short[i] = begins(plain, words.shortStart[i]!) ? words.short[i]! : UNKNOWN;
    if (words.bare[i]) words.bare[i] = begins(plain, words.bareStart[i]!) ? words.bare[i]! : UNKNOWN;
    words.start[i] = from[words.start[i]!]!;
    words.end[i] = to[words.end[i]! - 1]!;
    words.shortStart[i] = from[words.shortStart[i]!]!;
    words.bareStart[i] = from[words.bareStart[i]!]!;
  }
}

/** Whether a unit of the text begins with this plain one: what a ligature shows has no beginning inside. */
function begins({ from }: Plain, i: number): boolean {
  return from[i] !== from[i - 1];
}

/** Whether white space or the beginning stands before token `i`. */
export function spaceBefore(words: Words, i: number): boolean {
  return i === 0 || words.end[i - 1]! < words.start[i]!;
}

/** The token as it stands in the text. */
export function tokenText(words: Words, i: number): string {
  return words.text.slice(words.start[i], words.end[i]);
}
