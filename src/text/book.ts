// A book of words: each different word that the texts say has a number in it, so that what is known of a word is worked out once.

import type { Words } from './words.ts';

/** How many words, and how many units of them, are in the book at most: then it is begun anew. */
const mostWords = 1 << 15;
const mostUnits = 1 << 18;

/**
 * Numbers for words as they are spelt, unit by unit: whatever is told of one token is true of every other one with its number.
 * A vocabulary holds what the lexicon knows, a book what the texts say.
 */
export class Book {
  /** The number of each token of the line last read; the first word of an edition has 1. */
  numbers = new Int32Array(256);
  /** How many words there are. */
  size = 0;
  /** Goes up when the book is begun anew: numbers given before are then of no use. */
  edition = 0;
  /** The numbers of words at the places of their hashes; at most half of it is taken. */
  #slots = new Int32Array(512);
  #hashes = new Int32Array(256);
  /** Where the units of each word begin, and where those of the next do. */
  #starts = new Int32Array(257);
  #units = new Uint16Array(2048);

  /** Numbers the tokens of a line. */
  read({ text, count, start, end, hash }: Words): void {
    if (this.size + count > mostWords || this.#starts[this.size]! > mostUnits) this.#clear();
    if (count > this.numbers.length) this.numbers = new Int32Array(2 * count);
    const { numbers } = this;
    for (let i = 0; i < count; i++) numbers[i] = this.#numberOf(text, start[i]!, end[i]!, hash[i]!);
  }

  /** The number of the word from `start` to `end`; a new one where it is new. `folded` is its hash, without marks and variants. */
  #numberOf(text: string, start: number, end: number, folded: number): number {
    const hash = Math.imul(folded ^ (text.charCodeAt(start) << 16) ^ (end - start), 0x9e3779b1);
    const slots = this.#slots;
    const last = slots.length - 1;
    let at = (hash >>> 8) & last;
    for (let number = slots[at]!; number !== 0; number = slots[at]!) {
      if (this.#hashes[number] === hash && this.#spells(number, text, start, end)) return number;
      at = (at + 1) & last;
    }
    return this.#enter(text, start, end, hash, at);
  }

  #spells(number: number, text: string, start: number, end: number): boolean {
    const units = this.#units;
    let at = this.#starts[number - 1]!;
    if (this.#starts[number]! - at !== end - start) return false;
    for (let i = start; i < end; i++) if (units[at++] !== text.charCodeAt(i)) return false;
    return true;
  }

  #enter(text: string, start: number, end: number, hash: number, slot: number): number {
    const number = ++this.size;
    if (number >= this.#hashes.length) this.#growWords();
    let at = this.#starts[number - 1]!;
    if (at + end - start > this.#units.length) this.#growUnits(end - start);
    for (let i = start; i < end; i++) this.#units[at++] = text.charCodeAt(i);
    this.#starts[number] = at;
    this.#hashes[number] = hash;
    this.#slots[slot] = number;
    if (2 * number > this.#slots.length) this.#growSlots();
    return number;
  }

  #growWords(): void {
    const [hashes, starts] = [this.#hashes, this.#starts];
    this.#hashes = new Int32Array(2 * hashes.length);
    this.#hashes.set(hashes);
    this.#starts = new Int32Array(2 * hashes.length + 1);
    this.#starts.set(starts);
  }

  #growUnits(more: number): void {
    const units = this.#units;
    this.#units = new Uint16Array(2 * (units.length + more));
    this.#units.set(units);
  }

  #growSlots(): void {
    const slots = new Int32Array(2 * this.#slots.length);
    for (let number = 1; number <= this.size; number++) {
      let at = (this.#hashes[number]! >>> 8) & (slots.length - 1);
      while (slots[at] !== 0) at = (at + 1) & (slots.length - 1);
      slots[at] = number;
    }
    this.#slots = slots;
  }

  #clear(): void {
    this.size = 0;
    this.edition++;
    this.#slots.fill(0);
  }
}
