// Dates, entities and words side by side.

import { interval } from '../../text/calendar/iso.ts';
import { folded } from '../../text/fold.ts';
import type { ClaimValue } from '../claim.ts';
import { type Verdict, compareDates } from '../verdict.ts';
import type { Relations } from '../relations.ts';
import type { Testimony } from './testimony.ts';

/** Values told so many days apart may both have been true, each at its time. */
const term = 400;

/** The verdict on two values of one property of which a thing has one at a time. */
export function compareValues(a: Testimony, b: Testimony, relations: Relations): Verdict {
  const [x, y] = [a.claim.value, b.claim.value];
  if (x.kind === 'date' && y.kind === 'date') return datesVerdict(x, y);
  if (x.kind === 'entity' && y.kind === 'entity') {
    if (x.entity === y.entity) return 'same';
    if (relations.related(x.entity, y.entity)) return 'compatible';
    return farApart(a, b) ? 'differ' : 'conflict';
  }
  if (x.kind === 'text' && y.kind === 'text') return folded(x.text) === folded(y.text) ? 'same' : 'differ';
  return 'differ';
}

/** The same for two values that say the same. */
export function valueKey(value: ClaimValue): string {
  if (value.kind !== 'number') return JSON.stringify(value);
  const { bound, value: number, most } = value.quantity;
  return `${bound} ${(number ?? Number.NaN) * value.scale}${most === undefined ? '' : `–${most * value.scale}`}`;
}

type DateValue = Extract<ClaimValue, { kind: 'date' }>;

function datesVerdict(a: DateValue, b: DateValue): Verdict {
  const [x, y] = [interval(a.iso, a.until), interval(b.iso, b.until)];
  return x && y ? compareDates(x, y) : 'differ';
}

function farApart(a: Testimony, b: Testimony): boolean {
  const [x, y] = [a.published && interval(a.published), b.published && interval(b.published)];
  return Boolean(x && y && Math.abs(x.first - y.first) > term);
}
