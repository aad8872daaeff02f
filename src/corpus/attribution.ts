// A source as it is named in brackets behind what was taken from it: «(الصباح، 23 فبراير 2023)».

import { type MonthTradition, monthTraditions } from '../text/calendar/month.ts';
import type { Corpus } from './corpus.ts';
import type { Source } from './source.ts';
import { sourceTitle } from './titles.ts';

/** So many sources are read to tell by which names a corpus calls the months. */
const enough = 200;

/** The outlet and the day of a source, in Arabic; the day in words, as far as it is known. `more` stands behind a colon. */
export function attributionOf({ knowledge }: Corpus, source: Source, months: MonthTradition, more?: string): string {
  const day = source.published === null ? '' : `، ${inWords(source.published, months)}`;
  return `(${sourceTitle(knowledge, source)}${day}${more === undefined ? '' : `: ${more}`})`;
}

/** An ISO date of any precision in words: «23 فبراير 2023». */
export function inWords(iso: string, months: MonthTradition): string {
  const [year, month, day] = iso.split('-').map(Number);
  return [day, month === undefined ? undefined : months[month - 1], year]
    .filter((part) => part !== undefined)
    .join(' ');
}

/** The names of the months that the sources of a corpus use most. */
export function usualMonths(corpus: Corpus): MonthTradition {
  const counts = monthTraditions.map(() => 0);
  for (const { text, mentions } of corpus.sources().slice(0, enough)) {
    for (const mention of mentions) {
      if (mention.type !== 'date') continue;
      const words = new Set(text.slice(mention.start, mention.end).match(/[\p{L}\p{M}]+/gu));
      for (const [i, names] of monthTraditions.entries()) if (names.some((name) => words.has(name))) counts[i]!++;
    }
  }
  return monthTraditions[counts.indexOf(Math.max(...counts))]!;
}
