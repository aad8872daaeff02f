// Numbers in a line: digits, words, and both together.

import type { Vocabulary } from '../vocabulary.ts';
import { Kind, tokenText, type Words } from '../words.ts';
import { digitsAt } from './digits.ts';
import { NumberWords } from './lexicon.ts';
import type { NumberReading } from './reading.ts';
import { Terms, type Term } from './term.ts';

/** Reads numbers over the words of one vocabulary. A reading takes time linear in its own length. */
export class Numbers {
  readonly #words: NumberWords;
  readonly #terms: Terms;

  constructor(vocabulary: Vocabulary) {
    this.#words = new NumberWords(vocabulary);
    this.#terms = new Terms(this.#words);
  }

  /** The longest number that begins with token `i`, past its proclitics; undefined where there is none. */
  at(words: Words, i: number): NumberReading | undefined {
    const first = this.#terms.first(words, i);
    if (!first) return undefined;
    let sum = first;
    for (let next = this.#addend(words, sum); next; next = this.#addend(words, sum)) sum = next;
    const { value, to, start, how, definite, plain } = this.#withFraction(words, sum);
    return { value, from: i, to: pastRepetition(words, to, value), start, how, definite, plain };
  }

  /** The part of a whole that و adds at token `i`, as after a noun: «ونصف», «وثلاثة أرباع». */
  partAt(words: Words, i: number): { readonly value: number; readonly to: number } | undefined {
    return this.#terms.part(words, i);
  }

  /** The sum with one more term, «12 ألفا و519»: terms go down in scale, and only a scale can be added to. */
  #addend(words: Words, sum: Term): Term | undefined {
    if (sum.unit === 1 || !Number.isInteger(sum.value)) return undefined;
    const term = this.#terms.added(words, sum.to);
    if (!term || term.value >= sum.unit || !Number.isInteger(term.value)) return undefined;
    return { ...sum, value: sum.value + term.value, to: term.to, unit: term.unit, how: both(sum, term), plain: false };
  }

  /** The sum with «ونصف», of its last scale, or of the one that follows: «مليون ونصف المليون», «ثلاثة ونصف مليون». */
  #withFraction(words: Words, sum: Term): Term {
    const part = this.#terms.part(words, sum.to);
    if (!part) return sum;
    const scale = this.#words.scaleAt(words, part.to);
    if (scale && sum.unit !== 1 && sum.unit !== scale) return sum;
    const value = sum.unit === 1 && scale ? (sum.value + part.value) * scale : sum.value + part.value * sum.unit;
    const how = sum.how === 'words' ? 'words' : 'mixed';
    return { ...sum, value: round(value), to: scale ? part.to + 1 : part.to, how, plain: false };
  }
}

/** The token after the same number in digits and brackets, as communiqués repeat it: «سبعة (07) أشخاص». */
function pastRepetition(words: Words, i: number, value: number): number {
  if (i + 2 >= words.count || !isMark(words, i, '(') || !isMark(words, i + 2, ')')) return i;
  return digitsAt(words, i + 1, () => false)?.value === value ? i + 3 : i;
}

function isMark(words: Words, i: number, mark: string): boolean {
  return words.kind[i] === Kind.mark && tokenText(words, i) === mark;
}

function both(a: Term, b: Term): NumberReading['how'] {
  return a.how === b.how ? a.how : 'mixed';
}

/** A third of a million is no whole number: nine decimals are enough for any text. */
function round(value: number): number {
  return Math.round(value * 1e9) / 1e9;
}
