// A place written down by its words: with as much about them as tells it from every other place.

import type { Span } from '../../text/span.ts';

/** The words at a place, exactly as printed, and what stands right before and after them. */
export interface Quote {
  readonly quote: string;
  readonly prefix?: string | undefined;
  readonly suffix?: string | undefined;
}

/** How many units of context are taken: at first, and at most. */
const first = 24;
const most = 384;

/**
 * The quote of a span, with whole words of its line before and after it: more of them, of other lines too, where the same
 * words stand elsewhere.
 */
export function quoteOf(text: string, span: Span): Quote {
  const line = { start: text.lastIndexOf('\n', span.start - 1) + 1, end: endOfLine(text, span.end) };
  const inLine = withContext(text, span, first, line);
  if (isUnique(text, inLine)) return inLine;
  for (let length = first; ; length *= 2) {
    const quote = withContext(text, span, length, { start: 0, end: text.length });
    if (length >= most || isUnique(text, quote)) return quote;
  }
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}

function withContext(text: string, { start, end }: Span, length: number, within: Span): Quote {
  const prefix = text.slice(Math.max(within.start, wordStart(text, start, length)), start);
  const suffix = text.slice(end, Math.min(within.end, wordEnd(text, end, length)));
  return { quote: text.slice(start, end), ...(prefix && { prefix }), ...(suffix && { suffix }) };
}

function isUnique(text: string, { quote, prefix = '', suffix = '' }: Quote): boolean {
  const whole = prefix + quote + suffix;
  return text.indexOf(whole) === text.lastIndexOf(whole);
}

/** The beginning of the first whole word of the `length` units before. */
function wordStart(text: string, start: number, length: number): number {
  const from = start - length;
  if (from <= 0) return 0;
  const space = text.slice(from, start).search(/\s/);
  return space < 0 || from + space + 1 >= start ? from : from + space + 1;
}

/** The end of the last whole word of the `length` units behind. */
function wordEnd(text: string, end: number, length: number): number {
  const to = end + length;
  if (to >= text.length) return text.length;
  const space = text.slice(end, to).search(/\s\S*$/);
  return space <= 0 ? to : end + space;
}
