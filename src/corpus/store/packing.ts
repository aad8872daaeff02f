// Packing a source, section by section, and unpacking what is asked for.

import type { Passage } from '../../claims/passage.ts';
import type { Claim } from '../../claims/claim.ts';
import { type Mention, isName } from '../../recognise/mention.ts';
import type { Furniture } from '../../recognise/line.ts';
import type { ReadLine, Source } from '../source.ts';
import { Reader, Writer, int32At } from './bytes.ts';
import { readPassages, writePassages } from './columns.ts';
import { Letters } from './letters.ts';
import { readRows, readRowsOf, writeRows } from './rows.ts';
import { Shelf } from './shelf.ts';
import type { Strings } from './strings.ts';
import { Values } from './values.ts';

/** A source as bytes, the sections one after the other; and its text, where that could not be packed. */
export interface Packed {
  readonly bytes: Uint8Array;
  readonly text: string | undefined;
}

/** The sections of a packed source, in their order; before them stands where each of them ends. */
const sections = ['text', 'mentions', 'claims', 'names', 'reports', 'passages', 'furniture'] as const;
type Section = (typeof sections)[number];
export type Rows = 'mentions' | 'claims' | 'names' | 'reports';

/** The number of each section, from 0. */
const numbers: Readonly<Record<Section, number>> = { text: 0, mentions: 1, claims: 2, names: 3, reports: 4, passages: 5, furniture: 6 }; // prettier-ignore

/** How many bytes tell where one section ends. */
const wide = 4;

/** Kinds of furniture by their numbers. */
const kinds: readonly (Furniture | null)[] = [null, 'menu', 'share', 'comment', 'advertisement', 'copyright', 'tags'];

/** Longer texts are not packed, in UTF-16 units: unpacking them would take a moment. */
export const longest = 50_000;

/** How many packed bytes are unpacked at once, about sixty short texts: unpacked they take ten times as much. */
const unpacked = 1 << 19;

/** Of how many packed bytes the stories are kept, about a thousand short texts': comparing asks for them again and again. */
const told = 1 << 23;

/** Packs the sources of one corpus. */
export class Packing {
  readonly shelf = new Shelf(unpacked);
  readonly stories = new Shelf(told);
  readonly #values: Values;
  readonly #letters = new Letters();
  readonly #writer = new Writer();

  constructor(strings: Strings) {
    this.#values = new Values(strings);
  }

  /** The source, packed, its claims under the keys by which they are compared; giving way between the sections. */
  *packInSlices(source: Source, keyOf: (claim: Claim) => string | null): Generator<void, Packed> {
    const to = this.#writer;
    const letters = this.#letters.pack(source.text);
    const write: Readonly<Record<Section, () => void>> = {
      text: () => to.bytes(letters ?? new Uint8Array(0)),
      mentions: () => writeRows(to, this.#values, source.mentions, keyOfMention),
      claims: () => writeRows(to, this.#values, source.claims, keyOf),
      names: () => writeRows(to, this.#values, source.names, keyOf),
      reports: () => writeRows(to, this.#values, source.reports, ({ event }) => event),
      passages: () => writePassages(to, source.passages, source.mentions),
      furniture: () => writeFurniture(to, source),
    };
    const parts: Uint8Array[] = [];
    for (const section of sections) {
      write[section]();
      parts.push(to.taken());
      yield;
    }
    let end = wide * sections.length;
    for (const { length } of parts) to.int32((end += length));
    for (const part of parts) to.bytes(part);
    return { bytes: to.taken(), text: letters ? undefined : source.text };
  }

  text({ bytes, text }: Packed): string {
    return text ?? this.#letters.unpack(bytes.subarray(begin(bytes, 'text'), begin(bytes, 'mentions')));
  }

  /** What stands from one offset to another, as far as that is in the text. */
  slice({ bytes, text }: Packed, start: number, end: number): string {
    const [from, to] = [begin(bytes, 'text'), begin(bytes, 'mentions')];
    return text?.slice(start, end) ?? this.#letters.unpack(bytes.subarray(from + start, Math.min(from + end, to)));
  }

  rows<T>({ bytes }: Packed, section: Rows): T[] {
    return readRows<T>(readerOf(bytes, section), this.#values);
  }

  under<T>({ bytes }: Packed, from: readonly Rows[], key: string): T[] {
    const items: T[] = [];
    for (const section of from) readRowsOf<T>(readerOf(bytes, section), this.#values, key, items);
    return items;
  }

  passages({ bytes }: Packed, mentionAt: (number: number) => Mention): Passage[] {
    return readPassages(bytes, begin(bytes, 'passages'), mentionAt);
  }

  recognition({ bytes }: Packed, whole: string): Source['recognition'] {
    const from = begin(bytes, 'furniture');
    const lines = whole.split('\n').map((text, line): ReadLine => {
      return { text, furniture: kinds[bytes[from + line]! >> 1]! };
    });
    return { lines, isFurniture: (line) => (bytes[from + line]! & 1) === 1 };
  }
}

/** What a mention is asked for by: its entity, or its date. */
export function keyOfMention(mention: Mention): string | null {
  return isName(mention) ? mention.entity : mention.type === 'date' ? mention.iso : null;
}

/** A byte for each line: whether it is furniture, and of what kind it is by itself. */
function writeFurniture(to: Writer, { recognition: { lines, isFurniture } }: Source): void {
  for (const [line, { furniture }] of lines.entries()) {
    to.byte((kinds.indexOf(furniture) << 1) | Number(isFurniture(line)));
  }
}

function readerOf(bytes: Uint8Array, section: Section): Reader {
  return new Reader(bytes, begin(bytes, section));
}

function begin(bytes: Uint8Array, section: Section): number {
  const number = numbers[section];
  return number === 0 ? wide * sections.length : int32At(bytes, wide * (number - 1));
}
