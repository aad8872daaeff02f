// Dates told by a line, and how those that lean on the day of publication are found from it.

import { dayOf, interval, isoDate, isoOf, weekdayOf, type Precision } from '../../text/calendar/iso.ts';
import type { DateReading } from '../line.ts';

type Resolved = ReturnType<NonNullable<DateReading['relative']>>;

const unknown: Resolved = { iso: null };

/** A date that the line alone tells. */
export function absolute(iso: string | undefined, until?: string): DateReading {
  return { iso: iso ?? null, ...(iso && until && until !== iso && { until }) };
}

/** A date of which the line does not tell enough. */
export const untold: DateReading = { iso: null };

/** A date found from the day of publication (days from 1970-01-01). */
export function relative(find: (published: number) => Resolved | string | undefined): DateReading {
  return {
    iso: null,
    relative: (published) => {
      const day = dayOf(published);
      const found = day === null ? undefined : find(day);
      return typeof found === 'string' ? { iso: found } : (found ?? unknown);
    },
  };
}

/** The same date with the weekday that stands beside it. */
export function withWeekday(date: DateReading, weekday: number): DateReading {
  return { ...date, weekday };
}

/** Reads of a date, once it is known, another one: «مطلع» of it, or the second half of it. */
export function mapped(date: DateReading, map: (iso: string) => Resolved): DateReading {
  if (date.iso !== null) return { ...date, ...map(date.iso) };
  const find = date.relative;
  if (!find) return date;
  return {
    ...date,
    relative: (published) => {
      const { iso } = find(published);
      return iso === null ? unknown : map(iso);
    },
  };
}

/** All from one date to another. */
export function between(first: DateReading, last: DateReading): DateReading {
  const resolve = ({ iso, relative: find }: DateReading, published: string): string | null =>
    iso ?? find?.(published).iso ?? null;
  return {
    iso: null,
    relative: (published) => {
      const [iso, until] = [resolve(first, published), resolve(last, published)];
      return { iso, ...(iso && until && until > iso && { until }) };
    },
  };
}

/** The year, month, week or day that lies `by` of them from publication. */
export function shifted(unit: Precision, by: number): DateReading {
  return relative((published) => step(published, unit, by));
}

/** The date `by` years, months, weeks or days from a day, as precise as its unit. */
export function step(day: number, unit: Precision, by: number): string | undefined {
  if (unit === 'day') return isoOf(day + by);
  if (unit === 'week') return isoOf(day + 7 * by, 'week');
  const [year, month] = isoOf(day, 'month').split('-').map(Number) as [number, number];
  if (unit === 'year') return isoDate(year + by);
  const months = year * 12 + month - 1 + by;
  return isoDate(Math.floor(months / 12), (months % 12) + 1);
}

/** A month or a day of the year without its year: which year is meant, of the one before publication, its own and the next. */
export type YearChoice = 'nearest' | 'last' | 'this' | 'next';

/** A day (or a month) whose year the line does not tell. */
export function yearless(month: number, day: number | undefined, choice: YearChoice, lastDay = day): DateReading {
  return relative((published) => {
    const year = Number(isoOf(published, 'year'));
    const years = [year - 1, year, year + 1];
    const dates = years.flatMap((one) => isoDate(one, month, day) ?? []);
    const iso = pick(dates, published, choice);
    const until =
      iso && lastDay !== undefined && lastDay !== day ? isoDate(Number(iso.slice(0, 4)), month, lastDay) : undefined;
    return iso === undefined ? undefined : { iso, ...(until && { until }) };
  });
}

/** How far ahead a date without a year can lie and still be meant, in days: «سيعقد في 5 كانون الأول» written in November. */
const ahead = 45;

function pick(dates: readonly string[], published: number, choice: YearChoice): string | undefined {
  const [from, to] = [(iso: string) => interval(iso)!.first, (iso: string) => interval(iso)!.last];
  if (choice === 'this') return dates.find((iso) => iso.startsWith(isoOf(published, 'year')));
  if (choice === 'last') return dates.findLast((iso) => to(iso) < published);
  if (choice === 'next') return dates.find((iso) => from(iso) > published);
  const past = dates.findLast((iso) => from(iso) <= published);
  const next = dates.find((iso) => from(iso) > published);
  return next && from(next) - published <= ahead ? next : past;
}

/** The last such weekday up to publication, the last before it, the next after it, or the next from it on. */
export function weekdayNear(weekday: number, choice: 'up to' | 'last' | 'next' | 'from'): DateReading {
  return relative((published) => {
    const back = (weekdayOf(isoOf(published))! - weekday + 7) % 7;
    if (choice === 'up to') return isoOf(published - back);
    if (choice === 'last') return isoOf(published - (back || 7));
    const forward = (7 - back) % 7;
    return isoOf(published + (choice === 'next' ? forward || 7 : forward));
  });
}
