// A trie over word numbers, in typed arrays: the automaton in which phrases are found.

import { UNKNOWN } from './vocabulary.ts';

/** The node where every phrase begins. */
export const ROOT = 0;
/** No such node. */
export const NONE = -1;

/** The cells of a node: its parent, its word, the value of the phrase that ends there. */
const cells = 3;

/**
 * Sequences of word numbers, each ending at a node that holds a value. A node is known by its parent and its word, kept in a hash
 * table; the nodes after the root, where every reading of every word is looked up, stand in an array by word number.
 */
export class Trie {
  /** Per word number the node after the root; ROOT for none. */
  #first = new Int32Array(256);
  /** The cells of every node, side by side for the cache's sake. */
  #nodes = new Int32Array(256 * cells);
  /** Nodes at the places of their hashes, 0 for none; at most half of it is taken. */
  #slots = new Int32Array(512);
  #shift = 32 - 9;
  #size = 1;

  /** How many nodes there are; they are numbered from 0, the root. */
  get size(): number {
    return this.#size;
  }

  /** How many bytes the tables take. */
  get memory(): number {
    return this.#first.byteLength + this.#nodes.byteLength + this.#slots.byteLength;
  }

  /** Whether any phrase begins with `word`. */
  begins(word: number): boolean {
    return word < this.#first.length && this.#first[word] !== ROOT;
  }

  /** The node after `node` by `word`, or NONE. */
  next(node: number, word: number): number {
    if (node === ROOT) return word < this.#first.length ? this.#first[word]! || NONE : NONE;
    if (word === UNKNOWN) return NONE;
    const slots = this.#slots;
    const nodes = this.#nodes;
    for (let at = place(node, word) >>> this.#shift; ; at = (at + 1) & (slots.length - 1)) {
      const found = slots[at]!;
      if (found === 0) return NONE;
      if (nodes[cells * found] === node && nodes[cells * found + 1] === word) return found;
    }
  }

  /** The value at `node`; 0 where no phrase ends there. */
  value(node: number): number {
    return this.#nodes[cells * node + 2]!;
  }

  /** Lets a phrase with a value other than 0 end at `node`. */
  setValue(node: number, value: number): void {
    this.#nodes[cells * node + 2] = value;
  }

  /** The node after `node` by `word` (a number of a vocabulary, not UNKNOWN), made where there is none. */
  add(node: number, word: number): number {
    const known = this.next(node, word);
    if (known !== NONE) return known;
    if (2 * (this.#size + 1) > this.#slots.length) this.#grow();
    const made = this.#size++;
    this.#nodes[cells * made] = node;
    this.#nodes[cells * made + 1] = word;
    if (node === ROOT) this.#addFirst(word, made);
    else this.#enter(made);
    return made;
  }

  #addFirst(word: number, node: number): void {
    while (word >= this.#first.length) this.#first = doubled(this.#first);
    this.#first[word] = node;
  }

  #grow(): void {
    this.#nodes = doubled(this.#nodes);
    this.#slots = new Int32Array(2 * this.#slots.length);
    this.#shift--;
    for (let node = 1; node < this.#size; node++) if (this.#nodes[cells * node] !== ROOT) this.#enter(node);
  }

  #enter(node: number): void {
    let at = place(this.#nodes[cells * node]!, this.#nodes[cells * node + 1]!) >>> this.#shift;
    while (this.#slots[at] !== 0) at = (at + 1) & (this.#slots.length - 1);
    this.#slots[at] = node;
  }
}

function place(node: number, word: number): number {
  return Math.imul(Math.imul(node, 0x85ebca6b) ^ word, 0x9e3779b1);
}

function doubled(array: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const made = new Int32Array(2 * array.length);
  made.set(array);
  return made;
}
