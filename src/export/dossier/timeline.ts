// A drawn timeline: a line that runs from the right (earliest) to the left, a numbered point an event, years below.

import type { Language } from '../../l10n/language.ts';
import { say } from '../../l10n/message.ts';
import { timelineDrawn } from '../../l10n/dossier.ts';
import { dayOf, isoOf } from '../../text/calendar/iso.ts';
import type { Happening } from './event.ts';
import { type Html, html } from './markup.ts';

/** All in units of the drawing. */
const [width, margin, lane, radius] = [720, 28, 26, 10];
/** Years are labelled so far apart at least that their numbers do not touch. */
const leastBetweenYears = 44;

/** The drawing; nothing where there are not two days to draw between. The numbers are those of the list, from 1. */
export function timelineOf(events: readonly Happening[], language: Language): Html | undefined {
  const dated = events.flatMap((event, at) => {
    const day = dayOf(event.date);
    return day === null ? [] : [{ ...event, day, number: at + 1 }];
  });
  const days = dated.map(({ day }) => day);
  const [first, last] = [Math.min(...days), Math.max(...days)];
  if (!(last > first)) return undefined;
  const at = (day: number): number => round(width - margin - ((day - first) / (last - first)) * (width - 2 * margin));
  const lanes = lanesOf(dated.map(({ day }) => at(day)));
  const base = (Math.max(...lanes) + 1) * lane + radius + 2;
  const ordered = dated.map((event, index) => ({ ...event, lane: lanes[index]! })).sort((a, b) => b.lane - a.lane); // a higher one's stem stands behind the lower ones
  const points = ordered.map((event) =>
    pointOf(event.number, at(event.day), base - (event.lane + 1) * lane, base, event.itself, event.title[language]),
  );
  const label = say(language, timelineDrawn, dated.length, dated[0]!.date, dated.at(-1)!.date);
  return html`<svg
    class="timeline"
    role="img"
    aria-label="${label}"
    viewBox="0 0 ${width} ${base + 26}"
    direction="ltr"
  >
    <line class="axis" x1="${margin}" y1="${base}" x2="${width - margin}" y2="${base}" />
    ${yearMarks(first, last, at, base)}${points}
  </svg>`;
}

function pointOf(number: number, x: number, y: number, base: number, itself: boolean, title: string): Html {
  const kind = itself ? 'point itself' : 'point';
  return html`<g class="${kind}">
    <title>${title}</title>
    <line x1="${x}" y1="${y}" x2="${x}" y2="${base}" />
    <circle cx="${x}" cy="${y}" r="${radius}" />
    <text x="${x}" y="${y + 4}" text-anchor="middle">${number}</text>
  </g>`;
}

/** A tick at the beginning of each year, or of every so many that the labels keep apart. */
function yearMarks(first: number, last: number, at: (day: number) => number, base: number): Html[] {
  const [from, to] = [Number(isoOf(first, 'year')), Number(isoOf(last, 'year'))];
  const step = Math.max(1, Math.ceil(((to - from + 1) * leastBetweenYears) / (width - 2 * margin)));
  const marks: Html[] = [];
  for (let year = from; year <= to; year += step) {
    const x = at(Math.max(first, dayOf(String(year).padStart(4, '0'))!));
    marks.push(html`
      <line class="axis" x1="${x}" y1="${base}" x2="${x}" y2="${base + 5}" />
      <text class="year" x="${x}" y="${base + 20}" text-anchor="middle">${year}</text>
    `);
  }
  return marks;
}

/** For each point the lowest lane, from 0, in which it touches none that stands before it in the list. */
function lanesOf(positions: readonly number[]): number[] {
  const ends: number[][] = [];
  return positions.map((x) => {
    let at = 0;
    while (ends[at]?.some((other) => Math.abs(other - x) < 2 * radius + 2)) at++;
    (ends[at] ??= []).push(x);
    return at;
  });
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
