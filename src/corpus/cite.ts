// Writing down a place of a source by its words, as records keep it.

import { quoteOf } from '../claims/citation.ts';
import type { CitationRecord } from '../knowledge/schema.ts';
import type { Span } from '../text/span.ts';
import type { Source } from './source.ts';

/** The record of a span of a source. */
export function cite({ path, text }: Pick<Source, 'path' | 'text'>, span: Span): CitationRecord {
  return { source: path, ...quoteOf(text, span) };
}
