// Numbers for words: every word that a name, a date or a rule is made of gets one, and words that fold alike share it.

import { ALEF, CLASSES, LAM, LAM_ALEF, SKIP, classOf } from './letter.ts';

/** The number of a word that no vocabulary holds. */
export const UNKNOWN = 0;

/**
 * A growing set of folded words, numbered from 1 in the order they were added.
 *
 * A trie over letter classes (`letter.ts`): state 0 is the root, `next` holds `CLASSES` cells a state, `numbers` the word
 * that ends there. Words are added first and read afterwards; adding while texts are read is allowed.
 */
export class Vocabulary {
  next = new Int32Array(CLASSES * 256);
  numbers = new Int32Array(256);
  #states = 1;
  #size = 0;

  /** How many different words there are: their numbers are 1 … size. */
  get size(): number {
    return this.#size;
  }

  /** The word's number, a new one where the word is new. A word without letters or digits has none: UNKNOWN. */
  add(word: string): number {
    let state = 0;
    for (let i = 0; i < word.length; i++) {
      const c = classOf[word.charCodeAt(i)]!;
      if (c === SKIP) continue;
      if (c === LAM_ALEF) state = this.#step(this.#step(state, LAM), ALEF);
      else state = this.#step(state, c);
    }
    if (state === 0) return UNKNOWN;
    return (this.numbers[state] ||= ++this.#size);
  }

  /** The word's number, or UNKNOWN. */
  numberOf(word: string): number {
    return this.numbers[this.walk(word, 0, word.length, 0)]!;
  }

  /** The state after reading `text` from `start` to `end` in `state`; 0 where no word goes that way. */
  walk(text: string, start: number, end: number, state: number): number {
    for (let i = start; i < end; i++) {
      const c = classOf[text.charCodeAt(i)]!;
      if (c === SKIP) continue;
      if (c === LAM_ALEF) {
        state = this.next[state * CLASSES + LAM]!;
        state = state && this.next[state * CLASSES + ALEF]!;
      } else state = this.next[state * CLASSES + c]!;
      if (state === 0) return 0;
    }
    return state;
  }

  #step(state: number, c: number): number {
    const cell = state * CLASSES + c;
    const known = this.next[cell]!;
    if (known !== 0) return known;
    const made = this.#newState(); // may grow `next`: read the field again after it
    this.next[cell] = made;
    return made;
  }

  #newState(): number {
    if (this.#states === this.numbers.length) this.#grow();
    return this.#states++;
  }

  #grow(): void {
    const next = new Int32Array(this.next.length * 2);
    next.set(this.next);
    this.next = next;
    const numbers = new Int32Array(this.numbers.length * 2);
    numbers.set(this.numbers);
    this.numbers = numbers;
  }
}
