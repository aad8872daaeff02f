// Writing numbers as bytes, small ones short, and reading them again.

/** A number and its bytes. */
const eight = new Float64Array(1);
const ofEight = new Uint8Array(eight.buffer);

/** Bytes that are written one after the other; one writer serves again and again. */
export class Writer {
  #bytes = new Uint8Array(1 << 14);
  /** How many bytes are written. */
  length = 0;

  byte(value: number): void {
    this.#reserve(1);
    this.#bytes[this.length++] = value;
  }

  /** A number from 0 to 2³² - 1: seven bits a byte, the lowest first. */
  count(value: number): void {
    this.#reserve(5);
    let rest = value;
    for (; rest > 0x7f; rest >>>= 7) this.#bytes[this.length++] = (rest & 0x7f) | 0x80;
    this.#bytes[this.length++] = rest;
  }

  /** A whole number of 32 bits: small ones short, also below zero. */
  signed(value: number): void {
    this.count(((value << 1) ^ (value >> 31)) >>> 0);
  }

  /** A whole number of 32 bits, in four bytes. */
  int32(value: number): void {
    this.#reserve(4);
    for (let shift = 0; shift < 32; shift += 8) this.#bytes[this.length++] = value >>> shift;
  }

  /** Any number, in eight bytes. */
  double(value: number): void {
    eight[0] = value;
    this.bytes(ofEight);
  }

  /** Bytes as they are. */
  bytes(list: Uint8Array): void {
    this.#reserve(list.length);
    this.#bytes.set(list, this.length);
    this.length += list.length;
  }

  /** What `write` writes, after its length. */
  measured(write: () => void): void {
    const from = this.length;
    write();
    const size = this.length - from;
    const wide = widthOf(size);
    this.#reserve(wide);
    this.#bytes.copyWithin(from + wide, from, this.length);
    this.length = from;
    this.count(size);
    this.length += size;
  }

  /** All that was written since the last time. */
  taken(): Uint8Array {
    const all = this.#bytes.slice(0, this.length);
    this.length = 0;
    return all;
  }

  #reserve(more: number): void {
    if (this.length + more <= this.#bytes.length) return;
    const wider = new Uint8Array(2 * (this.length + more));
    wider.set(this.#bytes.subarray(0, this.length));
    this.#bytes = wider;
  }
}

/** How many bytes a count takes. */
function widthOf(count: number): number {
  let width = 1;
  for (let rest = count >>> 7; rest > 0; rest >>>= 7) width++;
  return width;
}

/** Reads what a `Writer` wrote, from `at` on. */
export class Reader {
  readonly #bytes: Uint8Array;
  at: number;

  constructor(bytes: Uint8Array, at = 0) {
    this.#bytes = bytes;
    this.at = at;
  }

  byte(): number {
    return this.#bytes[this.at++]!;
  }

  count(): number {
    let byte = this.#bytes[this.at++]!;
    if (byte < 0x80) return byte;
    let value = byte & 0x7f;
    for (let shift = 7; byte > 0x7f; shift += 7) {
      byte = this.#bytes[this.at++]!;
      value |= (byte & 0x7f) << shift;
    }
    return value >>> 0;
  }

  signed(): number {
    const value = this.count();
    return (value >>> 1) ^ -(value & 1);
  }

  int32(): number {
    const value = int32At(this.#bytes, this.at);
    this.at += 4;
    return value;
  }

  double(): number {
    for (let i = 0; i < ofEight.length; i++) ofEight[i] = this.#bytes[this.at++]!;
    return eight[0]!;
  }
}

/** The whole number in four bytes from `at` on. */
export function int32At(bytes: Uint8Array, at: number): number {
  return bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16) | (bytes[at + 3]! << 24);
}
