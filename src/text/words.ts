// A stretch of text as tokens in columns, each with its number in a vocabulary: what every rule reads.

import {
  ALEF,
  ARABIC,
  DIGIT,
  FOREIGN,
  LAM,
  LATIN,
  LIGATURE,
  OTHER,
  SKIP,
  arabicLetters,
  classOf,
  isControl,
  lettersOf,
} from './letter.ts';
import { UNKNOWN, type Vocabulary, hashed, longestWord, weights } from './vocabulary.ts';

/** What a token is made of. A run of letters of one kind is one token, a run of digits one, any other sign is one alone. */
export const Kind = { arabic: 1, latin: 2, digits: 3, mark: 4, foreign: 5 } as const;
export type Kind = (typeof Kind)[keyof typeof Kind];

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
  kind: Uint8Array;
  /** Hash of the folded letters (`hashed`); 0 for a mark. */
  hash: Int32Array;
  /** Number of the whole token; UNKNOWN (0) where the vocabulary does not hold it. */
  word: Int32Array;
  /** Number of the token without its first proclitic, or UNKNOWN. */
  short: Int32Array;
  shortStart: Int32Array;
  /** Number of the token without its first two proclitics, or UNKNOWN. */
  bare: Int32Array;
  bareStart: Int32Array;
}

/**
 * Reads the tokens of `text` from `start` to `end`, into the columns of `into` where it is given (they are overwritten).
 * Linear in the length; never fails.
 */
export function readWords(text: string, start: number, end: number, vocabulary: Vocabulary, into?: Words): Words {
  const words = into ?? emptyWords(text, Math.max(16, (end - start) >> 2));
  words.text = text;
  words.count = 0;
  let at = start;
  while (at < end) {
    const c = classOf[text.charCodeAt(at)]!;
    if (c >= DIGIT) at = readWord(words, at, end, c, vocabulary);
    else if (c === OTHER) push(words, at, ++at, Kind.mark);
    else at++;
  }
  return words;
}

/** Whether white space or the beginning stands before token `i`. */
export function spaceBefore(words: Words, i: number): boolean {
  return i === 0 || words.end[i - 1]! < words.start[i]!;
}

/** The token as it stands in the text. */
export function tokenText(words: Words, i: number): string {
  return words.text.slice(words.start[i], words.end[i]);
}

/** The letters of the token that is being read, as far as a vocabulary could hold it. */
const spelled = new Uint8Array(longestWord);

/** Reads the word at `start`, whose first class is `first`; returns where to go on. */
function readWord(words: Words, start: number, limit: number, first: number, vocabulary: Vocabulary): number {
  const { text } = words;
  const kind = kindOf(first);
  const from = lowest[kind]!;
  const to = lowest[kind]! + span[kind]!;
  let at = start;
  let end = start;
  let hash = 0;
  let count = 0;
  for (; at < limit; at++) {
    const unit = text.charCodeAt(at);
    const c = classOf[unit]!;
    if (c === SKIP && isControl(unit)) continue; // a control at the word's end is not part of it, any other mark is
    if (c !== SKIP && (c < from || c >= to)) break;
    end = at + 1;
    if (c === SKIP) continue;
    if (c === LIGATURE) {
      for (const part of lettersOf(unit)) {
        if (count < longestWord) spelled[count] = part;
        hash = hashed(hash, part);
        count++;
      }
    } else {
      if (count < longestWord) spelled[count] = c;
      hash = hashed(hash, c);
      count++;
    }
  }
  const i = push(words, start, end, kind);
  words.hash[i] = hash;
  if (kind === Kind.foreign || count > longestWord) return at;
  words.word[i] = vocabulary.find(hash, spelled, 0, count);
  if (kind === Kind.arabic && isProclitic[first]) readProclitics(words, i, hash, count, vocabulary);
  return at;
}

/** Numbers the readings of token `i` without its first letter, a proclitic, and without its first two. */
function readProclitics(words: Words, i: number, hash: number, count: number, vocabulary: Vocabulary): void {
  const second = nextLetter(words, words.start[i]!, words.end[i]!);
  if (second === 0) return;
  words.shortStart[i] = second;
  words.short[i] = numberWithout(0, hash, count, vocabulary);
  if (!isConjunction[spelled[0]!] || !isProclitic[spelled[1]!] || isConjunction[spelled[1]!]) return;
  const third = nextLetter(words, second, words.end[i]!);
  if (third === 0) return;
  const rest = (hash - Math.imul(spelled[0]!, weights[count - 1]!)) | 0;
  words.bareStart[i] = third;
  words.bare[i] = numberWithout(1, rest, count, vocabulary);
}

/**
 * The number of the spelled word without the proclitic at letter `at`, `hash` being that of the letters from `at` on. A ل
 * before another one is first taken for the article's contraction: «للأمن» is «الأمن», «لليبيا» is «ليبيا».
 */
function numberWithout(at: number, hash: number, count: number, vocabulary: Vocabulary): number {
  const weight = weights[count - at - 1]!;
  const letter = spelled[at]!;
  if (letter === LAM && spelled[at + 1] === LAM) {
    spelled[at] = ALEF;
    const article = vocabulary.find((hash + Math.imul(ALEF - LAM, weight)) | 0, spelled, at, count);
    spelled[at] = LAM;
    if (article !== UNKNOWN) return article;
  }
  return vocabulary.find((hash - Math.imul(letter, weight)) | 0, spelled, at + 1, count);
}

/** Offset of the letter after the one at `at`; 0 where the word ends, or where the unit at `at` is several letters. */
function nextLetter(words: Words, at: number, end: number): number {
  if (classOf[words.text.charCodeAt(at)] === LIGATURE) return 0;
  for (let next = at + 1; next < end; next++) if (classOf[words.text.charCodeAt(next)] !== SKIP) return next;
  return 0;
}

const isProclitic = classesOf('وفبكلس');
const isConjunction = classesOf('وف');

function classesOf(letters: string): Uint8Array {
  const table = new Uint8Array(FOREIGN + 1);
  for (const letter of letters) table[ARABIC + arabicLetters.indexOf(letter)] = 1;
  return table;
}

function kindOf(c: number): Kind {
  if (c >= ARABIC) return c < FOREIGN ? Kind.arabic : Kind.foreign;
  return c >= LATIN ? Kind.latin : Kind.digits;
}

/** The classes that each kind is made of: the first, and how many. */
const lowest = {
  [Kind.arabic]: ARABIC,
  [Kind.latin]: LATIN,
  [Kind.digits]: DIGIT,
  [Kind.foreign]: FOREIGN,
  [Kind.mark]: OTHER,
};
const span = { [Kind.arabic]: FOREIGN - ARABIC, [Kind.latin]: ARABIC - LATIN, [Kind.digits]: LATIN - DIGIT, [Kind.foreign]: 1, [Kind.mark]: 1 }; // prettier-ignore

function push(words: Words, start: number, end: number, kind: Kind): number {
  if (words.count === words.start.length) grow(words);
  const i = words.count++;
  words.start[i] = start;
  words.end[i] = end;
  words.kind[i] = kind;
  words.hash[i] = 0;
  words.word[i] = UNKNOWN;
  words.short[i] = UNKNOWN;
  words.bare[i] = UNKNOWN;
  return i;
}

function emptyWords(text: string, room: number): Words {
  const column = (): Int32Array => new Int32Array(room);
  return {
    text,
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
  };
}

function grow(words: Words): void {
  const room = words.start.length * 2;
  for (const name of ['start', 'end', 'hash', 'word', 'short', 'shortStart', 'bare', 'bareStart'] as const) {
    const column = new Int32Array(room);
    column.set(words[name]);
    words[name] = column;
  }
  const kind = new Uint8Array(room);
  kind.set(words.kind);
  words.kind = kind;
}
