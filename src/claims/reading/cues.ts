// Cues: words and phrases of a lexicon with what they tell, found in a line by their stems.

import { Kind, readWords } from '../../text/words.ts';
import { Vocabulary } from '../../text/vocabulary.ts';
import type { Stems } from './stems.ts';

/** The tokens of a stretch. Offsets are UTF-16 units from 0 in `text`; `stems` are empty for what is no Arabic word. */
export interface Tokens {
  readonly text: string;
  readonly count: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly kind: Uint8Array;
  readonly stems: readonly (readonly number[])[];
}

/** A cue that was found: tokens `from` … `to` (exclusive), and every value that the lexicon gives it. */
export interface Hit<V> {
  readonly values: readonly V[];
  readonly from: number;
  readonly to: number;
}

/** Reads the tokens of `text` from `start` to `end`. Linear in the length. */
export function readTokens(text: string, start: number, end: number, lexicon: Stems): Tokens {
  const { count, start: starts, end: ends, kind } = readWords(text, start, end, noWords);
  const stems: (readonly number[])[] = [];
  for (let i = 0; i < count; i++) stems.push(kind[i] === Kind.arabic ? lexicon.of(text, starts[i]!, ends[i]!) : none);
  return { text, count, start: starts, end: ends, kind, stems };
}

const noWords = new Vocabulary();
const none: readonly number[] = [];

/** A node of the trie of phrases: what ends here, and where each next word leads. */
interface Node<V> {
  readonly values: V[];
  readonly next: Map<number, Node<V>>;
}

/** A table of cues. One phrase may have several values. */
export class Cues<V> {
  readonly #root: Node<V> = { values: [], next: new Map() };
  readonly #words = new Set<string>();

  constructor(stems: Stems, entries: Iterable<readonly [phrase: string, value: V]>) {
    for (const [phrase, value] of entries) this.#add(stems, phrase, value);
  }

  /** Whether exactly this word is a cue by itself. */
  has(word: string): boolean {
    return this.#words.has(word);
  }

  /** The longest cue that begins at token `i`, or undefined. */
  at(tokens: Tokens, i: number): Hit<V> | undefined {
    let best: Hit<V> | undefined;
    const visit = (node: Node<V>, to: number): void => {
      if (node.values.length > 0 && to > (best?.to ?? i)) best = { values: node.values, from: i, to };
      if (node.next.size === 0 || to >= tokens.count) return;
      for (const stem of tokens.stems[to]!) {
        const next = node.next.get(stem);
        if (next) visit(next, to + 1);
      }
    };
    visit(this.#root, i);
    return best;
  }

  /** The cues between tokens `from` and `to` (exclusive), in order, none overlapping. */
  within(tokens: Tokens, from = 0, to = tokens.count): Hit<V>[] {
    const hits: Hit<V>[] = [];
    for (let i = from; i < to;) {
      const hit = this.at(tokens, i);
      if (hit) hits.push(hit);
      i = hit?.to ?? i + 1;
    }
    return hits;
  }

  #add(stems: Stems, phrase: string, value: V): void {
    this.#words.add(phrase);
    let node = this.#root;
    for (const word of phrase.split(/\s+/)) {
      const number = stems.add(word);
      let next = node.next.get(number);
      if (!next) node.next.set(number, (next = { values: [], next: new Map() }));
      node = next;
    }
    node.values.push(value);
  }
}
