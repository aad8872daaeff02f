// The dossier as HTML: one body for the page beside the texts and for the exported file.

import { grouped } from '../../corpus/postings.ts';
import {
  acknowledgedMark,
  andMore,
  compareLink,
  dossierOf as dossierTitle,
  kindColumn,
  nameColumn,
  nothingSaid,
  quoteColumn,
  rankMark,
  sharedPassages,
  sideBySideClaims,
  silentHeading,
  singleClaims,
  sourceColumn,
  sourcesColumn,
  subjectId,
  thisEvent,
  timeline,
  verdictColumn,
  whatColumn,
  wrongName,
} from '../../l10n/dossier.ts';
import { aliasName, unlistedName, verdictName } from '../../l10n/entity.ts';
import { line, namesBySource, noPublished } from '../../l10n/hover.ts';
import type { Language } from '../../l10n/language.ts';
import { type Message, say } from '../../l10n/message.ts';
import { hasArabic } from '../../text/direction.ts';
import type { Compared, Dossier, NameRow, Single, Witness } from '../dossier.ts';
import type { Cited } from './cited.ts';
import type { Happening } from './event.ts';
import { verdictSigns, wrongSign } from './marks.ts';
import { type Html, html } from './markup.ts';
import { timelineOf } from './timeline.ts';

/** What is more than this is counted, not shown: a page stays readable, and quick to make anew at each edit. */
const most = { rows: 200, columns: 8, links: 6, silent: 50 };

/** How places and pairs of places look: buttons where a click can open them, plain words elsewhere. */
export interface Linking {
  place(label: Html, place: Cited): Html;
  pair(label: Html, places: readonly [Cited, Cited]): Html | undefined;
}

/** A dossier with what it is shown with. */
interface Shown extends Linking {
  readonly dossier: Dossier;
  readonly language: Language;
}

/** The body: a heading, then a section each for names, comparisons, single claims, events, passages, silent sources. */
export function dossierBody(dossier: Dossier, language: Language, linking: Linking): Html {
  const shown = { dossier, language, ...linking };
  const { title, names, compared, singles, events, passages, silent } = dossier;
  const other = title[language === 'ar' ? 'en' : 'ar'];
  return html`<main>
    <h1>${bidi(say(language, dossierTitle, title[language]))}</h1>
    <p class="lead">
      ${other === title[language] ? undefined : html`${bidi(other)} · `}${bidi(say(language, subjectId, dossier.id))}
    </p>
    ${section(shown, 'names', namesBySource, names, nameTable)}
    ${section(shown, 'compared', sideBySideClaims, compared, comparedTable)}
    ${section(shown, 'singles', singleClaims, singles, singleTable)}
    ${section(shown, 'events', timeline, events, eventList)}
    ${section(shown, 'passages', sharedPassages, passages, passageTable)}
    ${section(shown, 'silent', silentHeading, silent, silentList, most.silent)}
  </main>`;
}

/** Two places of different sources, or else of one, that are worth two editors. */
export function pairOf(places: readonly Cited[]): readonly [Cited, Cited] | undefined {
  const [first, second] = places;
  if (!first || !second) return undefined;
  return [first, places.find(({ path }) => path !== first.path) ?? second];
}

function section<T>(
  shown: Shown,
  id: string,
  title: Message,
  rows: readonly T[],
  render: (shown: Shown, rows: readonly T[]) => Html,
  max = most.rows,
): Html | undefined {
  if (rows.length === 0) return undefined;
  const more = moreOf(shown, rows.length - max);
  const heading = html`<h2 id="${id}">${bidi(say(shown.language, title))}</h2>`;
  return html`<section aria-labelledby="${id}">
    ${heading}${render(shown, rows.slice(0, max))}${more && html`<p>${more}</p>`}
  </section>`;
}

function nameTable(shown: Shown, names: readonly NameRow[]): Html {
  const rows = names.map(({ text, kind, wrong, places }) => {
    const printed = wrong ? html`${mark(wrongSign, say(shown.language, wrongName))} <s>${bidi(text)}</s>` : bidi(text);
    const word = say(shown.language, kind === null ? unlistedName : aliasName[kind]);
    return html`<tr>
      <th scope="row">${printed}</th>
      <td>${bidi(word)}</td>
      <td>${placeList(shown, places)}</td>
    </tr>`;
  });
  return table(shown, 'names', [nameColumn, kindColumn, sourcesColumn], rows);
}

/** Where a name stands, by source: the words are those of the row, so the line is what a link says. */
function placeList(shown: Shown, places: readonly Cited[]): Html {
  const bySource = grouped(places, ({ path }) => path);
  const items = [...bySource].map(([path, list]) => {
    const links = list
      .slice(0, most.links)
      .map((place) => html` ${shown.place(bidi(say(shown.language, line, place.line)), place)}`);
    const more = moreOf(shown, list.length - most.links);
    return html`<li>${bidi(witnessOf(shown, path).title)}${links} ${more}</li>`;
  });
  return html`<ul class="plain">
    ${items}
  </ul>`;
}

/** Source × claim: a row what is compared, a column each source that says any of it. */
function comparedTable(shown: Shown, compared: readonly Compared[]): Html {
  const paths = [...new Set(compared.flatMap(({ places }) => places.map(({ path }) => path)))].sort();
  if (paths.length > most.columns) return comparedList(shown, compared);
  const heads = paths.map((path) => {
    const { title, published } = witnessOf(shown, path);
    return html`<th scope="col">
      ${bidi(title)}<br /><small>${bidi(published ?? say(shown.language, noPublished))}</small>
    </th>`;
  });
  const rows = compared.map((row) => {
    const { title, places } = row;
    const bySource = grouped(places, ({ path }) => path);
    const cells = paths.map((path) => html`<td>${quotes(shown, bySource.get(path) ?? [])}</td>`);
    return html`<tr>
      <th scope="row">${bidi(title[shown.language])}</th>
      <td>${verdictCell(shown, row)}</td>
      ${cells}
    </tr>`;
  });
  return table(shown, 'compared', [whatColumn, verdictColumn], rows, heads);
}

/** The same where the sources are too many for columns: what they say in one cell, each with its name. */
function comparedList(shown: Shown, compared: readonly Compared[]): Html {
  const rows = compared.map((row) => {
    const { title, places } = row;
    const items = places
      .slice(0, most.rows)
      .map((place) => html`<li>${bidi(witnessOf(shown, place.path).title)}: ${quoted(shown, place)}</li>`);
    const more = moreOf(shown, places.length - most.rows);
    return html`<tr>
      <th scope="row">${bidi(title[shown.language])}</th>
      <td>${verdictCell(shown, row)}</td>
      <td>
        <ul class="plain">
          ${items}${more && html`<li>${more}</li>`}
        </ul>
      </td>
    </tr>`;
  });
  return table(shown, 'compared', [whatColumn, verdictColumn, quoteColumn], rows);
}

function quotes(shown: Shown, places: readonly Cited[]): Html {
  if (places.length === 0) return html`<span class="none">${bidi(say(shown.language, nothingSaid))}</span>`;
  const items = places.map((place) => html`<li>${quoted(shown, place)}</li>`);
  return html`<ul class="plain">
    ${items}
  </ul>`;
}

function quoted(shown: Shown, place: Cited): Html {
  const rank = place.rank && html`<small>(${bidi(say(shown.language, rankMark[place.rank]))})</small> `;
  return html`${rank}${shown.place(wordsOf(place), place)}
    <small>${bidi(say(shown.language, line, place.line))}</small>`;
}

/** What a place says, the words marked that another source says otherwise. */
function wordsOf({ text, differing = [] }: Cited): Html {
  if (differing.length === 0) return bidi(text);
  const parts = differing.map(({ start, end }, i) => {
    const before = text.slice(differing[i - 1]?.end ?? 0, start);
    return html`${before}<mark>${text.slice(start, end)}</mark>`;
  });
  return html`<bdi lang="ar">${parts}${text.slice(differing.at(-1)!.end)}</bdi>`;
}

function verdictCell(shown: Shown, { verdict, acknowledged, places }: Compared): Html {
  const word = html`<span class="verdict ${verdict}"
      >${mark(verdictSigns[verdict])} ${bidi(say(shown.language, verdictName[verdict]))}</span
    >${acknowledged ? html` <small>(${bidi(say(shown.language, acknowledgedMark))})</small>` : undefined}`;
  const pair = pairOf(places);
  const link = pair && shown.pair(bidi(say(shown.language, compareLink)), pair);
  return link ? html`${word}<br />${link}` : word;
}

function singleTable(shown: Shown, singles: readonly Single[]): Html {
  const rows = singles.map(
    ({ title, place }) =>
      html`<tr>
        <th scope="row">${bidi(title[shown.language])}</th>
        <td>${bidi(witnessOf(shown, place.path).title)}</td>
        <td>${quoted(shown, place)}</td>
      </tr>`,
  );
  return table(shown, 'singles', [whatColumn, sourceColumn, quoteColumn], rows);
}

function eventList(shown: Shown, events: readonly Happening[]): Html {
  const items = events.map(({ title, date, until, itself, places }) => {
    const when = until === undefined ? date : `${date} – ${until}`;
    const links = places.map(
      (place) =>
        html`<li>
          ${bidi(witnessOf(shown, place.path).title)} ${shown.place(bidi(say(shown.language, line, place.line)), place)}
        </li>`,
    );
    const own = itself ? html` <strong>(${bidi(say(shown.language, thisEvent))})</strong>` : undefined;
    const told =
      links.length > 0
        ? html`<ul class="plain">
            ${links}
          </ul>`
        : undefined;
    return html`<li>${bidi(when)}${' — '}${bidi(title[shown.language])}${own}${told}</li>`;
  });
  return html`${timelineOf(events, shown.language)}
    <ol>
      ${items}
    </ol>`;
}

function passageTable(shown: Shown, passages: readonly Compared[]): Html {
  const rows = passages.flatMap((row) =>
    row.places.map((place, at) => {
      const first = at > 0 ? undefined : html`<td rowspan="${row.places.length}">${verdictCell(shown, row)}</td>`;
      return html`<tr>
        ${first}
        <td>${bidi(witnessOf(shown, place.path).title)}</td>
        <td>${quoted(shown, place)}</td>
      </tr>`;
    }),
  );
  return table(shown, 'passages', [verdictColumn, sourceColumn, quoteColumn], rows);
}

function silentList({ language }: Shown, silent: readonly Witness[]): Html {
  const items = silent.map(
    ({ title, published }) =>
      html`<li>${bidi(title)} <small>${bidi(published ?? say(language, noPublished))}</small></li>`,
  );
  return html`<ul>
    ${items}
  </ul>`;
}

/** That there is more than is shown; nothing where there is not. */
function moreOf({ language }: Shown, rest: number): Html | undefined {
  return rest > 0 ? bidi(say(language, andMore, rest)) : undefined;
}

/** A table in a box of its own that scrolls where the page is narrow, by keyboard too; named by its section's heading. */
function table(shown: Shown, heading: string, columns: readonly Message[], rows: Html[], more: Html[] = []): Html {
  const heads = columns.map((column) => html`<th scope="col">${bidi(say(shown.language, column))}</th>`);
  return html`<div class="scroll" role="group" tabindex="0" aria-labelledby="${heading}">
    <table>
      <thead>
        <tr>
          ${heads}${more}
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>
  </div>`;
}

function witnessOf({ dossier }: Shown, path: string): Witness {
  return dossier.witnesses.get(path) ?? { path, title: path, published: null };
}

/** A sign that needs no reading aloud, or one that says its word. */
function mark(sign: string, word?: string): Html {
  if (word === undefined) return html`<span class="sign" dir="ltr" aria-hidden="true">${sign}</span>`;
  return html`<span class="sign" role="img" aria-label="${word}" title="${word}">${sign}</span>`;
}

/** Text of either direction as a run of its own; what is Arabic says so, whatever the page's language. */
function bidi(text: string): Html {
  return hasArabic(text) ? html`<bdi lang="ar">${text}</bdi>` : html`<bdi>${text}</bdi>`;
}
