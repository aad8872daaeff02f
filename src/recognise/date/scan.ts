// What the rules for dates see of a line: its words, and at each token the calendar word, number or ordinal there.

import { DIGIT, SKIP, classAt } from '../../text/letter.ts';
import { Numbers } from '../../text/number/number.ts';
import { Ordinals, type Ordinal } from '../../text/number/ordinal.ts';
import type { NumberReading } from '../../text/number/reading.ts';
import { Phrases, type Found } from '../../text/phrases.ts';
import type { Vocabulary } from '../../text/vocabulary.ts';
import { Kind, tokenText, type Words } from '../../text/words.ts';
import type { DateReading } from '../line.ts';
import { cues, type Cue } from './cue.ts';
import type { RuleId } from '../ruleid.ts';

/** A date that a rule read: tokens up to `to` (exclusive), beginning at UTF-16 offset `start` of the line. */
export interface Told {
  readonly start: number;
  readonly to: number;
  readonly date: DateReading;
  readonly rule: RuleId;
}

type CueOf<K extends Cue['is']> = Extract<Cue, { readonly is: K }>;

/** The tables over one vocabulary. */
export class CalendarWords {
  readonly cues: Phrases<Cue>;
  readonly numbers: Numbers;
  readonly ordinals: Ordinals;

  constructor(vocabulary: Vocabulary) {
    this.cues = new Phrases(vocabulary, cues());
    this.numbers = new Numbers(vocabulary);
    this.ordinals = new Ordinals(vocabulary);
  }
}

/** How many tokens' calendar words a scan remembers. */
const remembered = 16;

/** One line under the tables. Token numbers outside the line have no cue, number or sign. */
export class Scan {
  readonly words: Words;
  readonly #tables: CalendarWords;
  readonly #asked: number[] = [];
  readonly #found: (Found<Cue> | undefined)[] = [];

  constructor(words: Words, tables: CalendarWords) {
    this.words = words;
    this.#tables = tables;
  }

  /** The calendar word at token `i`, past its proclitics. Readers ask for the same few tokens again and again. */
  cue(i: number): Found<Cue> | undefined {
    if (i < 0 || i >= this.words.count) return undefined;
    const slot = i % remembered;
    if (this.#asked[slot] !== i) {
      this.#asked[slot] = i;
      this.#found[slot] = this.#tables.cues.longestAt(this.words, i);
    }
    return this.#found[slot];
  }

  /** The calendar word of one kind that begins with the whole of token `i`, as inside a date. */
  inner<K extends Cue['is']>(i: number, is: K): (CueOf<K> & { readonly to: number }) | undefined {
    const found = this.cue(i);
    if (found?.value.is !== is || found.start !== this.words.start[i]) return undefined;
    return { ...(found.value as CueOf<K>), to: found.to };
  }

  /** Whether the token `i` as a whole is a calendar word of this kind. */
  is(i: number, is: Cue['is']): boolean {
    const found = this.cue(i);
    return found?.value.is === is && found.start === this.words.start[i];
  }

  /** Whether token `i`, whole or past its proclitics, is a calendar word of this kind, as around a date. */
  has(i: number, is: Cue['is']): boolean {
    return this.cue(i)?.value.is === is;
  }

  number(i: number): NumberReading | undefined {
    return i >= 0 && i < this.words.count ? this.#tables.numbers.at(this.words, i) : undefined;
  }

  ordinal(i: number): Ordinal | undefined {
    return i >= 0 ? this.#tables.ordinals.at(this.words, i) : undefined;
  }

  /** «تاسع» before the noun it counts. */
  constructOrdinal(i: number): Ordinal | undefined {
    return i >= 0 ? this.#tables.ordinals.constructAt(this.words, i) : undefined;
  }

  /** The value of the digits that token `i` is, where they are `least` … `most` many; undefined for any other token. */
  digits(i: number, least: number, most = least): number | undefined {
    const { words } = this;
    if (i < 0 || i >= words.count || words.kind[i] !== Kind.digits) return undefined;
    let count = 0;
    let value = 0;
    for (let at = words.start[i]!; at < words.end[i]!; at++) {
      const c = classAt(words.text, at);
      if (c === SKIP) continue;
      if (++count > most) return undefined;
      value = value * 10 + c - DIGIT;
    }
    return count >= least ? value : undefined;
  }

  /** Whether token `i` is this sign. */
  sign(i: number, signs: string): boolean {
    const { words } = this;
    return i >= 0 && i < words.count && words.kind[i] === Kind.mark && signs.includes(tokenText(words, i));
  }

  /** Whether nothing stands between token `i` and the one before. */
  glued(i: number): boolean {
    return i > 0 && i < this.words.count && this.words.end[i - 1] === this.words.start[i];
  }

  /** Whether a tatweel, used as a dash, is all that stands between token `i` and the one before: «19 ـ 25». */
  tatweelBefore(i: number): boolean {
    const { words } = this;
    return i > 0 && i < words.count && words.text.slice(words.end[i - 1], words.start[i]).trim() === 'ـ';
  }

  /** Where token `i` begins. */
  start(i: number): number {
    return this.words.start[i]!;
  }
}
