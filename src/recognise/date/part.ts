// Parts of a stretch: «أواخر يناير 2021», «الربع الأول من 2023», «صيف 2021».

import { isoDate } from '../../text/calendar/iso.ts';
import { centuryAt, decadeDate } from './decade.ts';
import { monthAlone, monthNoun } from './months.ts';
import { mapped, shifted, untold } from './reading.ts';
import type { Scan, Told } from './scan.ts';
import { shiftedUnit } from './stretch.ts';
import { nounYears, plainYear, yearRange } from './year.ts';

/** «مطلع», «منتصف», «أواخر» and the stretch they belong to, which does not get more precise by them. */
export function partOf(scan: Scan, i: number): Told | undefined {
  const part = partAt(scan, i);
  if (!part) return undefined;
  const whole = stretchAt(scan, part.to) ?? unshifted(scan, part.to);
  return whole?.start === scan.start(part.to) ? { ...whole, start: part.start } : undefined;
}

/** «مطلع», or «الأسبوع الأول من». */
function partAt(scan: Scan, i: number): { start: number; to: number } | undefined {
  const found = scan.cue(i);
  if (found?.value.is === 'part' || found?.value.is === 'first') return found;
  if (found?.value.is !== 'unit' || found.value.unit !== 'week' || !found.value.definite) return undefined;
  const ordinal = scan.ordinal(found.to) ?? scan.inner(found.to, 'recent');
  const from = ordinal && scan.inner(ordinal.to, 'from');
  return from && { start: found.start, to: from.to };
}

/** «الربع الأول من عام 2023», «النصف الثاني من العام الجاري», «الأشهر الخمسة الأولى من 2024». */
export function shareOf(scan: Scan, i: number): Told | undefined {
  const share = shareAt(scan, i);
  if (!share) return undefined;
  const month = halfOfMonth(scan, share);
  if (month) return month;
  const year = yearOf(scan, scan.inner(share.to, 'from')?.to ?? share.to);
  if (!year) return undefined;
  const date = mapped(year.date, (iso) => monthsOf(iso, share.first, share.last));
  return { ...year, start: share.start, date, rule: 'date:range' };
}

/** «النصف الثاني من شهر سبتمبر»: no more precise than the month. */
function halfOfMonth(scan: Scan, { start, to }: { start: number; to: number }): Told | undefined {
  const at = scan.inner(to, 'from')?.to ?? to;
  const month = monthNoun(scan, at) ?? monthAlone(scan, at);
  return month?.start === scan.start(at) ? { ...month, start } : undefined;
}

/** «صيف 2021», «الصيف الماضي»: no more precise than the year. */
export function seasonDate(scan: Scan, i: number): Told | undefined {
  const season = scan.cue(i);
  if (season?.value.is !== 'season') return undefined;
  const shift = scan.inner(season.to, 'shift');
  if (shift) {
    const date = shift.by === null ? untold : shifted('year', Math.min(shift.by, 0));
    return { start: season.start, to: shift.to, date, rule: 'date:relative' };
  }
  const year = yearOf(scan, season.to);
  return year && { ...year, start: season.start };
}

/** Whatever a part can be of. */
function stretchAt(scan: Scan, i: number): Told | undefined {
  return (
    monthNoun(scan, i) ??
    nounYears(scan, i) ??
    monthAlone(scan, i) ??
    shiftedUnit(scan, i) ??
    decadeDate(scan, i) ??
    centuryAt(scan, i) ??
    seasonDate(scan, i) ??
    yearRange(scan, i) ??
    plainYear(scan, i)
  );
}

/** «بداية العام», «نهاية الأسبوع»: the one of publication. */
function unshifted(scan: Scan, i: number): Told | undefined {
  const noun = scan.inner(i, 'unit');
  if (!noun?.definite || noun.count !== 'one') return undefined;
  if (noun.unit !== 'week' && noun.unit !== 'month' && noun.unit !== 'year') return undefined;
  return { start: scan.start(i), to: noun.to, date: shifted(noun.unit, 0), rule: 'date:relative' };
}

/** A year, however it is told. */
function yearOf(scan: Scan, i: number): Told | undefined {
  const shift = shiftedUnit(scan, i);
  const noun = shift ? undefined : scan.inner(i, 'unit');
  const told =
    shift ?? nounYears(scan, i) ?? plainYear(scan, i) ?? (noun?.unit === 'year' ? unshifted(scan, i) : undefined);
  return told?.start === scan.start(i) ? told : undefined;
}

function shareAt(scan: Scan, i: number): { start: number; to: number; first: number; last: number } | undefined {
  const found = scan.cue(i);
  if (!found) return undefined;
  if (found.value.is === 'share') {
    const length = 12 / found.value.of;
    const first = (found.value.share - 1) * length + 1;
    return { start: found.start, to: found.to, first, last: first + length - 1 };
  }
  if (found.value.is !== 'unit' || found.value.unit !== 'month' || !found.value.definite) return undefined;
  const number = scan.number(found.to);
  const firsts = number && scan.inner(number.to, 'firsts');
  return firsts && number.value <= 12 ? { start: found.start, to: firsts.to, first: 1, last: number.value } : undefined;
}

function monthsOf(iso: string, first: number, last: number): { iso: string; until?: string } {
  const [from, to] = [isoDate(Number(iso), first), isoDate(Number(iso), last)];
  return from && to ? { iso: from, until: to } : { iso };
}
