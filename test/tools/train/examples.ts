// What the tagger learns from: sentences with the features of each token and its tag.

import { loadLexicon } from '../../../src/knowledge/lexicon/lexicon.ts';
import { Reader } from '../../../src/recognise/names/reader.ts';
import { Features, checkOf, setBits, setOf } from '../../../src/recognise/tagger/features.ts';
import { tags } from '../../../src/recognise/tagger/tags.ts';
import { Vocabulary } from '../../../src/text/vocabulary.ts';
import { readWords } from '../../../src/text/words.ts';
import { type Sentence, readConll } from '../conll.ts';

/** A sentence. `rows` has the features of each token, none for one that is not scored; `wordless` the same without the word itself. */
export interface Example {
  readonly rows: readonly Int32Array[];
  readonly wordless: readonly Int32Array[];
  readonly gold: Uint8Array;
}

/** Features are told apart by so many bits: those of their set and of their check. */
const idBits = setBits + 8;

/** The number of a feature: what the weights of the tagger can tell apart. */
export function idOf(hash: number): number {
  return setOf(hash) | (checkOf(hash) << setBits);
}

/** The features that count, each with a row of its own. */
export class FeatureTable {
  /** The number of each row's feature, and how many tokens have it. */
  readonly ids: number[] = [];
  readonly counts: number[] = [];
  readonly #rows = new Int32Array(1 << idBits).fill(-1);

  /** Those of `examples`, whose rows are numbers of features, that at least `often` tokens have. */
  constructor(examples: readonly Example[], often: number) {
    const counts = new Uint32Array(1 << idBits);
    for (const { rows } of examples) for (const list of rows) for (const id of list) counts[id]!++;
    for (const [id, count] of counts.entries()) {
      if (count < often) continue;
      this.#rows[id] = this.ids.length;
      this.ids.push(id);
      this.counts.push(count);
    }
  }

  /** The examples with the rows of their features in place of the numbers, without the features that do not count. */
  read(examples: readonly Example[]): Example[] {
    const rowsOf = (lists: readonly Int32Array[]): Int32Array[] =>
      lists.map((list) => list.map((id) => this.#rows[id]!).filter((row) => row >= 0));
    return examples.map(({ rows, wordless, gold }) => ({ rows: rowsOf(rows), wordless: rowsOf(wordless), gold }));
  }
}

/** The sentences of a file in ANERcorp's format; their rows are the numbers of the features. */
export function examplesOf(file: string): Example[] {
  const vocabulary = new Vocabulary();
  const reader = new Reader(loadLexicon(vocabulary));
  const features = new Features();
  return readConll(file).map((sentence) => {
    reader.read(readWords(sentence.text, 0, sentence.text.length, vocabulary));
    features.read(reader);
    const [rows, wordless] = [false, true].map((without) => idsOf(reader, features, without)) as [Int32Array[], Int32Array[]]; // prettier-ignore
    return { rows, wordless, gold: goldOf(sentence, reader) };
  });
}

function idsOf({ words }: Reader, features: Features, wordless: boolean): Int32Array[] {
  return Array.from({ length: words.count }, (_, i) => {
    if (!features.isOpen(i)) return new Int32Array(0);
    features.main(i, wordless);
    features.more(i, wordless);
    return features.hashes.slice(0, features.count).map(idOf);
  });
}

/** The tag of each token. */
function goldOf(sentence: Sentence, { words }: Reader): Uint8Array {
  const gold = new Uint8Array(words.count);
  for (const { tag, from, to } of sentence.names) {
    const first = tags.indexOf(`B-${tag}` as (typeof tags)[number]);
    if (first < 0) continue;
    const [start, end] = [sentence.starts[from]!, sentence.starts[to]!];
    let begun = false;
    for (let i = 0; i < words.count; i++) {
      if (words.start[i]! < start || words.start[i]! >= end) continue;
      gold[i] = begun ? first + 1 : first;
      begun = true;
    }
  }
  return gold;
}
