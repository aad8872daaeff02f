// The statistical tagger: which words of a line are parts of persons', places' and organisations' names.
//
// A linear chain over hashed features, trained offline (test/tools/train.ts). All sums are of whole numbers, so that the tags
// are the same on every machine.

import type { Reader } from '../names/reader.ts';
import { Features, bucketOf } from './features.ts';
import { mayFollow, tagCount } from './tags.ts';
import { scale, steps, weights } from './weights.ts';

/** The tag of a name's first word, by kind. */
const firstTags = { person: 1, place: 3, organisation: 5 };

/** Lower than any sum of weights. */
const never = -(1 << 30);

/** Tags lines, one after the other. */
export class Tagger {
  readonly #features = new Features();
  readonly #weights = unpack(weights);
  /** For each tag, which tags may stand before it. */
  readonly #before = Array.from({ length: tagCount }, (_, to) => tagsBefore(to));
  /** The tag of each token of the line last read. */
  tags = new Uint8Array(256);
  #scores = new Int32Array(256 * tagCount);
  #best = new Int32Array(256 * tagCount);
  #from = new Uint8Array(256 * tagCount);

  /** Tags what the reader reads: into `tags`. */
  read(reader: Reader): void {
    const { count } = reader.words;
    if (count > this.tags.length) this.#grow(count * 2);
    this.#features.read(reader);
    for (let i = 0; i < count; i++) {
      this.#score(i);
      this.#step(i);
    }
    this.#trace(count);
  }

  /** How much more token `i` looks like a part of such a name than like none, its neighbours' tags left aside. */
  lean(i: number, kind: keyof typeof firstTags): number {
    const base = i * tagCount;
    const first = firstTags[kind];
    const most = Math.max(this.#scores[base + first]!, this.#scores[base + first + 1]!);
    return most <= never ? -9 : (most - this.#scores[base]!) / scale;
  }

  /** Sums the weights of token `i`'s features. */
  #score(i: number): void {
    const features = this.#features;
    const scores = this.#scores;
    const base = i * tagCount;
    const open = features.isOpen(i);
    for (let t = 0; t < tagCount; t++) scores[base + t] = open || t === 0 ? 0 : never;
    if (!open) return;
    features.at(i);
    for (let f = 0; f < features.count; f++) {
      const at = bucketOf(features.hashes[f]!) * tagCount;
      for (let t = 0; t < tagCount; t++) scores[base + t]! += this.#weights[at + t]!;
    }
  }

  /** Finds the best way to each tag of token `i`. */
  #step(i: number): void {
    const base = i * tagCount;
    for (let to = 0; to < tagCount; to++) {
      const score = this.#scores[base + to]!;
      let top = i === 0 ? (mayFollow(0, to) ? 0 : never) : never;
      let from = 0;
      if (i > 0 && score > never) {
        for (const t of this.#before[to]!) {
          const sum = this.#best[base - tagCount + t]! + steps[t * tagCount + to]!;
          if (sum > top) [top, from] = [sum, t];
        }
      }
      this.#best[base + to] = score <= never || top <= never ? never : top + score;
      this.#from[base + to] = from;
    }
  }

  /** Goes the best way back. */
  #trace(count: number): void {
    let tag = 0;
    for (let i = count - 1; i >= 0; i--) {
      const base = i * tagCount;
      if (i === count - 1) for (let t = 1; t < tagCount; t++) if (this.#best[base + t]! > this.#best[base + tag]!) tag = t;
      this.tags[i] = tag;
      tag = this.#from[base + tag]!;
    }
  } // prettier-ignore

  #grow(room: number): void {
    this.tags = new Uint8Array(room);
    this.#scores = new Int32Array(room * tagCount);
    this.#best = new Int32Array(room * tagCount);
    this.#from = new Uint8Array(room * tagCount);
  }
}

function tagsBefore(to: number): number[] {
  return Array.from({ length: tagCount }, (_, from) => from).filter((from) => mayFollow(from, to));
}

/** The bytes of base64 text, signed. */
function unpack(text: string): Int8Array {
  const bytes = new Int8Array(Math.floor((text.length * 3) / 4));
  const digits = new Uint8Array(128);
  [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'].forEach((digit, i) => (digits[digit.charCodeAt(0)] = i));
  for (let i = 0, at = 0; i < text.length; i += 4) {
    const [a, b, c, d] = [0, 1, 2, 3].map((n) => digits[text.charCodeAt(i + n)] ?? 0) as [number, number, number, number];
    const triple = (a << 18) | (b << 12) | (c << 6) | d;
    bytes[at++] = triple >> 16;
    bytes[at++] = triple >> 8;
    bytes[at++] = triple;
  }
  return bytes;
} // prettier-ignore
