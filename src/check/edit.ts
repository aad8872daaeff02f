// Edits of checks, and putting them into effect.

import type { Span } from '../text/span.ts';
import type { Edit, Finding } from './finding.ts';
import type { Found } from './rule.ts';

/** Puts `text` at an offset. */
export function insertion(at: number, text: string): Edit {
  return { start: at, end: at, text };
}

/** Puts `text` in place of a stretch. */
export function replacement(start: number, end: number, text: string): Edit {
  return { start, end, text };
}

/** Takes a stretch away, and a space with it where else two would stand side by side, before a mark or at an end of the line. */
export function deletion(line: string, start: number, end: number): Edit {
  const before = line[start - 1];
  const after = line[end];
  const closes = after === undefined || isSpace(after) || closing.includes(after);
  if (isSpace(before) && closes) return { start: start - 1, end, text: '' };
  if (before === undefined && isSpace(after)) return { start, end: end + 1, text: '' };
  return { start, end, text: '' };
}

/** What was found in a line, as it lies in a text in which the line begins at `offset`. */
export function moved(found: Found, offset: number): Found {
  const shift = <T extends Span>(span: T): T => ({ ...span, start: span.start + offset, end: span.end + offset });
  return shift(found.fix ? { ...found, fix: { ...found.fix, edits: found.fix.edits.map(shift) } } : found);
}

/** The text with the edits made; they are in its order and do not overlap. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let result = '';
  let from = 0;
  for (const { start, end, text: put } of edits) {
    result += text.slice(from, start) + put;
    from = end;
  }
  return result + text.slice(from);
}

/**
 * The edits that mend at once whatever may be mended at once: typography and page furniture, never evidence. Of two fixes
 * that overlap the first stands; the other's turn comes with the next round.
 */
export function editsOfAll(findings: readonly Finding[]): Edit[] {
  const fixes = findings.flatMap(({ fix }) => (fix && fix.kind !== 'evidence' ? [fix] : []));
  const edits: Edit[] = [];
  for (const fix of fixes.sort((a, b) => a.edits[0]!.start - b.edits[0]!.start)) {
    if (!collide(edits.at(-1), fix.edits[0]!)) edits.push(...fix.edits);
  }
  return edits;
}

/** Whether two edits, in this order, can't both be made: they overlap, or insert at one place. */
function collide(a: Edit | undefined, b: Edit): boolean {
  return a !== undefined && (b.start < a.end || (a.start === a.end && b.start === a.start));
}

/** Marks that stand against the word before them. */
const closing = '،؛؟.:!)]»”';

function isSpace(unit: string | undefined): boolean {
  return unit === ' ' || unit === '\u00a0' || unit === '\t';
}
