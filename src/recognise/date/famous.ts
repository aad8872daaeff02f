// Days so well known that texts leave their year out: «هجمات 11 سبتمبر». Source: general knowledge.

import { isoDate } from '../../text/calendar/iso.ts';
import type { Scan } from './scan.ts';

const days: readonly (readonly [month: number, day: number, year: number, of: 'attack' | 'revolution'])[] = [
  [9, 11, 2001, 'attack'],
  [10, 7, 2023, 'attack'],
  [1, 25, 2011, 'revolution'],
  [6, 30, 2013, 'revolution'],
];

/** The ISO date of a famous day without its year at token `i`, where what made it famous stands just before it. */
export function famousDate(scan: Scan, i: number, month: number, day: number): string | undefined {
  const found = days.find(([m, d]) => m === month && d === day);
  if (!found) return undefined;
  const [, , year, of] = found;
  const isNamed = [i - 1, i - 2].some((at) => {
    const cue = scan.cue(at)?.value;
    return cue?.is === 'fame' && cue.of === of;
  });
  return isNamed ? isoDate(year, month, day) : undefined;
}
