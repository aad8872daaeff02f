// Comparisons in the order in which they are shown, kept as they come and go: a change costs what it changes, however many there are.

import type { Comparison, Place } from '../claims/compare.ts';
import { type Verdict, verdicts } from '../claims/verdict.ts';
import { Journal } from '../text/journal.ts';
import { Ordered } from '../text/ordered.ts';

/** A comparison that came or, where `isGone`, went. */
export interface Turn {
  readonly ranked: Ranked;
  readonly isGone: boolean;
}

/** A comparison with what tells its place among all. */
export interface Ranked {
  readonly comparison: Comparison;
  /** The key of its claims; empty for passages. */
  readonly key: string;
  /** Tells it from all others; of one key they are in the order in which they are told. */
  readonly serial: number;
}

/**
 * All comparisons at one moment: the acknowledged last, else conflicts first, then by what is compared, then by place. It stays
 * as it is whatever changes later.
 */
export class Compared implements Iterable<Comparison> {
  readonly #ranked: Ordered<Ranked>;
  readonly #counts: ReadonlyMap<Verdict, number>;

  constructor(ranked: Ordered<Ranked>, counts: ReadonlyMap<Verdict, number>) {
    this.#ranked = ranked;
    this.#counts = new Map(counts);
  }

  get size(): number {
    return this.#ranked.size;
  }

  /** How many have this verdict. */
  count(verdict: Verdict): number {
    return this.#counts.get(verdict) ?? 0;
  }

  *[Symbol.iterator](): Generator<Comparison> {
    for (const { comparison } of this.#ranked) yield comparison;
  }
}

/** The comparisons that stand, each under what it was made of: the key of its claims, or the passages that hang together. */
export class Ranking {
  readonly #byOrigin = new Map<string | object, readonly Ranked[]>();
  readonly #counts = new Map<Verdict, number>();
  readonly #journal = new Journal<Turn>();
  #ranked = new Ordered(byRank);
  #serial = 0;

  /** All that stand now. */
  get compared(): Compared {
    return new Compared(this.#ranked, this.#counts);
  }

  /** Puts comparisons, none where nothing is told any more, in place of those that were made of the same. */
  put(origin: string | object, comparisons: readonly Comparison[]): void {
    for (const ranked of this.#byOrigin.get(origin) ?? []) this.#drop(ranked);
    const key = typeof origin === 'string' ? origin : '';
    const entered = comparisons.map((comparison): Ranked => ({ comparison, key, serial: ++this.#serial }));
    for (const ranked of entered) this.#enter(ranked);
    if (entered.length > 0) this.#byOrigin.set(origin, entered);
    else this.#byOrigin.delete(origin);
  }

  /** What was made of a key or of passages. */
  of(origin: string | object): readonly Comparison[] {
    return (this.#byOrigin.get(origin) ?? []).map(({ comparison }) => comparison);
  }

  /** Reads on: at first all that stand now, then each time what came and went since the last one. */
  follow(): () => Generator<Turn> {
    let standing: Iterable<Ranked> = this.#ranked;
    const news = this.#journal.follow();
    return function* () {
      for (const ranked of standing) yield { ranked, isGone: false };
      standing = [];
      yield* news();
    };
  }

  #enter(ranked: Ranked): void {
    const { comparison } = ranked;
    this.#ranked = this.#ranked.with(ranked);
    this.#counts.set(comparison.verdict, (this.#counts.get(comparison.verdict) ?? 0) + 1);
    this.#journal.add({ ranked, isGone: false });
  }

  #drop(ranked: Ranked): void {
    const { comparison } = ranked;
    this.#ranked = this.#ranked.without(ranked);
    this.#counts.set(comparison.verdict, this.#counts.get(comparison.verdict)! - 1);
    this.#journal.add({ ranked, isGone: true });
  }
}

/** The order in which comparisons are shown. */
export function byRank(a: Ranked, b: Ranked): number {
  return byGravity(a.comparison, b.comparison) || compareText(a.key, b.key) || a.serial - b.serial;
}

function byGravity(a: Comparison, b: Comparison): number {
  return (
    Number(a.acknowledged ?? false) - Number(b.acknowledged ?? false) ||
    verdicts.indexOf(b.verdict) - verdicts.indexOf(a.verdict) ||
    compareText(a.property, b.property) ||
    compareText(a.subject ?? '', b.subject ?? '') ||
    byPlaces(a.places, b.places)
  );
}

/** By the first place that differs; where all of one are among the other's, the shorter list first. */
function byPlaces(a: readonly Place[], b: readonly Place[]): number {
  for (const [i, one] of a === b ? [] : a.entries()) {
    const other = b[i];
    if (!other) return 1;
    const order = compareText(one.path, other.path) || one.start - other.start || one.end - other.end;
    if (order !== 0) return order;
  }
  return a.length - b.length;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
