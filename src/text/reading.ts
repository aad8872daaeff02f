// From tokens to word numbers: each token whole, and past its proclitics.

import { ALEF, LAM, SKIP, classOf } from './letter.ts';
import { isLigature } from './respell.ts';
import { units } from './units.ts';
import { codeOf, codeOfClass } from './code.ts';
import type { Words } from './columns.ts';
import { UNKNOWN, type Vocabulary, longestWord, mixed, turned } from './vocabulary.ts';

/** Numbers the tokens from `first` on, as `scan` left them. */
export function number(words: Words, first: number, vocabulary: Vocabulary): void {
  const { known } = words;
  const likely = sift(words, first, vocabulary);
  let count = words.knownCount;
  for (let i = count; i < likely; i++) {
    const n = known[i]!;
    lookUp(words, n, vocabulary);
    if ((words.word[n]! | words.short[n]! | words.bare[n]!) !== UNKNOWN) known[count++] = n;
  }
  words.knownCount = count;
}

/**
 * Sets all numbers to UNKNOWN, and lists in `known` the tokens of which the filter does not tell that they are unknown; returns
 * where that list ends. Without a branch or a call but for the loop's own: which words the processor will meet it cannot guess, so
 * all three readings are asked for at once, and taking off a first letter is one operation on the hash.
 */
function sift(words: Words, first: number, vocabulary: Vocabulary): number {
  const { count, kind, hash: hashes, word, short, shortStart, bare, bareStart, known } = words;
  const { filter, shift } = vocabulary;
  const codes = codeOf; // a module's bindings are slow to reach in a loop
  const proclitic = proclitics;
  const window = units;
  let n = words.knownCount;
  for (let i = first; i < count; i++) {
    const from = shortStart[i]!;
    const length = bareStart[i]!;
    const hash = hashes[i]!;
    word[i] = UNKNOWN;
    short[i] = UNKNOWN;
    bare[i] = UNKNOWN;
    const a = codes[window[from]!]!;
    const b = codes[window[from + 1]!]!;
    const rest = hash ^ turned(a, length - 1);
    const whole = mixed(hash);
    const past = mixed(rest);
    const pastBoth = mixed(rest ^ turned(b, length - 2));
    const role = proclitic[a]!;
    const next = proclitic[b]!;
    const third = proclitic[codes[window[from + 2]!]!]!;
    const may =
      (filter[whole >>> shift]! >> (whole & 7)) |
      ((filter[past >>> shift]! >> (past & 7)) & role) |
      ((filter[pastBoth >>> shift]! >> (pastBoth & 7)) & (role >> 1) & (next >> 2)) |
      ((role >> 3) & (next >> 3)) |
      ((role >> 1) & (next >> 3) & (third >> 3));
    known[n] = i;
    n += may & (0x0e >> kind[i]!) & 1; // kinds 1 to 3 are words
  }
  return n;
}

/** Looks all readings of token `n` up. */
function lookUp(words: Words, n: number, vocabulary: Vocabulary): void {
  const from = words.shortStart[n]!;
  const length = words.bareStart[n]!;
  if (length > longestWord) return;
  const hash = words.hash[n]!;
  const first = codeOf[units[from]!]!;
  words.word[n] = vocabulary.find(hash, first, from + 1, from + length);
  const role = proclitics[first]!;
  if (role === 0 || length < 2) return;
  words.short[n] = past(from, from + length, hash, vocabulary);
  const next = proclitics[codeOf[units[from + 1]!]!]!;
  const both = role & Proclitic.conjunction && next & Proclitic.preposition && length > 2;
  if (both) words.bare[n] = past(from + 1, from + length, hash ^ turned(first, length - 1), vocabulary);
  if (words.short[n] !== UNKNOWN || words.bare[n] !== UNKNOWN) placeReadings(words, n, length);
}

/**
 * The number of the word after the proclitic at `from`, `hash` being that of both. A ل before another one is first taken for
 * the article's contraction: «للأمن» is «الأمن», «لليبيا» is «ليبيا».
 */
function past(from: number, to: number, hash: number, vocabulary: Vocabulary): number {
  const proclitic = codeOf[units[from]!]!;
  const next = codeOf[units[from + 1]!]!;
  if (proclitic === lam && next === lam) {
    const article = vocabulary.find(hash ^ turned(alef ^ lam, to - from - 1), alef, from + 1, to);
    if (article !== UNKNOWN) return article;
  }
  return vocabulary.find(hash ^ turned(proclitic, to - from - 1), next, from + 2, to);
}

/** Says where the readings past proclitics begin in the text; one that would begin inside a ligature is none. */
function placeReadings(words: Words, n: number, length: number): void {
  const { text, start, end } = words;
  const plain = end[n]! - start[n]! === length;
  const second = plain ? start[n]! + 1 : nextLetter(text, start[n]!, end[n]!);
  const third = plain ? second + 1 : nextLetter(text, second, end[n]!);
  if (second < 0) words.short[n] = UNKNOWN;
  if (third < 0) words.bare[n] = UNKNOWN;
  words.shortStart[n] = second;
  words.bareStart[n] = third;
}

/** Where the letter after the one at `at` stands; -1 where there is none, or the unit at `at` shows several. */
function nextLetter(text: string, at: number, end: number): number {
  if (at < 0 || isLigature(text.charCodeAt(at))) return -1;
  for (let next = at + 1; next < end; next++) if (classOf[text.charCodeAt(next)] !== SKIP) return next;
  return -1;
}

const alef = codeOfClass(ALEF);
const lam = codeOfClass(LAM);

/** What a letter can be at a word's beginning, by its code: a proclitic, a conjunction, a preposition, a ل. */
const Proclitic = { any: 1, conjunction: 2, preposition: 4, lam: 8 } as const;

const proclitics = new Uint8Array(256);
for (const letter of 'وف') proclitics[codeOf[letter.charCodeAt(0)]!] = Proclitic.any | Proclitic.conjunction;
for (const letter of 'بكلس') proclitics[codeOf[letter.charCodeAt(0)]!] = Proclitic.any | Proclitic.preposition;
proclitics[lam]! |= Proclitic.lam;
