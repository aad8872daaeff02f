// Figures side by side: which are about the same, and how they stand to each other.

import { interval } from '../../text/calendar/iso.ts';
import type { Claim, NumberValue } from '../claim.ts';
import { unknownMeasure } from '../extract/figure.ts';
import { type Stated, type Verdict, compareNumbers } from '../verdict.ts';
import { isOfHappening, sameHappening } from './happening.ts';
import type { Relations } from './relations.ts';
import type { Testimony } from './testimony.ts';

/** Two periods with less of their days in common than this are two periods. */
const commonShare = 0.5;

/** Whether two figures of one measure are about the same. A line never contradicts itself: its figures are never paired. */
export function comparableFigures(a: Testimony, b: Testimony, relations: Relations): boolean {
  if (a.path === b.path && a.claim.line === b.claim.line) return false;
  if (!subjectsMeet(a.claim, b.claim, relations)) return false;
  if (!isSum(a.claim) && !isSum(b.claim) && sameHappening(a, b, relations)) return true;
  if (a.claim.property === unknownMeasure) return false;
  if (isOfHappening(a, relations) || isOfHappening(b, relations)) return false;
  return a.claim.subject !== null && a.claim.subject === b.claim.subject && periodsMeet(a, b);
}

/** The verdict on two comparable figures; the earlier report of what only grows is superseded by a larger, later one. */
export function compareFigures(a: Testimony, b: Testimony, grows: boolean): Verdict {
  const [x, y] = [stated(a.claim.value as NumberValue), stated(b.claim.value as NumberValue)];
  const verdict = compareNumbers(x, y);
  if (!grows || verdict === 'same' || verdict === 'compatible') return verdict;
  const order = publishedOrder(a, b);
  return order !== 0 && Math.sign(x.value - y.value) === order ? 'superseded' : verdict;
}

function subjectsMeet(a: Claim, b: Claim, relations: Relations): boolean {
  return a.subject === null || b.subject === null || relations.related(a.subject, b.subject);
}

function isSum({ since }: Claim): boolean {
  return since !== null;
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
  return { value: (quantity.value ?? 0) * scale, bound: quantity.bound };
}

/** 1 where the first was published later, -1 where earlier, 0 where that is not told. */
function publishedOrder(a: Testimony, b: Testimony): number {
  const [x, y] = [a.published && interval(a.published), b.published && interval(b.published)];
  if (!x || !y) return 0;
  return x.first > y.last ? 1 : y.first > x.last ? -1 : 0;
}
