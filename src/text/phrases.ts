// Phrases of one or more words, found over word numbers: names, months of two words, bounds such as «ما لا يقل عن».

import { NONE, ROOT, Trie } from './trie.ts';
import type { Vocabulary } from './vocabulary.ts';
import { Kind, readWords, tokenText, type Words } from './words.ts';

/** A phrase that was found: tokens `from` … `to` (exclusive), beginning at UTF-16 offset `start` (past any proclitics). */
export interface Found<V> {
  readonly value: V;
  readonly from: number;
  readonly to: number;
  readonly start: number;
}

/** A set of phrases, each with a value; a later phrase that folds like an earlier one replaces its value. */
export class Phrases<V> {
  readonly #vocabulary: Vocabulary;
  readonly #trie = new Trie();
  /** The values of the phrases, from 1: the trie holds their places. */
  readonly #values: (V | undefined)[] = [undefined];
  /** The columns in which phrases are read, used again for each: thousands are added at a time. */
  #scratch: Words | undefined;

  constructor(vocabulary: Vocabulary, entries: Iterable<readonly [phrase: string, value: V]> = []) {
    this.#vocabulary = vocabulary;
    for (const [phrase, value] of entries) this.add(phrase, value);
  }

  /** Adds a phrase. Marks inside it (quotes, dots, hyphens) do not count; between the words of a text they do. */
  add(phrase: string, value: V): void {
    const words = (this.#scratch = readWords(phrase, 0, phrase.length, this.#vocabulary, this.#scratch));
    let node = ROOT;
    for (let i = 0; i < words.count; i++) {
      const number = words.kind[i] === Kind.mark ? 0 : this.#vocabulary.add(tokenText(words, i));
      if (number !== 0) node = this.#trie.add(node, number);
    }
    if (node !== ROOT) this.#trie.setValue(node, this.#values.push(value) - 1);
  }

  /** The value of exactly this phrase, folded; undefined where there is none. */
  get(phrase: string): V | undefined {
    const words = (this.#scratch = readWords(phrase, 0, phrase.length, this.#vocabulary, this.#scratch));
    let node = ROOT;
    for (let i = 0; i < words.count && node !== NONE; i++) {
      if (words.kind[i] !== Kind.mark) node = this.#trie.next(node, words.word[i]!);
    }
    return node === NONE ? undefined : this.#values[this.#trie.value(node)];
  }

  /** The longest phrase that begins with token `i`, whole or past its proclitics; undefined where there is none. */
  longestAt(words: Words, i: number): Found<V> | undefined {
    let best = this.#longest(words, i, words.word[i]!, words.start[i]!);
    const short = words.short[i]!;
    if (short) best = longer(best, this.#longest(words, i, short, words.shortStart[i]!));
    const bare = words.bare[i]!;
    if (bare) best = longer(best, this.#longest(words, i, bare, words.bareStart[i]!));
    return best;
  }

  #longest(words: Words, from: number, first: number, start: number): Found<V> | undefined {
    let best: Found<V> | undefined;
    let node = this.#trie.next(ROOT, first);
    for (let to = from + 1; node !== NONE; to++) {
      const value = this.#values[this.#trie.value(node)];
      if (value !== undefined) best = { value, from, to, start };
      if (to >= words.count) break;
      node = this.#trie.next(node, words.word[to]!);
    }
    return best;
  }
}

function longer<V>(a: Found<V> | undefined, b: Found<V> | undefined): Found<V> | undefined {
  return a && (!b || b.to <= a.to) ? a : b;
}
