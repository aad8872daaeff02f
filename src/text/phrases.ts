// Phrases of one or more words, found over word numbers: names, months of two words, bounds such as «ما لا يقل عن».

import type { Vocabulary } from './vocabulary.ts';
import { readWords, type Words } from './words.ts';

/** A phrase that was found: tokens `from` … `to` (exclusive), beginning at UTF-16 offset `start` (past any proclitics). */
export interface Found<V> {
  readonly value: V;
  readonly from: number;
  readonly to: number;
  readonly start: number;
}

/** A node of the trie: what ends here, and where each next word leads. */
interface Node<V> {
  value: V | undefined;
  next: Map<number, Node<V>> | undefined;
}

/** A set of phrases, each with a value; a later phrase that folds like an earlier one replaces its value. */
export class Phrases<V> {
  readonly #vocabulary: Vocabulary;
  readonly #root: Node<V> = { value: undefined, next: undefined };

  constructor(vocabulary: Vocabulary, entries: Iterable<readonly [phrase: string, value: V]> = []) {
    this.#vocabulary = vocabulary;
    for (const [phrase, value] of entries) this.add(phrase, value);
  }

  /** Adds a phrase. Marks inside it (quotes, dots, hyphens) do not count, neither here nor between words of the text. */
  add(phrase: string, value: V): void {
    const words = readWords(phrase, 0, phrase.length, this.#vocabulary);
    let node = this.#root;
    for (let i = 0; i < words.count; i++) {
      const number = this.#vocabulary.add(phrase.slice(words.start[i], words.end[i]));
      if (number !== 0) node = step(node, number);
    }
    if (node !== this.#root) node.value = value;
  }

  /** The value of exactly this phrase, folded; undefined where there is none. */
  get(phrase: string): V | undefined {
    const words = readWords(phrase, 0, phrase.length, this.#vocabulary);
    let node: Node<V> | undefined = this.#root;
    for (let i = 0; node && i < words.count; i++) if (words.word[i]) node = node.next?.get(words.word[i]!);
    return node?.value;
  }

  /** The longest phrase that begins with token `i`, whole or past its proclitics; undefined where there is none. */
  longestAt(words: Words, i: number): Found<V> | undefined {
    const { root, whole } = { root: this.#root, whole: words.word[i]! };
    let best = whole ? longest(root.next?.get(whole), words, i, words.start[i]!) : undefined;
    const short = words.short[i]!;
    if (short) best = longer(best, longest(root.next?.get(short), words, i, words.shortStart[i]!));
    const bare = words.bare[i]!;
    if (bare) best = longer(best, longest(root.next?.get(bare), words, i, words.bareStart[i]!));
    return best;
  }
}

function step<V>(node: Node<V>, number: number): Node<V> {
  node.next ??= new Map();
  let next = node.next.get(number);
  if (!next) node.next.set(number, (next = { value: undefined, next: undefined }));
  return next;
}

function longer<V>(a: Found<V> | undefined, b: Found<V> | undefined): Found<V> | undefined {
  return a && (!b || b.to <= a.to) ? a : b;
}

function longest<V>(node: Node<V> | undefined, words: Words, from: number, start: number): Found<V> | undefined {
  let best: Found<V> | undefined;
  for (let i = from; node; ) {
    if (node.value !== undefined) best = { value: node.value, from, to: i + 1, start };
    if (!node.next || ++i >= words.count) break;
    node = node.next.get(words.word[i]!);
  }
  return best;
}
