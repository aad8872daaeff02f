// Weeks, months and years counted from publication: «الأسبوع الماضي», «هذا العام», «السنوات العشر الماضية».

import type { Precision } from '../../text/calendar/iso.ts';
import type { DateReading } from '../line.ts';
import type { Unit } from './cue.ts';
import { shiftedCentury } from './decade.ts';
import { relative, shifted, step, untold } from './reading.ts';
import type { Scan, Told } from './scan.ts';

/** «الأسبوع الماضي», «العام المقبل», «هذه السنة», «العامين الماضيين». */
export function shiftedUnit(scan: Scan, i: number): Told | undefined {
  const demonstrative = scan.cue(i);
  const at = demonstrative?.value.is === 'this' ? demonstrative.to : i;
  const noun = at === i ? scan.cue(i) : innerCue(scan, at);
  if (noun?.value.is !== 'unit' || !noun.value.definite || noun.value.count === 'many') return undefined;
  const { unit, count } = noun.value;
  const start = at === i ? noun.start : demonstrative!.start;
  const shift = scan.inner(scan.inner(noun.to, 'adjective')?.to ?? noun.to, 'shift');
  if (count === 'two') return shift && told(start, shift.to, countedDate(unit, 2, shift.by));
  if (!shift && at === i) return undefined;
  if (unit === 'decade' && !shift?.by) return undefined; // «العقد الجديد» is a contract
  if (unit === 'hour' || unit === 'day' ? at > i : scan.has(i - 1, 'title')) return undefined;
  return told(start, shift?.to ?? noun.to, unitDate(unit, shift ? shift.by : 0));
}

/** «السنوات العشر الماضية», «الـ24 ساعة الماضية», «آخر عشر سنوات»: so many units up to publication, or from it on. */
export function countedStretch(scan: Scan, i: number): Told | undefined {
  return nounThenNumber(scan, i) ?? numberThenNoun(scan, i) ?? lastSoMany(scan, i);
}

function nounThenNumber(scan: Scan, i: number): Told | undefined {
  const noun = scan.cue(i);
  if (noun?.value.is !== 'unit' || !noun.value.definite || noun.value.count !== 'many') return undefined;
  const number = scan.number(noun.to);
  return number && endOfStretch(scan, noun.start, noun.value.unit, number.value, number.to);
}

function numberThenNoun(scan: Scan, i: number): Told | undefined {
  const number = scan.number(i);
  if (!number?.definite) return undefined;
  const unit = scan.inner(number.to, 'unit');
  if (!unit || unit.definite) return undefined;
  return endOfStretch(scan, number.start, unit.unit, number.value, unit.to);
}

function lastSoMany(scan: Scan, i: number): Told | undefined {
  const last = scan.cue(i);
  if (last?.value.is !== 'last') return undefined;
  const number = scan.number(last.to);
  const unit = number && scan.inner(number.to, 'unit');
  return unit && told(last.start, unit.to, countedDate(unit.unit, number.value, -1));
}

/** A stretch ends with «الماضية», «الأخيرة» or «المقبلة»; without one it is a number of days and no date. */
function endOfStretch(scan: Scan, start: number, unit: Unit, count: number, to: number): Told | undefined {
  const recent = scan.inner(to, 'recent');
  if (recent) return told(start, recent.to, countedDate(unit, count, -1));
  const shift = scan.inner(to, 'shift');
  return shift && told(start, shift.to, countedDate(unit, count, shift.by));
}

function told(start: number, to: number, date: DateReading): Told {
  return { start, to, date, rule: 'date:relative' };
}

/** One unit that lies `by` units from publication. */
export function unitDate(unit: Unit, by: number | null): DateReading {
  if (by === null) return untold;
  if (unit === 'decade') return decade(by);
  return unit === 'century' ? shiftedCentury(by) : shifted(precisionOf(unit), by);
}

/** The first and last year of a decade. */
function decade(by: number): DateReading {
  return relative((published) => {
    const first = (Math.floor(Number(step(published, 'year', 0)) / 10) + by) * 10;
    return { iso: String(first), until: String(first + 9) };
  });
}

/** So many units that end, or begin, at publication. */
function countedDate(unit: Unit, count: number, by: number | null): DateReading {
  const [precision, times] = [precisionOf(unit), lengthOf(unit)];
  if (by === null || !Number.isFinite(count)) return untold;
  return relative((published) => {
    const far = Math.ceil(count * times) * (by > 0 ? 1 : -1);
    const [a, b] = [step(published, precision, far), step(published, precision, 0)];
    return a === undefined || b === undefined ? undefined : far < 0 ? { iso: a, until: b } : { iso: b, until: a };
  });
}

function precisionOf(unit: Unit): Precision {
  if (unit === 'hour') return 'day';
  return unit === 'decade' || unit === 'century' ? 'year' : unit;
}

/** How many of its precision's units a unit has. */
function lengthOf(unit: Unit): number {
  return { hour: 1 / 24, day: 1, week: 1, month: 1, year: 1, decade: 10, century: 100 }[unit];
}

function innerCue(scan: Scan, i: number): ReturnType<Scan['cue']> {
  const found = scan.cue(i);
  return found?.start === scan.start(i) ? found : undefined;
}
