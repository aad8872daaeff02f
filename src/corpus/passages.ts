// The passages that sources share, found by their shingles and aligned; kept as sources come, change and go.

import { comparePassages } from '../claims/compare/passage.ts';
import type { Comparison } from '../claims/compare.ts';
import { shinglesOf } from '../claims/passage.ts';
import {
  type Pair,
  type PassageSource,
  type Placed,
  type Shown,
  comesBefore,
  groupsOf,
  originsOf,
  shownOf,
} from './region.ts';

/** A shingle in more passages than this is a formula, by which no two of them find each other. */
const formula = 100;
/** How much common shingles must say for two passages to be aligned: one that stands nowhere else says nearly 1. */
const enough = 0.6;
/** Passages that pairs connect, with what is to be shown of them. */
interface Region {
  readonly members: ReadonlySet<Placed>;
  readonly shown: readonly Shown[];
}

/** The shared passages of one corpus. How much a word says is counted over the sources as they stand when asked. */
export class Passages {
  readonly #placed = new Map<string, readonly Placed[]>();
  readonly #byShingle = new Map<number, Set<Placed>>();
  readonly #frequency = new Map<number, number>();
  readonly #pairs = new Map<Placed, Set<Pair>>();
  readonly #regions = new Map<Placed, Region>();
  /** Passages to be aligned, and passages whose pairs changed since regions were made. */
  readonly #stale = new Set<Placed>();
  readonly #touched = new Set<Placed>();
  #count = 0;
  #origins: ReadonlyMap<string, string> | undefined;

  /** Takes in a source, or its new state. */
  put(source: PassageSource): void {
    this.remove(source.path);
    const placed = source.passages.map((passage) => ({ ...passage, in: source }));
    this.#placed.set(source.path, placed);
    for (const one of placed) this.#add(one);
  }

  /** Forgets a source. */
  remove(path: string): void {
    for (const one of this.#placed.get(path) ?? []) this.#remove(one);
    this.#placed.delete(path);
  }

  /** The source that stands for all that copy one another with this one: the first of them by path. */
  originOf(path: string): string {
    this.#align();
    this.#origins ??= originsOf(new Set([...this.#pairs.values()].flatMap((pairs) => [...pairs])), this.#placed);
    return this.#origins.get(path) ?? path;
  }

  /** The shared passages as comparisons, but for what one origin says twice word for word; and who says them, where two do. */
  comparisons(): Comparison[] {
    this.#align();
    this.#mapRegions();
    const shown = [...new Set(this.#regions.values())].flatMap((region) => region.shown);
    return shown.flatMap((one) => {
      const origins = new Set(one.places.map(({ path }) => this.originOf(path))).size;
      return one.verdict === 'same' && origins === 1 ? [] : [{ ...one, subject: null, origins }];
    });
  }

  #add(one: Placed): void {
    this.#count++;
    this.#stale.add(one);
    this.#origins = undefined;
    for (const key of new Set(one.keys)) this.#frequency.set(key, (this.#frequency.get(key) ?? 0) + 1);
    for (const shingle of shinglesOf(one)) {
      const homes = this.#byShingle.get(shingle);
      if (homes) homes.add(one);
      else this.#byShingle.set(shingle, new Set([one]));
    }
  }

  #remove(one: Placed): void {
    this.#count--;
    this.#stale.delete(one);
    this.#origins = undefined;
    for (const key of new Set(one.keys)) this.#frequency.set(key, this.#frequency.get(key)! - 1);
    for (const shingle of shinglesOf(one)) this.#byShingle.get(shingle)!.delete(one);
    for (const pair of this.#pairs.get(one) ?? []) {
      const other = pair.a === one ? pair.b : pair.a;
      this.#pairs.get(other)?.delete(pair);
      this.#touched.add(other);
    }
    this.#pairs.delete(one);
    this.#dissolve(one);
    this.#touched.delete(one);
  }

  /** Aligns the passages that are new with all others that share rare shingles with them. */
  #align(): void {
    const whole = Math.log(Math.max(2, this.#count));
    const weigh = (key: number): number => 1 - Math.log(this.#frequency.get(key) ?? 1) / whole;
    for (const one of this.#stale) {
      for (const other of this.#likely(one, whole)) {
        if (!this.#stale.has(other) || comesBefore(one, other)) this.#compare(one, other, weigh);
      }
    }
    this.#stale.clear();
  }

  /** The passages whose common shingles with this one say enough together; a shingle says more the rarer it is. */
  #likely(one: Placed, whole: number): Placed[] {
    const said = new Map<Placed, number>();
    for (const shingle of shinglesOf(one)) {
      const homes = this.#byShingle.get(shingle)!;
      if (homes.size > formula) continue;
      const weight = 1 - Math.log(homes.size) / whole;
      for (const home of homes) said.set(home, (said.get(home) ?? 0) + weight);
    }
    said.delete(one);
    return [...said].flatMap(([other, weight]) => (weight >= enough ? [other] : []));
  }

  #compare(one: Placed, other: Placed, weigh: (key: number) => number): void {
    const [a, b] = comesBefore(one, other) ? [one, other] : [other, one];
    const shared = comparePassages(a, b, weigh);
    if (!shared) return;
    const pair = { a, b, shared };
    for (const end of [a, b]) {
      this.#touched.add(end);
      const pairs = this.#pairs.get(end);
      if (pairs) pairs.add(pair);
      else this.#pairs.set(end, new Set([pair]));
    }
  }

  /** Makes the regions anew in which a pair came or went. */
  #mapRegions(): void {
    for (const one of [...this.#touched]) this.#dissolve(one);
    for (const one of this.#touched) {
      if (this.#regions.has(one)) continue;
      const { members, pairs } = this.#connected(one);
      if (pairs.size === 0) continue;
      const region = { members, shown: groupsOf(pairs).flatMap(shownOf) };
      for (const member of members) this.#regions.set(member, region);
    }
    this.#touched.clear();
  }

  #dissolve(one: Placed): void {
    for (const member of this.#regions.get(one)?.members ?? []) {
      this.#regions.delete(member);
      this.#touched.add(member);
    }
  }

  #connected(one: Placed): { members: Set<Placed>; pairs: Set<Pair> } {
    const members = new Set([one]);
    const pairs = new Set<Pair>();
    for (const member of members) {
      for (const pair of this.#pairs.get(member) ?? []) {
        pairs.add(pair);
        members.add(pair.a).add(pair.b);
      }
    }
    return { members, pairs };
  }
}
