// Dates in digits: «25/03/2021», «2021-03-25», «25.3.2021», «30 - 8 - 2006».

import { hijriInterval } from '../../text/calendar/hijri.ts';
import { isoDate, isoOf } from '../../text/calendar/iso.ts';
import { absolute } from './reading.ts';
import type { Scan, Told } from './scan.ts';
import { eraAt } from './year.ts';

/** Three numbers parted by one kind of sign: day, month, year, or year, month, day; a month over 12 is a day. */
export function numericDate(scan: Scan, i: number): Told | undefined {
  const sign = ['/', '-', '–', '.'].find((one) => scan.sign(i + 1, one) && scan.sign(i + 3, one));
  if (!sign || isInside(scan, i, sign)) return undefined;
  const start = scan.start(i);
  const hijri = hijriDay(scan, i);
  if (hijri) return { start, to: eraAt(scan, i + 5)?.to ?? i + 5, date: absolute(hijri), rule: 'date:hijri' };
  const iso = dayMonthYear(scan, i, sign) ?? yearMonthDay(scan, i);
  return iso === undefined ? undefined : { start, to: i + 5, date: absolute(iso), rule: 'date:numeric' };
}

/** «11/4/1442هـ», «1442/4/11»: the years of today's Hijri calendar tell themselves, others by «هـ». */
function hijriDay(scan: Scan, i: number): string | undefined {
  const [a, b, c] = [scan.digits(i, 1, 4), scan.digits(i + 2, 1, 2), scan.digits(i + 4, 1, 4)];
  if (a === undefined || b === undefined || c === undefined) return undefined;
  const [day, year] = a > 31 ? [c, a] : [a, c];
  if (eraAt(scan, i + 5)?.calendar !== 'hijri' && (year < 1300 || year > 1500)) return undefined;
  const found = hijriInterval(year, b, day);
  return found ? isoOf(found.first) : undefined;
}

/** Whether the numbers are part of more: a telephone number, a version, an address. */
function isInside(scan: Scan, i: number, sign: string): boolean {
  const before = scan.sign(i - 1, `${sign}+`) && scan.glued(i);
  const after = scan.sign(i + 5, sign) && scan.digits(i + 6, 1, 20) !== undefined && scan.glued(i + 6);
  const spaced = sign === '.' && [1, 2, 3, 4].some((k) => !scan.glued(i + k));
  return before || after || spaced;
}

function dayMonthYear(scan: Scan, i: number, sign: string): string | undefined {
  const [a, b] = [scan.digits(i, 1, 2), scan.digits(i + 2, 1, 2)];
  const short = sign === '.' ? undefined : scan.digits(i + 4, 2);
  const year = scan.digits(i + 4, 4) ?? (short !== undefined && short < 70 ? 2000 + short : undefined);
  if (a === undefined || b === undefined || year === undefined || year < 1500 || year > 2200) return undefined;
  return isoDate(year, b, a) ?? isoDate(year, a, b);
}

function yearMonthDay(scan: Scan, i: number): string | undefined {
  const [year, month, day] = [scan.digits(i, 4), scan.digits(i + 2, 1, 2), scan.digits(i + 4, 1, 2)];
  if (year === undefined || month === undefined || day === undefined || year < 1500 || year > 2200) return undefined;
  return isoDate(year, month, day);
}
