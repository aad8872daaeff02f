// A source that nobody edits, held as bytes: what it says is unpacked when someone asks, and let go when others are asked for.

import { type Story, storyOf } from '../../claims/compare.ts';
import type { Claim, Report } from '../../claims/claim.ts';
import type { Passage } from '../../claims/passage.ts';
import type { KnownSource } from '../../knowledge/knowledge.ts';
import type { Mention } from '../../recognise/mention.ts';
import type { Encoding } from '../../text/decode.ts';
import { Lines } from '../../text/line.ts';
import type { Span } from '../../text/span.ts';
import type { Anchored } from '../citations.ts';
import type { OpenSource, Source } from '../source.ts';
import type { Packed, Packing, Rows } from './packing.ts';
import type { Shelf, Shelved } from './shelf.ts';

/** A source as a corpus holds it. */
export type HeldSource = OpenSource | ClosedSource;

/** What stands at a span of a source. */
export function quoteFrom(source: Source, span: Span): string {
  return source instanceof ClosedSource ? source.slice(span) : source.text.slice(span.start, span.end);
}

/** A source of which only what tells it from others is kept unpacked. */
export class ClosedSource implements Source {
  readonly path: string;
  readonly record: KnownSource | undefined;
  readonly draft: boolean;
  readonly published: string | null;
  readonly encoding: Encoding;
  readonly anchors: Anchored;
  readonly story: Story;
  readonly #packed: Packed;
  readonly #packing: Packing;
  /** What is unpacked; undefined where nobody asked of late. */
  #detail: Detail | undefined;

  constructor(source: Source, packed: Packed, packing: Packing) {
    this.path = source.path;
    this.record = source.record;
    this.draft = source.draft;
    this.published = source.published;
    this.encoding = source.encoding;
    this.anchors = source.anchors;
    this.story = new ClosedStory(this, packing.stories);
    this.#packed = packed;
    this.#packing = packing;
  }

  /** How many bytes it is packed into. */
  get size(): number {
    return this.#packed.bytes.length + 2 * (this.#packed.text?.length ?? 0);
  }

  get text(): string {
    return this.#unpacked().text;
  }

  get lines(): Lines {
    return this.#unpacked().lines;
  }

  get recognition(): Source['recognition'] {
    return this.#unpacked().recognition;
  }

  get mentions(): readonly Mention[] {
    return this.#unpacked().mentions;
  }

  get claims(): readonly Claim[] {
    return this.#unpacked().claims;
  }

  get names(): readonly Claim[] {
    return this.#unpacked().names;
  }

  get reports(): readonly Report[] {
    return this.#unpacked().reports;
  }

  get passages(): readonly Passage[] {
    return this.#unpacked().passages;
  }

  /** What is under a key in these sections of rows. */
  under<T>(from: readonly Rows[], key: string): T[] {
    return this.#packing.under<T>(this.#packed, from, key);
  }

  /** What stands at a span, without unpacking the text. */
  slice({ start, end }: Span): string {
    return this.#packing.slice(this.#packed, start, end);
  }

  /** Lets go what was unpacked. */
  letGo(): void {
    this.#detail = undefined;
  }

  #unpacked(): Detail {
    if (this.#detail) return this.#detail;
    this.#packing.shelf.add(this);
    return (this.#detail = new Detail(this.#packed, this.#packing));
  }
}

/** The story of a closed source: one object, by which comparisons remember what they found out; what tells it is let go in time. */
class ClosedStory implements Story, Shelved {
  readonly #source: ClosedSource;
  readonly #shelf: Shelf;
  #story: Story | undefined;

  constructor(source: ClosedSource, shelf: Shelf) {
    this.#source = source;
    this.#shelf = shelf;
  }

  get path(): string {
    return this.#source.path;
  }

  get published(): string | null {
    return this.#source.published;
  }

  get marks(): ReadonlySet<string> {
    return this.#told().marks;
  }

  get words(): Int32Array {
    return this.#told().words;
  }

  get size(): number {
    return this.#source.size;
  }

  letGo(): void {
    this.#story = undefined;
  }

  #told(): Story {
    if (this.#story) return this.#story;
    this.#shelf.add(this);
    return (this.#story = storyOf(this.#source));
  }
}

/** What is unpacked of a source: each section when it is first asked for. */
class Detail {
  readonly #packed: Packed;
  readonly #packing: Packing;
  #text: string | undefined;
  #lines: Lines | undefined;
  #recognition: Source['recognition'] | undefined;
  #mentions: readonly Mention[] | undefined;
  #claims: readonly Claim[] | undefined;
  #names: readonly Claim[] | undefined;
  #reports: readonly Report[] | undefined;
  #passages: readonly Passage[] | undefined;

  constructor(packed: Packed, packing: Packing) {
    this.#packed = packed;
    this.#packing = packing;
  }

  get text(): string {
    return (this.#text ??= this.#packing.text(this.#packed));
  }

  get lines(): Lines {
    return (this.#lines ??= new Lines(this.text));
  }

  get recognition(): Source['recognition'] {
    return (this.#recognition ??= this.#packing.recognition(this.#packed, this.text));
  }

  get mentions(): readonly Mention[] {
    return (this.#mentions ??= this.#packing.rows<Mention>(this.#packed, 'mentions'));
  }

  get claims(): readonly Claim[] {
    return (this.#claims ??= this.#packing.rows<Claim>(this.#packed, 'claims'));
  }

  get names(): readonly Claim[] {
    return (this.#names ??= this.#packing.rows<Claim>(this.#packed, 'names'));
  }

  get reports(): readonly Report[] {
    return (this.#reports ??= this.#packing.rows<Report>(this.#packed, 'reports'));
  }

  get passages(): readonly Passage[] {
    return (this.#passages ??= this.#packing.passages(this.#packed, (number) => this.mentions[number]!));
  }
}
