// Quantities between two numbers: «بين 10 و15 شخصا», «5-8 سنوات».

import type { Numbers } from '../../text/number/number.ts';
import type { NumberReading } from '../../text/number/reading.ts';
import { type Found, Phrases } from '../../text/phrases.ts';
import type { Vocabulary } from '../../text/vocabulary.ts';
import { Kind, type Words } from '../../text/words.ts';
import { isSign, type Counted, type Quantities } from './quantity.ts';

/** Reads ranges; their value is the lower number, which is their least («at-least»), beside the upper one. */
export class Ranges {
  readonly #numbers: Numbers;
  readonly #quantities: Quantities;
  readonly #between: Phrases<true>;
  readonly #and: number;

  constructor(vocabulary: Vocabulary, numbers: Numbers, quantities: Quantities) {
    this.#numbers = numbers;
    this.#quantities = quantities;
    this.#between = new Phrases(
      vocabulary,
      ['بين', 'مابين', 'ما بين'].map((words) => [words, true] as const),
    );
    this.#and = vocabulary.add('و');
  }

  /** The range whose lower number is `first`, with its «بين» where it has one. */
  from(words: Words, first: NumberReading): Counted | undefined {
    const between = this.#betweenAt(words, first.from);
    const at = this.#upper(words, first, between !== undefined);
    const last = at === undefined ? undefined : this.#numbers.at(words, at);
    const least = last && scaled(first.value, last.value);
    if (least === undefined || least >= last!.value) return undefined;
    const whole = this.#quantities.after(words, last!);
    if (!whole?.sure) return undefined;
    const { from, start } = between ?? first;
    return { ...whole, from, start, value: least, bound: 'at-least', most: last!.value, rule: 'figure:range' };
  }

  /** «بين» or «ما بين», also past its proclitics, right before the token `lower`. */
  #betweenAt(words: Words, lower: number): Found<true> | undefined {
    for (let i = Math.max(0, lower - 2); i < lower; i++) {
      const found = this.#between.longestAt(words, i);
      if (found?.to === lower) return found;
    }
    return undefined;
  }

  /** Where the upper number begins: after a hyphen, or after «و» where «بين» stands before the lower one. */
  #upper(words: Words, { from, to }: NumberReading, isBetween: boolean): number | undefined {
    if (to >= words.count) return undefined;
    if (isSign(words, to, '-–') && to + 1 < words.count && words.kind[to + 1] === Kind.digits) {
      return isSign(words, from - 1, '-–') ? undefined : to + 1;
    }
    if (!isBetween) return undefined;
    if (words.word[to] === this.#and) return to + 1;
    return words.text[words.start[to]!] === 'و' ? to : undefined;
  }
}

/** «بين عشرة وعشرين ألفا» are thousands both. */
function scaled(least: number, most: number): number {
  for (const scale of [1e9, 1e6, 1e3]) if (most >= scale && most % scale === 0 && least < 1000) return least * scale;
  return least;
}
