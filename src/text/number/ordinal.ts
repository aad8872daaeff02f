// Ordinals, as days of the month («السابع من أكتوبر»), centuries and quarters have them.

import type { Vocabulary } from '../vocabulary.ts';
import type { Words } from '../words.ts';

/** An ordinal that was read: tokens from the one asked for to `to` (exclusive), beginning at UTF-16 offset `start`. */
export interface Ordinal {
  readonly value: number;
  readonly to: number;
  readonly start: number;
}

/** Definite forms of 1 … 10, masculine and feminine, with those that 11 and 21 begin with. */
const units: readonly string[] = [
  'الأول الأولى الحادي الحادية',
  'الثاني الثانية',
  'الثالث الثالثة',
  'الرابع الرابعة',
  'الخامس الخامسة',
  'السادس السادسة',
  'السابع السابعة',
  'الثامن الثامنة',
  'التاسع التاسعة',
];
const ten = 'العاشر العاشرة';
const tens = ['العشر', 'الثلاث', 'الأربع', 'الخمس', 'الست', 'السبع', 'الثمان', 'التسع'];

/** Reads ordinals over the words of one vocabulary. */
export class Ordinals {
  readonly #units: number[] = [];
  readonly #tens: number[] = [];
  readonly #teen = new Set<number>();

  constructor(vocabulary: Vocabulary) {
    for (let i = 0; i < units.length; i++) {
      for (const form of units[i]!.split(' ')) this.#units[vocabulary.add(form)] = i + 1;
    }
    for (const form of ten.split(' ')) this.#units[vocabulary.add(form)] = 10;
    for (let i = 0; i < tens.length; i++) {
      for (const end of ['ون', 'ين']) this.#tens[vocabulary.add(tens[i]! + end)] = (i + 2) * 10;
    }
    for (const form of ['عشر', 'عشرة']) this.#teen.add(vocabulary.add(form));
  }

  /** The ordinal that begins with token `i`, past its proclitics: «السابع», «الثاني عشر», «الحادي والعشرين», «الثلاثين». */
  at(words: Words, i: number): Ordinal | undefined {
    for (const [number, start] of readings(words, i)) {
      const unit = this.#units[number];
      if (unit !== undefined) return { ...this.#above(words, i + 1, unit), start };
      const tens = this.#tens[number];
      if (tens !== undefined) return { value: tens, to: i + 1, start };
    }
    return undefined;
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

function readings(words: Words, i: number): readonly (readonly [number: number, start: number])[] {
  if (i >= words.count) return [];
  return [
    [words.word[i]!, words.start[i]!],
    [words.short[i]!, words.shortStart[i]!],
    [words.bare[i]!, words.bareStart[i]!],
  ];
}
