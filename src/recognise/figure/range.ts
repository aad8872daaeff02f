// Quantities between two numbers: «بين 10 و15 شخصا», «5-8 سنوات».

import type { Numbers } from '../../text/number/number.ts';
import type { NumberReading } from '../../text/number/reading.ts';
import type { Vocabulary } from '../../text/vocabulary.ts';
import { Kind, type Words } from '../../text/words.ts';
import { isSign, type Counted, type Quantities } from './quantity.ts';

/** Reads ranges; their value is the lower number, which is their least («at-least»). */
export class Ranges {
  readonly #numbers: Numbers;
  readonly #quantities: Quantities;
  readonly #between: Set<number>;
  readonly #and: number;

  constructor(vocabulary: Vocabulary, numbers: Numbers, quantities: Quantities) {
    this.#numbers = numbers;
    this.#quantities = quantities;
    this.#between = new Set(['بين', 'مابين'].map((word) => vocabulary.add(word)));
    this.#and = vocabulary.add('و');
  }

  /** The range whose lower number is `first`. */
  from(words: Words, first: NumberReading): Counted | undefined {
    const at = this.#upper(words, first);
    const last = at === undefined ? undefined : this.#numbers.at(words, at);
    const least = last && scaled(first.value, last.value);
    if (least === undefined || least >= last!.value) return undefined;
    const whole = this.#quantities.after(words, last!);
    if (!whole?.sure) return undefined;
    return { ...whole, from: first.from, start: first.start, value: least, bound: 'at-least', rule: 'figure:range' };
  }

  /** Where the upper number begins: after a hyphen, or after «و» where «بين» stands before the lower one. */
  #upper(words: Words, { from, to }: NumberReading): number | undefined {
    if (to >= words.count) return undefined;
    if (isSign(words, to, '-–') && to + 1 < words.count && words.kind[to + 1] === Kind.digits) {
      return isSign(words, from - 1, '-–') ? undefined : to + 1;
    }
    if (from === 0 || !this.#between.has(words.word[from - 1]!)) return undefined;
    if (words.word[to] === this.#and) return to + 1;
    return words.text[words.start[to]!] === 'و' ? to : undefined;
  }
}

/** «بين عشرة وعشرين ألفا» are thousands both. */
function scaled(least: number, most: number): number {
  for (const scale of [1e9, 1e6, 1e3]) if (most >= scale && most % scale === 0 && least < 1000) return least * scale;
  return least;
}
