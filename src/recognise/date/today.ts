// «اليوم», «أمس», «غدا», and what the noun «يوم» introduces.

import { Kind, tokenText } from '../../text/words.ts';
import { between, shifted, untold, weekdayNear } from './reading.ts';
import type { Scan, Told } from './scan.ts';
import { afterWeekday, exactDate, weekdayDate } from './weekday.ts';

/** «يوم الإثنين», «يوم 23 أغسطس», «يوم أمس», «يومي 4 و5 مايو»: a noun for days and what follows it. */
export function dayNounDate(scan: Scan, i: number): Told | undefined {
  const noun = scan.cue(i);
  const several = noun?.value.is === 'unit' && noun.value.unit === 'day' && !noun.value.definite;
  if (!noun || (noun.value.is !== 'day' && !several)) return undefined;
  const bare = scan.inner(noun.to, 'bare weekday');
  if (bare && !scan.has(i - 1, 'every')) return afterWeekday(scan, i, bare.day, bare.to, noun.start);
  const told =
    exactDate(scan, noun.to) ?? weekdayDate(scan, noun.to) ?? (several ? undefined : todayDate(scan, noun.to));
  if (told?.start !== scan.start(noun.to)) return undefined;
  const last = several ? lastOf(scan, told) : told;
  return { ...told, start: noun.start, to: last.to, date: last === told ? told.date : between(told.date, last.date) };
}

/** The last of the weekdays that و joins: «أيام السبت والأحد والاثنين». */
function lastOf(scan: Scan, told: Told): Told {
  let last = told;
  for (let count = 1; count < 7; count++) {
    const next = weekdayDate(scan, last.to);
    if (!next || next.start === scan.start(last.to)) break;
    last = next;
  }
  return last;
}

/** «أمس», «غدا الجمعة», «اليوم الخميس 25 مارس»; «اليوم» only where it is the day of publication and not «nowadays». */
export function todayDate(scan: Scan, i: number): Told | undefined {
  const found = scan.cue(i);
  if (found?.value.is !== 'today') return undefined;
  const { to, start, value } = found;
  const weekday = scan.inner(to, 'weekday');
  if (weekday) {
    const told = afterWeekday(scan, i, weekday.day, weekday.to, start);
    return value.by > 0 && told.rule === 'date:weekday' ? { ...told, date: weekdayNear(weekday.day, 'next') } : told;
  }
  const shift = value.by === 0 ? scan.inner(to, 'shift') : undefined;
  if (shift?.by === null) return { start, to: shift.to, date: untold, rule: 'date:relative' };
  if (value.by === 0 ? !isTheDay(scan, i, to) : scan.is(to, 'near') || isBecame(scan, i, start, to)) return undefined;
  return { start, to, date: shifted('day', value.by), rule: 'date:relative' };
}

/** What may follow «غدا» where it is tomorrow: a definite word, a preposition, a verb. */
const afterTomorrow = /^(?:ال|[بلوفكسيت]|أن|إن|(?:من|إلى|الى|على|عن|مع|أمام|ضد|عند|ضمن|أيضا|حيث)$)/;
const presentVerb = /^[وف]?س?[يت]\p{L}{2,}$/u;

/** «المغرب غدا صاحب دور»: the verb «became», where tomorrow has «غدا في», «يصل غدا», «غداً». */
function isBecame({ words }: Scan, i: number, start: number, to: number): boolean {
  if (words.text.slice(start, words.end[to - 1]) !== 'غدا' || to >= words.count || words.kind[to] !== Kind.arabic) {
    return false;
  }
  return !afterTomorrow.test(tokenText(words, to)) && !(i > 0 && presentVerb.test(tokenText(words, i - 1)));
}

/** Whether «اليوم» is a date: after a part of the day, or after a verb for what happens on a day. */
function isTheDay(scan: Scan, i: number, to: number): boolean {
  if (scan.cue(i)!.start !== scan.start(i)) return false;
  const starting = scan.has(i - 1, 'from') && scan.has(i - 2, 'starting');
  return scan.has(i - 1, 'daypart') || scan.has(i - 1, 'happens') || starting || scan.is(to, 'that');
}
