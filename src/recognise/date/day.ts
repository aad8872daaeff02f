// Days of the month: «25 مارس 2021», «السابع من أكتوبر», «12 و14 مايو», «31/مارس/2021», «15 الشهر المقبل».

import { isoDate } from '../../text/calendar/iso.ts';
import type { DateReading } from '../line.ts';
import { famousDate } from './famous.ts';
import { monthAt, monthDate, tailAt, type Days } from './month.ts';
import { relative, step } from './reading.ts';
import type { Scan, Told } from './scan.ts';

/** Numbers of days, «12», «12 و14», «19-25», «الرابع والخامس»; `to` is the token after them. */
interface DayNumbers extends Days {
  readonly start: number;
  readonly to: number;
}

/** One or more days of a month, with its year where it is told. */
export function dayOfMonth(scan: Scan, i: number): Told | undefined {
  const days = daysAt(scan, i);
  if (!days) return undefined;
  return dayOfNamedMonth(scan, i, days) ?? dayOfShiftedMonth(scan, days);
}

function dayOfNamedMonth(scan: Scan, i: number, days: DayNumbers): Told | undefined {
  const month = monthAt(scan, afterDays(scan, days.to));
  if (!month || month.start !== scan.start(afterDays(scan, days.to))) return undefined;
  const tail = tailAt(scan, month.to, month.calendar);
  if (isZero(month.calendar, month.month) && !tail.year) return undefined;
  const famous = tail.to === month.to ? famousDate(scan, i, month.month, days.first) : undefined;
  const date = famous ? { iso: famous } : monthDate(month, tail, days);
  return { start: days.start, to: tail.to, date, rule: month.calendar === 'hijri' ? 'date:hijri' : 'date:day' };
}

/** صفر is the second month of the Hijri year, and far more often zero: only a year makes it a month. */
function isZero(calendar: string, month: number): boolean {
  return calendar === 'hijri' && month === 2;
}

/** «15 الشهر المقبل», «الخامس من الشهر الجاري», «13 من هذا الشهر». */
function dayOfShiftedMonth(scan: Scan, days: DayNumbers): Told | undefined {
  const from = scan.inner(days.to, 'from')?.to ?? days.to;
  const at = scan.inner(from, 'this')?.to ?? from;
  const unit = scan.inner(at, 'unit');
  if (unit?.unit !== 'month' || unit.count !== 'one' || !unit.definite) return undefined;
  const shift = scan.inner(unit.to, 'shift');
  if (!shift && at === from) return undefined;
  const by = shift ? shift.by : 0;
  const date = by === null ? { iso: null } : shiftedMonthDate(by, days);
  return { start: days.start, to: shift?.to ?? unit.to, date, rule: 'date:day' };
}

function shiftedMonthDate(by: number, days: Days): DateReading {
  return relative((published) => {
    const month = step(published, 'month', by);
    if (!month) return undefined;
    const [year, number] = month.split('-').map(Number) as [number, number];
    const [iso, until] = [isoDate(year, number, days.first), isoDate(year, number, days.last)];
    return iso && { iso, ...(until && until !== iso && { until }) };
  });
}

/** What may stand between the day and the month: «من», «شهر», a slash or a hyphen. */
function afterDays(scan: Scan, i: number): number {
  if (scan.sign(i, '/-–.')) return i + 1;
  const at = scan.inner(i, 'from')?.to ?? i;
  const noun = scan.inner(at, 'unit');
  return noun?.unit === 'month' && noun.count === 'one' && !noun.definite ? noun.to : at;
}

/** How many days a list can have: it is read again from each of them, so there must be an end. */
const mostDays = 8;

function daysAt(scan: Scan, i: number): DayNumbers | undefined {
  const first = dayAt(scan, i);
  if (!first) return undefined;
  let { value: last, to } = first;
  for (let count = 1; count < mostDays; count++) {
    const next = nextDay(scan, to);
    if (!next) break;
    ({ value: last, to } = next);
  }
  return { first: first.value, last: Math.max(first.value, last), start: first.start, to };
}

/** A day after another: «و14», «-25», «إلى 7», «والخامس». */
function nextDay(scan: Scan, i: number): { value: number; to: number } | undefined {
  if (scan.is(i, 'and') || scan.is(i, 'to') || scan.sign(i, '-–،,/')) return dayAt(scan, i + 1);
  if (scan.tatweelBefore(i)) return dayAt(scan, i);
  const ordinal = scan.ordinal(i);
  return ordinal && ordinal.start > scan.start(i) && isDay(ordinal.value) ? ordinal : undefined;
}

function dayAt(scan: Scan, i: number): { value: number; to: number; start: number } | undefined {
  const digits = scan.digits(i, 1, 2);
  if (digits !== undefined) return isDay(digits) ? { value: digits, to: i + 1, start: scan.start(i) } : undefined;
  const opening = scan.cue(i);
  if (opening?.value.is === 'first') return { value: 1, to: opening.to, start: opening.start };
  const ordinal = scan.ordinal(i);
  if (ordinal) return isDay(ordinal.value) && !ordinal.feminine ? ordinal : undefined;
  const construct = scan.constructOrdinal(i);
  return construct && monthAt(scan, construct.to) ? construct : undefined;
}

function isDay(n: number): boolean {
  return n >= 1 && n <= 31;
}
