// The Hijri calendar after the Umm al-Qura tables of Saudi Arabia, as `Intl` has them.

import type { DayInterval } from './iso.ts';

/** A day of the Hijri calendar; month and day from 1. */
export interface HijriDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** The Hijri date of a day (days from 1970-01-01); null where the runtime lacks the calendar. */
export function hijriOf(day: number): HijriDate | null {
  const format = (formatter ??= makeFormatter());
  if (!format) return null;
  const part: Record<string, number> = {};
  for (const { type, value } of format.formatToParts(day * 86_400_000)) part[type] = Number.parseInt(value, 10);
  return { year: part['year']!, month: part['month']!, day: part['day']! };
}

/** The days of a Hijri year, month or day; null where there is no such day, or no such calendar in the runtime. */
export function hijriInterval(year: number, month?: number, day?: number): DayInterval | null {
  if (month === undefined) return between(firstOf(year, 1), firstOf(year + 1, 1));
  const whole = between(firstOf(year, month), month === 12 ? firstOf(year + 1, 1) : firstOf(year, month + 1));
  if (!whole || day === undefined) return whole;
  const at = whole.first + day - 1;
  return day >= 1 && at <= whole.last ? { first: at, last: at } : null;
}

/** Made on first use: it takes milliseconds, and few texts have Hijri dates. */
let formatter: Intl.DateTimeFormat | null | undefined;

function makeFormatter(): Intl.DateTimeFormat | null {
  const made = new Intl.DateTimeFormat('en-u-ca-islamic-umalqura-nu-latn', {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
  });
  return made.resolvedOptions().calendar === 'islamic-umalqura' ? made : null;
}

/** 1 Muharram of the year 1 in days from 1970-01-01, and the mean length of a month: a guess that the tables then mend. */
const epoch = -492_148;
const meanMonth = 29.530588;

/** The first day of a Hijri month. The tables have the years 1300 … 1600; before them `Intl` counts by the tabular calendar. */
function firstOf(year: number, month: number): number | null {
  if (year < 1 || year > 1600 || month < 1 || month > 12) return null;
  let guess = Math.round(epoch + ((year - 1) * 12 + month - 1) * meanMonth) + 14;
  for (let tries = 0; tries < 3; tries++) {
    const found = hijriOf(guess);
    if (!found) return null;
    const months = (year - found.year) * 12 + month - found.month;
    if (months === 0) return guess - found.day + 1;
    guess += Math.round(months * meanMonth);
  }
  return null;
}

function between(first: number | null, next: number | null): DayInterval | null {
  return first === null || next === null ? null : { first, last: next - 1 };
}
