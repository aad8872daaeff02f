// Rows of a hover: a source, what it says, when, and the link to its line.

import type { Citation, Source } from '../../corpus/source.ts';
import { excerptOf } from '../../corpus/excerpt.ts';
import { line, noPublished } from '../../l10n/hover.ts';
import type { Language } from '../../l10n/language.ts';
import { say } from '../../l10n/message.ts';
import { placeOf } from '../citation.ts';
import type { Placed } from '../host.ts';
import { shortTitle } from '../tree/mentions.ts';
import { type Markup, bold, commandLink, joined, marked, text, unbroken } from './markup.ts';

/** How much of a sentence a row quotes, in UTF-16 units. */
const quoteLength = 110;

/** How many rows a table has at most: more are counted, not shown. */
export const maxRows = 12;

/** What a hover is made from: the source that the mouse is over, and where it is held. */
export interface RowContext extends Placed {
  readonly language: Language;
}

/** Source, what stands around the place, date, link. `before` stands before the quote, e.g. the mark of a verdict. */
export function quoteRow(context: RowContext, place: Citation, before?: Markup): Markup[] {
  const { home, language } = context;
  const source = home.corpus.source(place.path)!;
  const quote = excerptOf(source.text, source.lines, place, quoteLength);
  const said = marked(quote.text, quote.start, quote.end);
  return [
    bold(text(shortTitle(home.corpus, source))),
    before ? joined(before, said) : said,
    unbroken(source.published ?? say(language, noPublished)),
    placeLink(context, source, place),
  ];
}

/** The link to a place, which says its line. */
export function placeLink({ home, language }: RowContext, source: Source, place: Citation): Markup {
  const number = source.lines.at(place.start).line + 1;
  return commandLink(unbroken(say(language, line, number)), 'isnad.openCitation', ...placeOf(home, place));
}
