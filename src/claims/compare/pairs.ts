// Which claims of one key are worth judging in pairs: near ones, so that a long list costs no more than its neighbourhoods.

import { allPairs } from './group.ts';
import { dated } from './happening.ts';
import { storyDays } from './story.ts';
import type { Testimony } from './testimony.ts';
import type { Said } from './told.ts';

type Pair = readonly [Testimony, Testimony];

/** Of so many claims all pairs are judged; of more, as many pairs as claims and a few for each (`fewPairs`). */
const many = 64;
/** With how many claims before it, in the order of the sources, each of many is judged. */
const near = 8;

/** Pairs of figures: of one subject's sums and statistics, of one event, and of neighbouring days. */
export function* figurePairs(all: readonly Testimony[]): Generator<Pair> {
  const statistics = all.filter(({ claim }) => claim.since !== null || claim.in === null || claim.in.length <= 4);
  const bySubject = [...groupBy(statistics, ({ claim }) => claim.subject)].flatMap(([subject, list]) =>
    subject === null ? [] : [list],
  );
  const byEvent = [...groupBy(all, ({ claim }) => claim.events[0] ?? null)].flatMap(([event, list]) =>
    event === null ? [] : [list],
  );
  const isNew = onceEach(all);
  for (const list of [...bySubject, ...byEvent]) for (const pair of fewPairs(list)) if (isNew(pair)) yield pair;
  for (const pair of nearPairs(all.filter(({ claim }) => claim.since === null))) if (isNew(pair)) yield pair;
}

/** Pairs of claims that are dated, by themselves or by their sources, within the days of one story; or not dated at all. */
export function* nearPairs(all: readonly Testimony[]): Generator<Pair> {
  const days = all.map((testimony) => ({ testimony, days: dated(testimony) }));
  yield* fewPairs(days.filter((one) => one.days === null).map(({ testimony }) => testimony));
  const known = days
    .flatMap(({ testimony, days: at }) => (at ? [{ testimony, at }] : []))
    .sort((a, b) => a.at.first - b.at.first);
  let first = 0;
  for (let i = 0; i < known.length; i++) {
    while (known[i]!.at.first - known[first]!.at.last > storyDays) first++;
    for (let j = Math.max(first, i - many); j < i; j++) yield [known[j]!.testimony, known[i]!.testimony];
  }
}

/** Pairs that stand for all: of each value the first two claims, as they stand to each other so do all; and the first of each with the others'. */
export function* valuePairs(said: readonly Said[]): Generator<Pair> {
  for (const one of said) {
    const [first, second] = one.first(2);
    if (second) yield [first!, second];
  }
  yield* fewPairs(said.map((one) => one.first(1)[0]!));
}

/** Pairs of different names, of each form those that stand for it, where these forms are worth it. */
export function* namePairs(
  forms: readonly (readonly Testimony[])[],
  areWorthIt: (a: readonly Testimony[], b: readonly Testimony[]) => boolean,
): Generator<Pair | undefined> {
  for (const [a, b] of allPairs(forms)) {
    if (areWorthIt(a, b)) for (const one of a) for (const other of b) yield [one, other];
    else yield undefined;
  }
}

/** The pairs in each source by itself. */
export function* pairsInSources(all: readonly Testimony[]): Generator<Pair> {
  for (const list of groupBy(all, ({ path }) => path).values()) yield* allPairs(list);
}

/**
 * All pairs of a list; of a long one those that still connect what belongs together: the first claims of each value with one another,
 * each claim with the first of its value, and with the few before it. What a thousand texts repeat is linear so.
 */
function* fewPairs(all: readonly Testimony[]): Generator<Pair> {
  if (all.length <= many) return yield* allPairs(all);
  const byValue = [...groupBy(all, ({ claim }) => JSON.stringify(claim.value)).values()];
  yield* allPairs(byValue.slice(0, many).map(([first]) => first!));
  for (const [first, ...others] of byValue) for (const other of others) yield [first!, other];
  for (let i = 1; i < all.length; i++) for (let j = Math.max(0, i - near); j < i; j++) yield [all[j]!, all[i]!];
}

/** Tells of each pair of these, in whichever order, whether it was not asked for before. */
function onceEach(all: readonly Testimony[]): (pair: Pair) => boolean {
  const places = new Map<string, number>();
  const numbers = new Map<Testimony, number>();
  for (const one of all) {
    const place = `${one.claim.start} ${one.path}`;
    if (!places.has(place)) places.set(place, places.size);
    numbers.set(one, places.get(place)!);
  }
  const seen = new Set<number>();
  return ([a, b]) => {
    const [x, y] = [numbers.get(a)!, numbers.get(b)!];
    const key = Math.min(x, y) * places.size + Math.max(x, y);
    return seen.size < seen.add(key).size;
  };
}

function groupBy<K>(all: readonly Testimony[], keyOf: (one: Testimony) => K): Map<K, Testimony[]> {
  const groups = new Map<K, Testimony[]>();
  for (const one of all) {
    const key = keyOf(one);
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return groups;
}
