// Numbers for words: every word that a name, a date or a rule is made of gets one, and words that fold alike share it.

import { GAP, Kind, SPECIAL, codeOf, kindShift } from './code.ts';
import { plainText } from './plain.ts';
import { units } from './units.ts';

/** The number of a word that no vocabulary holds. */
export const UNKNOWN = 0;

/** How many letters a word of the vocabulary has at most; longer ones have no number. */
export const longestWord = 63;

/** The hash of a folded word, from the hash without its last letter: each letter's code is turned on with all that follow it. */
export function hashed(hash: number, code: number): number {
  return ((hash << 5) | (hash >>> 27)) ^ code;
}

/** What a letter contributes to the hash of a word in which `rest` letters follow it: to take it off, or put another in its place. */
export function turned(code: number, rest: number): number {
  const by = (5 * rest) & 31;
  return (code << by) | (code >>> (32 - by));
}

/** The hash with its bits well mixed: the upper ones are a place in a table, those below it a bit of the filter. */
export function mixed(hash: number): number {
  return Math.imul(hash, 0x9e3779b1);
}

/**
 * A growing set of folded words, numbered from 1 in the order they were added.
 *
 * A hash table with linear probing over the codes of letters (`code.ts`), and before it a filter of one bit a hash. Words
 * are added first and read afterwards; adding while texts are read is allowed. Memory: 35 to 55 bytes a word.
 */
export class Vocabulary {
  /** Bit `mixed & 7` of the byte at `mixed >>> shift` is set where a word with such a hash may be known: 32 bits a word or more. */
  filter = new Uint8Array(8192);
  /** The filter has 2³²⁻ˢʰⁱᶠᵗ bytes, the table half as many places, at least twice as many as there are words. */
  shift = 32 - 13;
  /** Where each word's entry begins in `#entries`; 0 for none. */
  #slots = new Int32Array(4096);
  /** A word's hash, its number, and in bytes how many letters it has and their codes: all in one place, for the cache's sake. */
  #entries = new Int32Array(2048);
  #bytes = new Uint8Array(this.#entries.buffer);
  #end = 1;
  #size = 0;

  /** How many different words there are: their numbers are 1 … size. */
  get size(): number {
    return this.#size;
  }

  /** How many bytes the tables take. */
  get memory(): number {
    return this.filter.length + this.#slots.byteLength + this.#entries.byteLength;
  }

  /** The word's number, a new one where the word is new. A word that is not all letters and digits has none: UNKNOWN. */
  add(word: string): number {
    const count = spell(word);
    if (count === 0) return UNKNOWN;
    const hash = hashOf(count);
    return this.#find(hash, count) || this.#insert(hash, count);
  }

  /** The word's number, or UNKNOWN. */
  numberOf(word: string): number {
    const count = spell(word);
    return count === 0 ? UNKNOWN : this.#find(hashOf(count), count);
  }

  /**
   * The number of the word with this hash, or UNKNOWN. Its letters are the one with code `first` and then those that stand in
   * `letters` (the window, unless said otherwise) from `from` to `to`.
   */
  find(hash: number, first: number, from: number, to: number, letters = units): number {
    const place = mixed(hash);
    if (((this.filter[place >>> this.shift]! >> (place & 7)) & 1) === 0) return UNKNOWN;
    const slots = this.#slots;
    const entries = this.#entries;
    for (let at = place >>> (this.shift + 1); ; at = (at + 1) & (slots.length - 1)) {
      const entry = slots[at]!;
      if (entry === 0) return UNKNOWN;
      if (entries[entry] === hash && this.#spells(entry, first, letters, from, to)) return entries[entry + 1]!;
    }
  }

  #spells(entry: number, first: number, letters: Uint16Array, from: number, to: number): boolean {
    const bytes = this.#bytes;
    const codes = codeOf;
    let at = (entry + 2) << 2;
    if (bytes[at++] !== to - from + 1 || bytes[at++] !== first) return false;
    for (let i = from; i < to; i++) if (bytes[at++] !== codes[letters[i]!]) return false;
    return true;
  }

  #find(hash: number, count: number): number {
    return this.find(hash, codeOf[spelled[0]!]!, 1, count, spelled);
  }

  #insert(hash: number, count: number): number {
    if (2 * (this.#size + 1) > this.#slots.length) this.#growTables();
    const entry = this.#end;
    this.#end += sizeOf(count);
    if (this.#end > this.#entries.length) this.#growEntries();
    this.#entries[entry] = hash;
    this.#entries[entry + 1] = ++this.#size;
    let at = (entry + 2) << 2;
    this.#bytes[at++] = count;
    for (let i = 0; i < count; i++) this.#bytes[at++] = codeOf[spelled[i]!]!;
    this.#enter(entry);
    return this.#size;
  }

  #growEntries(): void {
    const entries = new Int32Array(2 * this.#entries.length);
    entries.set(this.#entries);
    this.#entries = entries;
    this.#bytes = new Uint8Array(entries.buffer);
  }

  #growTables(): void {
    this.#slots = new Int32Array(2 * this.#slots.length);
    this.filter = new Uint8Array(2 * this.filter.length);
    this.shift--;
    for (let entry = 1; entry < this.#end; entry += sizeOf(this.#bytes[(entry + 2) << 2]!)) this.#enter(entry);
  }

  #enter(entry: number): void {
    const place = mixed(this.#entries[entry]!);
    this.filter[place >>> this.shift]! |= 1 << (place & 7);
    let at = place >>> (this.shift + 1);
    while (this.#slots[at] !== 0) at = (at + 1) & (this.#slots.length - 1);
    this.#slots[at] = entry;
  }
}

/** How many 32-bit cells the entry of a word of so many letters takes. */
function sizeOf(count: number): number {
  return 2 + ((count + 4) >> 2);
}

/** The letters of the word in hand, in plain units without marks. */
const spelled = new Uint16Array(longestWord);

/** Spells a word out; returns how many letters it has, 0 where it has none, too many, or anything else in it. */
function spell(word: string): number {
  for (let i = 0; i < word.length; i++) {
    const unit = word.charCodeAt(i);
    const kind = codeOf[unit]! >> kindShift;
    if (kind === SPECIAL) return spell(plainText(word));
    if (kind === GAP || kind > Kind.digits || i >= longestWord) return 0;
    spelled[i] = unit;
  }
  return word.length;
}

function hashOf(count: number): number {
  let hash = 0;
  for (let i = 0; i < count; i++) hash = hashed(hash, codeOf[spelled[i]!]!);
  return hash;
}
