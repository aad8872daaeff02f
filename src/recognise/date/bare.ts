// Years that stand alone: «سنه في 2003», «مقارنة ب 2019», «وأن 2020 كانت». Most numbers of four digits are no years.

import { Kind } from '../../text/words.ts';
import type { Cue } from './cue.ts';
import type { Scan, Told } from './scan.ts';
import { plainYear, yearAt } from './year.ts';

/** The name of the rule, by which `numeric.ts` knows the years that a figure can overrule. */
export const bareYearRule = 'date:bare-year';

/** The earliest and latest year that a bare number is taken for. */
const earliest = 1800;
const latest = 2100;

/**
 * A year with nothing but its place to say so: after a preposition or a comparison, between brackets, before a verb of
 * being, joined to a year before it (`after`), or with its era. It may count the noun that follows all the same: `numeric.ts` decides.
 */
export function bareYear(scan: Scan, i: number, after: boolean): Told | undefined {
  const year = yearAt(scan, i);
  if (!year || isPartOfNumber(scan, i) || isPartOfNumber(scan, year.to)) return undefined;
  const withEra = year.to > i + 1;
  const plausible = withEra || (year.value >= earliest && year.value <= latest);
  if (!plausible || scan.has(i - 1, 'label')) return undefined;
  const told = withEra || after || isPlaced(scan, i, year.to) ? plainYear(scan, i) : undefined;
  return told && (withEra ? told : { ...told, rule: bareYearRule });
}

/** Whether the sign at token `i` glues digits together: «2,009», «+2010». */
function isPartOfNumber(scan: Scan, i: number): boolean {
  return (
    scan.sign(i, '.,٬٫+%٪$/-') && (scan.glued(i) || scan.glued(i + 1)) && isDigits(scan, i + 1) && isDigits(scan, i - 1)
  );
}

function isDigits({ words }: Scan, i: number): boolean {
  return i >= 0 && i < words.count && words.kind[i] === Kind.digits;
}

/** What may stand before a year: a preposition, «إلى», «أن», «انتخابات». */
const placing: ReadonlySet<Cue['is']> = new Set(['before', 'to', 'that', 'occasion'] as const);

function isPlaced(scan: Scan, i: number, to: number): boolean {
  const isBefore = scan.cue(i - 1)?.value.is;
  if (scan.sign(i - 1, '(') && scan.sign(to, ')')) return true;
  if (isBefore === 'from') return !scan.has(i - 2, 'bound');
  if (isBefore !== undefined && placing.has(isBefore)) return true;
  return scan.is(to, 'being') && (i === 0 || isBefore === 'and' || scan.sign(i - 1, '.،'));
}
