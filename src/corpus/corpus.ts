// The façade of the core: holds all sources of one corpus and answers what the faces ask.

import type { Claim } from '../claims/claim.ts';
import { type Comparison, storyOf } from '../claims/compare.ts';
import { type Extractor, extractorInSlices } from '../claims/extract.ts';
import type { Bilingual } from '../l10n/language.ts';
import { type Knowledge, type KnownEvent, noKnowledge } from '../knowledge/knowledge.ts';
import type { CitationRecord } from '../knowledge/schema.ts';
import { settled } from '../knowledge/settle.ts';
import type { Mention, NameMention } from '../recognise/mention.ts';
import { type LineAnalysis, type Recogniser, recogniserInSlices } from '../recognise/recognise.ts';
import type { Encoding } from '../text/decode.ts';
import { Lines } from '../text/line.ts';
import { Journal } from '../text/journal.ts';
import type { Span } from '../text/span.ts';
import { whole } from '../text/whole.ts';
import { Citations, stands } from './citations.ts';
import { type ClaimKeys, Comparisons } from './comparisons.ts';
import { Concern, changesBetween, isExtractedAlike, isRecognisedAlike } from './concern.ts';
import { type EntityView, viewEntity } from './entities.ts';
import { knownNames } from './names.ts';
import { Pinned } from './pinned.ts';
import type { Compared, Turn } from './ranking.ts';
import { Rulings } from './ruling.ts';
import { propertyTitle } from './titles.ts';
import { type Reported, datesIn, keysIn, namesIn, reportsIn } from './entries.ts';
import { Postings } from './postings.ts';
import { type Citation, type OpenSource, type Source, mentionAt } from './source.ts';
import { ClosedSource, type HeldSource, quoteFrom } from './store/closed.ts';
import { Packing, longest } from './store/packing.ts';
import { Shelf } from './store/shelf.ts';
import { Strings } from './store/strings.ts';

export type { Reported } from './entries.ts';

/** A source given to the corpus: `text` decoded, every line break as `\n`. */
export interface SourceText {
  readonly path: string;
  readonly text: string;
  readonly draft?: boolean;
  /** Whether someone may be editing it: the next edit is cheap then, and the source takes much more memory. Drafts are open. */
  readonly open?: boolean;
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
  readonly #sources = new Map<string, HeldSource>();
  readonly #drafts = new Set<string>();
  readonly #changed = new Journal<string>();
  readonly #strings = new Strings();
  readonly #packing = new Packing(this.#strings);
  readonly #mentions = this.#postings<NameMention>(namesIn);
  readonly #dates = this.#postings<Citation>(datesIn);
  readonly #reports = this.#postings<Reported>(reportsIn);
  readonly #comparisons: Comparisons;
  /** Views of entities that were asked for, as long as no mention of them changes. */
  readonly #views = new Map<string, EntityView>();
  readonly #viewed = new Shelf(mostViewed);

  /** What reads the texts, and the making of it: the tables of the lexicon take a moment, so the first text waits for them. */
  #readers: Readers | undefined;
  #making: Generator<void, Readers> | undefined;

  constructor(knowledge: Knowledge = noKnowledge) {
    this.knowledge = settled(knowledge);
    this.#rulings = new Rulings(this.knowledge);
    this.#citations = new Citations(this.knowledge);
    this.#pinned = new Pinned(this.knowledge);
    const locate = (citation: CitationRecord): Span | undefined => this.placeOfCitation(citation);
    this.#comparisons = new Comparisons(this.knowledge, locate, (path) => this.#sources.get(path), this.#strings);
  }

  /** Takes in a source, or its new text. */
  put(source: SourceText): void {
    whole(this.putInSlices(source));
  }

  /** The same, giving way between lines; the former state of the source answers until the end. */
  *putInSlices(given: SourceText): Generator<void, void> {
    const { path, text, draft = false, open = draft } = given;
    const former = this.#sources.get(path);
    const isSame = former?.text === text && former.draft === draft;
    const canClose = !open && text.length <= longest;
    if (isSame && (former instanceof ClosedSource || !canClose)) return;
    const read = isSame ? (former as OpenSource) : yield* this.#read(given, former);
    if (draft) return this.#takeDraft(read);
    const keys = yield* this.#comparisons.keysOf(read);
    const source = canClose ? yield* this.#closed(read, keys) : read;
    yield* this.#takeInSlices(source, read, keys);
  }

  *#closed(read: Source, keys: ClaimKeys): Generator<void, ClosedSource> {
    const packed = yield* this.#packing.packInSlices(read, (claim) => keys.get(claim)!);
    return new ClosedSource(read, packed, this.#packing);
  }

  /** Reads a text: all that stands in it. */
  *#read({ path, text, draft = false, encoding = 'utf-8' }: SourceText, former: HeldSource | undefined): Generator<void, OpenSource> {
    const record = this.knowledge.sources.get(path);
    const { recogniser, extractor } = yield* this.#madeReaders();
    const given = { published: record?.published ?? null };
    const before = former instanceof ClosedSource ? undefined : former;
    const recognition = yield* recogniser.recogniseInSlices(text, given, before?.recognition);
    const anchors = yield* this.#citations.anchoredInSlices(path, text);
    const mentions = yield* this.#rulings.ruledInSlices(path, text, recognition.mentions, (citation) => {
      const anchor = anchors.get(citation);
      return stands(anchor) ? anchor.span : undefined;
    });
    const { published, isFurniture } = recognition;
    const recognised = { text, mentions, published, isFurniture };
    const { reading, ...extraction } = yield* extractor.extractInSlices(recognised, before?.reading);
    yield;
    const lines = new Lines(text);
    yield;
    const claims = this.#pinned.claimsOf(path, { lines, anchors, ...extraction });
    const found = { recognition, mentions, anchors, ...extraction, claims };
    const story = storyOf({ path, published, mentions, passages: extraction.passages });
    return { path, text, lines, record, draft, published, encoding, ...found, story, reading: before && reading };
  } // prettier-ignore

  /**
   * Makes ready to follow on a corpus under other knowledge, which serves until then: what reads the texts is taken over as far as
   * it is the same. Tells which texts the change concerns.
   */
  *succeedInSlices(former: Corpus): Generator<void, Concern> {
    const changes = yield* changesBetween(former.knowledge, this.knowledge);
    const before = former.#readers;
    const recogniser = isRecognisedAlike(changes) ? before?.recogniser : undefined;
    const extractor = isExtractedAlike(changes) ? before?.extractor : undefined;
    this.#readers ??= yield* readersOf(this.knowledge, { recogniser, extractor });
    const { recogniser: after } = this.#readers;
    return yield* Concern.make(changes, former, (word) => after.knows(word) || before?.recogniser.knows(word) === true);
  }

  /** Takes in a source as the former corpus holds it, with what was found there where the change does not concern it. */
  *takeOverInSlices(source: Source, concern: Concern, open = false): Generator<void, void> {
    const { path, text, draft, encoding, published } = source;
    const isHeldSo = !open || !(source instanceof ClosedSource);
    if (!isHeldSo || (yield* concern.of(source))) return yield* this.putInSlices({ path, text, draft, encoding, open });
    const { lines, recognition, mentions, claims, names, passages, reports, story } = source;
    const found = { lines, recognition, mentions, claims, names, passages, reports, story };
    const cited = this.#citations.of(path);
    const anchors = cited.length === 0 ? source.anchors : new Map([...source.anchors.values()].map((anchor, i) => [cited[i]!, anchor])); // prettier-ignore
    const read: Source = { path, text, draft, encoding, published, ...found, record: this.knowledge.sources.get(path), anchors };
    const keys = yield* this.#comparisons.keysOf(read);
    const canClose = !open && text.length <= longest;
    const held = canClose || source instanceof ClosedSource ? yield* this.#closed(read, keys) : (read as OpenSource);
    yield* this.#takeInSlices(held, read, keys);
  } // prettier-ignore

  /** What one line (without its break) tells by itself; undefined before any text was taken in. */
  analyseLine(text: string): LineAnalysis | undefined {
    return this.#readers?.recogniser.analyseLine(text);
  }

  /** Whoever puts a text first makes the readers, and who puts another meanwhile goes on with the same work. */
  *#madeReaders(): Generator<void, Readers> {
    while (!this.#readers) {
      this.#making ??= readersOf(this.knowledge, {});
      const step = this.#making.next();
      if (step.done) this.#readers = step.value;
      else yield;
    }
    return this.#readers;
  }

  /** Forgets a source. */
  remove(path: string): void {
    this.#sources.delete(path);
    this.#drafts.delete(path);
    this.#forget(path);
    this.#changed.add(path);
  }

  #postings<T>(read: (source: HeldSource, key: string) => readonly T[]): Postings<T> {
    return new Postings((path, key) => {
      const source = this.#sources.get(path);
      return source ? read(source, key) : [];
    }, this.#strings);
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

  /** How the sources are held: how many are packed and into how many bytes, and how many of these are unpacked just now. */
  get held(): { readonly closed: number; readonly bytes: number; readonly unpacked: number } {
    const sizes = [...this.#sources.values()].flatMap((one) => (one instanceof ClosedSource ? [one.size] : []));
    return {
      closed: sizes.length,
      bytes: sizes.reduce((sum, size) => sum + size, 0),
      unpacked: this.#packing.shelf.size,
    };
  }

  /** All sources (not the drafts), by path. */
  sources(): Source[] {
    return [...this.#sources.values()].filter(({ draft }) => !draft).sort((a, b) => (a.path < b.path ? -1 : 1));
  }

  /** The drafts, by path. */
  drafts(): Source[] {
    return [...this.#drafts].sort().map((path) => this.#sources.get(path)!);
  }

  /** How many sources there are. */
  get size(): number {
    return this.#sources.size - this.#drafts.size;
  }

  /** Reads on: at first the paths of all texts, then each time those where a text came, changed or went since the last one. */
  followTexts(): () => Generator<string> {
    let standing: Iterable<string> = [...this.#sources.keys()];
    const news = this.#changed.follow();
    return function* () {
      yield* standing;
      standing = [];
      yield* news();
    };
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
    const mentions = (): ReturnType<Corpus['mentionsOf']> => this.#mentions.of(id);
    const view = viewEntity(id, record, { mentions, quote: (one) => this.quote(one), shelf: this.#viewed });
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

  /** The ids of the entities that the source at `path` mentions, drafts left out. */
  mentionedIn(path: string): ReadonlySet<string> {
    return new Set(this.#mentions.keysOf(path));
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

  /** The same to count and to go through, at no cost for those that are not asked for. */
  compared(): Compared {
    return whole(this.comparisonsInSlices());
  }

  /** The same, giving way in between; it is worked out once for all who ask, and goes on where someone left off. */
  comparisonsInSlices(): Generator<void, Compared> {
    return this.#comparisons.comparedInSlices();
  }

  /** Reads on: at first all comparisons that are worked out, then each time those that came and went since the last one. */
  followComparisons(): () => Generator<Turn> {
    return this.#comparisons.follow();
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
  quote(citation: Citation): string {
    const source = this.#sources.get(citation.path);
    return source ? quoteFrom(source, citation) : '';
  }

  #takeDraft(source: OpenSource): void {
    this.#sources.set(source.path, source);
    this.#drafts.add(source.path);
    this.#forget(source.path); // it may have been evidence before
    this.#changed.add(source.path);
  }

  /** From one state to the next at once, in the last step: whoever asks finds all of the one or all of the other. */
  *#takeInSlices(source: HeldSource, read: Source, claimKeys: ClaimKeys): Generator<void, void> {
    const { path } = source;
    const { names, dates, reports } = yield* keysIn(read);
    this.#sources.set(path, source);
    this.#drafts.delete(path);
    this.#changed.add(path);
    for (const entity of this.#mentions.put(path, names)) this.#views.delete(entity);
    this.#dates.put(path, dates);
    this.#reports.put(path, reports);
    this.#comparisons.put(source, claimKeys);
  }
}

/** How many places of entities are kept worked out. */
const mostViewed = 20_000;

/** What reads the texts of a corpus. */
interface Readers {
  readonly recogniser: Recogniser;
  readonly extractor: Extractor;
}

/** Makes what reads the texts, but for what there is already. */
function* readersOf(
  knowledge: Knowledge,
  known: { readonly [K in keyof Readers]?: Readers[K] | undefined },
): Generator<void, Readers> {
  const recogniser = known.recogniser ?? (yield* recogniserInSlices({ names: knownNames(knowledge) }));
  return { recogniser, extractor: known.extractor ?? (yield* extractorInSlices(knowledge)) };
}
