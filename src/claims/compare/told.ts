// What is told of one thing, by what it says: of those that say the same the first ones stand for all.

import { type Testimony, byPlace } from './testimony.ts';

/** How many of those that say the same are ever asked for by themselves. */
export const mostAsked = 20;

/** All testimonies that say the same of one thing. */
export interface Said {
  /** How many sources say it. */
  readonly sources: number;
  /** So many of the testimonies (`mostAsked` at most), the first in the order of paths, then of the text. */
  first(count: number): readonly Testimony[];
}

/** What is told of one thing. */
export interface Told {
  /** What it is said to be, in the order of the first testimonies. */
  readonly said: readonly Said[];
  /** All testimonies that say so, in order. */
  all(): Generator<void, readonly Testimony[]>;
  /** Those that are judged each by itself, in order. */
  rest(): Generator<void, readonly Testimony[]>;
}

/** What a list of testimonies tells; `saidOf` gives what a testimony says, null where it is judged by itself. */
export function toldBy(testimonies: readonly Testimony[], saidOf: (one: Testimony) => string | null): Told {
  const [all, rest]: [Testimony[], Testimony[]] = [[], []];
  const groups = new Map<string, Testimony[]>();
  for (const one of [...testimonies].sort(byPlace)) {
    const said = saidOf(one);
    (said === null ? rest : all).push(one);
    if (said === null) continue;
    const group = groups.get(said);
    if (group) group.push(one);
    else groups.set(said, [one]);
  }
  return {
    said: [...groups.values()].map((list) => ({
      sources: new Set(list.map(({ path }) => path)).size,
      first: (count) => list.slice(0, count),
    })),
    all: () => atHand(all),
    rest: () => atHand(rest),
  };
}

function* atHand(list: readonly Testimony[]): Generator<void, readonly Testimony[]> {
  yield;
  return list;
}

/** Whether all that is said stands in one source. */
export function isOfOneSource([first, ...others]: readonly Said[]): boolean {
  const path = first?.first(1)[0]!.path;
  return first?.sources === 1 && others.every((one) => one.sources === 1 && one.first(1)[0]!.path === path);
}
