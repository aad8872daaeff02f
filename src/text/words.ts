// A stretch of text as tokens in columns, each with its number in a vocabulary: what every rule reads.

import { Kind, SPECIAL, codeOf, kindShift } from './code.ts';
import { type Words, emptyWords, push, reserve } from './columns.ts';
import { isControl } from './letter.ts';
import { number } from './reading.ts';
import { isLigature } from './respell.ts';
import { scan } from './scan.ts';
import { fillUnits, windowSize } from './units.ts';
import { type Vocabulary, longestWord } from './vocabulary.ts';

export { Kind } from './code.ts';
export type { Words } from './columns.ts';

/**
 * Reads the tokens of `text` from `start` to `end`, into the columns of `into` where it is given (they are overwritten).
 * Linear in the length; never fails.
 */
export function readWords(text: string, start: number, end: number, vocabulary: Vocabulary, into?: Words): Words {
  const words = into ?? emptyWords(Math.max(16, (end - start) >> 2));
  words.text = text;
  words.count = 0;
  words.knownCount = 0;
  for (let at = start; at < end;) {
    const size = Math.min(windowSize, end - at);
    const first = words.count;
    fillUnits(text, at, at + size);
    const done = scan(words, size, at, at + size === end);
    at = done > 0 ? at + done : readHuge(words, at, end);
    number(words, first, vocabulary);
  }
  return words;
}

/** Reads the word at `at`, which fills a window and has no number; returns where to read on. Controls at its end are not its own. */
function readHuge(words: Words, at: number, end: number): number {
  const { text } = words;
  const first = codeOf[text.charCodeAt(at)]! >> kindShift;
  const kind = first === SPECIAL ? Kind.arabic : first; // a word begins with no special unit but a ligature
  let last = at;
  let next = at + 1;
  for (; next < end; next++) {
    const unit = text.charCodeAt(next);
    const own = codeOf[unit]! >> kindShift;
    if (own !== kind && (own !== SPECIAL || (isLigature(unit) && kind !== Kind.arabic))) break;
    if (!isControl(unit)) last = next;
  }
  reserve(words, 1);
  push(words, at, last + 1, kind as Kind, 0, 0, longestWord + 1);
  return next;
}

/** Whether white space or the beginning stands before token `i`. */
export function spaceBefore(words: Words, i: number): boolean {
  return i === 0 || words.end[i - 1]! < words.start[i]!;
}

/** The token as it stands in the text. */
export function tokenText(words: Words, i: number): string {
  return words.text.slice(words.start[i], words.end[i]);
}
