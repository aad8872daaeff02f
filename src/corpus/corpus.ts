// The façade of the core: holds all sources of one corpus and answers what the faces ask.

import type { Comparison } from '../claims/compare.ts';
import type { Claim } from '../claims/claim.ts';
import { type Extractor, extractorInSlices } from '../claims/extract.ts';
import type { Bilingual } from '../l10n/language.ts';
import { type Knowledge, type KnownEvent, noKnowledge } from '../knowledge/knowledge.ts';
import type { CitationRecord } from '../knowledge/schema.ts';
import { settled } from '../knowledge/settle.ts';
import type { Mention, NameMention } from '../recognise/mention.ts';
import { type LineAnalysis, type Recogniser, recogniserInSlices } from '../recognise/recognise.ts';
import type { Encoding } from '../text/decode.ts';
import { Lines } from '../text/line.ts';
import type { Span } from '../text/span.ts';
import { whole } from '../text/whole.ts';
import { Citations, stands } from './citations.ts';
import { Comparisons, type Testimonies } from './comparisons.ts';
import { type EntityView, viewEntity } from './entities.ts';
import { knownNames } from './names.ts';
import { Pinned } from './pinned.ts';
import { Rulings } from './ruling.ts';
import { propertyTitle } from './titles.ts';
import { type Reported, type SourceIndex, indexOf } from './entries.ts';
import { Postings } from './postings.ts';
import { type Citation, type Source, mentionAt } from './source.ts';

export type { Reported } from './entries.ts';

/** A source given to the corpus: `text` decoded, every line break as `\n`. */
export interface SourceText {
  readonly path: string;
  readonly text: string;
  readonly draft?: boolean;
  /** In which encoding its bytes were; absent where that is not known, as in an editor. */
  readonly encoding?: Encoding;
}

/**
 * All sources of one corpus under one state of its knowledge. Changes of a source take effect at once; other knowledge
 * makes another corpus. Answers are in the order of paths, then positions.
 */
export class Corpus {
  /** What is known, as its judgements leave it: entities that are the same are one. */
  readonly knowledge: Knowledge;
  readonly #rulings: Rulings;
  readonly #citations: Citations;
  readonly #pinned: Pinned;
  readonly #sources = new Map<string, Source>();
  readonly #mentions = new Postings<NameMention>();
  readonly #dates = new Postings<Citation>();
  readonly #reports = new Postings<Reported>();
  readonly #comparisons: Comparisons;
  /** Views of entities that were asked for, as long as no mention of them changes. */
  readonly #views = new Map<string, EntityView>();

  /** What reads the texts, and the making of it: the tables of the lexicon take a moment, so the first text waits for them. */
  #readers: Readers | undefined;
  #making: Generator<void, Readers> | undefined;

  constructor(knowledge: Knowledge = noKnowledge) {
    this.knowledge = settled(knowledge);
    this.#rulings = new Rulings(this.knowledge);
    this.#citations = new Citations(this.knowledge);
    this.#pinned = new Pinned(this.knowledge);
    this.#comparisons = new Comparisons(this.knowledge, (citation) => this.placeOfCitation(citation));
  }

  /** Takes in a source, or its new text. */
  put(source: SourceText): void {
    whole(this.putInSlices(source));
  }

  /** The same, giving way between lines; the former state of the source answers until the end. */
  *putInSlices({ path, text, draft = false, encoding = 'utf-8' }: SourceText): Generator<void, void> {
    const record = this.knowledge.sources.get(path);
    const former = this.#sources.get(path);
    if (former && former.text === text && former.draft === draft) return;
    const { recogniser, extractor } = yield* this.#madeReaders();
    const given = { published: record?.published ?? null };
    const recognition = yield* recogniser.recogniseInSlices(text, given, former?.recognition);
    const anchors = yield* this.#citations.anchoredInSlices(path, text);
    const mentions = yield* this.#rulings.ruledInSlices(path, text, recognition.mentions, (citation) => {
      const anchor = anchors.get(citation);
      return stands(anchor) ? anchor.span : undefined;
    });
    const { published, isFurniture } = recognition;
    const extraction = yield* extractor.extractInSlices({ text, mentions, published, isFurniture });
    yield;
    const lines = new Lines(text);
    yield;
    const claims = this.#pinned.claimsOf(path, { lines, anchors, ...extraction });
    const found = { recognition, mentions, anchors, ...extraction, claims };
    const source: Source = { path, text, lines, record, draft, published, encoding, ...found };
    if (draft) return this.#takeDraft(source);
    const index = yield* indexOf(source);
    const testimonies = yield* this.#comparisons.testimoniesOf(source);
    this.#take(source, index, testimonies);
  }

  /** What one line (without its break) tells by itself; undefined before any text was taken in. */
  analyseLine(text: string): LineAnalysis | undefined {
    return this.#readers?.recogniser.analyseLine(text);
  }

  /** Whoever puts a text first makes the readers, and who puts another meanwhile goes on with the same work. */
  *#madeReaders(): Generator<void, Readers> {
    while (!this.#readers) {
      this.#making ??= readersOf(this.knowledge);
      const step = this.#making.next();
      if (step.done) this.#readers = step.value;
      else yield;
    }
    return this.#readers;
  }

  /** Forgets a source. */
  remove(path: string): void {
    this.#sources.delete(path);
    this.#forget(path);
  }

  #forget(path: string): void {
    for (const entity of this.#mentions.remove(path)) this.#views.delete(entity);
    this.#dates.remove(path);
    this.#reports.remove(path);
    this.#comparisons.remove(path);
  }

  /** The source at `path`, or undefined. */
  source(path: string): Source | undefined {
    return this.#sources.get(path);
  }

  /** All sources (not the drafts), by path. */
  sources(): Source[] {
    return [...this.#sources.values()].filter(({ draft }) => !draft).sort((a, b) => (a.path < b.path ? -1 : 1));
  }

  /** The drafts, by path. */
  drafts(): Source[] {
    return this.texts().filter(({ draft }) => draft);
  }

  /** All texts, drafts too, by path. */
  texts(): Source[] {
    return [...this.#sources.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
  }

  /** The lines of a text or a knowledge file; undefined where the corpus has no such file. */
  linesOf(path: string): Lines | undefined {
    return this.#sources.get(path)?.lines ?? this.knowledge.files.get(path);
  }

  /** Where the words of a record's citation stand unchanged; undefined where they changed or are lost. */
  placeOfCitation(citation: CitationRecord): Span | undefined {
    const anchor = this.#sources.get(citation.source)?.anchors.get(citation);
    return stands(anchor) ? anchor.span : undefined;
  }

  /** The mention at an offset of a source, or undefined. */
  mentionAt(path: string, offset: number): Mention | undefined {
    const source = this.#sources.get(path);
    return source && mentionAt(source, offset);
  }

  /** An entity, known or only mentioned; undefined where neither. Of one that was judged to be another, that one. */
  entity(given: string): EntityView | undefined {
    const id = this.#rulings.entityOf(given);
    const known = this.#views.get(id);
    if (known) return known;
    const record = this.knowledge.entities.get(id);
    const view = viewEntity(id, record, this.#mentions.of(id), (path) => this.#sources.get(path)!);
    if (view) this.#views.set(id, view);
    return view;
  }

  /** All entities that a source mentions or the knowledge holds, known ones first, in the order of their records. */
  *entities(): Generator<EntityView> {
    for (const id of this.knowledge.entities.keys()) yield this.entity(id)!;
    for (const id of [...this.#mentions.keys()].sort()) if (!this.knowledge.entities.has(id)) yield this.entity(id)!;
  }

  /** The ids of the entities that a source mentions, in no order. */
  mentioned(): Iterable<string> {
    return this.#mentions.keys();
  }

  /** The mentions of an entity, by source. */
  mentionsOf(entity: string): [path: string, mentions: readonly NameMention[]][] {
    return this.#mentions.of(this.#rulings.entityOf(entity));
  }

  /** The known events in the order of their dates. */
  events(): KnownEvent[] {
    return [...this.knowledge.events.values()].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  }

  /** The lines that tell of an event, by source. */
  reportsOf(event: string): [path: string, lines: readonly Reported[]][] {
    return this.#reports.of(event);
  }

  /** Where sources give exactly this ISO date. */
  placesOfDate(iso: string): Citation[] {
    return this.#dates.of(iso).flatMap(([, places]) => [...places]);
  }

  /** How many origins the sources have that mention an entity: copies of one another count once. */
  originsOf(entity: string): number {
    return this.mentionsOf(entity).length;
  }

  /** What a property or measure is called; undefined for one that nobody named. */
  propertyTitle(property: string): Bilingual | undefined {
    return this.knowledge.measures.get(property)?.title ?? propertyTitle(property);
  }

  /** Everything set side by side, conflicts first. */
  comparisons(): readonly Comparison[] {
    return this.#comparisons.all();
  }

  /** The same, giving way in between; it is worked out once for all who ask, and goes on where someone left off. */
  comparisonsInSlices(): Generator<void, readonly Comparison[]> {
    return this.#comparisons.allInSlices();
  }

  /** The comparisons in which this claim takes part. */
  comparisonsOf(path: string, claim: Claim): readonly Comparison[] {
    return this.#comparisons.of(path, claim);
  }

  /** What a draft says beside the sources, giving way in between. */
  besideInSlices(draft: Source): Generator<void, readonly Comparison[]> {
    return this.#comparisons.besideInSlices(draft);
  }

  /** What stands at a span of a source. */
  quote({ path, start, end }: Citation): string {
    return this.#sources.get(path)?.text.slice(start, end) ?? '';
  }

  #takeDraft(source: Source): void {
    this.#sources.set(source.path, source);
    this.#forget(source.path); // it may have been evidence before
  }

  /** From one state to the next at once: whoever asks finds all of the one or all of the other. */
  #take(source: Source, { names, dates, reports }: SourceIndex, testimonies: Testimonies): void {
    const { path } = source;
    this.#sources.set(path, source);
    for (const entity of this.#mentions.put(path, names)) this.#views.delete(entity);
    this.#dates.put(path, dates);
    this.#reports.put(path, reports);
    this.#comparisons.put(source, testimonies);
  }
}

/** What reads the texts of a corpus. */
interface Readers {
  readonly recogniser: Recogniser;
  readonly extractor: Extractor;
}

function* readersOf(knowledge: Knowledge): Generator<void, Readers> {
  const recogniser = yield* recogniserInSlices({ names: knownNames(knowledge) });
  return { recogniser, extractor: yield* extractorInSlices(knowledge) };
}
