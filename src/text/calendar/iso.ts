// ISO 8601 dates of any precision, as intervals of days. Pure arithmetic: no clock, no time zone.

/** Days from `first` to `last`, both inside, counted from 1970-01-01 (day 0). */
export interface DayInterval {
  readonly first: number;
  readonly last: number;
}

export type Precision = 'year' | 'month' | 'week' | 'day';

/** The days that a date covers: "2021", "2021-03", "2021-W12" or "2021-03-25"; to the end of `until` where it is given. */
export function interval(iso: string, until?: string): DayInterval | null {
  const from = intervalOf(iso);
  const to = until === undefined ? from : intervalOf(until);
  return from && to && from.first <= to.last ? { first: from.first, last: to.last } : null;
}

/** Whether two dates have a day in common. */
export function overlap(a: DayInterval, b: DayInterval): boolean {
  return a.first <= b.last && b.first <= a.last;
}

/** Whether every day of `inner` is a day of `outer`. */
export function contains(outer: DayInterval, inner: DayInterval): boolean {
  return outer.first <= inner.first && inner.last <= outer.last;
}

/** How precise a date is; null where it is no date. */
export function precisionOf(iso: string): Precision | null {
  if (!intervalOf(iso)) return null;
  if (iso.includes('W')) return 'week';
  return iso.length === 4 ? 'year' : iso.length === 7 ? 'month' : 'day';
}

/** The weekday of a date of day precision, 0 (Sunday) … 6; null for any other. */
export function weekdayOf(iso: string): number | null {
  return precisionOf(iso) === 'day' ? weekdayOfDay(dayOf(iso)!) : null;
}

/** The weekday of a day. 1970-01-01 was a Thursday. */
export function weekdayOfDay(day: number): number {
  return (((day + 4) % 7) + 7) % 7;
}

/** The day that an ISO date begins with; null where it is no date. */
export function dayOf(iso: string): number | null {
  return intervalOf(iso)?.first ?? null;
}

/** The ISO date of a day, with as much of it as `precision` says. */
export function isoOf(day: number, precision: Precision = 'day'): string {
  if (precision === 'week') return isoWeek(day);
  const date = new Date(day * msPerDay).toISOString();
  return date.slice(0, { year: 4, month: 7, day: 10 }[precision]);
}

/** The ISO date of a year, a month from 1 and a day; undefined where the calendar has no such day. */
export function isoDate(year: number, month?: number, day?: number): string | undefined {
  let iso = pad(year, 4);
  if (month !== undefined) iso += `-${pad(month, 2)}`;
  if (day !== undefined) iso += `-${pad(day, 2)}`;
  return intervalOf(iso) ? iso : undefined;
}

const msPerDay = 86_400_000;

function intervalOf(iso: string): DayInterval | undefined {
  const parts = /^(\d{4})(?:-W(\d\d)|-(\d\d)(?:-(\d\d))?)?$/.exec(iso);
  if (!parts) return undefined;
  const [year, week, month, day] = parts.slice(1).map((part) => (part === undefined ? undefined : Number(part)));
  if (week !== undefined) return weekInterval(year!, week);
  if (month === undefined) return { first: dayFrom(year!, 1, 1), last: dayFrom(year! + 1, 1, 1) - 1 };
  if (month < 1 || month > 12) return undefined;
  const first = dayFrom(year!, month, 1);
  const last = dayFrom(year!, month + 1, 1) - 1;
  if (day === undefined) return { first, last };
  return day >= 1 && first + day - 1 <= last ? { first: first + day - 1, last: first + day - 1 } : undefined;
}

function dayFrom(year: number, month: number, day: number): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day); // Date.UTC would take the years 0 … 99 for 1900 … 1999
  return Math.round(date.getTime() / msPerDay);
}

/** ISO weeks begin on Monday, and the first has the year's first Thursday. */
function weekInterval(year: number, week: number): DayInterval | undefined {
  const fourth = dayFrom(year, 1, 4);
  const first = fourth - mondayOffset(fourth) + 7 * (week - 1);
  const last = first + 6;
  return week >= 1 && isoWeek(first).startsWith(pad(year, 4)) ? { first, last } : undefined;
}

function isoWeek(day: number): string {
  const thursday = day - mondayOffset(day) + 3;
  const year = new Date(thursday * msPerDay).getUTCFullYear();
  return `${pad(year, 4)}-W${pad(Math.floor((thursday - dayFrom(year, 1, 1)) / 7) + 1, 2)}`;
}

function mondayOffset(day: number): number {
  return (weekdayOfDay(day) + 6) % 7;
}

function pad(n: number, width: number): string {
  return String(n).padStart(width, '0');
}
