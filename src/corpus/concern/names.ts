// The texts in which one of some names could be found: never one too few, now and then one too many.

import { type NameTables, buildNames } from '../../recognise/known/build.ts';
import type { KnownName } from '../../recognise/known/name.ts';
import { piecesOf } from '../../text/piece.ts';
import { NONE, ROOT, type Trie } from '../../text/trie.ts';
import { UNKNOWN, Vocabulary } from '../../text/vocabulary.ts';
import { Kind, type Words, readWords } from '../../text/words.ts';

/** Looks for a few names in many texts. */
export class NameSearch {
  readonly #vocabulary: Vocabulary;
  readonly #tables: NameTables;
  #words: Words | undefined;

  private constructor(vocabulary: Vocabulary, tables: NameTables) {
    this.#vocabulary = vocabulary;
    this.#tables = tables;
  }

  static *make(names: Iterable<KnownName>): Generator<void, NameSearch> {
    const vocabulary = new Vocabulary();
    return new NameSearch(vocabulary, yield* buildNames(vocabulary, names));
  }

  /** The names that recognition does not look for. */
  get refused(): ReadonlySet<KnownName> {
    return new Set(this.#tables.refused.map(({ name }) => name));
  }

  /** Whether one of the names could stand in a text; gives way after every line. */
  *standIn(text: string): Generator<void, boolean> {
    for (let start = 0; start <= text.length;) {
      const lf = text.indexOf('\n', start);
      const end = lf < 0 ? text.length : lf;
      for (const piece of piecesOf(text, start, end)) {
        this.#words = readWords(text, piece.start, piece.end, this.#vocabulary, this.#words);
        if (holdsName(this.#words, this.#tables.trie)) return true;
        yield;
      }
      start = end + 1;
    }
    return false;
  }
}

/** Whether a name begins at any token, whatever marks stand between its words and whatever stands around it. */
function holdsName(words: Words, trie: Trie): boolean {
  for (let k = 0; k < words.knownCount; k++) {
    const i = words.known[k]!;
    for (const first of [words.word[i]!, words.short[i]!, words.bare[i]!]) {
      if (first !== UNKNOWN && isName(words, i, first, trie)) return true;
    }
  }
  return false;
}

function isName(words: Words, from: number, first: number, trie: Trie): boolean {
  let node = trie.next(ROOT, first);
  for (let at = from + 1; node !== NONE; at++) {
    if (trie.value(node) !== 0) return true;
    while (at < words.count && words.kind[at] === Kind.mark) at++;
    node = at < words.count ? trie.next(node, words.word[at]!) : NONE;
  }
  return false;
}
