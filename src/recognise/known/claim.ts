// Which names end where in the trie: several entities may claim one spelling.

import type { Trie } from '../../text/trie.ts';
import type { KnownName } from './name.ts';

/** How a claim was come by, and what it asks of the text. */
export const Flag = {
  /** The spelling is a weaker one, with a foreign sound written otherwise. */
  foreign: 1,
  /** A short acronym: its Latin letters count with their case. */
  sameCase: 2,
  /** The name reads like a common word: its letters count as they are. */
  sameLetters: 4,
} as const;

/** A name that ends at a node of the trie. */
export interface Claim {
  readonly name: KnownName;
  readonly flags: number;
}

/** The claims to the nodes of a trie, whose values lead to the first claim of each; those of one node in the order they were made. */
export class Claims {
  readonly #trie: Trie;
  readonly #names: readonly KnownName[];
  /** Per claim (from 1) the index of its name, its flags, and the next claim to the same node. */
  #name = new Int32Array(1024);
  #flags = new Uint8Array(1024);
  #next = new Int32Array(1024);
  #count = 1;

  constructor(trie: Trie, names: readonly KnownName[]) {
    this.#trie = trie;
    this.#names = names;
  }

  /** How many bytes the columns take; the names themselves are the knowledge's. */
  get memory(): number {
    return this.#name.byteLength + this.#flags.byteLength + this.#next.byteLength;
  }

  /** The name with this index claims `node`; unless its entity has a claim to it already. */
  add(node: number, name: number, flags: number): void {
    const { entity } = this.#names[name]!;
    let last = 0;
    for (let claim = this.#trie.value(node); claim !== 0; claim = this.#next[claim]!) {
      if (this.#names[this.#name[claim]!]!.entity === entity) return;
      last = claim;
    }
    const made = this.#make(name, flags);
    if (last === 0) this.#trie.setValue(node, made);
    else this.#next[last] = made;
  }

  /** The flags of the first claim to `node`, to which there is one. */
  firstFlags(node: number): number {
    return this.#flags[this.#trie.value(node)]!;
  }

  /** The claims to `node`. */
  of(node: number): Claim[] {
    const claims: Claim[] = [];
    for (let claim = this.#trie.value(node); claim !== 0; claim = this.#next[claim]!) {
      claims.push({ name: this.#names[this.#name[claim]!]!, flags: this.#flags[claim]! });
    }
    return claims;
  }

  /** The names that share a node with those of other entities, weaker spellings left out. */
  shared(): KnownName[][] {
    const shared: KnownName[][] = [];
    for (let node = 0; node < this.#trie.size; node++) {
      const claims = this.of(node).filter(({ flags }) => (flags & Flag.foreign) === 0);
      if (claims.length > 1) shared.push(claims.map(({ name }) => name));
    }
    return shared;
  }

  #make(name: number, flags: number): number {
    if (this.#count === this.#name.length) {
      this.#name = doubled(this.#name);
      this.#flags = doubled(this.#flags);
      this.#next = doubled(this.#next);
    }
    this.#name[this.#count] = name;
    this.#flags[this.#count] = flags;
    return this.#count++;
  }
}

function doubled<T extends Int32Array | Uint8Array>(column: T): T {
  const made = new (column.constructor as new (length: number) => T)(column.length * 2);
  made.set(column);
  return made;
}
