// The columns in which tokens stand.

import type { Kind } from './code.ts';

/**
 * The tokens of a stretch of text, column by column, in order. Offsets are UTF-16 units from 0 in `text`.
 *
 * An Arabic token can be read up to three ways: whole (`word`), or without one or two proclitic letters (و ف ب ك ل س, a
 * conjunction before a preposition). `short` and `bare` are those readings' numbers, `shortStart` and `bareStart` where
 * they begin. ل before the article contracts: «للمغرب» read without it is «المغرب», beginning at the second lam.
 */
export interface Words {
  text: string;
  count: number;
  start: Int32Array;
  end: Int32Array;
  /** What each token is made of: a `Kind` (`code.ts`). */
  kind: Uint8Array;
  /** Hash of the folded token: equal for tokens that fold alike, also for those that the vocabulary does not hold. */
  hash: Int32Array;
  /** Number of the whole token; UNKNOWN (0) where the vocabulary does not hold it. */
  word: Int32Array;
  /** Number of the token without its first proclitic, or UNKNOWN. */
  short: Int32Array;
  shortStart: Int32Array;
  /** Number of the token without its first two proclitics, or UNKNOWN. */
  bare: Int32Array;
  bareStart: Int32Array;
  /** The tokens that are known in some reading, in order: `knownCount` indices. */
  known: Int32Array;
  knownCount: number;
}

/** Columns with room for so many tokens. */
export function emptyWords(room: number): Words {
  const column = (): Int32Array => new Int32Array(room);
  return {
    text: '',
    count: 0,
    start: column(),
    end: column(),
    kind: new Uint8Array(room),
    hash: column(),
    word: column(),
    short: column(),
    shortStart: column(),
    bare: column(),
    bareStart: column(),
    known: column(),
    knownCount: 0,
  };
}

/** Adds a token, whose letters stand in the window (`units.ts`) from `at`, so many of them: to be numbered by `reading.ts`. */
export function push(
  words: Words,
  start: number,
  end: number,
  kind: Kind,
  hash: number,
  at: number,
  letters: number,
): void {
  const n = words.count++;
  words.start[n] = start;
  words.end[n] = end;
  words.kind[n] = kind;
  words.hash[n] = hash;
  words.shortStart[n] = at;
  words.bareStart[n] = letters;
}

/** Makes room for so many more tokens and keeps those that there are. */
export function reserve(words: Words, more: number): void {
  if (words.count + more <= words.start.length) return;
  const wider = emptyWords(Math.max(words.count + more, 2 * words.start.length));
  for (const name of columnNames) wider[name].set(words[name]);
  Object.assign(words, { ...wider, text: words.text, count: words.count, knownCount: words.knownCount });
}

const columnNames = [
  'start',
  'end',
  'kind',
  'hash',
  'word',
  'short',
  'shortStart',
  'bare',
  'bareStart',
  'known',
] as const;
