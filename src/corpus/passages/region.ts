// Shared passages that hang together, and what is shown of them.

import type { Shared } from '../../claims/compare/passage.ts';
import type { Comparison, Place, Story } from '../../claims/compare.ts';
import type { Passage, Setting } from '../../claims/passage.ts';
import type { NameMention } from '../../recognise/mention.ts';
import { passageProperty, saidByProperty } from '../../claims/property.ts';
import { graver } from '../../claims/verdict.ts';
import { sortInSlices } from '../../text/sort.ts';
import type { Span } from '../../text/span.ts';

/** A source with its passages. */
export type PassageSource = Setting & {
  readonly published: string | null;
  readonly passages: readonly Passage[];
  readonly story: Story;
};

/** A passage in its source, of which it keeps the place alone: its words are the source's. */
export class Placed implements Passage, Span {
  readonly in: PassageSource;
  readonly start: number;
  readonly end: number;
  readonly #number: number;

  /** The passage of this number, from 0, of a source. */
  constructor(source: PassageSource, number: number) {
    const { start, end } = source.passages[number]!;
    this.in = source;
    this.start = start;
    this.end = end;
    this.#number = number;
  }

  get keys(): Int32Array {
    return this.#passage.keys;
  }

  get starts(): Int32Array {
    return this.#passage.starts;
  }

  get ends(): Int32Array {
    return this.#passage.ends;
  }

  get by(): NameMention | undefined {
    return this.#passage.by;
  }

  get story(): Story {
    return this.in.story;
  }

  get #passage(): Passage {
    return this.in.passages[this.#number]!;
  }
}

/** Two passages with what they share; `a` stands before `b` in the order of paths, then of the text. */
export interface Pair {
  readonly a: Placed;
  readonly b: Placed;
  readonly shared: Omit<Shared, 'differing'>;
}

/** A comparison whose origins are not yet counted. */
export type Shown = Pick<Comparison, 'verdict' | 'property' | 'places'>;

/** How many pairs are gone through in one step. */
const step = 256;

/** What is shown of passages that hang together: they, and who says them where two do. Gives way in between, as all here. */
export function* shownOf(pairs: readonly Pair[]): Generator<void, Shown[]> {
  const verdict = pairs.map(({ shared }) => shared.verdict).reduce(graver);
  const speakers = speakersOf(pairs);
  yield;
  const passages = { verdict, property: passageProperty, places: yield* placesOf(pairs) };
  return speakers.length > 0
    ? [passages, { verdict: 'differ', property: saidByProperty, places: speakers }]
    : [passages];
}

/** The order of paths, then of the text. */
function byPlace(a: Placed, b: Placed): number {
  return a.in.path < b.in.path ? -1 : a.in.path > b.in.path ? 1 : a.start - b.start;
}

/** Whether a passage stands before another in that order. */
export function comesBefore(a: Placed, b: Placed): boolean {
  return byPlace(a, b) < 0;
}

/** The pairs that hang together by a stretch; a retelling joins the group of one of its ends, which it does not widen further. */
export function* groupsOf(pairs: Iterable<Pair>): Generator<void, Pair[][]> {
  const all = [...pairs];
  yield* sortInSlices(all, (x, y) => byPlace(x.a, y.a) || byPlace(x.b, y.b));
  const sets = new Sets<Placed>();
  for (const [i, { a, b, shared }] of all.entries()) {
    if (i % step === step - 1) yield;
    if (shared.words > 0) sets.join(a, b);
  }
  const groups = new Map<Placed, Pair[]>();
  yield;
  for (const [i, pair] of all.filter(({ shared }) => shared.words > 0).entries()) {
    if (i % step === step - 1) yield;
    const root = sets.of(pair.a);
    const group = groups.get(root);
    if (group) group.push(pair);
    else groups.set(root, [pair]);
  }
  for (const pair of all.filter(({ shared }) => shared.words === 0)) {
    const group = groups.get(sets.of(pair.a)) ?? groups.get(sets.of(pair.b));
    if (group) group.push(pair);
    else groups.set(pair.a, [pair]);
  }
  return [...groups.values()];
}

/** The mentions of who says a passage, where two of its texts name two. */
function speakersOf(pairs: readonly Pair[]): Place[] {
  const speakers = pairs.flatMap(({ a, b }): Place[] => {
    if (!a.by || !b.by || a.by.type === 'place' || b.by.type === 'place') return [];
    if (a.in.path === b.in.path || a.by.entity === b.by.entity) return [];
    return [a, b].map((one) => ({ path: one.in.path, start: one.by!.start, end: one.by!.end }));
  });
  const unique = new Map(speakers.map((place) => [`${place.start}\n${place.path}`, place]));
  return [...unique.values()].sort((x, y) => (x.path < y.path ? -1 : x.path > y.path ? 1 : x.start - y.start));
}

/** Of each passage the stretch that any of its pairs shares. */
function* placesOf(pairs: readonly Pair[]): Generator<void, Place[]> {
  const spans = new Map<Placed, Span>();
  const widen = (one: Placed, { start, end }: Span): void => {
    const known = spans.get(one) ?? { start, end };
    spans.set(one, { start: Math.min(known.start, start), end: Math.max(known.end, end) });
  };
  for (const [i, { a, b, shared }] of pairs.entries()) {
    if (i % step === step - 1) yield;
    widen(a, shared.a);
    widen(b, shared.b);
  }
  const ordered = [...spans.keys()];
  yield* sortInSlices(ordered, byPlace);
  return ordered.map((one) => ({ path: one.in.path, ...spans.get(one)! }));
}

/** Disjoint sets: what is joined has one representative, the one that the `join` calls name first. */
class Sets<T> {
  readonly #up = new Map<T, T>();

  of(one: T): T {
    let at = one;
    for (let up = this.#up.get(at); up !== undefined; up = this.#up.get(at)) at = up;
    if (at !== one) this.#up.set(one, at); // the way is short the next time
    return at;
  }

  join(one: T, other: T): void {
    const [a, b] = [this.of(one), this.of(other)];
    if (a !== b) this.#up.set(b, a);
  }
}
