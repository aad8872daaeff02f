// Knowledge files in tests: ⟦marks⟧ show where problems are expected.

import type { Span } from '../../src/text/span.ts';

/** The text without its marks, and the spans that they show, in order of their ends. */
export function marked(text: string): { readonly text: string; readonly spans: readonly Span[] } {
  const spans: Span[] = [];
  const open: number[] = [];
  let plain = '';
  for (const part of text.split(/([⟦⟧])/)) {
    if (part === '⟦') open.push(plain.length);
    else if (part === '⟧') spans.push({ start: open.pop()!, end: plain.length });
    else plain += part;
  }
  return { text: plain, spans };
}
