// Trains the tagger: node test/tools/train.ts FILE [HELD_OUT]
//
// FILE is in ANERcorp's format (a token and its tag a line). Writes src/recognise/tagger/weights.ts; with HELD_OUT it prints how
// well the new weights tag those sentences, too. The same input gives the same weights: nothing in it is left to chance.

import { readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { loadLexicon } from '../../src/knowledge/lexicon/lexicon.ts';
import { Reader } from '../../src/recognise/names/reader.ts';
import { Features, bucketBits, bucketOf } from '../../src/recognise/tagger/features.ts';
import { mayFollow, tagCount, tags } from '../../src/recognise/tagger/tags.ts';
import { Vocabulary } from '../../src/text/vocabulary.ts';
import { readWords } from '../../src/text/words.ts';
import { type Sentence, readConll } from './conll.ts';

const epochs = 4;
/** From this epoch on the weights count towards their mean. */
const firstCounted = 1;
const rate = 0.06;
/** How strongly a weight is drawn towards 0 each time its bucket is seen. */
const decay = 2e-3;
/** Every so many tokens one is seen without its word, so that context is learnt for names never seen. */
const wordlessEvery = 4;
/** A feature counts when so many tokens have it. */
const often = 3;

interface Example {
  /** Hashes of each token's features; none for one that is not scored. */
  readonly buckets: readonly Int32Array[];
  readonly wordless: readonly Int32Array[];
  readonly gold: Uint8Array;
}

function main([file, heldOut]: readonly string[]): Promise<void> | void {
  const examples = examplesOf(file!);
  const model = train(frequentOnly(examples));
  if (heldOut) report(model, examplesOf(heldOut));
  return write(model);
}

// — examples —

function examplesOf(file: string): Example[] {
  const vocabulary = new Vocabulary();
  const reader = new Reader(loadLexicon(vocabulary));
  const features = new Features();
  return readConll(readFileSync(file, 'utf8')).map((sentence) => {
    reader.read(readWords(sentence.text, 0, sentence.text.length, vocabulary));
    features.read(reader);
    return { buckets: bucketsOf(reader, features, false), wordless: bucketsOf(reader, features, true), gold: goldOf(sentence, reader) };
  }); // prettier-ignore
}

function bucketsOf({ words }: Reader, features: Features, wordless: boolean): Int32Array[] {
  return Array.from({ length: words.count }, (_, i) => {
    if (!features.isOpen(i)) return new Int32Array(0);
    features.main(i, wordless);
    features.more(i);
    return features.hashes.slice(0, features.count);
  });
}

/** The examples without the features that too few tokens have; their hashes are told apart by 24 bits. */
function frequentOnly(examples: readonly Example[]): Example[] {
  const counts = new Uint32Array(1 << 24);
  for (const { buckets } of examples) for (const list of buckets) for (const hash of list) counts[hash >>> 8]!++;
  const kept = (lists: readonly Int32Array[]): Int32Array[] =>
    lists.map((list) => list.filter((hash) => counts[hash >>> 8]! >= often));
  return examples.map(({ buckets, wordless, gold }) => ({ buckets: kept(buckets), wordless: kept(wordless), gold }));
}

/** The tag of each token; a name's token that is not scored is none. */
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

// — a conditional random field, by stochastic gradient with a step of its own for each weight (AdaGrad) —

class Model {
  readonly weights = new Float64Array((1 << bucketBits) * tagCount);
  readonly #squares = new Float64Array(this.weights.length);
  readonly steps = new Float64Array(tagCount * tagCount);
  readonly #stepSquares = new Float64Array(this.steps.length);

  /** The score of each tag for each token. */
  scores(buckets: readonly Int32Array[]): Float64Array[] {
    return buckets.map((list) => {
      const scores = new Float64Array(tagCount);
      if (list.length === 0) scores.fill(-1e6, 1); // not scored: no name
      for (const hash of list)
        for (let t = 0; t < tagCount; t++) scores[t]! += this.weights[bucketOf(hash) * tagCount + t]!;
      return scores;
    });
  }

  pull(hash: number, gradient: Float64Array): void {
    for (let t = 0; t < tagCount; t++) {
      const at = bucketOf(hash) * tagCount + t;
      step(this.weights, this.#squares, at, gradient[t]! - decay * this.weights[at]!);
    }
  }

  pullStep(from: number, to: number, gradient: number): void {
    step(this.steps, this.#stepSquares, from * tagCount + to, gradient);
  }
}

function step(weights: Float64Array, squares: Float64Array, at: number, gradient: number): void {
  if (gradient === 0) return;
  squares[at]! += gradient * gradient;
  weights[at]! += (rate * gradient) / Math.sqrt(squares[at]! + 1e-8);
}

function train(examples: readonly Example[]): Model {
  const model = new Model();
  const mean = new Mean(model);
  let turn = 0;
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let n = 0; n < examples.length; n++) {
      const example = examples[(n * 7919 + epoch * 104729) % examples.length]!;
      const buckets = example.buckets.map((list, i) => (++turn % wordlessEvery === 0 ? example.wordless[i]! : list));
      if (buckets.length > 0) learn(model, buckets, example.gold);
    }
    if (epoch >= firstCounted) mean.take();
  }
  mean.give();
  return model;
}

/** The mean of a model's weights over epochs: steadier than where the last one happens to end. */
class Mean {
  readonly #model: Model;
  readonly #weights: Float64Array;
  readonly #steps: Float64Array;
  #taken = 0;

  constructor(model: Model) {
    this.#model = model;
    this.#weights = new Float64Array(model.weights.length);
    this.#steps = new Float64Array(model.steps.length);
  }

  take(): void {
    this.#taken++;
    for (let i = 0; i < this.#weights.length; i++) this.#weights[i]! += this.#model.weights[i]!;
    for (let i = 0; i < this.#steps.length; i++) this.#steps[i]! += this.#model.steps[i]!;
  }

  /** Puts the mean into the model. */
  give(): void {
    for (let i = 0; i < this.#weights.length; i++) this.#model.weights[i] = this.#weights[i]! / this.#taken;
    for (let i = 0; i < this.#steps.length; i++) this.#model.steps[i] = this.#steps[i]! / this.#taken;
  }
}

/** One step towards the gold tags: what they have less what the model expects. */
function learn(model: Model, buckets: readonly Int32Array[], gold: Uint8Array): void {
  const scores = model.scores(buckets);
  const forward = sums(model, scores, 1);
  const backward = sums(model, scores, -1);
  const last = buckets.length - 1;
  const total = logSum(forward[last]!);
  const expected = new Float64Array(tagCount);
  for (let i = 0; i <= last; i++) {
    for (let t = 0; t < tagCount; t++) {
      const probability = Math.exp(forward[i]![t]! + backward[i]![t]! - total);
      expected[t] = Number(gold[i] === t && buckets[i]!.length > 0) - probability;
    }
    if (buckets[i]!.length === 0) continue;
    for (const hash of buckets[i]!) model.pull(hash, expected);
  }
  for (let i = 1; i <= last; i++) learnSteps(model, gold, i, forward[i - 1]!, backward[i]!, scores[i]!, total);
}

function learnSteps(model: Model, gold: Uint8Array, i: number, forward: Float64Array, backward: Float64Array, scores: Float64Array, total: number): void {
  for (let from = 0; from < tagCount; from++) {
    for (let to = 0; to < tagCount; to++) {
      if (!mayFollow(from, to)) continue;
      const probability = Math.exp(forward[from]! + model.steps[from * tagCount + to]! + scores[to]! + backward[to]! - total);
      const gradient = Number(gold[i - 1] === from && gold[i] === to) - probability;
      if (Math.abs(gradient) > 1e-6) model.pullStep(from, to, gradient);
    }
  }
} // prettier-ignore

/** Log sums over the paths up to each token (`direction` 1, with its score) or from it on (-1, without). */
function sums(model: Model, scores: readonly Float64Array[], direction: 1 | -1): Float64Array[] {
  const table: Float64Array[] = scores.map(() => new Float64Array(tagCount));
  const n = scores.length;
  for (let k = 0; k < n; k++) {
    const i = direction === 1 ? k : n - 1 - k;
    for (let t = 0; t < tagCount; t++) {
      if (k === 0) {
        table[i]![t] = direction === 1 ? (mayFollow(0, t) ? scores[i]![t]! : -1e6) : 0;
        continue;
      }
      const paths = new Float64Array(tagCount).fill(-1e9);
      for (let other = 0; other < tagCount; other++) {
        const [from, to] = direction === 1 ? [other, t] : [t, other];
        if (!mayFollow(from, to)) continue;
        const beyond = direction === 1 ? table[i - 1]![other]! : table[i + 1]![other]! + scores[i + 1]![other]!;
        paths[other] = beyond + model.steps[from * tagCount + to]!;
      }
      table[i]![t] = logSum(paths) + (direction === 1 ? scores[i]![t]! : 0);
    }
  }
  return table;
}

function logSum(values: Float64Array): number {
  let most = -Infinity;
  for (const value of values) if (value > most) most = value;
  let sum = 0;
  for (const value of values) sum += Math.exp(value - most);
  return most + Math.log(sum);
}

// — what comes of it —

function best(model: Model, buckets: readonly Int32Array[]): number[] {
  const scores = model.scores(buckets);
  let paths: { score: number; path: number[] }[] = [];
  for (let i = 0; i < scores.length; i++) {
    const next = tags.map((_, to) => {
      if (i === 0) return { score: mayFollow(0, to) ? scores[0]![to]! : -1e6, path: [to] };
      let [top, from] = [-Infinity, 0];
      for (let t = 0; t < tagCount; t++) {
        const score = mayFollow(t, to) ? paths[t]!.score + model.steps[t * tagCount + to]! : -Infinity;
        if (score > top) [top, from] = [score, t];
      }
      return { score: top + scores[i]![to]!, path: [...paths[from]!.path, to] };
    });
    paths = next;
  }
  return paths.length === 0 ? [] : paths.reduce((a, b) => (b.score > a.score ? b : a)).path;
}

function report(model: Model, examples: readonly Example[]): void {
  const counts = { PERS: [0, 0, 0], LOC: [0, 0, 0], ORG: [0, 0, 0], all: [0, 0, 0] };
  for (const { buckets, gold } of examples) {
    const found = spans(best(model, buckets));
    const expected = spans([...gold]);
    for (const [list, at] of [[expected, 0], [found, 1], [found.filter((one) => expected.includes(one)), 2]] as const) {
      for (const one of list) for (const name of [one.split(' ')[0], 'all'] as (keyof typeof counts)[]) counts[name][at]!++;
    } // prettier-ignore
  }
  for (const [name, [expected, found, right]] of Object.entries(counts)) {
    const [p, r] = [right! / found!, right! / expected!];
    console.log(name.padEnd(5), [p, r, (2 * p * r) / (p + r)].map((part) => (part * 100).toFixed(1)).join(' '));
  }
}

/** «PERS 3 5» for a person's name from token 3 to token 5. */
function spans(path: readonly number[]): string[] {
  const found: string[] = [];
  for (let i = 0; i < path.length; i++) {
    if (path[i]! % 2 === 0) continue;
    let end = i + 1;
    while (path[end] === path[i]! + 1) end++;
    found.push(`${tags[path[i]!]!.slice(2)} ${i} ${end}`);
  }
  return found;
}

async function write(model: Model): Promise<void> {
  const most = model.weights.reduce((top, weight) => Math.max(top, Math.abs(weight)), 0);
  const scale = 127 / most;
  const bytes = Buffer.from(Int8Array.from(model.weights, (weight) => Math.round(weight * scale)).buffer);
  const target = new URL('../../src/recognise/tagger/weights.ts', import.meta.url);
  const source = `// Made by test/tools/train.ts from the first five sixths of ANERcorp: do not edit.
//
// Adapted from ANERcorp by Yassine Benajiba, Paolo Rosso and José Miguel Benedí Ruiz (ANERsys, 2007), under CC BY-SA 4.0
// (https://creativecommons.org/licenses/by-sa/4.0/); these weights are under the same licence. They hold none of its text: only sums
// over hashed features.

/** How many units of a weight make 1. */
export const scale = ${scale.toFixed(3)};

/** The weight of each tag after each other tag, in the same units: from the row to the column. */
export const steps: readonly number[] = ${JSON.stringify([...model.steps].map((weight) => Math.round(weight * scale)))};

/** A signed byte for each bucket and tag, as base64. */
// prettier-ignore
export const weights = '${bytes.toString('base64')}';
`;
  writeFileSync(target, await format(source, { ...(await resolveConfig(target)), filepath: target.pathname }));
}

await main(process.argv.slice(2));
