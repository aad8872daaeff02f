// A stretch of text as tokens in columns, each with its number in a vocabulary: what every rule reads.

import { ALEF, ARABIC, BREAK, DIGIT, LAM, LATIN, SKIP, SPACE, classOf, isArabic } from './letter.ts';
import { UNKNOWN, type Vocabulary } from './vocabulary.ts';

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
  readonly text: string;
  count: number;
  start: Int32Array;
  end: Int32Array;
  kind: Uint8Array;
  /** Number of the whole token; UNKNOWN (0) where the vocabulary does not hold it. */
  word: Int32Array;
  /** Number of the token without its first proclitic, or UNKNOWN. */
  short: Int32Array;
  shortStart: Int32Array;
  /** Number of the token without its first two proclitics, or UNKNOWN. */
  bare: Int32Array;
  bareStart: Int32Array;
}

/** Reads the tokens of `text` from `start` to `end`. Linear in the length; never fails. */
export function readWords(text: string, start: number, end: number, vocabulary: Vocabulary): Words {
  const words = emptyWords(text, Math.max(16, (end - start) >> 1));
  let at = start;
  while (at < end) {
    const c = classOf[text.charCodeAt(at)]!;
    if (c === SPACE || c === BREAK || c === SKIP) at++;
    else at = readToken(words, at, end, c, vocabulary);
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

function readToken(words: Words, start: number, limit: number, first: number, vocabulary: Vocabulary): number {
  const kind = kindOf(first);
  let end = start + 1;
  if (kind !== Kind.mark) {
    for (; end < limit; end++) {
      const c = classOf[words.text.charCodeAt(end)]!;
      if (c !== SKIP && kindOf(c) !== kind) break;
    }
    while (classOf[words.text.charCodeAt(end - 1)] === SKIP && !isMarkOnLetter(words.text.charCodeAt(end - 1))) end--;
  }
  push(words, start, end, kind);
  if (kind !== Kind.mark) number(words, words.count - 1, vocabulary);
  return end;
}

/** Tashkeel and tatweel belong to the word they stand in; a control at its end does not. */
function isMarkOnLetter(unit: number): boolean {
  return unit >= 0x0300 && unit < 0x2000 && unit !== 0x061c;
}

function kindOf(c: number): Kind {
  if (c >= ARABIC) return isArabic(c) ? Kind.arabic : Kind.foreign;
  if (c >= LATIN) return Kind.latin;
  return c >= DIGIT ? Kind.digits : Kind.mark;
}

function number(words: Words, i: number, vocabulary: Vocabulary): void {
  const { text } = words;
  const start = words.start[i]!;
  const end = words.end[i]!;
  words.word[i] = vocabulary.numbers[vocabulary.walk(text, start, end, 0)]!;
  if (words.kind[i] !== Kind.arabic) return;
  const first = proclitic(text, start, end);
  if (first === start) return;
  words.shortStart[i] = first;
  words.short[i] = numberFrom(vocabulary, text, start, first, end);
  if (!isConjunction(text, start)) return;
  const second = proclitic(text, first, end);
  if (second === first || isConjunction(text, first)) return;
  words.bareStart[i] = second;
  words.bare[i] = numberFrom(vocabulary, text, first, second, end);
}

/** The word's number when read from `cut`, the proclitic standing at `from`: «لل…» reads as «ال…». */
function numberFrom(vocabulary: Vocabulary, text: string, from: number, cut: number, end: number): number {
  const contracted = classOf[text.charCodeAt(from)] === LAM && classOf[text.charCodeAt(cut)] === LAM;
  if (contracted) {
    const article = vocabulary.next[ALEF]!;
    const whole = article && vocabulary.numbers[vocabulary.walk(text, cut, end, article)]!;
    if (whole !== UNKNOWN) return whole;
  }
  return vocabulary.numbers[vocabulary.walk(text, cut, end, 0)]!;
}

const proclitics = new Set([...'وفبكلس'].map((letter) => classOf[letter.charCodeAt(0)]!));
const conjunctions = new Set([...'وف'].map((letter) => classOf[letter.charCodeAt(0)]!));

/** Where the word goes on after a proclitic letter at `start`; `start` itself where there is none or nothing follows. */
function proclitic(text: string, start: number, end: number): number {
  if (!proclitics.has(classOf[text.charCodeAt(start)]!)) return start;
  let at = start + 1;
  while (at < end && classOf[text.charCodeAt(at)] === SKIP) at++;
  return at < end ? at : start;
}

function isConjunction(text: string, at: number): boolean {
  return conjunctions.has(classOf[text.charCodeAt(at)]!);
}

function push(words: Words, start: number, end: number, kind: Kind): void {
  if (words.count === words.start.length) grow(words);
  const i = words.count++;
  words.start[i] = start;
  words.end[i] = end;
  words.kind[i] = kind;
}

function emptyWords(text: string, room: number): Words {
  const column = (): Int32Array => new Int32Array(room);
  return {
    text,
    count: 0,
    start: column(),
    end: column(),
    kind: new Uint8Array(room),
    word: column(),
    short: column(),
    shortStart: column(),
    bare: column(),
    bareStart: column(),
  };
}

function grow(words: Words): void {
  const room = words.start.length * 2;
  for (const name of ['start', 'end', 'word', 'short', 'shortStart', 'bare', 'bareStart'] as const) {
    const column = new Int32Array(room);
    column.set(words[name]);
    words[name] = column;
  }
  const kind = new Uint8Array(room);
  kind.set(words.kind);
  words.kind = kind;
}
