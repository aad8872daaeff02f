// Months without a day: «سبتمبر 2020», «شهر فبراير», «أغسطس الماضي», «يوليو وأغسطس 2021», «شهر رمضان المبارك».

import { absolute } from './reading.ts';
import { isoDate } from '../../text/calendar/iso.ts';
import { Kind } from '../../text/words.ts';
import { monthAt, monthDate, tailAt, type Month, type Tail } from './month.ts';
import type { Scan, Told } from './scan.ts';
import type { RuleId } from '../ruleid.ts';

/** A month by name; one that is also an ordinary word needs «شهر», a year or a preposition beside it. */
export function monthAlone(scan: Scan, i: number): Told | undefined {
  const month = monthAt(scan, i);
  if (!month) return undefined;
  const range = monthRange(scan, month) ?? monthThenDay(scan, month);
  if (range) return range;
  const tail = tailAt(scan, month.to, month.calendar);
  const told = tail.to > month.to;
  if (month.doubtful && !told && !isPlaced(scan, i, month)) return undefined;
  return { start: month.start, to: pastBlessing(scan, month, tail), date: monthDate(month, tail), rule: ruleOf(month) };
}

/** «شهر فبراير 2021», «شهري يناير وفبراير»: the noun and the month or months it names. */
export function monthNoun(scan: Scan, i: number): Told | undefined {
  const noun = scan.cue(i);
  if (noun?.value.is !== 'unit' || noun.value.unit !== 'month' || noun.value.definite) return undefined;
  const month = monthAt(scan, noun.to);
  if (month?.start !== scan.start(noun.to)) return undefined;
  const range = noun.value.count === 'one' ? undefined : monthRange(scan, month, true);
  if (range) return { ...range, start: noun.start };
  const tail = tailAt(scan, month.to, month.calendar);
  return { start: noun.start, to: pastBlessing(scan, month, tail), date: monthDate(month, tail), rule: ruleOf(month) };
}

/** «July 16, 2024». */
function monthThenDay(scan: Scan, month: Month): Told | undefined {
  const day = scan.digits(month.to, 1, 2);
  const year = scan.digits(month.to + (scan.sign(month.to + 1, ',') ? 2 : 1), 4);
  if (day === undefined || year === undefined || scan.words.kind[month.to - 1] !== Kind.latin) return undefined;
  const iso = isoDate(year, month.month, day);
  const to = month.to + (scan.sign(month.to + 1, ',') ? 3 : 2);
  return iso === undefined ? undefined : { start: month.start, to, date: absolute(iso), rule: 'date:day' };
}

/** Two months that share a year or a noun: «يوليو وأغسطس 2021», «يناير-مارس 2022». */
function monthRange(scan: Scan, first: Month, shared = false): Told | undefined {
  const at = scan.sign(first.to, '-–/') || scan.is(first.to, 'to') ? first.to + 1 : first.to;
  const last = monthAt(scan, at);
  const joined = last && (at > first.to || last.start > scan.start(at));
  if (!joined || last.calendar !== first.calendar) return undefined;
  const tail = tailAt(scan, last.to, last.calendar);
  if (!tail.year && !shared) return undefined;
  return { start: first.start, to: tail.to, date: rangeDate(first, last, tail), rule: 'date:range' };
}

function rangeDate(first: Month, last: Month, tail: Tail): Told['date'] {
  const year = tail.year?.calendar === 'gregorian' ? tail.year.value : undefined;
  return year === undefined ? monthDate(first, tail) : absolute(isoDate(year, first.month), isoDate(year, last.month));
}

/** Whether what stands before a doubtful month makes it one. A name takes ل and ب as readily, so those don't. */
function isPlaced(scan: Scan, i: number, month: Month): boolean {
  const whole = month.start === scan.start(i);
  const before = scan.has(i - 1, 'before') || scan.has(i - 1, 'to') || scan.has(i - 1, 'part');
  return whole && before && !isFather(scan, i, month) && !scan.sign(i - 1, '-');
}

/** «أب» folds like «آب». */
function isFather(scan: Scan, i: number, { month }: Month): boolean {
  return month === 8 && scan.words.text[scan.start(i)] !== 'آ' && scan.words.text.startsWith('ب', scan.start(i) + 1);
}

function pastBlessing(scan: Scan, { calendar }: Month, { to }: Tail): number {
  return (calendar === 'hijri' ? scan.inner(to, 'blessed')?.to : undefined) ?? to;
}

function ruleOf({ calendar }: Month): RuleId {
  return calendar === 'hijri' ? 'date:hijri' : 'date:month';
}
