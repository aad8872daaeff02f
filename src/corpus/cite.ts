// Writing down a place of a source by its words, so that it can be found again after the text has changed.

import type { CitationRecord } from '../knowledge/schema.ts';
import type { Span } from '../text/span.ts';
import type { Source } from './source.ts';

/** How much of what stands before and after is kept, in UTF-16 units: as much as Hypothesis keeps for its quotes. */
const context = 32;

/** The words of a span, and those of its line before and after it. */
export function cite(
  { path, text, lines }: Pick<Source, 'path' | 'text' | 'lines'>,
  { start, end }: Span,
): CitationRecord {
  const prefix = text.slice(Math.max(lines.start(lines.at(start).line), start - context), start);
  const suffix = text.slice(end, Math.min(lines.end(lines.at(end).line), end + context));
  return {
    source: path,
    quote: text.slice(start, end),
    ...(prefix === '' ? {} : { prefix: wholeAt(prefix, 0) }),
    ...(suffix === '' ? {} : { suffix: wholeAt(suffix, suffix.length) }),
  };
}

/** The text without half of a surrogate pair at its beginning or end. */
function wholeAt(text: string, at: number): string {
  if (at === 0) return /^[\udc00-\udfff]/.test(text) ? text.slice(1) : text;
  return /[\ud800-\udbff]$/.test(text) ? text.slice(0, -1) : text;
}
