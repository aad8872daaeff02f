// Ordinals, as days of the month («السابع من أكتوبر»), centuries and quarters have them.

import type { Vocabulary } from '../vocabulary.ts';
import type { Words } from '../words.ts';

/** An ordinal that was read: tokens from the one asked for to `to` (exclusive), beginning at UTF-16 offset `start`. */
export interface Ordinal {
  readonly value: number;
  readonly to: number;
  readonly start: number;
  readonly feminine: boolean;
}

/** Masculine stems of 1 … 10. «ثان» and «حادي» (of 11, 21 …) are forms of the second and the first. */
const units = ['أول حادي', 'ثاني ثان', 'ثالث', 'رابع', 'خامس', 'سادس', 'سابع', 'ثامن', 'تاسع', 'عاشر'];
const tens = ['العشر', 'الثلاث', 'الأربع', 'الخمس', 'الست', 'السبع', 'الثمان', 'التسع'];

/** Every word that an ordinal can begin with. */
export function* ordinalForms(): Generator<string> {
  for (const stems of units) for (const stem of stems.split(' ')) yield* [stem, `ال${stem}`, `ال${stem}ة`];
  yield 'الأولى';
  for (const stem of tens) yield* [`${stem}ون`, `${stem}ين`];
}

/** Reads ordinals over the words of one vocabulary. */
export class Ordinals {
  readonly #units: number[] = [];
  readonly #feminine = new Set<number>();
  readonly #construct: number[] = [];
  readonly #tens: number[] = [];
  readonly #teen = new Set<number>();

  constructor(vocabulary: Vocabulary) {
    for (let i = 0; i < units.length; i++) {
      for (const stem of units[i]!.split(' ')) {
        this.#construct[vocabulary.add(stem)] = i + 1;
        this.#units[vocabulary.add(`ال${stem}`)] = i + 1;
        this.#addFeminine(vocabulary.add(stem === 'أول' ? 'الأولى' : `ال${stem}ة`), i + 1);
      }
    }
    for (let i = 0; i < tens.length; i++) {
      for (const end of ['ون', 'ين']) this.#tens[vocabulary.add(tens[i]! + end)] = (i + 2) * 10;
    }
    for (const form of ['عشر', 'عشرة']) this.#teen.add(vocabulary.add(form));
  }

  /** The ordinal that begins with token `i`, past its proclitics: «السابع», «الثاني عشر», «الحادي والعشرين», «الثلاثين». */
  at(words: Words, i: number): Ordinal | undefined {
    if (i >= words.count) return undefined;
    return (
      this.#read(words, i, words.word[i]!, words.start[i]!) ??
      this.#read(words, i, words.short[i]!, words.shortStart[i]!) ??
      this.#read(words, i, words.bare[i]!, words.bareStart[i]!)
    );
  }

  /** The ordinal without an article at token `i`, as a noun follows it: «تاسع يوليوز». */
  constructAt(words: Words, i: number): Ordinal | undefined {
    if (i >= words.count) return undefined;
    return (
      this.#readConstruct(i, words.word[i]!, words.start[i]!) ??
      this.#readConstruct(i, words.short[i]!, words.shortStart[i]!) ??
      this.#readConstruct(i, words.bare[i]!, words.bareStart[i]!)
    );
  }

  #read(words: Words, i: number, number: number, start: number): Ordinal | undefined {
    const unit = this.#units[number];
    if (unit !== undefined) return { ...this.#above(words, i + 1, unit), start, feminine: this.#feminine.has(number) };
    const tens = this.#tens[number];
    return tens === undefined ? undefined : { value: tens, to: i + 1, start, feminine: false };
  }

  #readConstruct(i: number, number: number, start: number): Ordinal | undefined {
    const value = this.#construct[number];
    return value === undefined ? undefined : { value, to: i + 1, start, feminine: false };
  }

  #addFeminine(number: number, value: number): void {
    this.#units[number] = value;
    this.#feminine.add(number);
  }

  #above(words: Words, i: number, unit: number): { value: number; to: number } {
    if (i < words.count && unit < 10) {
      if (this.#teen.has(words.word[i]!)) return { value: unit + 10, to: i + 1 };
      const tens = this.#tens[words.short[i]!];
      if (tens !== undefined) return { value: unit + tens, to: i + 1 };
    }
    return { value: unit, to: i };
  }
}
