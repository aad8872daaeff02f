// What the sources of a corpus say side by side, kept by key: after a change only the keys and passages it touched are judged again.

import type { Claim } from '../claims/claim.ts';
import {
  type Comparer,
  type Comparison,
  type Place,
  type Story,
  type Testimony,
  createComparer,
  likeness,
} from '../claims/compare.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { whole } from '../text/whole.ts';
import { Acknowledgements } from './acknowledged.ts';
import { Passages } from './passages/passages.ts';
import { counts } from './pinned.ts';
import { Postings } from './postings.ts';
import { type Compared, Ranking, type Turn } from './ranking.ts';
import type { Locate } from './ruling.ts';
import type { Source } from './source.ts';
import { ClosedSource, type HeldSource, quoteFrom } from './store/closed.ts';
import type { Strings } from './store/strings.ts';

/** The keys under which the claims of a source are compared; null for those that are compared with none. */
export type ClaimKeys = ReadonlyMap<Claim, string | null>;

/** How many claims or comparisons are gone through in one step. */
const step = 64;

/** The comparisons of one corpus. */
export class Comparisons {
  readonly #comparer: Comparer;
  readonly #acknowledgements: Acknowledgements;
  readonly #testimonies: Postings<Testimony>;
  readonly #ranking = new Ranking();
  /** Keys whose claims changed since they were judged, with the number of the change. */
  readonly #stale = new Map<string, number>();
  #changes = 0;
  readonly #drafts = new WeakMap<Source, { readonly changes: number; readonly comparisons: readonly Comparison[] }>();
  readonly #passages: Passages;
  #all: readonly Comparison[] | undefined;
  #work: Generator<void> | undefined;

  /** `sourceAt` gives the sources as they were put last. */
  constructor(
    knowledge: Knowledge,
    locate: Locate,
    sourceAt: (path: string) => HeldSource | undefined,
    strings: Strings,
  ) {
    this.#testimonies = new Postings((path, key) => this.#told(sourceAt(path), key), strings);
    this.#acknowledgements = new Acknowledgements(knowledge, locate);
    this.#comparer = createComparer(knowledge);
    this.#passages = new Passages(knowledge);
  }

  /** The keys of the claims of a source, giving way in between. */
  *keysOf({ claims, names }: Source): Generator<void, ClaimKeys> {
    const keys = new Map<Claim, string | null>();
    for (const claim of [...claims, ...names]) {
      keys.set(claim, this.#comparer.keyOf(claim));
      if (keys.size % step === 0) yield;
    }
    return keys;
  }

  /** What a draft says beside the sources, giving way in between; the draft is no evidence, and its claims are not kept. */
  *besideInSlices(draft: Source): Generator<void, readonly Comparison[]> {
    const known = this.#drafts.get(draft);
    if (known?.changes === this.#changes) return known.comparisons;
    const changes = this.#changes;
    const byKey = new Map<string, Testimony[]>();
    for (const [claim, key] of yield* this.keysOf(draft)) {
      if (key !== null) byKey.set(key, [...(byKey.get(key) ?? []), new Told(draft, claim)]);
    }
    const others = new Map<string, readonly Testimony[]>();
    for (const key of byKey.keys()) others.set(key, yield* this.#testimoniesOf(key));
    const published = draft.published ?? (yield* likelyDate(byKey, others));
    const story = { ...draft.story, published };
    const comparisons: Comparison[] = [];
    for (const [key, list] of byKey) {
      const mine = list.map(({ path, claim, text }) => ({ path, published, story, claim, text }));
      const said = others.get(key)!.filter(({ claim }) => counts(claim));
      if (said.length === 0) continue;
      for (const one of yield* this.#comparer.compareInSlices([...said, ...mine])) {
        if (one.places.some(({ path }) => path === draft.path)) comparisons.push(this.#acknowledgements.marked(one));
      }
      yield;
    }
    this.#drafts.set(draft, { changes, comparisons });
    return comparisons;
  }

  /** Takes in a source, or its new state, with the keys of its claims; nothing is judged before someone asks. */
  put(source: Source, keys: ClaimKeys): void {
    this.#passages.put(source);
    this.#touch(this.#testimonies.put(source.path, new Set([...keys.values()].filter((key) => key !== null))));
  }

  /** Forgets a source. */
  remove(path: string): void {
    this.#passages.remove(path);
    this.#touch(this.#testimonies.remove(path));
  }

  /** All comparisons in their order. */
  all(): readonly Comparison[] {
    const compared = whole(this.comparedInSlices());
    return (this.#all ??= [...compared]);
  }

  /**
   * The same to go through, giving way in between. What was worked out is kept, whoever stops asking; whoever asks meanwhile goes
   * on with the same work, and what changes meanwhile is worked in.
   */
  *comparedInSlices(): Generator<void, Compared> {
    while (!this.#isSettled) {
      this.#work ??= this.#settling();
      if (this.#work.next().done) this.#work = undefined;
      else yield;
    }
    return this.#ranking.compared;
  }

  /** Reads on: at first all that are worked in, then each time what came and went since the last one. */
  follow(): () => Generator<Turn> {
    return this.#ranking.follow();
  }

  /** The comparisons in which a claim takes part: only what the claim's own key holds is judged for it. */
  of(path: string, claim: Claim): readonly Comparison[] {
    const key = this.#comparer.keyOf(claim);
    if (key === null) return [];
    if (this.#stale.has(key)) whole(this.#judge(key));
    return this.#ranking.of(key).filter(({ places }) => {
      return places.some((place) => place.path === path && place.start === claim.start);
    });
  }

  get #isSettled(): boolean {
    return !this.#work && this.#stale.size === 0 && this.#passages.isTold;
  }

  *#settling(): Generator<void> {
    yield* this.#passages.settle();
    for (const key of this.#stale.keys()) yield* this.#judge(key);
    const { told, moved } = yield* this.#passages.newsInSlices();
    let steps = 0;
    for (const [region, comparisons] of told) {
      this.#put(region, comparisons);
      if (++steps % step === 0) yield;
    }
    const recounted = new Set(moved.flatMap((path) => this.#testimonies.keysOf(path)));
    for (const key of recounted) {
      const known = this.#ranking.of(key);
      if (known.some((one) => one.origins !== this.#originsOf(one))) this.#put(key, known);
      if (++steps % step === 0) yield;
    }
  }

  /** Under what they are made of, with how many origins they have and whether an editor knows of them. */
  #put(origin: string | object, comparisons: readonly Comparison[]): void {
    this.#all = undefined;
    this.#ranking.put(origin, comparisons.map((one) => this.#acknowledgements.marked({ ...one, origins: this.#originsOf(one) }))); // prettier-ignore
  }

  /** How many of a comparison's sources do not copy one another. */
  #originsOf({ places }: Comparison): number {
    return new Set(places.map(({ path }) => this.#passages.originOf(path))).size;
  }

  #touch(keys: Iterable<string>): void {
    this.#changes++;
    for (const key of keys) this.#stale.set(key, this.#changes);
  }

  *#testimoniesOf(key: string): Generator<void, Testimony[]> {
    return (yield* this.#testimonies.ofInSlices(key)).flatMap(([, list]) => list);
  }

  /** What a source tells under a key. */
  #told(source: HeldSource | undefined, key: string): Testimony[] {
    if (!source) return [];
    const claims =
      source instanceof ClosedSource
        ? source.under<Claim>(['claims', 'names'], key)
        : [...source.claims, ...source.names].filter((claim) => this.#comparer.keyOf(claim) === key);
    return claims.map((claim) => new Told(source, claim));
  }

  /** Judges what is told under a key; dropped where it changed meanwhile, or was judged by someone else. */
  *#judge(key: string): Generator<void> {
    const change = this.#stale.get(key);
    const testimonies = yield* this.#testimoniesOf(key);
    const silent = testimonies.filter(({ claim }) => !counts(claim));
    const voting = silent.length === 0 ? testimonies : testimonies.filter(({ claim }) => counts(claim));
    const comparisons = withSilent(yield* this.#comparer.compareInSlices(voting), silent);
    yield;
    if (this.#stale.get(key) !== change) return;
    this.#stale.delete(key);
    this.#put(key, comparisons);
  }
}

/** A claim with its source, whose words are cut out of the text when they are asked for. */
class Told implements Testimony {
  readonly path: string;
  readonly published: string | null;
  readonly story: Story;
  readonly claim: Claim;
  readonly #source: Source;

  constructor(source: Source, claim: Claim) {
    this.path = source.path;
    this.published = source.published;
    this.story = source.story;
    this.claim = claim;
    this.#source = source;
  }

  get text(): string {
    return quoteFrom(this.#source, this.claim);
  }
}

/** The date of the source whose words a draft without one shares most: it was written about the same time. */
function* likelyDate(
  drafted: ReadonlyMap<string, readonly Testimony[]>,
  others: ReadonlyMap<string, readonly Testimony[]>,
): Generator<void, string | null> {
  const story = [...drafted.values()][0]?.[0]?.story;
  const sources = new Map([...others.values()].flat().map((one) => [one.path, one]));
  let best = { share: 0, published: null as string | null };
  let count = 0;
  for (const { story: other, published } of sources.values()) {
    if (++count % step === 0) yield;
    const share = story && published !== null ? likeness(story, other) : 0;
    if (share > best.share) best = { share, published };
  }
  return best.published;
}

/** The comparisons with the claims that have no part in their verdicts, each where its subject is compared. */
function withSilent(comparisons: readonly Comparison[], silent: readonly Testimony[]): readonly Comparison[] {
  if (silent.length === 0) return comparisons;
  return comparisons.map((one, i) => {
    const isFirst = comparisons.findIndex(({ subject }) => subject === one.subject) === i;
    const added = silent.filter(({ claim }) => isFirst && claim.subject === one.subject);
    const places = added.map(({ path, claim }) => ({ path, start: claim.start, end: claim.end, claim }));
    return { ...one, places: [...one.places, ...places].sort(byPlace) };
  });
}

function byPlace(a: Place, b: Place): number {
  return compareText(a.path, b.path) || a.start - b.start;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
