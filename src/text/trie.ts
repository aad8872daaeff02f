// A trie over word numbers, in typed arrays: the automaton in which phrases are found.

import { UNKNOWN } from './vocabulary.ts';

/** The node where every phrase begins. */
export const ROOT = 0;
/** No such node. */
export const NONE = -1;

/**
 * Sequences of word numbers, each ending at a node of its own. A node is known by its parent and word, kept in a hash table;
 * the nodes after the root, where every reading of every word is looked up, stand in an array by word number.
 */
export class Trie {
  #first = new Int32Array(256);
  #parents = new Int32Array(256);
  #words = new Int32Array(256);
  #slots = new Int32Array(512);
  #shift = 32 - 9;
  #nodes = 1;

  /** How many nodes there are; they are numbered from 0, the root. */
  get size(): number {
    return this.#nodes;
  }

  /** The node after `node` by `word`, or NONE. */
  next(node: number, word: number): number {
    if (node === ROOT) return word < this.#first.length ? this.#first[word]! || NONE : NONE;
    if (word === UNKNOWN) return NONE;
    const slots = this.#slots;
    for (let at = this.#place(node, word); ; at = (at + 1) & (slots.length - 1)) {
      const found = slots[at]!;
      if (found === 0) return NONE;
      if (this.#parents[found] === node && this.#words[found] === word) return found;
    }
  }

  /** The node after `node` by `word`, made where there is none. */
  add(node: number, word: number): number {
    const known = this.next(node, word);
    if (known !== NONE) return known;
    if (this.#nodes * 2 >= this.#slots.length) this.#grow();
    const made = this.#nodes++;
    this.#parents[made] = node;
    this.#words[made] = word;
    if (node === ROOT) this.#addFirst(word, made);
    else this.#enter(made);
    return made;
  }

  #addFirst(word: number, node: number): void {
    while (word >= this.#first.length) this.#first = larger(this.#first);
    this.#first[word] = node;
  }

  #grow(): void {
    this.#parents = larger(this.#parents);
    this.#words = larger(this.#words);
    this.#slots = new Int32Array(this.#slots.length * 2);
    this.#shift--;
    for (let node = 1; node < this.#nodes; node++) if (this.#parents[node] !== ROOT) this.#enter(node);
  }

  #enter(node: number): void {
    let at = this.#place(this.#parents[node]!, this.#words[node]!);
    while (this.#slots[at] !== 0) at = (at + 1) & (this.#slots.length - 1);
    this.#slots[at] = node;
  }

  #place(node: number, word: number): number {
    return Math.imul(Math.imul(node, 0x85ebca6b) ^ word, 0x9e3779b1) >>> this.#shift;
  }
}

function larger(array: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const made = new Int32Array(array.length * 2);
  made.set(array);
  return made;
}
