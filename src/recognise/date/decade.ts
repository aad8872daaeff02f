// Decades and centuries.

import { mapped, relative, step, untold } from './reading.ts';
import type { Scan, Told } from './scan.ts';
import { eraAt, yearsDate, type Year } from './year.ts';

/** «التسعينيات», «ثمانينيات القرن الماضي»; not somebody's age. */
export function decadeDate(scan: Scan, i: number): Told | undefined {
  const decade = scan.cue(i);
  if (decade?.value.is !== 'decade' || scan.is(decade.to, 'age')) return undefined;
  const { year } = decade.value;
  const century = centuryAt(scan, scan.inner(decade.to, 'from')?.to ?? decade.to);
  const ten = (from: number) => ({ iso: String(from + year), until: String(from + year + 9) });
  const date = century ? mapped(century.date, (iso) => ten(Number(iso) - 1)) : year === 20 ? untold : ten(1900);
  return { start: decade.start, to: century?.to ?? decade.to, date, rule };
}

/** «القرن الماضي», «القرن التاسع عشر», «القرن الـ19», «القرن الرابع الهجري». */
export function centuryAt(scan: Scan, i: number): Told | undefined {
  const noun = scan.cue(i);
  if (noun?.value.is !== 'unit' || noun.value.unit !== 'century' || !noun.value.definite) return undefined;
  if (noun.value.count === 'many') return undefined;
  const shift = scan.inner(noun.to, 'shift');
  if (shift) {
    return { start: noun.start, to: shift.to, date: shift.by === null ? untold : shiftedCentury(shift.by), rule };
  }
  const number = scan.ordinal(noun.to) ?? scan.number(noun.to);
  if (!number || number.value > 30 || !Number.isInteger(number.value)) return undefined;
  const era = eraAt(scan, number.to);
  return { start: noun.start, to: era?.to ?? number.to, date: centuryOf(number.value, era?.calendar), rule };
}

const rule = 'date:decade';

function centuryOf(nth: number, calendar: Year['calendar'] = 'gregorian'): Told['date'] {
  const [first, last] = [(nth - 1) * 100 + 1, nth * 100].map((value) => ({ value, calendar, to: 0 }));
  return yearsDate(first!, last);
}

/** The century that lies `by` of them from publication. */
export function shiftedCentury(by: number): Told['date'] {
  return relative((published) => centuryOf(Math.floor((Number(step(published, 'year', 0)) - 1) / 100) + 1 + by));
}
