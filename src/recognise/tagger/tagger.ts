// The statistical tagger: which words of a line are parts of persons', places' and organisations' names.
//
// A linear chain over hashed features, trained offline (test/tools/train.ts). All sums are of whole numbers, so that the tags
// are the same on every machine. Scores are told as advantages over the tag for no name, which itself has 0.

import type { Reader, Tags } from '../names/reader.ts';
import { Sums, high, low } from './sums.ts';
import { pairedWeights } from './table.ts';
import { mayFollow, tagCount } from './tags.ts';
import { scale, steps } from './weights.ts';

/** Lower than any sum of weights. */
const never = -(1 << 28);

/** The tag of a name's first word, by kind. */
const firstTags = { person: 1, place: 3, organisation: 5 };

/** A token is no name when after its main features every name tag stands so far behind; in weights. */
const hopeless = -2;

/** Tags lines, one after the other. */
export class Tagger implements Tags {
  readonly #sums: Sums;
  /** The tag of each token of the line last read. */
  tags = new Uint8Array(256);
  #scores = new Int32Array(256 * tagCount);
  #best = new Int32Array(256 * tagCount);
  #from = new Uint8Array(256 * tagCount);
  /** Whether a token of the run in hand could be part of a name. */
  #isPromising = false;

  private constructor(weights: Int32Array) {
    this.#sums = new Sums(weights);
  }

  /** Makes a tagger, giving way while its weights are unpacked. */
  static *make(): Generator<void, Tagger> {
    return new Tagger(yield* pairedWeights());
  }

  /** Tags what the reader reads. */
  read(reader: Reader): void {
    const { count } = reader.words;
    if (count > this.tags.length) this.#grow(count * 2);
    this.#sums.read(reader);
    this.tags.fill(0, 0, count);
    this.#isPromising = false;
    let from = 0;
    for (let i = 0; i <= count; i++) {
      if (i < count && this.#score(i)) continue;
      if (this.#isPromising) this.#tagRun(from, i, count);
      this.#isPromising = false;
      from = i + 1;
    }
  }

  lean(i: number, kind: keyof typeof firstTags): number {
    const at = i * tagCount + firstTags[kind];
    if (i >= this.tags.length) return -9;
    return Math.max(-9, Math.max(this.#scores[at]!, this.#scores[at + 1]!) / scale);
  }

  /** Scores token `i`; false where it is no name for sure. */
  #score(i: number): boolean {
    const sums = this.#sums;
    if (!sums.isOpen(i)) return this.#close(i);
    sums.main(i);
    this.#put(i);
    let most = never;
    for (let t = 1; t < tagCount; t++) most = Math.max(most, this.#scores[i * tagCount + t]!);
    if (most < hopeless * scale) return false;
    sums.more(i);
    this.#put(i);
    this.#isPromising ||= this.#couldBeNamed(i);
    return true;
  }

  #close(i: number): boolean {
    const base = i * tagCount;
    for (let t = 1; t < tagCount; t++) this.#scores[base + t] = never;
    return false;
  }

  /** Whether a tag of token `i` could be worth more than none, in the best company. */
  #couldBeNamed(i: number): boolean {
    const base = i * tagCount;
    for (let t = 1; t < tagCount; t++) if (this.#scores[base + t]! + bestCompany[t]! >= 0) return true;
    return false;
  }

  /** Puts the sums of token `i` apart. */
  #put(i: number): void {
    const { sum } = this.#sums;
    const base = i * tagCount;
    const scores = this.#scores;
    scores[base] = 0;
    scores[base + 1] = low(sum[0]!);
    scores[base + 2] = high(sum[0]!);
    scores[base + 3] = low(sum[1]!);
    scores[base + 4] = high(sum[1]!);
    scores[base + 5] = low(sum[2]!);
    scores[base + 6] = high(sum[2]!);
  }

  /** Finds the best tags for the tokens from `from` to `to`, before and after which there is no name. */
  #tagRun(from: number, to: number, count: number): void {
    this.#begin(from);
    for (let i = from + 1; i < to; i++) this.#step(i);
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

  /** Begins a run at token `i`, before which there is no name. */
  #begin(i: number): void {
    const base = i * tagCount;
    for (let t = 0; t < tagCount; t++) {
      this.#best[base + t] = Math.max(never, stepTable[t]! + this.#scores[base + t]!);
      this.#from[base + t] = 0;
    }
  }

  /** Finds the best way to each tag of token `i`. */
  #step(i: number): void {
    const [tags, table, best, scores, ways] = [tagCount as number, stepTable, this.#best, this.#scores, this.#from]; // a module's bindings are slow to reach in a loop
    const base = i * tags;
    const before = base - tags;
    for (let to = 0; to < tags; to++) {
      const isFurther = to > 0 && (to & 1) === 0; // comes only after the first word and further ones of its type
      const last = isFurther ? to : tags - 1;
      let most = never * 2;
      let from = 0;
      for (let t = isFurther ? to - 1 : 0; t <= last; t++) {
        const sum = best[before + t]! + table[t * tags + to]!;
        if (sum > most) {
          most = sum;
          from = t;
        }
      }
      best[base + to] = Math.max(never, most + scores[base + to]!);
      ways[base + to] = from;
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

/**
 * How much more the steps to a tag, and from it to no name, are worth at most than those of no name: where for all tokens of a run no score
 * makes up for it, none of them is tagged.
 */
const bestCompany = Int32Array.from({ length: tagCount }, (_, to) => {
  const none = stepTable[0]!;
  const before = Math.max(...stepTable.filter((_step, at) => at % tagCount === to));
  return before - none + Math.max(0, stepTable[to * tagCount]! - none);
});
