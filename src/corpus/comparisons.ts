// What the sources of a corpus say side by side, kept by key: after a change only the keys it touched are judged again.

import type { Claim } from '../claims/claim.ts';
import { type Comparer, type Comparison, type Testimony, createComparer, storyOf } from '../claims/compare.ts';
import { verdicts } from '../claims/verdict.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { Passages } from './passages.ts';
import { Postings, grouped } from './postings.ts';
import type { Source } from './source.ts';

/** The comparisons of one corpus. */
export class Comparisons {
  readonly #comparer: Comparer;
  readonly #testimonies = new Postings<Testimony>();
  readonly #byKey = new Map<string, readonly Comparison[]>();
  readonly #stale = new Set<string>();
  readonly #passages: Passages;
  #all: readonly Comparison[] | undefined;

  constructor(knowledge: Knowledge) {
    this.#comparer = createComparer(knowledge);
    this.#passages = new Passages(knowledge);
  }

  /** Takes in a source, or its new state. */
  put(source: Source): void {
    const { path, published, claims, names, text } = source;
    this.#passages.put(source);
    const story = storyOf(source);
    const testimonies = [...claims, ...names].map((claim) => ({
      path,
      published,
      story,
      claim,
      text: text.slice(claim.start, claim.end),
    }));
    this.#touch(
      this.#testimonies.put(
        path,
        grouped(testimonies, ({ claim }) => this.#comparer.keyOf(claim)),
      ),
    );
  }

  /** Forgets a source. */
  remove(path: string): void {
    this.#passages.remove(path);
    this.#touch(this.#testimonies.remove(path));
  }

  /** All comparisons: conflicts first, then by what is compared, then by place. */
  all(): readonly Comparison[] {
    this.#judge();
    if (!this.#all) {
      const passages = this.#passages.comparisons();
      const claims = [...this.#byKey.values()].flat().map((one) => ({ ...one, origins: this.#originsOf(one) }));
      this.#all = [...claims, ...passages].sort(byGravity);
    }
    return this.#all;
  }

  /** The comparisons in which a claim takes part. */
  of(path: string, claim: Claim): readonly Comparison[] {
    this.#judge();
    const key = this.#comparer.keyOf(claim);
    const group = key === null ? [] : (this.#byKey.get(key) ?? []);
    return group.filter(({ places }) => places.some((place) => place.path === path && place.start === claim.start));
  }

  /** How many of a comparison's sources do not copy one another. */
  #originsOf({ places }: Comparison): number {
    return new Set(places.map(({ path }) => this.#passages.originOf(path))).size;
  }

  #touch(keys: Iterable<string>): void {
    for (const key of keys) this.#stale.add(key);
    this.#all = undefined;
  }

  #judge(): void {
    for (const key of this.#stale) {
      const testimonies = this.#testimonies.of(key).flatMap(([, list]) => list);
      const comparisons = this.#comparer.compare(testimonies);
      if (comparisons.length > 0) this.#byKey.set(key, comparisons);
      else this.#byKey.delete(key);
    }
    this.#stale.clear();
  }
}

function byGravity(a: Comparison, b: Comparison): number {
  return (
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
