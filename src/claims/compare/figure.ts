// Figures side by side: which are about the same, and how they stand to each other.

import { interval } from '../../text/calendar/iso.ts';
import type { NumberValue } from '../claim.ts';
import { unknownMeasure } from '../property.ts';
import { type Stated, type Verdict, compareNumbers } from '../verdict.ts';
import type { Happenings } from './happening.ts';
import type { Relations } from '../relations.ts';
import { samePerson } from './spelling.ts';
import type { Testimony } from './testimony.ts';

/** What the comparison of figures asks of the corpus. */
export interface FigureContext {
  readonly relations: Relations;
  readonly happenings: Happenings;
  /** Whether a measure only grows, and whether it is of one person. */
  readonly grows: (measure: string) => boolean;
  readonly ofPerson: (measure: string) => boolean;
}

/** Two periods with less of their days in common than this are two periods. */
const commonShare = 0.5;
/** So many of the words about two figures of an unknown measure must be the same. */
const commonWords = 1;

/** The verdict on two figures of one measure; undefined where they are not about the same. */
export function judgeFigures(a: Testimony, b: Testimony, context: FigureContext): Verdict | undefined {
  // A line never contradicts itself: its figures are never paired.
  if (a.path === b.path && a.claim.line === b.claim.line) return undefined;
  const verdict = (): Verdict => verdictOn(a, b, context.grows(a.claim.property));
  if (context.ofPerson(a.claim.property)) return areOfOnePerson(a, b, context) ? verdict() : undefined;
  if (isSum(a) === isSum(b) && isSum(a)) return areOneSum(a, b) ? verdict() : undefined;
  if (isSum(a) || isSum(b)) return areOneStatistic(a, b, context) ? verdict() : undefined;
  if (a.claim.property !== unknownMeasure || shareWords(a, b)) {
    if (subjectsMeet(a, b, context) && context.happenings.areSame(a, b)) return verdict();
    if (context.happenings.areLikelySame(a, b)) {
      const likely = verdict();
      return a.path !== b.path || agrees(likely) ? likely : undefined;
    }
  }
  return areOneStatistic(a, b, context) ? verdict() : undefined;
}

function verdictOn(a: Testimony, b: Testimony, grows: boolean): Verdict {
  const [x, y] = [stated(a.claim.value as NumberValue), stated(b.claim.value as NumberValue)];
  const verdict = compareNumbers(x, y);
  if (!grows || agrees(verdict)) return verdict;
  const order = publishedOrder(a, b);
  return order !== 0 && Math.sign(x.value - y.value) === order ? 'superseded' : verdict;
}

function agrees(verdict: Verdict): boolean {
  return verdict === 'same' || verdict === 'compatible';
}

function subjectsMeet({ claim: a }: Testimony, { claim: b }: Testimony, { relations }: FigureContext): boolean {
  return a.subject === null || b.subject === null || relations.related(a.subject, b.subject);
}

function areOfOnePerson({ claim: a }: Testimony, { claim: b }: Testimony, { relations }: FigureContext): boolean {
  if (a.subject === null || b.subject === null) return false;
  return samePerson(a.subject, b.subject) && !relations.areApart(a.subject, b.subject);
}

function shareWords({ claim: a }: Testimony, { claim: b }: Testimony): boolean {
  return a.words.filter((word) => b.words.includes(word)).length >= commonWords;
}

function isSum({ claim: { since } }: Testimony): boolean {
  return since !== null;
}

function areOneSum(a: Testimony, b: Testimony): boolean {
  return a.claim.subject === b.claim.subject && a.claim.property !== unknownMeasure && periodsMeet(a, b);
}

/** Figures of one subject and time, of no single happening. */
function areOneStatistic(a: Testimony, b: Testimony, { happenings }: FigureContext): boolean {
  if (a.claim.subject === null || a.claim.subject !== b.claim.subject) return false;
  return !happenings.isOfOne(a) && !happenings.isOfOne(b) && areOneSum(a, b);
}

function periodsMeet(a: Testimony, b: Testimony): boolean {
  const [x, y] = [periodOf(a), periodOf(b)];
  if (!x || !y) return true;
  const [lastX, lastY] = [x.last ?? y.last ?? x.first, y.last ?? x.last ?? y.first];
  const common = Math.min(lastX, lastY) - Math.max(x.first, y.first) + 1;
  const whole = Math.max(lastX, lastY) - Math.min(x.first, y.first) + 1;
  return common / whole >= commonShare;
}

/** The days that a claim speaks of; null: unstated. What has no end told lasts to the day it was published, where known. */
function periodOf({ claim, published }: Testimony): { first: number; last: number | null } | null {
  if (claim.in !== null) return interval(claim.in);
  const first = claim.since === null ? null : interval(claim.since);
  const end = claim.until ?? published;
  return first && { first: first.first, last: end === null ? null : (interval(end)?.last ?? null) };
}

function stated({ quantity, scale }: NumberValue): Stated {
  const { value, bound, most } = quantity;
  return { value: (value ?? 0) * scale, bound, ...(most !== undefined && { most: most * scale }) };
}

/** 1 where the first was published later, -1 where earlier, 0 where that is not told. */
function publishedOrder(a: Testimony, b: Testimony): number {
  const [x, y] = [a.published && interval(a.published), b.published && interval(b.published)];
  if (!x || !y) return 0;
  return x.first > y.last ? 1 : y.first > x.last ? -1 : 0;
}
