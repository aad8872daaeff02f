// The rule for dates.

import type { Vocabulary } from '../../text/vocabulary.ts';
import { numberForms } from '../../text/number/lexicon.ts';
import { ordinalForms } from '../../text/number/ordinal.ts';
import { Gate } from '../gate.ts';
import type { Candidate, Rule } from '../line.ts';
import type { RuleId } from '../ruleid.ts';
import { bareYear, bareYearRule } from './bare.ts';
import { dayOfMonth } from './day.ts';
import { centuryAt, decadeDate } from './decade.ts';
import { monthAlone, monthNoun } from './months.ts';
import { numericDate } from './numeric.ts';
import { partOf, seasonDate, shareOf } from './part.ts';
import { cues } from './cue.ts';
import { CalendarWords, Scan, type Told } from './scan.ts';
import { countedStretch, shiftedUnit } from './stretch.ts';
import { dayNounDate, todayDate } from './today.ts';
import { weekdayDate } from './weekday.ts';
import { nounYears, yearRange } from './year.ts';

/** Finds the calendar expressions of a line: days, months, years, and stretches said from the day of publication. */
export function dateRule(vocabulary: Vocabulary): Rule {
  const tables = new CalendarWords(vocabulary);
  const gate = new Gate(vocabulary, beginnings());
  return ({ words }) => {
    const openings = gate.openings(words);
    const candidates: Candidate[] = [];
    if (openings.length === 0) return candidates;
    const scan = new Scan(words, tables);
    let last: Told | undefined;
    for (const i of openings) {
      const told = i < (last?.to ?? 0) ? undefined : dateAt(scan, i, last);
      if (!told) continue;
      if (!isNamedAfter(scan, i, told)) candidates.push(candidateOf(scan, i, told));
      last = told;
    }
    return candidates;
  };
}

export { bareYearRule };

/** What a date can begin with. */
function* beginnings(): Generator<string> {
  for (const [phrase, { is }] of cues()) if (ofCue[is]) yield phrase;
  for (const form of numberForms()) if (form.startsWith('ال')) yield form;
  yield* ordinalForms();
}

type Reader = (scan: Scan, i: number) => Told | undefined;

const ofDigits: readonly Reader[] = [numericDate, dayOfMonth, yearRange];

/** What can begin with a calendar word, by what the word does. */
const ofCue: Partial<Record<string, readonly Reader[]>> = {
  month: [monthAlone],
  weekday: [weekdayDate],
  day: [dayNounDate],
  today: [todayDate],
  unit: [nounYears, partOf, shareOf, countedStretch, shiftedUnit, monthNoun, dayNounDate, centuryAt],
  this: [shiftedUnit],
  part: [partOf],
  first: [dayOfMonth, partOf],
  last: [countedStretch],
  share: [shareOf],
  season: [seasonDate],
  decade: [decadeDate],
};

const ofNumber: readonly Reader[] = [dayOfMonth, countedStretch];

function dateAt(scan: Scan, i: number, last: Told | undefined): Told | undefined {
  const isDigits = scan.digits(i, 1, 4) !== undefined;
  const readers = isDigits ? ofDigits : (ofCue[scan.cue(i)?.value.is ?? ''] ?? ofNumber);
  for (const read of readers) {
    const told = read(scan, i);
    if (told) return told;
  }
  return isDigits ? bareYear(scan, i, follows(scan, i, last)) : undefined;
}

/** «جامعة 20 غشت», «قوى الرابع عشر من آذار»: the date is a name. */
function isNamedAfter(scan: Scan, i: number, { rule }: Told): boolean {
  return rule === 'date:day' && scan.has(i - 1, 'holder');
}

/** Whether only «و» stands between the last date and token `i`. */
function follows(scan: Scan, i: number, last: Told | undefined): boolean {
  return (last?.rule === 'date:year' || last?.rule === bareYearRule) && last.to === i - 1 && scan.has(i - 1, 'and');
}

function candidateOf(scan: Scan, from: number, { start, to, date, rule }: Told): Candidate {
  const proclitic = scan.words.text.slice(scan.start(from), start);
  const rules: RuleId[] = proclitic ? [rule, `proclitic:${proclitic}`] : [rule];
  return { type: 'date', from, to, start, end: scan.words.end[to - 1]!, date, rules, confidence: 1 };
}
