// Merge conflicts that a version control system left in a text.

import type { Span } from '../../text/span.ts';

/**
 * The text with each conflict decided for its first side, and where the conflicts are. What is taken out is blanked, so
 * that every offset stays. Markers that do not make a whole conflict are left as they are.
 */
export function firstSides(text: string): { readonly text: string; readonly conflicts: readonly Span[] } {
  const conflicts: Conflict[] = [];
  let open: (Partial<Conflict> & Span) | undefined;
  for (const marker of text.matchAll(/^(<{7}|\|{7}|={7}|>{7})(?: .*)?$/gm)) {
    const [line, sign] = [marker[0], marker[1]![0]];
    const span = { start: marker.index, end: marker.index + line.length };
    if (sign === '<') open = { ...span, first: span.end };
    else if (open && sign !== '>') open = { ...open, second: open.second ?? span.start };
    else if (open?.second !== undefined) {
      conflicts.push({ ...open, end: span.end } as Conflict);
      open = undefined;
    }
  }
  return { text: blanked(text, conflicts), conflicts };
}

/** A conflict: its first side goes from `first` to `second`, where the marker of the next one begins. */
interface Conflict extends Span {
  readonly first: number;
  readonly second: number;
}

function blanked(text: string, conflicts: readonly Conflict[]): string {
  let result = '';
  let at = 0;
  for (const { start, first, second, end } of conflicts) {
    result += text.slice(at, start) + blank(text.slice(start, first)) + text.slice(first, second);
    result += blank(text.slice(second, end));
    at = end;
  }
  return result + text.slice(at);
}

function blank(text: string): string {
  return text.replace(/[^\r\n]/g, ' ');
}
