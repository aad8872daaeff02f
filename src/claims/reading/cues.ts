// Cues: words and phrases of a lexicon with what they tell, found in a line by their stems.

import { Kind, type Words, readWords } from '../../text/words.ts';
import { Vocabulary } from '../../text/vocabulary.ts';
import type { Known, Stems } from './stems.ts';

/**
 * The tokens of a stretch. Offsets are UTF-16 units from 0 in `text`; `stems` are empty for what is no Arabic word. The columns are lists:
 * a typed array of a line's length takes longer to make than to fill.
 */
export interface Tokens {
  readonly text: string;
  readonly count: number;
  readonly start: readonly number[];
  readonly end: readonly number[];
  readonly kind: readonly number[];
  readonly stems: readonly (readonly number[])[];
  /** In which tables of cues one begins with the token: a bit each. */
  readonly roles: readonly number[];
  /** What the words are compared by (`content.ts`); 0 for function words and marks. */
  readonly keys: readonly number[];
  /** The tokens that have stems, ascending. */
  readonly known: readonly number[];
}

/** A cue that was found: tokens `from` … `to` (exclusive), and every value that the lexicon gives it. */
export interface Hit<V> {
  readonly values: readonly V[];
  readonly from: number;
  readonly to: number;
}

/** Reads the tokens of `text` from `start` to `end`. Linear in the length. */
export function readTokens(text: string, start: number, end: number, lexicon: Stems): Tokens {
  const words = (scratch = readWords(text, start, end, noWords, scratch));
  const { count } = words;
  const columns = { start: list(count), end: list(count), kind: list(count), roles: list(count), keys: list(count) };
  const stems = new Array<readonly number[]>(count);
  const known: number[] = [];
  for (let i = 0; i < count; i++) {
    const [from, to, kind] = [words.start[i]!, words.end[i]!, words.kind[i]!];
    const word = kind === Kind.mark ? markWord : lexicon.of(text, from, to, words.hash[i]!, kind === Kind.arabic);
    columns.start[i] = from;
    columns.end[i] = to;
    columns.kind[i] = kind;
    columns.roles[i] = word.roles;
    columns.keys[i] = word.key;
    stems[i] = word.stems;
    if (word.stems.length > 0) known.push(i);
  }
  return { text, count, ...columns, stems, known };
}

function list(length: number): number[] {
  return new Array<number>(length);
}

const noWords = new Vocabulary();
/** The columns that words are read into: used again from line to line. */
let scratch: Words | undefined;
/** What is known of a mark. */
const markWord: Known = { stems: [], roles: 0, key: 0 };

/** A node of the trie of phrases: what ends here, and where each next word leads. */
interface Node<V> {
  readonly values: V[];
  readonly next: Map<number, Node<V>>;
}

/** A table of cues. One phrase may have several values. */
export class Cues<V> {
  readonly #root: Node<V> = { values: [], next: new Map() };
  readonly #words = new Set<string>();
  readonly #role: number;

  constructor(stems: Stems, entries: Iterable<readonly [phrase: string, value: V]>) {
    this.#role = stems.role();
    for (const [phrase, value] of entries) this.#add(stems, phrase, value);
  }

  /** Whether exactly this word is a cue by itself. */
  has(word: string): boolean {
    return this.#words.has(word);
  }

  /** The longest cue that begins at token `i`, or undefined. */
  at(tokens: Tokens, i: number): Hit<V> | undefined {
    if (i >= tokens.count || (tokens.roles[i]! & this.#role) === 0) return undefined;
    return longest(this.#root, tokens, i, i, undefined);
  }

  /** The cues between tokens `from` and `to` (exclusive), in order, none overlapping. */
  within(tokens: Tokens, from = 0, to = tokens.count): Hit<V>[] {
    const hits: Hit<V>[] = [];
    for (let next = from, k = firstFrom(tokens.known, from); k < tokens.known.length; k++) {
      const i = tokens.known[k]!;
      if (i >= to) break;
      const hit = i < next ? undefined : this.at(tokens, i);
      if (!hit) continue;
      hits.push(hit);
      next = hit.to;
    }
    return hits;
  }

  #add(stems: Stems, phrase: string, value: V): void {
    this.#words.add(phrase);
    let node = this.#root;
    for (const word of phrase.split(/\s+/)) {
      const number = stems.add(word);
      if (node === this.#root) stems.give(number, this.#role);
      let next = node.next.get(number);
      if (!next) node.next.set(number, (next = { values: [], next: new Map() }));
      node = next;
    }
    node.values.push(value);
  }
}

/** The longest cue from token `from` on whose words up to token `to` lead to `node`; `best` is what was found so far. */
function longest<V>(
  node: Node<V>,
  tokens: Tokens,
  from: number,
  to: number,
  best: Hit<V> | undefined,
): Hit<V> | undefined {
  if (node.values.length > 0 && to > (best?.to ?? from)) best = { values: node.values, from, to };
  if (node.next.size === 0 || to >= tokens.count) return best;
  for (const stem of tokens.stems[to]!) {
    const next = node.next.get(stem);
    if (next) best = longest(next, tokens, from, to + 1, best);
  }
  return best;
}

/** The first index of an ascending list that holds `least` or more. */
function firstFrom(list: readonly number[], least: number): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle]! < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
