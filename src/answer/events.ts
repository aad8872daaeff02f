// What happened between two dates, and which source tells of it.

import type { Corpus } from '../corpus/corpus.ts';
import { noSourceTells } from '../l10n/answer.ts';
import type { Language } from '../l10n/language.ts';
import { say } from '../l10n/message.ts';
import { interval, overlap } from '../text/calendar/iso.ts';
import { type Answer, answerOf, partOf } from './answer.ts';

/** The known events that have a day in common with the time from one date to the other (ISO, of any precision), in order. */
export function eventsBetween(corpus: Corpus, from: string, until: string, language: Language): Answer {
  const about = from === until ? from : `${from} – ${until}`;
  const wanted = interval(from, until);
  if (!wanted) return answerOf(about, []);
  const parts = corpus.events().flatMap(({ id, title, date, until: last }) => {
    const days = interval(date, last);
    if (!days || !overlap(days, wanted)) return [];
    const reports = corpus.reportsOf(id).flatMap(([, lines]) => lines);
    const said = `${last ? `${date} – ${last}` : date} ${title[language]}`;
    return [partOf(corpus, reports.length > 0 ? said : say(language, noSourceTells, said), reports)];
  });
  return answerOf(about, parts);
}
