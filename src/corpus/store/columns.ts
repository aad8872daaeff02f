// Passages as bytes: of each its words' keys, and how far each word begins and ends from the one before.

import type { Passage } from '../../claims/passage.ts';
import { type Mention, type NameMention, isName } from '../../recognise/mention.ts';
import { mentionsFrom } from '../source.ts';
import { Reader, type Writer } from './bytes.ts';

/** Writes the passages of a text, whose mentions these are. */
export function writePassages(to: Writer, passages: readonly Passage[], mentions: readonly Mention[]): void {
  to.count(passages.length);
  for (const { start, end, keys, starts, ends, by } of passages) {
    to.count(by ? mentionsFrom(mentions, by.start) + 1 : 0);
    to.count(start);
    to.count(end - start);
    to.count(keys.length);
    to.measured(() => {
      for (const key of keys) to.int32(key);
      let before = start;
      for (let i = 0; i < keys.length; i++) {
        to.signed(starts[i]! - before); // below zero where a name reaches into two sentences
        to.count(ends[i]! - starts[i]!);
        before = ends[i]!;
      }
    });
  }
}

/** The passages that stand in these bytes from `at` on; `mentionAt` gives the mentions of the text by their numbers. */
export function readPassages(bytes: Uint8Array, at: number, mentionAt: (number: number) => Mention): Passage[] {
  const from = new Reader(bytes, at);
  const passages = new Array<Passage>(from.count());
  for (let n = 0; n < passages.length; n++) {
    const [by, start, length, words, size] = [from.count(), from.count(), from.count(), from.count(), from.count()];
    passages[n] = new PackedPassage(bytes, from.at, { start, end: start + length, words, by }, mentionAt);
    from.at += size;
  }
  return passages;
}

interface Head {
  readonly start: number;
  readonly end: number;
  readonly words: number;
  /** The number of the mention of who says it, from 1; 0 for nobody. */
  readonly by: number;
}

/** A passage whose columns are unpacked when they are asked for. */
class PackedPassage implements Passage {
  readonly start: number;
  readonly end: number;
  readonly #bytes: Uint8Array;
  readonly #at: number;
  readonly #head: Head;
  readonly #mentionAt: (number: number) => Mention;
  #keys: Int32Array | undefined;
  #spans: { readonly starts: Int32Array; readonly ends: Int32Array } | undefined;

  constructor(bytes: Uint8Array, at: number, head: Head, mentionAt: (number: number) => Mention) {
    this.start = head.start;
    this.end = head.end;
    this.#bytes = bytes;
    this.#at = at;
    this.#head = head;
    this.#mentionAt = mentionAt;
  }

  get keys(): Int32Array {
    return (this.#keys ??= this.#readKeys());
  }

  get starts(): Int32Array {
    return (this.#spans ??= this.#readSpans()).starts;
  }

  get ends(): Int32Array {
    return (this.#spans ??= this.#readSpans()).ends;
  }

  get by(): NameMention | undefined {
    const by = this.#head.by === 0 ? undefined : this.#mentionAt(this.#head.by - 1);
    return by && isName(by) ? by : undefined;
  }

  #readKeys(): Int32Array {
    const from = new Reader(this.#bytes, this.#at);
    const keys = new Int32Array(this.#head.words);
    for (let i = 0; i < keys.length; i++) keys[i] = from.int32();
    return keys;
  }

  #readSpans(): { starts: Int32Array; ends: Int32Array } {
    const { words, start } = this.#head;
    const from = new Reader(this.#bytes, this.#at + 4 * words);
    const [starts, ends] = [new Int32Array(words), new Int32Array(words)];
    for (let i = 0, before = start; i < words; i++) {
      starts[i] = before + from.signed();
      before = ends[i] = starts[i]! + from.count();
    }
    return { starts, ends };
  }
}
