// Texts as bytes, a letter a byte: a corpus has few different letters, and a string takes two bytes for each that is not Latin.

import { stringOf } from './strings.ts';

/** How many letters there is a byte for. */
const room = 256;

/** The letters (UTF-16 units) of one corpus, by the bytes that stand for them. */
export class Letters {
  readonly #units = new Uint16Array(room);
  /** The byte of each unit, from 1; 0 where it has none. */
  readonly #bytes = new Uint16Array(1 << 16);
  #count = 0;

  /** The text as bytes; undefined where not all of its letters find room. */
  pack(text: string): Uint8Array | undefined {
    const packed = new Uint8Array(text.length);
    const before = this.#count;
    for (let i = 0; i < packed.length; i++) {
      const unit = text.charCodeAt(i);
      if (this.#bytes[unit] === 0 && !this.#add(unit)) return this.#forget(before);
      packed[i] = this.#bytes[unit]! - 1;
    }
    return packed;
  }

  /** The text of these bytes. */
  unpack(packed: Uint8Array): string {
    const units = new Uint16Array(packed.length);
    for (let i = 0; i < units.length; i++) units[i] = this.#units[packed[i]!]!;
    return stringOf(units);
  }

  #add(unit: number): boolean {
    if (this.#count === room) return false;
    this.#units[this.#count++] = unit;
    this.#bytes[unit] = this.#count;
    return true;
  }

  /** Frees the room of letters that came with a text which is not packed after all. */
  #forget(from: number): undefined {
    for (let i = from; i < this.#count; i++) this.#bytes[this.#units[i]!] = 0;
    this.#count = from;
  }
}
