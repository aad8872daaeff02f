// Whether two claims are about one happening: by event, by nearness in time and place and shared names, or by their story.

import { type DayInterval, interval } from '../../text/calendar/iso.ts';
import type { Relations } from '../relations.ts';
import { type Stories, storyDays } from './story.ts';
import type { Testimony } from './testimony.ts';

/** Whether two claims are surely about one happening: the sentences themselves say so. */
export function sameHappening(a: Testimony, b: Testimony, relations: Relations): boolean {
  if (a.claim.events.some((event) => b.claim.events.includes(event))) return true;
  if (!nearInTime(a, b) || !placesMeet(a, b, relations)) return false;
  const [placeA, placeB] = [specificPlace(a, relations), specificPlace(b, relations)];
  const clues = sharedNames(a, b, relations) + (placeA && placeB && placeA !== placeB ? 1 : 0);
  return clues >= (toldApart(a, b) || !placeA || !placeB ? 2 : 1);
}

/** Whether two claims are likely about one happening: their sources tell one story, and no time or place speaks against it. */
export function likelySameHappening(a: Testimony, b: Testimony, relations: Relations, stories: Stories): boolean {
  return stories.same(a.story, b.story) && nearInTime(a, b) && (placesMeet(a, b, relations) || bothName(a, b));
}

/** Whether a claim tells of a single happening, and no sum: it reports an event, or stands at a place or on a day. */
export function isOfHappening({ claim }: Testimony, relations: Relations): boolean {
  if (claim.since !== null) return false;
  return claim.events.length > 0 || isDay(claim.in) || (claim.place !== null && !relations.isBroad(claim.place));
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

function placesMeet(a: Testimony, b: Testimony, relations: Relations): boolean {
  const [x, y] = [a.claim.place, b.claim.place];
  return x === null || y === null || relations.related(x, y);
}

/** Whether each source names the other claim's place too: then it says nothing that the sentences name another one. */
function bothName(a: Testimony, b: Testimony): boolean {
  return a.path !== b.path && b.story.marks.has(a.claim.place!) && a.story.marks.has(b.claim.place!);
}

function specificPlace({ claim: { place } }: Testimony, relations: Relations): string | null {
  return place !== null && !relations.isBroad(place) ? place : null;
}

function sharedNames(a: Testimony, b: Testimony, relations: Relations): number {
  const names = namesOf(b);
  return [...namesOf(a)].filter((name) => names.has(name) && !relations.isBroad(name)).length;
}

function namesOf({ claim: { subject, place, about } }: Testimony): Set<string> {
  return new Set([subject, place, ...about].filter((name) => name !== null));
}

function nearInTime(a: Testimony, b: Testimony): boolean {
  const [dayA, dayB] = [dated(a), dated(b)];
  if (!dayA || !dayB) return dayA === dayB || a.path === b.path;
  return dayA.first - dayB.last <= storyDays && dayB.first - dayA.last <= storyDays;
}
