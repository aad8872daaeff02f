// The hover of a date: what day it is in both calendars, whether its weekday is right, what happened, who else tells it.

import type { KnownEvent } from '../../knowledge/knowledge.ts';
import { alsoDated, eventsOfDay, unresolvedDate, weekdayWrong } from '../../l10n/hover.ts';
import type { Language } from '../../l10n/language.ts';
import { say } from '../../l10n/message.ts';
import type { DateMention } from '../../recognise/mention.ts';
import { type DayInterval, interval, overlap, precisionOf, weekdayOf } from '../../text/calendar/iso.ts';
import { type Markup, bold, document, icon, line, paragraph, table, text } from './markup.ts';
import { type RowContext, maxRows, placeLink, quoteRow } from './rows.ts';

const dayMilliseconds = 86_400_000;

/** The hover of a date mention in a source of a corpus. */
export function dateHover(context: RowContext, mention: DateMention): Markup {
  const { iso, until, weekday } = mention;
  const days = iso === null ? null : interval(iso, until);
  if (iso === null || !days) return paragraph(text(say(context.language, unresolvedDate)));
  return document(
    paragraph(bold(text(until ? `${iso} – ${until}` : iso))),
    calendars(context.language, iso, days),
    weekdayCheck(context.language, iso, weekday),
    events(context, iso, days),
    elsewhere(context, mention),
  );
}

/** The date written out in the Gregorian calendar, of a day also in the Hijri one (umm al-qura). */
function calendars(language: Language, iso: string, { first }: DayInterval): Markup {
  if (precisionOf(iso) !== 'day') return document();
  const written = (calendar: string): Markup => {
    const locale = `${language}-u-ca-${calendar}-nu-latn`;
    return text(
      new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeZone: 'UTC' }).format(first * dayMilliseconds),
    );
  };
  return paragraph(line(language, written('gregory'), text('·'), written('islamic-umalqura')));
}

function weekdayCheck(language: Language, iso: string, said: number | undefined): Markup {
  const is = weekdayOf(iso);
  if (said === undefined || is === null || said === is) return document();
  const names = [weekdayName(language, said), weekdayName(language, is)] as const;
  return paragraph(line(language, icon('warning'), text(say(language, weekdayWrong, ...names))));
}

/** The name of a weekday, 0 (Sunday) … 6. */
function weekdayName(language: Language, weekday: number): string {
  const sunday = Date.UTC(2023, 0, 1);
  const format = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' });
  return format.format(sunday + weekday * dayMilliseconds);
}

/** The known events that fall into these days. */
function events(context: RowContext, iso: string, days: DayInterval): Markup {
  const { home, language } = context;
  const then = home.corpus.events().filter((event) => fallsInto(event, iso, days));
  if (then.length === 0) return document();
  const rows = then.slice(0, maxRows).map((event) => {
    const [first] = home.corpus.reportsOf(event.id);
    const link = first && placeLink(context, home.corpus.source(first[0])!, first[1][0]!);
    return [text(event.title[language]), text(event.date), link ?? document()];
  });
  return document(paragraph(bold(text(say(language, eventsOfDay)))), table(rows));
}

/** Whether an event is of these days: it overlaps them, and is dated no less precisely than they are. */
function fallsInto({ date, until }: KnownEvent, iso: string, days: DayInterval): boolean {
  const when = interval(date, until);
  return when !== null && overlap(when, days) && date.length >= Math.min(iso.length, 10);
}

/** Where other sources, or this one elsewhere, give exactly this date. */
function elsewhere(context: RowContext, { iso, start }: DateMention): Markup {
  const places = context.home.corpus.placesOfDate(iso!);
  const others = places.filter((place) => place.path !== context.source.path || place.start !== start);
  if (others.length === 0) return document();
  const rows = others.slice(0, maxRows).map((place) => quoteRow(context, place));
  return document(paragraph(bold(text(say(context.language, alsoDated)))), table(rows));
}
