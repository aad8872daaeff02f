// The passages that sources share, found by their rarer words and aligned; kept as sources come, change and go.

import { type PassageContext, comparePassages } from '../claims/compare/passage.ts';
import { Relations } from '../claims/relations.ts';
import { Stories, storyOf } from '../claims/compare/story.ts';
import type { Comparison } from '../claims/compare.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
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

/** By a word in more passages than this no two of them find each other. */
const common = 100;
/** How much common words must say for two passages to be aligned: one that stands nowhere else says 1. */
const enough = 1.5;

/** Passages that pairs connect, with what is to be shown of them. */
interface Region {
  readonly members: ReadonlySet<Placed>;
  readonly shown: readonly Shown[];
}

/** The shared passages of one corpus. How much a word says is counted over the sources as they stand when asked. */
export class Passages {
  readonly #placed = new Map<string, readonly Placed[]>();
  readonly #byKey = new Map<number, Set<Placed>>();
  readonly #pairs = new Map<Placed, Set<Pair>>();
  readonly #regions = new Map<Placed, Region>();
  /** Passages to be aligned, and passages whose pairs changed since regions were made. */
  readonly #stale = new Set<Placed>();
  readonly #touched = new Set<Placed>();
  readonly #relations: Relations;
  readonly #stories: Stories;
  #count = 0;
  #origins: ReadonlyMap<string, string> | undefined;

  constructor(knowledge: Knowledge) {
    this.#relations = new Relations(knowledge);
    this.#stories = new Stories(this.#relations);
  }

  /** Takes in a source, or its new state. */
  put(source: PassageSource): void {
    this.remove(source.path);
    const story = storyOf(source);
    const placed = source.passages.map((passage) => ({ ...passage, in: source, story }));
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
    for (const key of one.keys) {
      const homes = this.#byKey.get(key);
      if (homes) homes.add(one);
      else this.#byKey.set(key, new Set([one]));
    }
  }

  #remove(one: Placed): void {
    this.#count--;
    this.#stale.delete(one);
    this.#origins = undefined;
    for (const key of one.keys) this.#byKey.get(key)!.delete(one);
    for (const pair of this.#pairs.get(one) ?? []) {
      const other = pair.a === one ? pair.b : pair.a;
      this.#pairs.get(other)?.delete(pair);
      this.#touched.add(other);
    }
    this.#pairs.delete(one);
    this.#dissolve(one);
    this.#touched.delete(one);
  }

  /** Aligns the passages that are new with all others that share telling words with them. */
  #align(): void {
    const whole = Math.log(Math.max(2, this.#count));
    const context = {
      weigh: (key: number): number => 1 - Math.log(this.#byKey.get(key)?.size || 1) / whole,
      sameStory: (a: Placed, b: Placed): boolean => this.#stories.same(a.story, b.story),
      isBroad: (entity: string): boolean => this.#relations.isBroad(entity),
    };
    for (const one of this.#stale) {
      for (const other of this.#likely(one, context.weigh)) {
        if (!this.#stale.has(other) || comesBefore(one, other)) this.#compare(one, other, context);
      }
    }
    this.#stale.clear();
  }

  /** The passages whose common words with this one say enough together; a word says more the rarer it is. */
  #likely(one: Placed, weigh: (key: number) => number): Placed[] {
    const said = new Map<Placed, number>();
    for (const key of new Set(one.keys)) {
      const homes = this.#byKey.get(key)!;
      if (homes.size > common) continue;
      const weight = weigh(key);
      for (const home of homes) said.set(home, (said.get(home) ?? 0) + weight);
    }
    said.delete(one);
    return [...said].flatMap(([other, weight]) => (weight >= enough ? [other] : []));
  }

  #compare(one: Placed, other: Placed, context: PassageContext<Placed>): void {
    const [a, b] = comesBefore(one, other) ? [one, other] : [other, one];
    const shared = comparePassages(a, b, context);
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
