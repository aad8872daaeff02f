// The passages that sources share, found by their shingles and aligned; and which sources copy one another.

import type { Comparison, Place } from '../claims/compare.ts';
import { type Shared, comparePassages } from '../claims/compare/passage.ts';
import { type Passage, type Setting, passageProperty, saidByProperty, shinglesOf } from '../claims/passage.ts';
import { type Verdict, graver } from '../claims/verdict.ts';
import type { Span } from '../text/span.ts';

/** A source with its passages. */
export type PassageSource = Setting & { readonly passages: readonly Passage[] };

/** A passage in its source. */
type Placed = Passage & { readonly in: PassageSource };

/** Two passages with what they share; `a` stands before `b` in the order of paths, then of the text. */
interface Pair {
  readonly a: Placed;
  readonly b: Placed;
  readonly shared: Shared;
}

/** A shingle in more passages than this is a formula, by which no two of them find each other. */
const formula = 100;
/** How much common shingles must say for two passages to be aligned: one that stands nowhere else says nearly 1. */
const enough = 0.6;
/** Two sources are one origin when so much of the words of one of them stands, nearly unchanged, in the other. */
const copied = 0.5;

/** The shared passages of one corpus. How much a word says is counted over the sources as they stand when asked. */
export class Passages {
  readonly #placed = new Map<string, readonly Placed[]>();
  readonly #byShingle = new Map<number, Set<Placed>>();
  readonly #frequency = new Map<number, number>();
  readonly #pairs = new Map<Placed, Set<Pair>>();
  readonly #stale = new Set<Placed>();
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
    this.#origins ??= originsOf(this.#allPairs(), this.#placed);
    return this.#origins.get(path) ?? path;
  }

  /** The shared passages as comparisons, but for what one origin says twice word for word; and who says them, where two do. */
  comparisons(): Comparison[] {
    this.#align();
    return groupsOf(this.#allPairs()).flatMap((pairs) => {
      const verdict = pairs.map(({ shared }) => shared.verdict).reduce(graver);
      const passages = this.#comparison(verdict, passageProperty, placesOf(pairs));
      const says = verdict === 'same' && passages.origins === 1 ? [] : [passages];
      const speakers = speakersOf(pairs);
      return speakers.length > 0 ? [...says, this.#comparison('differ', saidByProperty, speakers)] : says;
    });
  }

  #comparison(verdict: Verdict, property: string, places: readonly Place[]): Comparison {
    const origins = new Set(places.map(({ path }) => this.originOf(path))).size;
    return { verdict, subject: null, property, origins, places };
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
    for (const pair of this.#pairs.get(one) ?? []) this.#pairs.get(pair.a === one ? pair.b : pair.a)?.delete(pair);
    this.#pairs.delete(one);
  }

  #allPairs(): Set<Pair> {
    return new Set([...this.#pairs.values()].flatMap((pairs) => [...pairs]));
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
      const pairs = this.#pairs.get(end);
      if (pairs) pairs.add(pair);
      else this.#pairs.set(end, new Set([pair]));
    }
  }
}

function comesBefore(a: Placed, b: Placed): boolean {
  return a.in.path === b.in.path ? a.start < b.start : a.in.path < b.in.path;
}

/** The pairs that hang together by a stretch; a retelling joins one of them or stands alone, so that no chain is made of such. */
function groupsOf(pairs: Iterable<Pair>): Pair[][] {
  const all = [...pairs].sort((x, y) => (comesBefore(x.a, y.a) || (x.a === y.a && comesBefore(x.b, y.b)) ? -1 : 1));
  const [stretches, retellings] = [
    all.filter(({ shared }) => shared.words > 0),
    all.filter(({ shared }) => shared.words === 0),
  ];
  const sets = new Sets<Placed>();
  for (const { a, b } of stretches) sets.join(a, b);
  const groups = new Map<Placed, Pair[]>();
  for (const pair of stretches) groups.set(sets.of(pair.a), [...(groups.get(sets.of(pair.a)) ?? []), pair]);
  const alone = retellings.filter((pair) => {
    const group = groups.get(sets.of(pair.a)) ?? groups.get(sets.of(pair.b));
    group?.push(pair);
    return !group;
  });
  return [...groups.values(), ...alone.map((pair) => [pair])];
}

/** The mentions of who says a passage, where two of its texts name two. */
function speakersOf(pairs: readonly Pair[]): Place[] {
  const speakers = pairs.flatMap(({ a, b }): Place[] => {
    if (!a.by || !b.by || a.in.path === b.in.path || a.by.type !== b.by.type || a.by.entity === b.by.entity) return [];
    return [a, b].map((one) => ({ path: one.in.path, start: one.by!.start, end: one.by!.end }));
  });
  const unique = new Map(speakers.map((place) => [`${place.start}\n${place.path}`, place]));
  return [...unique.values()].sort((x, y) => (x.path < y.path ? -1 : x.path > y.path ? 1 : x.start - y.start));
}

/** Of each passage the stretch that any of its pairs shares. */
function placesOf(pairs: readonly Pair[]): Place[] {
  const spans = new Map<Placed, Span>();
  const widen = (one: Placed, { start, end }: Span): void => {
    const known = spans.get(one) ?? { start, end };
    spans.set(one, { start: Math.min(known.start, start), end: Math.max(known.end, end) });
  };
  for (const { a, b, shared } of pairs) {
    widen(a, shared.a);
    widen(b, shared.b);
  }
  const ordered = [...spans.keys()].sort((a, b) => (comesBefore(a, b) ? -1 : 1));
  return ordered.map((one) => ({ path: one.in.path, ...spans.get(one)! }));
}

/** The first source of each set that copy one another. */
function originsOf(pairs: Iterable<Pair>, placed: ReadonlyMap<string, readonly Placed[]>): Map<string, string> {
  const common = new Map<string, number>();
  const groups = new Sets<string>();
  const lengthOf = (path: string): number => placed.get(path)!.reduce((sum, { keys }) => sum + keys.length, 0);
  for (const { a, b, shared } of pairs) {
    const [one, other] = [a.in.path, b.in.path];
    if (one === other) continue;
    const words = (common.get(`${one}\n${other}`) ?? 0) + shared.words;
    common.set(`${one}\n${other}`, words);
    if (words >= copied * Math.min(lengthOf(one), lengthOf(other))) groups.join(one, other);
  }
  return new Map([...placed.keys()].map((path) => [path, groups.of(path)]));
}

/** Disjoint sets: what is joined has one representative, the one that the `join` calls name first. */
class Sets<T> {
  readonly #up = new Map<T, T>();

  of(one: T): T {
    let at = one;
    for (let up = this.#up.get(at); up !== undefined; up = this.#up.get(at)) at = up;
    return at;
  }

  join(one: T, other: T): void {
    const [a, b] = [this.of(one), this.of(other)];
    if (a !== b) this.#up.set(b, a);
  }
}
