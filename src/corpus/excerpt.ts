// A short stretch of a source around a span, for showing it in a row.

import type { Lines } from '../text/line.ts';
import type { Span } from '../text/span.ts';

/** What stands around a span: whole words of its line, `…` where something was left out. The span in it begins at `start`. */
export interface Excerpt extends Span {
  readonly text: string;
}

/** The excerpt of at most about `length` UTF-16 units around `span`; the span itself is never cut. */
export function excerptOf(text: string, lines: Lines, span: Span, length: number): Excerpt {
  const { line } = lines.at(span.start);
  const [first, last] = [lines.start(line), Math.max(lines.end(line), span.end)];
  const room = Math.max(0, length - (span.end - span.start));
  const before = Math.min(span.start - first, Math.max(room >> 1, room - (last - span.end)));
  const start = wordStart(text, first, span.start - before, span.start);
  const end = wordEnd(text, last, Math.min(last, span.end + room - before), span.end);
  const head = start > first ? '…' : '';
  const tail = end < last ? '…' : '';
  const offset = head.length - start;
  return {
    text: head + text.slice(start, span.end) + text.slice(span.end, end).trimEnd() + tail,
    start: span.start + offset,
    end: span.end + offset,
  };
}

/** The first beginning of a word at or after `at`, not after `limit`; the line's beginning stays. */
function wordStart(text: string, first: number, at: number, limit: number): number {
  if (at <= first) return first;
  const space = text.indexOf(' ', at - 1);
  return space < 0 || space >= limit ? Math.min(at, limit) : space + 1;
}

/** The last end of a word at or before `at`, not before `least`. */
function wordEnd(text: string, last: number, at: number, least: number): number {
  if (at >= last) return last;
  return Math.max(least, text.lastIndexOf(' ', at));
}
