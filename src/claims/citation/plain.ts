// A text as citations are sought in it: without what spelling may change and nobody quotes by, each unit with its offset.
//
// Folded (`letter.ts`), words parted by one space, marks gone; but marks inside numbers, signs and question marks stay, as
// they tell something.

import { ARABIC, BREAK, DIGIT, FOREIGN, LATIN, LIGATURE, SKIP, SPACE, arabicLetters, classAt, lettersOf } from '../../text/letter.ts'; // prettier-ignore
import { isDash } from '../../text/quote.ts';
import type { Span } from '../../text/span.ts';
import type { Quote } from './quote.ts';

/** The plain text; `at` gives for each of its units the offset of the unit in the original that it stands for. */
export interface Plain {
  readonly text: string;
  readonly original: string;
  readonly at: Int32Array;
}

/** How many units are read before giving way. */
const slice = 1 << 13;

/** Reads a text, giving way in between. */
export function* readPlain(original: string): Generator<void, Plain> {
  const reader = new Reader(original);
  for (let from = 0; from < original.length; from += slice) {
    reader.read(from, Math.min(original.length, from + slice));
    yield;
  }
  return reader.plain();
}

/** The parts of a quote made plain; the prefix and suffix keep a space where a word ends beside the quote. */
export function plainOf({ quote, prefix, suffix }: Quote): Quote {
  return {
    quote: plainText(quote).trim(),
    ...(prefix !== undefined && { prefix: plainText(prefix).trimStart() }),
    ...(suffix !== undefined && { suffix: plainText(suffix).trimEnd() }),
  };
}

/** A span of the plain text as one of the original: from its first unit to the last, with the marks written on that. */
export function spanIn({ at, original }: Plain, { start, end }: Span): Span {
  let last = end > start ? at[end - 1]! + 1 : (at[start] ?? original.length);
  while (end > start && last < original.length && classAt(original, last) === SKIP) last++;
  return { start: at[start] ?? original.length, end: last };
}

/** The whole of a short text made plain. */
export function readWhole(text: string): Plain {
  const reader = new Reader(text);
  reader.read(0, text.length);
  return reader.plain();
}

function plainText(text: string): string {
  return readWhole(text).text;
}

class Reader {
  readonly #original: string;
  readonly #parts: string[] = [];
  #at: Int32Array;
  #length = 0;
  #last = ' ';

  constructor(original: string) {
    this.#original = original;
    this.#at = new Int32Array(original.length * 2 + 16);
  }

  read(from: number, to: number): void {
    let part = '';
    for (let i = from; i < to; i++) {
      const c = classAt(this.#original, i);
      if (c === SKIP) continue;
      if (c === LIGATURE) for (const letter of lettersOf(this.#original.charCodeAt(i))) part += this.#put(letterOf(letter), i);
      else part += this.#put(c >= DIGIT ? (c < FOREIGN ? letterOf(c) : this.#original[i]!) : this.#mark(c, i), i);
    }
    this.#parts.push(part);
  } // prettier-ignore

  plain(): Plain {
    return { text: this.#parts.join(''), original: this.#original, at: this.#at.slice(0, this.#length) };
  }

  /** Appends a unit; a space before it where a number meets a word, none beside another. */
  #put(unit: string, i: number): string {
    if (unit === ' ' && this.#last === ' ') return '';
    const meets = unit !== ' ' && this.#last !== ' ' && isNumeric(unit) !== isNumeric(this.#last);
    if (meets) this.#note(i);
    this.#note(i);
    this.#last = unit;
    return meets ? ` ${unit}` : unit;
  }

  #note(i: number): void {
    if (this.#length === this.#at.length) {
      const longer = new Int32Array(this.#at.length * 2);
      longer.set(this.#at);
      this.#at = longer;
    }
    this.#at[this.#length++] = i;
  }

  /** What stays of a mark: inside a number itself, else a space. */
  #mark(c: number, i: number): string {
    const mark = this.#original[i]!;
    if (c === SPACE || c === BREAK) return ' ';
    if (mark === '؟' || mark === '?') return '?';
    if (mark === '%' || mark === '٪') return '%';
    if (/[$€£¥]/.test(mark)) return mark;
    if (!isDigit(this.#original, i + 1)) return ' ';
    if (isDash(mark)) return '-';
    return isDigit(this.#original, i - 1) ? (inNumbers[mark] ?? ' ') : ' ';
  }
}

/** Marks inside numbers, with the plain ones for them. */
const inNumbers: Readonly<Record<string, string>> = {
  '.': '.',
  '٫': '.',
  ',': ',',
  '٬': ',',
  '،': ',',
  '/': '/',
  ':': ':',
};

function isDigit(text: string, i: number): boolean {
  const c = classAt(text, i);
  return c >= DIGIT && c < LATIN;
}

/** Whether a plain unit belongs to a number: digits, and the marks in and about them. */
function isNumeric(unit: string): boolean {
  return (unit >= '0' && unit <= '9') || '.,/:%$€£¥-'.includes(unit);
}

function letterOf(c: number): string {
  if (c < LATIN) return String(c - DIGIT);
  return c < ARABIC ? String.fromCharCode(0x61 + c - LATIN) : arabicLetters[c - ARABIC]!;
}
