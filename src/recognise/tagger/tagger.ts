// The statistical tagger: which words of a line are parts of persons', places' and organisations' names.
//
// A linear chain over hashed features, trained offline (test/tools/train.ts). All sums are of whole numbers, so that the tags
// are the same on every machine. Scores are told as advantages over the tag for no name, which itself has 0.

import type { Reader, Tags } from '../names/reader.ts';
import { Features, checkOf, setBits, setOf } from './features.ts';
import { mayFollow, tagCount } from './tags.ts';
import { scale, steps, weights } from './weights.ts';

/** Lower than any sum of weights. */
const never = -(1 << 28);

/** The tag of a name's first word, by kind. */
const firstTags = { person: 1, place: 3, organisation: 5 };

/** A token is no name when after its main features every name tag stands so far behind; in weights. */
const hopeless = -2;

/** Tags lines, one after the other. */
export class Tagger implements Tags {
  readonly #features = new Features();
  readonly #weights: Int32Array;
  /** The tag of each token of the line last read. */
  tags = new Uint8Array(256);
  #scores = new Int32Array(256 * tagCount);
  #best = new Int32Array(256 * tagCount);
  #from = new Uint8Array(256 * tagCount);

  private constructor(weights: Int32Array) {
    this.#weights = weights;
  }

  /** Makes a tagger, giving way while its weights are unpacked. */
  static *make(): Generator<void, Tagger> {
    return new Tagger(yield* pairedWeights());
  }

  /** Tags what the reader reads. */
  read(reader: Reader): void {
    const { count } = reader.words;
    if (count > this.tags.length) this.#grow(count * 2);
    this.#features.read(reader);
    this.tags.fill(0, 0, count);
    let from = 0;
    for (let i = 0; i <= count; i++) {
      if (i < count && this.#score(i)) continue;
      if (i > from) this.#tagRun(from, i, count);
      from = i + 1;
    }
  }

  lean(i: number, kind: keyof typeof firstTags): number {
    const at = i * tagCount + firstTags[kind];
    if (i >= this.tags.length) return -9;
    return Math.max(-9, Math.max(this.#scores[at]!, this.#scores[at + 1]!) / scale);
  }

  /** Sums the weights of token `i`'s features; false where it is no name for sure. */
  #score(i: number): boolean {
    const features = this.#features;
    if (!features.isOpen(i)) return this.#close(i);
    features.main(i);
    this.#sum(i, 0, 0, 0, 0);
    let most = never;
    for (let t = 1; t < tagCount; t++) most = Math.max(most, this.#scores[i * tagCount + t]!);
    if (most < hopeless * scale) return false;
    const first = features.count;
    features.more(i);
    this.#sum(i, first, this.#sums[0]!, this.#sums[1]!, this.#sums[2]!);
    return true;
  }

  #close(i: number): boolean {
    this.#scores.fill(never, i * tagCount + 1, (i + 1) * tagCount);
    return false;
  }

  readonly #sums = new Int32Array(3);

  /** Adds the weights of the features from `first` on to the sums of pairs, and puts the scores apart. */
  #sum(i: number, first: number, a: number, b: number, c: number): void {
    const table = this.#weights;
    const { hashes, count } = this.#features;
    for (let f = first; f < count; f++) {
      const check = checkOf(hashes[f]!);
      let at = setOf(hashes[f]!) * 8;
      if (table[at + 3] !== check) at += 4;
      if (table[at + 3] !== check) continue;
      a = (a + table[at]!) | 0;
      b = (b + table[at + 1]!) | 0;
      c = (c + table[at + 2]!) | 0;
    }
    this.#sums[0] = a;
    this.#sums[1] = b;
    this.#sums[2] = c;
    const base = i * tagCount;
    const scores = this.#scores;
    scores[base] = 0;
    scores[base + 1] = low(a);
    scores[base + 2] = high(a);
    scores[base + 3] = low(b);
    scores[base + 4] = high(b);
    scores[base + 5] = low(c);
    scores[base + 6] = high(c);
  }

  /** Finds the best tags for the tokens from `from` to `to`, before and after which there is no name. */
  #tagRun(from: number, to: number, count: number): void {
    for (let i = from; i < to; i++) this.#step(i, i === from);
    let tag = 0;
    let most = never * 2;
    for (let t = 0; t < tagCount; t++) {
      const sum = this.#best[(to - 1) * tagCount + t]! + (to < count ? stepTable[t * tagCount]! : 0);
      if (sum > most) {
        most = sum;
        tag = t;
      }
    }
    for (let i = to - 1; i >= from; i--) {
      this.tags[i] = tag;
      tag = this.#from[i * tagCount + tag]!;
    }
  }

  /** Finds the best way to each tag of token `i`. */
  #step(i: number, first: boolean): void {
    const base = i * tagCount;
    const before = base - tagCount;
    const best = this.#best;
    for (let to = 0; to < tagCount; to++) {
      let most = first ? stepTable[to]! : never * 2;
      let from = 0;
      for (let t = 0; !first && t < tagCount; t++) {
        const sum = best[before + t]! + stepTable[t * tagCount + to]!;
        if (sum > most) {
          most = sum;
          from = t;
        }
      }
      best[base + to] = Math.max(never, most + this.#scores[base + to]!);
      this.#from[base + to] = from;
    }
  }

  #grow(room: number): void {
    this.tags = new Uint8Array(room);
    this.#scores = new Int32Array(room * tagCount);
    this.#best = new Int32Array(room * tagCount);
    this.#from = new Uint8Array(room * tagCount);
  }
}

/** The weight of each tag after each other one; `never` where it may not follow. */
const stepTable = Int32Array.from({ length: tagCount * tagCount }, (_, at) => {
  return mayFollow(Math.floor(at / tagCount), at % tagCount) ? steps[at]! : never;
});

/** Two sums share a word: the first tag's in its low half, the second's in its high half. */
function low(pair: number): number {
  return (pair << 16) >> 16;
}

function high(pair: number): number {
  return (pair - low(pair)) >> 16;
}

/** For each feature four words, and two features a set: the weights of the tags of persons, places, organisations, and the check. */
function* pairedWeights(): Generator<void, Int32Array> {
  const bytes = yield* unpack(weights);
  const table = new Int32Array(8 << setBits);
  for (let row = 0; row < 2 << setBits; row++) {
    if (row % step === 0) yield;
    const at = row * tagCount;
    for (let pair = 0; pair < 3; pair++) {
      table[row * 4 + pair] = bytes[at + 1 + 2 * pair]! + (bytes[at + 2 + 2 * pair]! << 16);
    }
    table[row * 4 + 3] = bytes[at]! & 0xff;
  }
  return table;
}

/** How many buckets, or letters, are unpacked in one step. */
const step = 1 << 13;

/** The bytes of base64 text, signed. */
function* unpack(text: string): Generator<void, Int8Array> {
  const bytes = new Int8Array(Math.floor((text.length * 3) / 4));
  const digits = new Uint8Array(128);
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
  for (let i = 0; i < 64; i++) digits[alphabet.charCodeAt(i)] = i;
  for (let i = 0, at = 0; i < text.length; i += 4) {
    if (i % step === 0) yield;
    let bits = 0;
    for (let n = 0; n < 4; n++) bits = (bits << 6) | digits[text.charCodeAt(i + n)]!;
    bytes[at++] = bits >> 16;
    bytes[at++] = bits >> 8;
    bytes[at++] = bits;
  }
  return bytes;
}
