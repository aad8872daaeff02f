// From tokens to word numbers: each token whole, and past its proclitics.

import { ALEF, LAM } from './letter.ts';
import { codeOf, codeOfClass } from './code.ts';
import type { Words } from './columns.ts';
import { UNKNOWN, type Vocabulary, longestWord, mixed, turned } from './vocabulary.ts';

/** Numbers the tokens that `scan` left, the first of whose units is at `base` in the text. */
export function number(words: Words, units: Uint16Array, base: number, vocabulary: Vocabulary): void {
  const { known } = words;
  const likely = sift(words, units, base, vocabulary);
  let count = 0;
  for (let i = 0; i < likely; i++) {
    const n = known[i]!;
    lookUp(words, n, units, base, vocabulary);
    if ((words.word[n]! | words.short[n]! | words.bare[n]!) !== UNKNOWN) known[count++] = n;
  }
  words.knownCount = count;
}

/**
 * Sets all numbers to UNKNOWN, and lists in `known` the tokens of which the filter does not tell that they are unknown; returns how
 * many. Without a branch or a call but for the loop's own: which words the processor will meet it cannot guess, so all three
 * readings are asked for at once, and taking off a first letter is one operation on the hash.
 */
function sift(words: Words, units: Uint16Array, base: number, vocabulary: Vocabulary): number {
  const { count, start, end, kind, hash: hashes, word, short, bare, known } = words;
  const { filter, shift } = vocabulary;
  const codes = codeOf; // a module's bindings are slow to reach in a loop
  const proclitic = proclitics;
  let n = 0;
  for (let i = 0; i < count; i++) {
    const from = start[i]! - base;
    const length = end[i]! - start[i]!;
    const hash = hashes[i]!;
    word[i] = UNKNOWN;
    short[i] = UNKNOWN;
    bare[i] = UNKNOWN;
    const a = codes[units[from]!]!;
    const b = codes[units[from + 1]!]!;
    const rest = hash ^ turned(a, length - 1);
    const whole = mixed(hash);
    const past = mixed(rest);
    const pastBoth = mixed(rest ^ turned(b, length - 2));
    const first = proclitic[a]!;
    const second = proclitic[b]!;
    const third = proclitic[codes[units[from + 2]!]!]!;
    const may =
      (filter[whole >>> shift]! >> (whole & 7)) |
      ((filter[past >>> shift]! >> (past & 7)) & first) |
      ((filter[pastBoth >>> shift]! >> (pastBoth & 7)) & (first >> 1) & (second >> 2)) |
      ((first >> 3) & (second >> 3)) |
      ((first >> 1) & (second >> 3) & (third >> 3));
    known[n] = i;
    n += may & (0x0e >> kind[i]!) & 1; // kinds 1 to 3 are words
  }
  return n;
}

/** Looks all readings of token `n` up. */
function lookUp(words: Words, n: number, units: Uint16Array, base: number, vocabulary: Vocabulary): void {
  const from = words.start[n]! - base;
  const to = words.end[n]! - base;
  const hash = words.hash[n]!;
  if (to - from > longestWord) return;
  const first = codeOf[units[from]!]!;
  words.word[n] = vocabulary.find(hash, first, units, from + 1, to);
  const role = proclitics[first]!;
  if (role === 0 || to - from < 2) return;
  words.short[n] = past(units, from, to, hash, vocabulary);
  words.shortStart[n] = words.start[n]! + 1;
  const next = proclitics[codeOf[units[from + 1]!]!]!;
  if (!(role & Proclitic.conjunction) || !(next & Proclitic.preposition) || to - from < 3) return;
  const rest = hash ^ turned(first, to - from - 1);
  words.bare[n] = past(units, from + 1, to, rest, vocabulary);
  words.bareStart[n] = words.start[n]! + 2;
}

/**
 * The number of the word after the proclitic at `from`, `hash` being that of both. A ل before another one is first taken for
 * the article's contraction: «للأمن» is «الأمن», «لليبيا» is «ليبيا».
 */
function past(units: Uint16Array, from: number, to: number, hash: number, vocabulary: Vocabulary): number {
  const proclitic = codeOf[units[from]!]!;
  const next = codeOf[units[from + 1]!]!;
  const length = to - from;
  if (proclitic === lam && next === lam) {
    const article = vocabulary.find(hash ^ turned(alef ^ lam, length - 1), alef, units, from + 1, to);
    if (article !== UNKNOWN) return article;
  }
  return vocabulary.find(hash ^ turned(proclitic, length - 1), next, units, from + 2, to);
}

const alef = codeOfClass(ALEF);
const lam = codeOfClass(LAM);

/** What a letter can be at a word's beginning, by its code: a proclitic, a conjunction, a preposition, a ل. */
const Proclitic = { any: 1, conjunction: 2, preposition: 4, lam: 8 } as const;

const proclitics = new Uint8Array(256);
for (const letter of 'وف') proclitics[codeOf[letter.charCodeAt(0)]!] = Proclitic.any | Proclitic.conjunction;
for (const letter of 'بكلس') proclitics[codeOf[letter.charCodeAt(0)]!] = Proclitic.any | Proclitic.preposition;
proclitics[lam]! |= Proclitic.lam;
