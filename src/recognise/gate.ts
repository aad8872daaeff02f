// Which tokens a rule has to look at: one byte a word, so that all others cost next to nothing.

import type { Vocabulary } from '../text/vocabulary.ts';
import { Kind, type Words } from '../text/words.ts';

/** Opens for digits, and for words given beforehand, whole or past their proclitics. */
export class Gate {
  readonly #open: Uint8Array;

  /** `firsts` are the words, or phrases by their first word, that something can begin with; they are all added. */
  constructor(vocabulary: Vocabulary, firsts: Iterable<string>) {
    const numbers = Array.from(firsts, (phrase) => vocabulary.add(phrase.split(' ', 1)[0]!));
    this.#open = new Uint8Array(vocabulary.size + 1);
    for (const number of numbers) this.#open[number] = 1;
    this.#open[0] = 0;
  }

  /** Whether something can begin at token `i`. */
  opens(words: Words, i: number): boolean {
    if (words.kind[i] === Kind.digits) return true;
    return this.#has(words.word[i]!) || this.#has(words.short[i]!) || this.#has(words.bare[i]!);
  }

  #has(number: number): boolean {
    return number < this.#open.length && this.#open[number] === 1;
  }
}
