// The dossier as rows of cells, and from them Markdown and CSV.

import { aliasName, unlistedName, verdictName } from '../../l10n/entity.ts';
import {
  acknowledgedMark,
  dateColumn,
  dossierOf as dossierTitle,
  fileColumn,
  lineColumn,
  quoteColumn,
  rankMark,
  sectionColumn,
  sharedPassages,
  sideBySideClaims,
  silentHeading,
  singleClaims,
  sourceColumn,
  subjectId,
  timeline,
  verdictColumn,
  whatColumn,
} from '../../l10n/dossier.ts';
import { namesBySource } from '../../l10n/hover.ts';
import type { Language } from '../../l10n/language.ts';
import { type Message, say } from '../../l10n/message.ts';
import type { Dossier } from '../dossier.ts';
import { csvForSpreadsheets } from '../writing/csv.ts';
import type { Cited } from './cited.ts';
import { verdictSigns, wrongSign } from './marks.ts';

/** One row a place: the section, what is said, how it stands, and the place; an event or source without one has none. */
interface Row {
  readonly section: Message;
  readonly what: string;
  /** The sign and the word of a verdict, or of a name's kind; the sign is for the eye alone. */
  readonly sign?: string;
  readonly verdict: string;
  readonly source: string;
  readonly date: string;
  readonly place?: Cited;
}

/** Markdown: a table a section. Everything from the texts is escaped. */
export function dossierMarkdown(dossier: Dossier, language: Language): string {
  const rows = rowsOf(dossier, language);
  const sections = [...new Set(rows.map(({ section }) => section))];
  const columns = [whatColumn, verdictColumn, sourceColumn, dateColumn, lineColumn, quoteColumn];
  const head = columns.map((column) => say(language, column));
  const tables = sections.map((section) => {
    const body = rows.filter((row) => row.section === section).map(shownCells);
    const all = [head, head.map(() => '---'), ...body.map((cells) => cells.map(inMarkdown))];
    return `## ${say(language, section)}\n\n${all.map((cells) => `| ${cells.join(' | ')} |`).join('\n')}\n`;
  });
  const title = inMarkdown(say(language, dossierTitle, dossier.title[language]));
  const lead = inMarkdown(say(language, subjectId, dossier.id));
  return [`<div dir="rtl">\n`, `# ${title}\n`, `${lead}\n`, ...tables, '</div>\n'].join('\n');
}

/** CSV (RFC 4180) that spreadsheets open as it is: with a byte order mark, and no cell that they would calculate. */
export function dossierCsv(dossier: Dossier, language: Language): string {
  const columns = [sectionColumn, whatColumn, verdictColumn, sourceColumn, dateColumn, lineColumn, quoteColumn, fileColumn]; // prettier-ignore
  const head = columns.map((column) => say(language, column));
  const rows = rowsOf(dossier, language);
  const body = rows.map((row) => [say(language, row.section), ...cellsOf(row), row.place?.path ?? '']);
  return csvForSpreadsheets([head, ...body]);
}

/** What Markdown reads as markup inside a line, links without brackets among it. */
const markup = /[\\`*_[\]<>|~&@$]|:(?=\/\/)|(?<=www)\./gi;

/** Text as itself in a cell of a table, or in a line. */
export function inMarkdown(text: string): string {
  const escape = (sign: string): string => ('<>&'.includes(sign) ? `&#${sign.charCodeAt(0)};` : `\\${sign}`);
  return text.replace(/\s+/g, ' ').replace(markup, escape);
}

/** The cells with the sign before the word. */
function shownCells(row: Row): string[] {
  return cellsOf(row.sign ? { ...row, verdict: `${row.sign} ${row.verdict}` } : row);
}

function cellsOf({ what, verdict, source, date, place }: Row): string[] {
  return [what, verdict, source, date, place ? String(place.line) : '', place?.text ?? ''];
}

function rowsOf(dossier: Dossier, language: Language): Row[] {
  const row = (section: Message, what: string, verdict: string, place: Cited, sign = ''): Row => {
    const { title, published } = dossier.witnesses.get(place.path)!;
    return { section, what, sign, verdict, source: title, date: published ?? '', place };
  };
  const compared = (section: Message, rows: Dossier['compared']): Row[] =>
    rows.flatMap(({ title, verdict, acknowledged, places }) => {
      const known = acknowledged ? ` (${say(language, acknowledgedMark)})` : '';
      const word = say(language, verdictName[verdict]) + known;
      return places.map((place) => {
        const rank = place.rank ? ` (${say(language, rankMark[place.rank])})` : '';
        return row(section, title[language] + rank, word, place, verdictSigns[verdict]);
      });
    });
  return [
    ...dossier.names.flatMap(({ text, kind, wrong, places }) => {
      const word = say(language, kind === null ? unlistedName : aliasName[kind]);
      return places.map((place) => row(namesBySource, text, word, place, wrong ? wrongSign : ''));
    }),
    ...compared(sideBySideClaims, dossier.compared),
    ...dossier.singles.map(({ title, place }) => row(singleClaims, title[language], '', place)),
    ...dossier.events.flatMap((event) => eventRows(event, language, row)),
    ...compared(sharedPassages, dossier.passages),
    ...dossier.silent.map(({ path, title, published }) => {
      return { section: silentHeading, what: path, verdict: '', source: title, date: published ?? '' };
    }),
  ];
}

function eventRows(
  { title, date, places }: Dossier['events'][number],
  language: Language,
  row: (section: Message, what: string, verdict: string, place: Cited) => Row,
): Row[] {
  const what = `${date} ${title[language]}`;
  if (places.length === 0) return [{ section: timeline, what, verdict: '', source: '', date: '' }];
  return places.map((place) => row(timeline, what, '', place));
}
