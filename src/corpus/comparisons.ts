// What the sources of a corpus say side by side, kept by key: after a change only the keys it touched are judged again.

import type { Claim } from '../claims/claim.ts';
import {
  type Comparer,
  type Comparison,
  type Place,
  type Story,
  type Testimony,
  createComparer,
  likeness,
  storyOf,
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

/** What a source says, under the keys by which it is compared. */
export interface Testimonies {
  readonly story: Story;
  readonly byKey: ReadonlyMap<string, readonly Testimony[]>;
}

/** How many claims or comparisons are gone through in one step. */
const step = 64;

/** The comparisons of one corpus. */
export class Comparisons {
  readonly #comparer: Comparer;
  readonly #acknowledgements: Acknowledgements;
  readonly #testimonies = new Postings<Testimony>();
  readonly #byKey = new Map<string, readonly Comparison[]>();
  /** Keys whose claims changed since they were judged, with the number of the change. */
  readonly #stale = new Map<string, number>();
  #changes = 0;
  readonly #drafts = new WeakMap<Source, { readonly changes: number; readonly comparisons: readonly Comparison[] }>();
  readonly #passages: Passages;
  #all: readonly Comparison[] | undefined;
  #work: Generator<void> | undefined;

  constructor(knowledge: Knowledge, locate: Locate) {
    this.#acknowledgements = new Acknowledgements(knowledge, locate);
    this.#comparer = createComparer(knowledge);
    this.#passages = new Passages(knowledge);
  }

  /** The testimonies of a source by their keys, giving way in between. */
  *testimoniesOf(source: Source): Generator<void, Testimonies> {
    const { path, published, claims, names, text } = source;
    const story = storyOf(source);
    const byKey = new Map<string, Testimony[]>();
    let count = 0;
    for (const claim of [...claims, ...names]) {
      if (++count % step === 0) yield;
      const key = this.#comparer.keyOf(claim);
      if (key === null) continue;
      const testimony = { path, published, story, claim, text: text.slice(claim.start, claim.end) };
      const list = byKey.get(key);
      if (list) list.push(testimony);
      else byKey.set(key, [testimony]);
    }
    return { story, byKey };
  }

  /** What a draft says beside the sources, giving way in between; the draft is no evidence, and its claims are not kept. */
  *besideInSlices(draft: Source): Generator<void, readonly Comparison[]> {
    const known = this.#drafts.get(draft);
    if (known?.changes === this.#changes) return known.comparisons;
    const changes = this.#changes;
    const { byKey } = yield* this.testimoniesOf(draft);
    const others = new Map(
      [...byKey.keys()].map((key) => [key, this.#testimonies.of(key).flatMap(([, list]) => list)]),
    );
    const published = draft.published ?? (yield* likelyDate(byKey, others));
    const comparisons: Comparison[] = [];
    for (const [key, list] of byKey) {
      const mine = list.map((one) => ({ ...one, published, story: { ...one.story, published } }));
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

  /** Takes in a source, or its new state, with its testimonies; nothing is judged before someone asks. */
  put(source: Source, { story, byKey }: Testimonies): void {
    this.#passages.put(source, story);
    this.#touch(this.#testimonies.put(source.path, byKey));
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

  /** Judges what is told under a key; dropped where it changed meanwhile, or was judged by someone else. */
  *#judge(key: string): Generator<void> {
    const change = this.#stale.get(key);
    const testimonies = this.#testimonies.of(key).flatMap(([, list]) => list);
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
