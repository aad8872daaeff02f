// Days of the week, alone or before a date.

import type { DateReading } from '../line.ts';
import { dayOfMonth } from './day.ts';
import { numericDate } from './numeric.ts';
import { untold, weekdayNear, withWeekday } from './reading.ts';
import type { Scan, Told } from './scan.ts';

/** «الخميس», «الثلاثاء المقبل», «الخميس 25 مارس 2021», «الأحد الموافق 10 رمضان». */
export function weekdayDate(scan: Scan, i: number): Told | undefined {
  const found = scan.cue(i);
  if (found?.value.is !== 'weekday' || scan.has(i - 1, 'every')) return undefined;
  return afterWeekday(scan, i, found.value.day, found.to, found.start);
}

/** A date with its day, month and perhaps year. */
export function exactDate(scan: Scan, i: number): Told | undefined {
  return numericDate(scan, i) ?? dayOfMonth(scan, i);
}

/** What follows a weekday: a shift, a date, or nothing. `start` is where the whole began, which may be before the weekday. */
export function afterWeekday(scan: Scan, i: number, day: number, to: number, start: number): Told {
  const shift = scan.inner(to, 'shift');
  const end = shift?.to ?? to;
  const exact = dateBeside(scan, end);
  if (exact) return { start, to: exact.to, date: withWeekday(exact.date, day), rule: exact.rule };
  return { start, to: end, date: nearest(scan, i, day, shift?.by), rule: 'date:weekday' };
}

/** The date that belongs to the weekday before it, after a comma, a dash or «الموافق»; in brackets it is one of its own. */
function dateBeside(scan: Scan, i: number): Told | undefined {
  const sign = scan.sign(i, '،,-–/') ? i + 1 : i;
  const at = scan.inner(sign, 'equals')?.to ?? sign;
  const told = exactDate(scan, at);
  return told?.start === scan.start(at) ? told : undefined;
}

function nearest(scan: Scan, i: number, day: number, by: number | null | undefined): DateReading {
  if (by === null) return untold;
  if (by === undefined) return weekdayNear(day, isFuture(scan, i) ? 'from' : 'up to');
  return weekdayNear(day, by > 0 ? 'next' : by < 0 ? 'last' : 'up to');
}

/** How many words before a weekday may tell that it lies ahead. */
const reach = 12;

function isFuture(scan: Scan, i: number): boolean {
  for (let at = i - 1; at >= Math.max(0, i - reach) && !scan.sign(at, '.؛!؟'); at--) {
    if (scan.is(at, 'future') || isFutureVerb(scan, at)) return true;
  }
  return false;
}

/** Verbs in the future begin with سـ; so do many nouns, which are left out by their stems. */
const futureVerb = /^[وف]?س[يتن](?!ار|اس|اد|اق|اح|ام|د|نا|نم|ول|بر|ف|رة|ة|ين|ون|را|ائ|وك)\p{L}{2,}/u;

function isFutureVerb({ words }: Scan, i: number): boolean {
  return futureVerb.test(words.text.slice(words.start[i], words.end[i]));
}
