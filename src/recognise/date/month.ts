// Months, with the year that follows or the word that says which year is meant.

import { hijriInterval, hijriOf } from '../../text/calendar/hijri.ts';
import { isoDate, isoOf, type DayInterval } from '../../text/calendar/iso.ts';
import type { Calendar } from '../../text/calendar/month.ts';
import type { DateReading } from '../line.ts';
import { absolute, relative, untold, yearless } from './reading.ts';
import type { Scan } from './scan.ts';
import { yearAt, type Year } from './year.ts';

/** A month by name, or «الشهر المقبل» (`by` months from publication). */
export interface Month {
  readonly start: number;
  readonly to: number;
  readonly month: number;
  readonly calendar: Calendar;
  /** Whether the name alone does not make a date: it is an ordinary word or a person's name too. */
  readonly doubtful: boolean;
}

/** The days of a month that are meant: one, or from one to another. */
export interface Days {
  readonly first: number;
  readonly last: number;
}

/** The month by name at token `i`, with a second name of it: «أغسطس/آب», «نيسان (أبريل)», «يناير كانون الثاني». */
export function monthAt(scan: Scan, i: number): Month | undefined {
  const found = scan.cue(i);
  if (found?.value.is !== 'month') return undefined;
  const { month, calendar, doubtful } = found.value;
  const to = calendar === 'hijri' ? found.to : pastSecondName(scan, found.to, month);
  return { start: found.start, to, month, calendar, doubtful: doubtful && to === found.to };
}

function pastSecondName(scan: Scan, i: number, month: number): number {
  const bracket = scan.sign(i, '(«');
  const at = bracket || scan.sign(i, '/-–') ? i + 1 : i;
  const second = scan.inner(at, 'month');
  if (second?.month !== month || second.calendar !== 'gregorian') return i;
  if (!bracket) return second.to;
  return scan.sign(second.to, ')»') ? second.to + 1 : i;
}

/** What follows a month and tells its year: the year, or how the year or month lies to publication. */
export interface Tail {
  readonly to: number;
  readonly year?: Year;
  /** Years from publication: «من العام الماضي»; null where that is not told («من العام نفسه»). */
  readonly yearShift?: number | null;
  /** «الماضي» after the month itself. */
  readonly monthShift?: number | null;
}

/** Reads the tail of a month at token `i`; empty where there is none. */
export function tailAt(scan: Scan, i: number, calendar: Calendar): Tail {
  const shift = scan.inner(i, 'shift');
  if (shift) return { to: shift.to, monthShift: shift.by };
  let at = scan.sign(i, '،,/-') ? i + 1 : i;
  at = scan.inner(at, 'from')?.to ?? at;
  const plain = yearAt(scan, at, calendar);
  if (plain) return { to: plain.to, year: plain };
  if (at !== i && scan.sign(i, '،,/-')) return { to: i };
  return yearNounTail(scan, at, calendar) ?? { to: i };
}

/** «عام 2021», «لعام 2021», «من العام الماضي», «من هذه السنة». */
function yearNounTail(scan: Scan, i: number, calendar: Calendar): Tail | undefined {
  const at = scan.inner(i, 'this')?.to ?? i;
  const noun = scan.cue(at);
  if (noun?.value.is !== 'unit' || noun.value.unit !== 'year' || noun.value.count !== 'one') return undefined;
  const year = yearAt(scan, noun.to, calendar);
  if (year) return { to: year.to, year };
  const shift = scan.inner(noun.to, 'shift');
  if (shift) return { to: shift.to, yearShift: shift.by };
  return at > i ? { to: noun.to, yearShift: 0 } : undefined;
}

/** The date of a month, or of days in it, with its tail. */
export function monthDate(month: Month, tail: Tail, days?: Days): DateReading {
  const { year, yearShift, monthShift } = tail;
  if (yearShift === null || monthShift === null) return untold;
  if ((year?.calendar ?? month.calendar) === 'hijri') return hijriDate(month, year?.value, days);
  if (year)
    return absolute(isoDate(year.value, month.month, days?.first), isoDate(year.value, month.month, days?.last));
  if (yearShift !== undefined) {
    return relative((published) => isoDate(Number(isoOf(published, 'year')) + yearShift, month.month, days?.first));
  }
  const choice = monthShift === undefined ? 'nearest' : monthShift < 0 ? 'last' : monthShift > 0 ? 'next' : 'this';
  return yearless(month.month, days?.first, choice, days?.last);
}

function hijriDate({ month, calendar }: Month, year: number | undefined, days: Days | undefined): DateReading {
  if (calendar !== 'hijri') return untold;
  const meant = (of: number): DayInterval | null => {
    const first = hijriInterval(of, month, days?.first);
    const last = hijriInterval(of, month, days?.last);
    return first && last && { first: first.first, last: last.last };
  };
  const precision = days ? 'day' : 'month';
  if (year !== undefined) {
    const found = meant(year);
    return found ? absolute(isoOf(found.first, precision), isoOf(found.last, precision)) : untold;
  }
  return relative((published) => {
    const now = hijriOf(published)?.year ?? 0;
    const found = [now, now - 1].map(meant).find((one) => one && one.first <= published);
    return found ? absolute(isoOf(found.first, precision), isoOf(found.last, precision)) : undefined;
  });
}
