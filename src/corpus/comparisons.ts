// What the sources of a corpus say side by side, kept by key: after a change only the keys it touched are judged again.

import type { Claim } from '../claims/claim.ts';
import {
  type Comparer,
  type Comparison,
  type Place,
  type Testimony,
  createComparer,
  likeness,
} from '../claims/compare.ts';
import { verdicts } from '../claims/verdict.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { whole } from '../text/whole.ts';
import { sortInSlices } from '../text/sort.ts';
import { Acknowledgements } from './acknowledged.ts';
import { Passages } from './passages.ts';
import { counts } from './pinned.ts';
import { Postings } from './postings.ts';
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
  readonly #byKey = new Map<string, readonly Comparison[]>();
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
      if (key !== null) byKey.set(key, [...(byKey.get(key) ?? []), testimonyOf(draft, claim)]);
    }
    const others = new Map<string, readonly Testimony[]>();
    for (const key of byKey.keys()) others.set(key, yield* this.#testimoniesOf(key));
    const published = draft.published ?? (yield* likelyDate(byKey, others));
    const story = { ...draft.story, published };
    const comparisons: Comparison[] = [];
    for (const [key, list] of byKey) {
      const mine = list.map((one) => ({ ...one, published, story }));
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

  /** All comparisons: the acknowledged last, else conflicts first, then by what is compared, then by place. */
  all(): readonly Comparison[] {
    return whole(this.allInSlices());
  }

  /**
   * The same, giving way in between. What was worked out is kept, whoever stops asking; whoever asks meanwhile goes on with the
   * same work, and what changes meanwhile is worked in.
   */
  *allInSlices(): Generator<void, readonly Comparison[]> {
    for (;;) {
      if (this.#all) return this.#all;
      this.#work ??= this.#gather();
      if (this.#work.next().done) this.#work = undefined;
      else yield;
    }
  }

  /** The comparisons in which a claim takes part: only what the claim's own key holds is judged for it. */
  of(path: string, claim: Claim): readonly Comparison[] {
    const key = this.#comparer.keyOf(claim);
    if (key === null) return [];
    if (this.#stale.has(key)) whole(this.#judge(key));
    const group = this.#byKey.get(key) ?? [];
    return group.flatMap((one) => {
      const takesPart = one.places.some((place) => place.path === path && place.start === claim.start);
      return takesPart ? [this.#acknowledgements.marked(one)] : [];
    });
  }

  *#gather(): Generator<void> {
    for (const key of this.#stale.keys()) yield* this.#judge(key);
    const passages = yield* this.#passages.comparisonsInSlices();
    const gathered: Comparison[] = passages.map((one) => this.#acknowledgements.marked(one));
    for (const comparisons of this.#byKey.values()) {
      for (const one of comparisons)
        gathered.push(this.#acknowledgements.marked({ ...one, origins: this.#originsOf(one) }));
      if (gathered.length % step === 0) yield;
    }
    yield* sortInSlices(gathered, byGravity);
    if (this.#stale.size === 0 && this.#passages.isSettled) this.#all = gathered;
  }

  /** How many of a comparison's sources do not copy one another. */
  #originsOf({ places }: Comparison): number {
    return new Set(places.map(({ path }) => this.#passages.originOf(path))).size;
  }

  #touch(keys: Iterable<string>): void {
    this.#changes++;
    for (const key of keys) this.#stale.set(key, this.#changes);
    this.#all = undefined;
  }

  *#testimoniesOf(key: string): Generator<void, Testimony[]> {
    return (yield* this.#testimonies.ofInSlices(key)).flatMap(([, list]) => list);
  }

  /** What a source tells under a key. */
  #told(source: HeldSource | undefined, key: string): Testimony[] {
    if (!source) return [];
    const claims =
      source instanceof ClosedSource
        ? [...source.under<Claim>('claims', key), ...source.under<Claim>('names', key)]
        : [...source.claims, ...source.names].filter((claim) => this.#comparer.keyOf(claim) === key);
    return claims.map((claim) => testimonyOf(source, claim));
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
    if (comparisons.length > 0) this.#byKey.set(key, comparisons);
    else this.#byKey.delete(key);
  }
}

function testimonyOf(source: Source, claim: Claim): Testimony {
  const { path, published, story } = source;
  return { path, published, story, claim, get text() { return quoteFrom(source, claim); } }; // prettier-ignore
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

function byGravity(a: Comparison, b: Comparison): number {
  return (
    Number(a.acknowledged ?? false) - Number(b.acknowledged ?? false) ||
    verdicts.indexOf(b.verdict) - verdicts.indexOf(a.verdict) ||
    compareText(a.property, b.property) ||
    compareText(a.subject ?? '', b.subject ?? '') ||
    compareText(a.places[0]!.path, b.places[0]!.path) ||
    a.places[0]!.start - b.places[0]!.start
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
