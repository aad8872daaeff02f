// Which tokens a rule has to look at: one byte a word, so that all others cost next to nothing.

import { UNKNOWN, type Vocabulary } from '../text/vocabulary.ts';
import { Kind, type Words } from '../text/words.ts';

/** Opens for digits, and for words given beforehand, whole or past their proclitics. */
export class Gate {
  readonly #vocabulary: Vocabulary;
  /** 1 for the numbers of the words that it opens for; as long as the vocabulary. */
  #open: Uint8Array;

  /** `firsts` are the words, or phrases by their first word, that something can begin with; they are all added. */
  constructor(vocabulary: Vocabulary, firsts: Iterable<string>) {
    const numbers = Array.from(firsts, (phrase) => vocabulary.add(phrase.split(' ', 1)[0]!));
    this.#vocabulary = vocabulary;
    this.#open = new Uint8Array(vocabulary.size + 1);
    for (const number of numbers) this.#open[number] = 1;
    this.#open[UNKNOWN] = 0;
  }

  /** The tokens at which something can begin, in order. */
  openings({ count, kind, word, short, bare }: Words): readonly number[] {
    const open = this.#grown();
    const digits: number = Kind.digits; // a module's bindings are slow to reach in a loop
    const found: number[] = [];
    for (let i = 0; i < count; i++) {
      if ((open[word[i]!]! | open[short[i]!]! | open[bare[i]!]!) !== 0 || kind[i] === digits) found.push(i);
    }
    return found;
  }

  /** The table for all words that the vocabulary has by now. */
  #grown(): Uint8Array {
    if (this.#open.length > this.#vocabulary.size) return this.#open;
    const longer = new Uint8Array(this.#vocabulary.size + 1);
    longer.set(this.#open);
    return (this.#open = longer);
  }
}
