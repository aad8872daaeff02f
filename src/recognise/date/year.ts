// Years: «عام 2021», «سنة 1445 هـ», «عامي 2019 و2021», «2015-2020», and the year at the end of a longer date.

import { hijriInterval } from '../../text/calendar/hijri.ts';
import { isoDate, isoOf } from '../../text/calendar/iso.ts';
import type { Calendar } from '../../text/calendar/month.ts';
import type { DateReading } from '../line.ts';
import { absolute, untold } from './reading.ts';
import type { Scan, Told } from './scan.ts';

/** A year's number and its calendar; `to` is the token after it. */
export interface Year {
  readonly value: number;
  readonly calendar: Calendar | 'before';
  readonly to: number;
}

/** The year in digits at token `i`, with the era that follows: «2021م», «1445 هـ». */
export function yearAt(scan: Scan, i: number, calendar: Calendar = 'gregorian'): Year | undefined {
  const value = scan.digits(i, 1, 4);
  if (value === undefined) return undefined;
  const era = eraAt(scan, i + 1);
  const year = { value, calendar: era?.calendar ?? calendar, to: era?.to ?? i + 1 };
  return (value < 1000 && !era) || !isPlausible(year) ? undefined : year;
}

/** «عام 2021», «سنوات 2019 و2020», «العام الدراسي 2022-2023»: a noun for years and the years. */
export function nounYears(scan: Scan, i: number): Told | undefined {
  const noun = scan.cue(i);
  if (noun?.value.is !== 'unit' || noun.value.unit !== 'year') return undefined;
  const from = scan.inner(noun.to, 'adjective')?.to ?? noun.to;
  const first = yearAt(scan, from, 'gregorian') ?? yearInWords(scan, from);
  if (!first) return undefined;
  const last = noun.value.count === 'one' ? rangeEnd(scan, first) : listEnd(scan, first);
  return { start: noun.start, to: last.to, date: yearsDate(first, last), rule: 'date:year' };
}

/** «2015-2020», «2022/2023»: two years that a sign makes a range. */
export function yearRange(scan: Scan, i: number): Told | undefined {
  const first = yearAt(scan, i);
  if (!first || first.value < 1500 || scan.sign(i - 1, '-/+')) return undefined;
  const last = rangeEnd(scan, first);
  if (last === first || scan.sign(last.to, '-/')) return undefined;
  return { start: scan.start(i), to: last.to, date: yearsDate(first, last), rule: 'date:range' };
}

/** A year without a noun, where something else says that it is one. */
export function plainYear(scan: Scan, i: number): Told | undefined {
  const year = yearAt(scan, i);
  if (!year || (year.calendar === 'gregorian' && year.value < 1500)) return undefined;
  return { start: scan.start(i), to: year.to, date: yearsDate(year), rule: 'date:year' };
}

/** The date of a year, or of all from one year to another, in whichever order they stand. */
export function yearsDate(a: Year, b: Year = a): DateReading {
  const [first, last] = a.value <= b.value ? [a, b] : [b, a];
  if (last.calendar === 'before') return untold;
  if (last.calendar === 'gregorian') return absolute(isoDate(first.value), isoDate(last.value));
  const [from, to] = [hijriInterval(first.value), hijriInterval(last.value)];
  return from && to ? absolute(isoOf(from.first, 'year'), isoOf(to.last, 'year')) : untold;
}

/** The last year of a range written with a sign; the first one itself where there is none. */
function rangeEnd(scan: Scan, first: Year): Year {
  const at = scan.sign(first.to, '-–—/') ? first.to + 1 : first.to;
  if (at === first.to && !scan.tatweelBefore(at)) return first;
  const whole = yearAt(scan, at);
  if (whole && Math.abs(whole.value - first.value) <= 150) return whole;
  const value = Math.floor(first.value / 100) * 100 + (scan.digits(at, 2) ?? -1);
  return value === first.value + 1 ? { ...first, value, to: at + 1 } : first;
}

/** The last year of a list: «2019 و2020», «2011 إلى 2013», «1952 - 1955». */
function listEnd(scan: Scan, first: Year): Year {
  let last = rangeEnd(scan, first);
  for (let count = 1; count < mostYears; count++) {
    const joined = scan.is(last.to, 'and') || scan.is(last.to, 'to') || scan.sign(last.to, '،,');
    const next = joined ? yearAt(scan, last.to + 1) : undefined;
    if (!next) break;
    last = next;
  }
  return last;
}

/** How many years a list can have: it is read again from each of them where it is no date after all. */
const mostYears = 12;

/** «عام ألفين وثلاثة وعشرين». */
function yearInWords(scan: Scan, i: number): Year | undefined {
  const read = scan.number(i);
  const fits = read && !read.definite && read.how === 'words' && read.value > 1000 && read.value < 2100;
  return fits ? { value: read.value, calendar: 'gregorian', to: read.to } : undefined;
}

/** «م», «هـ», «ق.م.», «الهجري» after a year or a century. */
export function eraAt(scan: Scan, i: number): { calendar: Year['calendar']; to: number } | undefined {
  const era = scan.inner(i, 'era');
  if (era) return era;
  const dotted = scan.is(i, 'era') || !scan.sign(i + 1, '.') ? undefined : scan.inner(i + 2, 'era');
  return dotted && scan.sign(i + 3, '.') ? { calendar: 'before', to: i + 4 } : undefined;
}

function isPlausible({ value, calendar }: Year): boolean {
  if (calendar === 'before') return value > 0;
  return calendar === 'hijri' ? value >= 1 && value <= 1600 : value >= 300 && value < 2200;
}
