// What the tagger learns from: sentences with the features of each token and its tag.

import { loadLexicon } from '../../../src/knowledge/lexicon/lexicon.ts';
import { Reader } from '../../../src/recognise/names/reader.ts';
import { Context } from '../../../src/recognise/tagger/context.ts';
import { Features, checkOf, outside, setBits, setOf } from '../../../src/recognise/tagger/features.ts';
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
  const [features, context] = [new Features(), new Context()];
  return readConll(file).map((sentence) => {
    reader.read(readWords(sentence.text, 0, sentence.text.length, vocabulary));
    context.read(reader);
    const [rows, wordless] = [false, true].map((without) =>
      featuresOf(reader, features, context, without).map((hashes) => hashes.map(idOf)),
    ) as [Int32Array[], Int32Array[]];
    return { rows, wordless, gold: goldOf(sentence, reader) };
  });
}

/** The hashes of the features of each token of a line that `context` has read; none of one that is not scored. */
export function featuresOf(reader: Reader, features: Features, context: Context, wordless: boolean): Int32Array[] {
  const { words } = reader;
  for (let i = 0; i < words.count; i++) features.enter(i + 1, reader, i);
  const rowAt = (i: number): number => (i >= 0 && i < words.count ? i + 1 : outside);
  return Array.from({ length: words.count }, (_, i) => {
    const [row, last, next, name, title] = [rowAt(i), rowAt(i - 1), rowAt(i + 1), context.name(i), context.title[i]!];
    if (!features.isOpen(row, name)) return new Int32Array(0);
    features.clear();
    features.main(row, wordless);
    features.titled(row, title);
    features.before(last);
    features.named(name);
    features.more(row, words, i, wordless);
    features.titledMore(row, title);
    features.beforeMore(last);
    features.after(next);
    features.secondBefore(rowAt(i - 2));
    features.secondAfter(rowAt(i + 2));
    features.between(row, last, next);
    features.namedMore(name, context.name(i - 1), context.name(i + 1));
    return features.hashes.slice(0, features.count);
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
