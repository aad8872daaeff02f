// The hover of a figure: what is counted, its bounds, and the same measure in the other sources.

import type { Claim } from '../../claims/claim.ts';
import type { Comparison } from '../../claims/compare.ts';
import type { Citation } from '../../corpus/source.ts';
import { boundName } from '../../l10n/entity.ts';
import { here, moreRows, onlySource, sameMeasure, sinceTime, untilTime, verdictLine } from '../../l10n/hover.ts';
import type { Language } from '../../l10n/language.ts';
import { say } from '../../l10n/message.ts';
import type { FigureMention, Quantity } from '../../recognise/mention.ts';
import { type Markup, bold, document, joined, line, paragraph, table, text } from './markup.ts';
import { type RowContext, maxRows, quoteRow } from './rows.ts';
import { verdictMark } from './verdict.ts';

/** The hover of a figure in a source of a corpus. */
export function figureHover(context: RowContext, mention: FigureMention): Markup {
  const claims = context.source.claims.filter(({ start, end }) => start < mention.end && mention.start < end);
  const compared = claims.flatMap((claim) => context.home.corpus.comparisonsOf(context.source.path, claim));
  const shown =
    compared.length > 0
      ? compared.map((one) => comparison(context, mention, one))
      : [paragraph(text(say(context.language, onlySource)))];
  return document(head(context, mention, claims[0]), ...shown);
}

function head({ language, home }: RowContext, mention: FigureMention, claim: Claim | undefined): Markup {
  const measure = claim && home.corpus.propertyTitle(claim.property)?.[language];
  const when = claim && timeText(claim, language);
  return paragraph(
    line(language, bold(quantity(mention, language))),
    measure ? line(language, text(measure), when ? text(`· ${when}`) : undefined) : undefined,
  );
}

/** The figure in digits: bound, number with groups of thousands (of a range both), counted noun. */
function quantity({ value, bound, most, unit }: Quantity, language: Language): Markup {
  const digits = (number: number): string => new Intl.NumberFormat('en').format(number);
  const number = value === null ? '?' : digits(value);
  const whole =
    most === undefined ? `${say(language, boundName[bound])} ${number}`.trim() : `${number}–${digits(most)}`;
  return joined(text(whole), unit === null ? undefined : text(unit));
}

function timeText({ since, until, in: at }: Claim, language: Language): string {
  if (at) return at;
  return [since && say(language, sinceTime, since), until && say(language, untilTime, until)].filter(Boolean).join(' ');
}

/** What every source says of the measure, the one under the mouse marked. */
function comparison(context: RowContext, mention: FigureMention, { verdict, origins, places }: Comparison): Markup {
  const { language } = context;
  const paths = new Set(places.map(({ path }) => path));
  const rows = places
    .slice(0, maxRows)
    .map((place) =>
      quoteRow(context, place, isHere(context, mention, place) ? text(`(${say(language, here)})`) : undefined),
    );
  const rest = places.length - maxRows;
  return document(
    paragraph(
      line(
        language,
        bold(verdictMark(verdict, language)),
        text(`· ${say(language, verdictLine, paths.size, origins, 0)}`),
      ),
      line(language, text(say(language, sameMeasure))),
    ),
    table(rows),
    ...(rest > 0 ? [paragraph(text(say(language, moreRows, rest)))] : []),
  );
}

function isHere({ source }: RowContext, mention: FigureMention, { path, start, end }: Citation): boolean {
  return path === source.path && start < mention.end && mention.start < end;
}
