// Numbers for words: every word that a name, a date or a rule is made of gets one, and words that fold alike share it.

import { DIGIT, FOREIGN, LIGATURE, SKIP, classOf, lettersOf } from './letter.ts';

/** The number of a word that no vocabulary holds. */
export const UNKNOWN = 0;

/** Each letter's class weighs this much more than the next one's: an odd constant with well-spread bits (modulo 2³²). */
const BASE = 0x01000193;

/** The hash of a folded word, from the hash without its last letter: Σ cᵢ·BASEⁿ⁻ⁱ modulo 2³². The empty word's is 0. */
export function hashed(hash: number, c: number): number {
  return (Math.imul(hash, BASE) + c) | 0;
}

/** How many letters a word of the vocabulary has at most; longer ones have no number. */
export const longestWord = 64;

/** What a letter of class 1 contributes to the hash of a word in which so many letters follow it. */
export const weights = new Int32Array(longestWord);
weights[0] = 1;
for (let i = 1; i < longestWord; i++) weights[i] = Math.imul(weights[i - 1]!, BASE);

/**
 * A growing set of folded words, numbered from 1 in the order they were added.
 *
 * A hash table over letter classes (`letter.ts`) with linear probing. Words are added first and read afterwards; adding
 * while texts are read is allowed. Memory: about 25 bytes a word.
 */
export class Vocabulary {
  /** Numbers of the words at their hashes' places; at most half of it is taken. */
  #slots = new Int32Array(1024);
  #shift = 32 - 10;
  /** Per word its hash, and where its letters begin in `#letters`; they end where the next word's begin. */
  #hashes = new Int32Array(512);
  #starts = new Int32Array(512);
  #letters = new Uint8Array(4096);
  #size = 0;

  /** How many different words there are: their numbers are 1 … size. */
  get size(): number {
    return this.#size;
  }

  /** The word's number, a new one where the word is new. A word that is not all letters and digits has none: UNKNOWN. */
  add(word: string): number {
    const letters = spell(word);
    if (!letters) return UNKNOWN;
    const hash = hashOf(letters);
    return this.find(hash, letters, 0, letters.length) || this.#insert(hash, letters);
  }

  /** The word's number, or UNKNOWN. */
  numberOf(word: string): number {
    const letters = spell(word);
    return letters ? this.find(hashOf(letters), letters, 0, letters.length) : UNKNOWN;
  }

  /** The number of the word with this hash whose letters stand in `letters` from `from` to `to`, or UNKNOWN. */
  find(hash: number, letters: Uint8Array | readonly number[], from: number, to: number): number {
    const slots = this.#slots;
    for (let at = place(hash, this.#shift); ; at = (at + 1) & (slots.length - 1)) {
      const number = slots[at]!;
      if (number === 0) return UNKNOWN;
      if (this.#hashes[number] === hash && this.#spells(number, letters, from, to)) return number;
    }
  }

  #spells(number: number, letters: Uint8Array | readonly number[], from: number, to: number): boolean {
    const start = this.#starts[number]!;
    if (this.#starts[number + 1]! - start !== to - from) return false;
    for (let i = from; i < to; i++) if (this.#letters[start + i - from] !== letters[i]) return false;
    return true;
  }

  #insert(hash: number, letters: readonly number[]): number {
    const number = ++this.#size;
    if (number + 1 >= this.#hashes.length) this.#growWords();
    const start = this.#starts[number]!;
    const end = start + letters.length;
    while (end > this.#letters.length) this.#letters = larger(this.#letters);
    this.#letters.set(letters, start);
    this.#hashes[number] = hash;
    this.#starts[number + 1] = end;
    this.#enter(number);
    return number;
  }

  #growWords(): void {
    this.#hashes = larger(this.#hashes);
    this.#starts = larger(this.#starts);
    this.#slots = new Int32Array(this.#slots.length * 2);
    this.#shift--;
    for (let number = 1; number < this.#size; number++) this.#enter(number);
  }

  #enter(number: number): void {
    let at = place(this.#hashes[number]!, this.#shift);
    while (this.#slots[at] !== 0) at = (at + 1) & (this.#slots.length - 1);
    this.#slots[at] = number;
  }
}

/** Where a hash belongs in a table of 2³²⁻ˢʰⁱᶠᵗ places: its high bits after one more mixing. */
function place(hash: number, shift: number): number {
  return Math.imul(hash ^ (hash >>> 15), 0x9e3779b1) >>> shift;
}

function larger<T extends Int32Array | Uint8Array>(array: T): T {
  const made = new (array.constructor as new (length: number) => T)(array.length * 2);
  made.set(array);
  return made;
}

/** The classes of a word's letters and digits; undefined where it has none, too many, or anything else in it. */
function spell(word: string): number[] | undefined {
  const letters: number[] = [];
  for (let i = 0; i < word.length; i++) {
    const unit = word.charCodeAt(i);
    const c = classOf[unit]!;
    if (c === LIGATURE) letters.push(...lettersOf(unit));
    else if (c >= DIGIT && c < FOREIGN) letters.push(c);
    else if (c !== SKIP) return undefined;
  }
  return letters.length > 0 && letters.length <= longestWord ? letters : undefined;
}

function hashOf(letters: readonly number[]): number {
  let hash = 0;
  for (const c of letters) hash = hashed(hash, c);
  return hash;
}
