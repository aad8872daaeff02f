// What the sources of a corpus say side by side, kept by key: after a change only the keys and passages it touched are judged again.

import type { Claim } from '../claims/claim.ts';
import {
  type Comparer,
  type Comparison,
  type Place,
  type Story,
  type Testimony,
  comparisonOf,
  createComparer,
  likeness,
  placesOf,
} from '../claims/compare.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { whole } from '../text/whole.ts';
import { Acknowledgements } from './acknowledged.ts';
import { Passages } from './passages/passages.ts';
import { counts } from './pinned.ts';
import { grouped } from './postings.ts';
import { type Compared, Ranking, type Turn } from './ranking.ts';
import type { Locate } from './ruling.ts';
import { Sayings, filed } from './sayings.ts';
import type { Source } from './source.ts';
import { ClosedSource, type HeldSource, quoteFrom } from './store/closed.ts';
import type { Strings } from './store/strings.ts';

/** Where the claims of a source are filed to be compared; null for those that are compared with none. */
export type ClaimKeys = ReadonlyMap<Claim, string | null>;

/** How many claims or comparisons are gone through in one step. */
const step = 64;

/** What changed under a key since it was judged. */
interface Stale {
  /** Whether it may be judged otherwise; else only places are other ones. */
  readonly isDecisive: boolean;
  /** The sources that tell something else, where all that is told is shown. */
  readonly paths?: Set<string>;
}

/** Where more sources than this changed, all are read again. */
const mostRenewed = 64;

/** The comparisons of one corpus. */
export class Comparisons {
  readonly #comparer: Comparer;
  readonly #acknowledgements: Acknowledgements;
  readonly #sayings: Sayings;
  readonly #ranking = new Ranking();
  /** Keys whose claims changed since they were judged: something else after each change. */
  readonly #stale = new Map<string, Stale>();
  /** Of keys all of whose sayings hang together, where they stand, as long as that is shown. */
  readonly #wholes = new Map<string, readonly Place[]>();
  /** What open sources tell, by where it is filed. */
  readonly #filed = new WeakMap<Source, ReadonlyMap<string, readonly Claim[]>>();
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
    this.#sayings = new Sayings((path, file) => this.#filedIn(sourceAt(path), file), strings);
    this.#acknowledgements = new Acknowledgements(knowledge, locate);
    this.#comparer = createComparer(knowledge);
    this.#passages = new Passages(knowledge);
  }

  /** Where the claims of a source are filed, giving way in between. */
  *keysOf({ claims, names }: Source): Generator<void, ClaimKeys> {
    const keys = new Map<Claim, string | null>();
    for (const claim of [...claims, ...names]) {
      const key = this.#comparer.keyOf(claim);
      keys.set(claim, key === null ? null : filed(key, this.#comparer.saidOf(claim), claim));
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
    for (const claim of [...draft.claims, ...draft.names]) {
      const key = this.#comparer.keyOf(claim);
      if (key !== null) byKey.set(key, [...(byKey.get(key) ?? []), new Told(draft, claim)]);
      yield;
    }
    const others = new Map<string, readonly Testimony[]>();
    for (const key of byKey.keys()) others.set(key, yield* this.#sayings.testimonies(key));
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
    this.#touch(source.path, new Set([...keys.values()].filter((key) => key !== null)));
  }

  /** Forgets a source. */
  remove(path: string): void {
    this.#passages.remove(path);
    this.#touch(path, []);
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
    const recounted = new Set(moved.flatMap((path) => [...this.#sayings.keysOf(path)]));
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

  /** Notes what the new state of a source may change: nothing where others that say the same stand for it, and are all that is shown. */
  #touch(path: string, files: Iterable<string>): void {
    this.#changes++;
    for (const [key, isDecisive] of this.#sayings.put(path, files)) {
      const known = this.#stale.get(key);
      const isWhole = this.#wholes.has(key);
      if (!known && !isDecisive && !isWhole) continue;
      const paths = isWhole ? (known?.paths ?? new Set<string>()).add(path) : undefined;
      this.#stale.set(key, { isDecisive: isDecisive || known?.isDecisive === true, ...(paths && { paths }) });
    }
  }

  /** What a source tells where something is filed. */
  #filedIn(source: HeldSource | undefined, file: string): Testimony[] {
    if (!source) return [];
    const claims =
      source instanceof ClosedSource
        ? source.under<Claim>(['claims', 'names'], file)
        : (this.#filesOf(source).get(file) ?? []);
    return claims.map((claim) => new Told(source, claim));
  }

  #filesOf(source: Source): ReadonlyMap<string, readonly Claim[]> {
    const known = this.#filed.get(source);
    if (known) return known;
    const keys = whole(this.keysOf(source));
    const files = grouped(keys.keys(), (claim) => keys.get(claim)!);
    this.#filed.set(source, files);
    return files;
  }

  /** Judges what is told under a key; given up where it changed meanwhile, or was judged by someone else. */
  *#judge(key: string): Generator<void> {
    const stale = this.#stale.get(key)!;
    const work = stale.isDecisive ? this.#judged(key, stale) : this.#shifted(key, stale);
    for (let step = work.next(); !step.done; step = work.next()) {
      yield;
      if (this.#stale.get(key) !== stale) return;
    }
    this.#stale.delete(key);
  }

  /** Judges by those that stand for all. */
  *#judged(key: string, stale: Stale): Generator<void> {
    const told = yield* this.#sayings.told(key);
    const outcomes = yield* this.#comparer.judgeInSlices(told);
    const silent = yield* this.#sayings.silent(key);
    yield;
    const isWhole = outcomes.some(({ members }) => !members);
    const places = isWhole ? (this.#renewed(key, stale) ?? placesOf(yield* told.all())) : undefined;
    const comparisons = outcomes.map((one) => comparisonOf(one, one.members ? placesOf(one.members) : places!));
    this.#put(key, withSilent(comparisons, silent));
    if (places) this.#wholes.set(key, places);
    else this.#wholes.delete(key);
  }

  /** Shows other places where what they say is what others say as well, who stand for them. */
  *#shifted(key: string, stale: Stale): Generator<void> {
    const former = this.#wholes.get(key);
    const places = this.#renewed(key, stale);
    if (!places) return yield* this.#judged(key, stale);
    const comparisons = this.#ranking.of(key).map((one) => {
      const { acknowledged: _, ...judged } = one;
      return one.places === former ? { ...judged, places } : one;
    });
    this.#put(key, comparisons);
    this.#wholes.set(key, places);
  }

  /** All places under a key with those that changed in place of the former ones; undefined where too many did, or none are known. */
  #renewed(key: string, { paths }: Stale): readonly Place[] | undefined {
    const former = this.#wholes.get(key);
    if (!former || !paths || paths.size > mostRenewed) return undefined;
    const places = [...former];
    for (const path of paths) {
      const from = placeIn(places, path);
      let to = from;
      while (places[to]?.path === path) to++;
      places.splice(from, to - from, ...placesOf(this.#sayings.saidAt(path, key)));
    }
    return places;
  }
}

/** Where in a list in order the places of a source stand, or belong. */
function placeIn(places: readonly Place[], path: string): number {
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (places[middle]!.path < path) low = middle + 1;
    else high = middle;
  }
  return low;
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
