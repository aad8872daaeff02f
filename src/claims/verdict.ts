// How two values stand to each other: interval arithmetic, by the table of verdicts (see src/guide).

import type { Bound } from '../recognise/mention.ts';
import { type DayInterval, contains, overlap } from '../text/calendar/iso.ts';

/** From agreement to disagreement; `superseded` is an earlier value of what only grows. */
export const verdicts = ['same', 'compatible', 'superseded', 'differ', 'conflict'] as const;
export type Verdict = (typeof verdicts)[number];

/** How far apart two stated numbers may lie to be compatible, of the larger one; `about` means within this as well. */
const tolerance = 0.25;
/** «About 100» is meant to hold for numbers this near, of the number. */
const vagueness = 0.1;

/** A set of numbers between two ends, each open or closed; the ends may be infinite. */
export interface Interval {
  readonly low: number;
  readonly high: number;
  readonly lowOpen: boolean;
  readonly highOpen: boolean;
}

/** A stated number with its bound; of a range the lower number and, as `most`, the upper. */
export interface Stated {
  readonly value: number;
  readonly bound: Bound;
  readonly most?: number;
}

/** The numbers that a stated one with its bound allows: «more than 200» is (200, ∞), «between 10 and 15» is [10, 15]. */
export function intervalOf({ value, bound, most = Infinity }: Stated): Interval {
  const high = Math.max(value, most);
  const closed = { lowOpen: false, highOpen: false };
  switch (bound) {
    case 'exactly':
      return { low: value, high: value, ...closed };
    case 'more-than':
      return { low: value, high, lowOpen: true, highOpen: false };
    case 'at-least':
      return { low: value, high, ...closed };
    case 'less-than':
      return { low: -Infinity, high: value, lowOpen: false, highOpen: true };
    case 'at-most':
      return { low: -Infinity, high: value, ...closed };
    case 'about': {
      const margin = Math.abs(value) * vagueness;
      return { low: value - margin, high: value + margin, ...closed };
    }
  }
}

/** The verdict on two numbers said of one measure at one time. Symmetric; equal intervals are the same. */
export function compareNumbers(a: Stated, b: Stated): Verdict {
  const [x, y] = [intervalOf(a), intervalOf(b)];
  if (equal(x, y)) return 'same';
  if (disjoint(x, y)) return 'conflict';
  return near(a, b) ? 'compatible' : 'differ';
}

/** The verdict on two dates of one thing: the same where one lies inside the other, compatible where they overlap. */
export function compareDates(a: DayInterval, b: DayInterval): Verdict {
  if (contains(a, b) || contains(b, a)) return 'same';
  return overlap(a, b) ? 'compatible' : 'conflict';
}

/** The graver of two verdicts. */
export function graver(a: Verdict, b: Verdict): Verdict {
  return verdicts.indexOf(a) >= verdicts.indexOf(b) ? a : b;
}

function equal(a: Interval, b: Interval): boolean {
  return a.low === b.low && a.high === b.high && a.lowOpen === b.lowOpen && a.highOpen === b.highOpen;
}

function disjoint(a: Interval, b: Interval): boolean {
  return endsBefore(a, b) || endsBefore(b, a);
}

function endsBefore(a: Interval, b: Interval): boolean {
  return a.high < b.low || (a.high === b.low && (a.highOpen || b.lowOpen));
}

/** Whether the stated numbers, of a range the nearer, lie within the tolerance. */
function near(a: Stated, b: Stated): boolean {
  const [lower, upper] = a.value <= b.value ? [a, b] : [b, a];
  const from = Math.min(lower.most ?? lower.value, upper.value);
  return upper.value - from <= tolerance * Math.max(Math.abs(from), Math.abs(upper.value));
}
