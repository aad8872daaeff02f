// Whether two claims are about one happening: by event, by nearness in time and place and shared names, or by their story.

import { type DayInterval, interval } from '../../text/calendar/iso.ts';
import type { Relations } from '../relations.ts';
import { type Stories, storyDays } from './story.ts';
import type { Testimony } from './testimony.ts';

/** What a claim says of its happening, worked out once for all that it is set beside. */
interface Circumstances {
  readonly days: DayInterval | null;
  /** Subject, place and others, but for broad ones. */
  readonly names: ReadonlySet<string>;
  /** The place, where it is none of the broad ones. */
  readonly place: string | null;
}

/** Tells which claims of one corpus are about one happening. */
export class Happenings {
  readonly #relations: Relations;
  readonly #stories: Stories;
  readonly #known = new WeakMap<Testimony, Circumstances>();

  constructor(relations: Relations, stories: Stories) {
    this.#relations = relations;
    this.#stories = stories;
  }

  /** Whether two claims are surely about one happening: the sentences themselves say so. */
  areSame(a: Testimony, b: Testimony): boolean {
    if (a.claim.events.some((event) => b.claim.events.includes(event))) return true;
    const [x, y] = [this.#circumstancesOf(a), this.#circumstancesOf(b)];
    if (!areNear(x.days, y.days, a, b) || !this.#placesMeet(a, b)) return false;
    const clues = sharedNames(x, y) + (x.place && y.place && x.place !== y.place ? 1 : 0);
    return clues >= (toldApart(a, b) || !x.place || !y.place ? 2 : 1);
  }

  /** Whether two claims are likely about one happening: their sources tell one story, and no time or place speaks against it. */
  areLikelySame(a: Testimony, b: Testimony): boolean {
    const [x, y] = [this.#circumstancesOf(a), this.#circumstancesOf(b)];
    if (!areNear(x.days, y.days, a, b) || !this.#stories.same(a.story, b.story)) return false;
    return this.#placesMeet(a, b) || bothName(a, b);
  }

  /** Whether a claim tells of a single happening, and no sum: it reports an event, or stands at a place or on a day. */
  isOfOne({ claim }: Testimony): boolean {
    if (claim.since !== null) return false;
    return (
      claim.events.length > 0 || isDay(claim.in) || (claim.place !== null && !this.#relations.isBroad(claim.place))
    );
  }

  #placesMeet(a: Testimony, b: Testimony): boolean {
    const [x, y] = [a.claim.place, b.claim.place];
    return x === null || y === null || this.#relations.related(x, y);
  }

  #circumstancesOf(testimony: Testimony): Circumstances {
    const known = this.#known.get(testimony);
    if (known) return known;
    const { subject, place, about } = testimony.claim;
    const isNarrow = (name: string | null): name is string => name !== null && !this.#relations.isBroad(name);
    const names = new Set([subject, place, ...about].filter(isNarrow));
    const found = { days: dated(testimony), names, place: isNarrow(place) ? place : null };
    this.#known.set(testimony, found);
    return found;
  }
}

/** The day or month that a claim gives, else when its source was published. */
export function dated({ claim, published }: Testimony): DayInterval | null {
  const told = claim.in !== null && claim.in.length > 4 ? interval(claim.in) : null;
  return told ?? (published === null ? null : interval(published));
}

/** Whether both claims give a day, and not the same one. */
function toldApart(a: Testimony, b: Testimony): boolean {
  return isDay(a.claim.in) && isDay(b.claim.in) && a.claim.in !== b.claim.in;
}

function isDay(iso: string | null): boolean {
  return iso !== null && iso.length > 7;
}

/** Whether each source names the other claim's place too: then it says nothing that the sentences name another one. */
function bothName(a: Testimony, b: Testimony): boolean {
  return a.path !== b.path && b.story.marks.has(a.claim.place!) && a.story.marks.has(b.claim.place!);
}

function sharedNames({ names: a }: Circumstances, { names: b }: Circumstances): number {
  let shared = 0;
  for (const name of a) if (b.has(name)) shared++;
  return shared;
}

function areNear(x: DayInterval | null, y: DayInterval | null, a: Testimony, b: Testimony): boolean {
  if (!x || !y) return x === y || a.path === b.path;
  return x.first - y.last <= storyDays && y.first - x.last <= storyDays;
}
