// What a source printed is evidence. Every fix passes here: one that would change a quotation is taken away, and one that
// would change a name, a date or a figure is for the editor's own gesture alone.

import type { Source } from '../corpus/source.ts';
import type { Span } from '../text/span.ts';
import type { Edit, Fix } from './finding.ts';
import { quotedSpans } from './quotations.ts';

/** Judges the fixes of one source. */
export type Guard = (fix: Fix) => Fix | undefined;

/** The guard of a source's quotations, names, dates and figures, giving way in between; `prose` is that of its lines. */
export function* guardOf({ text, lines, mentions }: Source, prose: readonly string[]): Generator<void, Guard> {
  const spans = yield* quotedSpans(prose, (line) => lines.start(line));
  const quoted = spans.filter(({ start, end }) => text.slice(start, end).trim() !== '');
  return (fix) => {
    if (fix.kind === 'furniture') return fix;
    if (fix.edits.some((edit) => quoted.some((span) => changesQuotation(edit, span)))) return undefined;
    const touches = fix.kind === 'typography' && fix.edits.some((edit) => touchesMention(edit, mentions));
    return touches ? { ...fix, kind: 'evidence' } : fix;
  };
}

/** Whether an edit changes what stands between two quotation marks; putting a space at its very ends does too. */
function changesQuotation(edit: Edit, { start, end }: Span): boolean {
  if (edit.start === edit.end) return start <= edit.start && edit.start <= end;
  return edit.start < end && start < edit.end;
}

/** Whether an edit changes the inside of a mention. By binary search: mentions are in order and do not overlap. */
function touchesMention(edit: Edit, mentions: readonly Span[]): boolean {
  let [low, high] = [0, mentions.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (mentions[middle]!.end <= edit.start) low = middle + 1;
    else high = middle;
  }
  const mention = mentions[low];
  return mention !== undefined && mention.start < edit.end;
}
