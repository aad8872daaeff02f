// Which sources copy one another: those that have so many words in common that they are one origin.

import type { Pair } from './region.ts';

/** Two sources are one origin when so much of the words of one of them stands, nearly unchanged, in the other. */
const copied = 0.5;

/** The origins of one corpus, kept as pairs of passages come and go. */
export class Origins {
  /** How many words each source has in common with others. */
  readonly #common = new Map<string, Map<string, number>>();
  readonly #lengths = new Map<string, number>();
  /** The first source of each set of copies, by each of its members; only as far as it was asked. */
  readonly #known = new Map<string, { readonly first: string; readonly members: readonly string[] }>();
  /** What was told of sources and holds no longer; null where several things were. */
  readonly #former = new Map<string, string | null>();

  /** Tells how many words the passages of a source have; 0 for one that is gone. */
  setLength(path: string, words: number): void {
    if (words === (this.#lengths.get(path) ?? 0)) return;
    this.#forget(path);
    if (words > 0) this.#lengths.set(path, words);
    else this.#lengths.delete(path);
  }

  add(pair: Pair): void {
    this.#change(pair, pair.shared.words);
  }

  remove(pair: Pair): void {
    this.#change(pair, -pair.shared.words);
  }

  /** The source that stands for all that copy one another with this one: the first of them by path. */
  of(path: string): string {
    const known = this.#known.get(path);
    if (known) return known.first;
    const members = [path];
    const found = new Set(members);
    for (const member of members) {
      for (const [other, words] of this.#common.get(member) ?? []) {
        if (found.has(other) || !this.#areCopies(member, other, words)) continue;
        found.add(other);
        members.push(other);
      }
    }
    const set = { first: members.reduce((first, other) => (other < first ? other : first)), members };
    for (const member of members) this.#known.set(member, set);
    return set.first;
  }

  /** The sources of which something else was told before, each once. */
  *moved(): Generator<string> {
    for (const [path, first] of this.#former) {
      this.#former.delete(path);
      if (this.of(path) !== first) yield path;
    }
  }

  /** Whether there may be such sources. */
  get mayHaveMoved(): boolean {
    return this.#former.size > 0;
  }

  #areCopies(one: string, other: string, words: number): boolean {
    return words >= copied * Math.min(this.#lengths.get(one) ?? Infinity, this.#lengths.get(other) ?? Infinity);
  }

  #change({ a, b }: Pair, words: number): void {
    const [one, other] = [a.in.path, b.in.path];
    if (one === other || words === 0) return;
    this.#forget(one);
    this.#forget(other);
    this.#count(one, other, words);
    this.#count(other, one, words);
  }

  #count(one: string, other: string, words: number): void {
    const counts = this.#common.get(one) ?? new Map<string, number>();
    const count = (counts.get(other) ?? 0) + words;
    if (count > 0) counts.set(other, count);
    else counts.delete(other);
    if (counts.size > 0) this.#common.set(one, counts);
    else this.#common.delete(one);
  }

  /** What was told of a set of copies holds no longer. */
  #forget(path: string): void {
    const set = this.#known.get(path);
    for (const member of set?.members ?? []) {
      this.#known.delete(member);
      const before = this.#former.get(member);
      this.#former.set(member, before === undefined || before === set!.first ? set!.first : null);
    }
  }
}
