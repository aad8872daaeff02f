// Where the words of a quote stand, letter for letter, and how much of their context stands there too.

import { DIGIT, LATIN, classAt, isLetter } from '../../text/letter.ts';
import type { Span } from '../../text/span.ts';
import type { Quote } from './quote.ts';
import { likeness } from './likeness.ts';
import type { Plain } from './plain.ts';

/** A place of the words in the plain text; `context` is how alike prefix and suffix are to what stands there, 0..1. */
export interface Place extends Span {
  readonly context: number;
}

/** So many places are weighed: a word that stands more often needs its context unchanged. */
const most = 64;
/** How many places are looked at before giving way. */
const slice = 512;

/** The spans in a text at which the quote stands in its very context, each unit as it is. */
export function rawOccurrences(text: string, { quote, prefix = '', suffix = '' }: Quote): Span[] {
  const whole = prefix + quote + suffix;
  const found: Span[] = [];
  for (let i = quote === '' ? -1 : text.indexOf(whole); i >= 0; i = text.indexOf(whole, i + 1)) {
    const start = i + prefix.length;
    const span = { start, end: start + quote.length };
    if (isWhole(text, span, { quote, ...(prefix && { prefix }), ...(suffix && { suffix }) })) found.push(span);
  }
  return found;
}

/** The places of the quote in the plain text, the one with most of its context first. */
export function* occurrencesOf({ text }: Plain, quote: Quote): Generator<void, Place[]> {
  const near: { start: number; run: number }[] = [];
  let count = 0;
  for (let i = text.indexOf(quote.quote); i >= 0; i = text.indexOf(quote.quote, i + 1)) {
    const span = { start: i, end: i + quote.quote.length };
    if (isWhole(text, span, quote)) near.push({ start: i, run: contextRun(text, span, quote) });
    if (++count % slice === 0) yield;
  }
  const places = near.sort((a, b) => b.run - a.run || a.start - b.start).slice(0, most).map(({ start }) => {
    const span = { start, end: start + quote.quote.length };
    return { ...span, context: contextAt(text, span, quote) };
  }); // prettier-ignore
  return places.sort((a, b) => b.context - a.context || a.start - b.start);
}

/** How alike the context of a quote is to what stands about a span, 0..1; of a quote without any, 0. */
export function contextAt(text: string, { start, end }: Span, { prefix, suffix }: Quote): number {
  const parts = [
    ...(prefix ? [likeness(prefix, text.slice(Math.max(0, start - prefix.length), start))] : []),
    ...(suffix ? [likeness(suffix, text.slice(end, end + suffix.length))] : []),
  ];
  return parts.length === 0 ? 0 : parts.reduce((sum, part) => sum + part, 0) / parts.length;
}

/** How many units of the context stand right beside a span. */
function contextRun(text: string, { start, end }: Span, { prefix = '', suffix = '' }: Quote): number {
  let [before, after] = [0, 0];
  while (before < prefix.length && prefix.at(-1 - before) === text[start - 1 - before]) before++;
  while (after < suffix.length && suffix[after] === text[end + after]) after++;
  return before + after;
}

/** Particles that are written joined to the next word. */
const proclitic = /(?<![\p{L}\p{M}])[وفبكلس]{1,2}$/u;

/** Whether the span cuts no number, and no word that the quote did not cut: «200» does not stand in «2009». */
function isWhole(text: string, { start, end }: Span, { quote, prefix, suffix }: Quote): boolean {
  const cutsNumber =
    (isDigit(text, start) && endsInNumber(text.slice(Math.max(0, start - 2), start)) && !endsInNumber(prefix ?? '')) ||
    (isDigit(text, end - 1) && beginsInNumber(text.slice(end, end + 2)) && !beginsInNumber(suffix ?? ''));
  if (cutsNumber) return false;
  const cutsStart = isWord(text, start - 1) && isWord(quote, 0);
  const cutsEnd = isWord(text, end) && isWord(quote, quote.length - 1);
  const mayCutStart = prefix ? isWord(prefix, prefix.length - 1) : proclitic.test(text.slice(Math.max(0, start - 3), start));
  return (!cutsStart || mayCutStart) && (!cutsEnd || Boolean(suffix && isWord(suffix, 0)));
} // prettier-ignore

function endsInNumber(text: string): boolean {
  return /[\d٠-٩۰-۹][.,٫٬]?$/.test(text);
}

function beginsInNumber(text: string): boolean {
  return /^[.,٫٬]?[\d٠-٩۰-۹]/.test(text);
}

function isDigit(text: string, i: number): boolean {
  const c = classAt(text, i);
  return c >= DIGIT && c < LATIN;
}

function isWord(text: string, i: number): boolean {
  return i >= 0 && i < text.length && isLetter(classAt(text, i));
}
