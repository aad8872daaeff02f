// Edits of checks, and putting them into effect.

import type { Edit, Finding } from './finding.ts';

/** Puts `text` at an offset. */
export function insertion(at: number, text: string): Edit {
  return { start: at, end: at, text };
}

/** Puts `text` in place of a stretch. */
export function replacement(start: number, end: number, text: string): Edit {
  return { start, end, text };
}

/** Takes a stretch away, and a space with it where else two would stand side by side, or one at an end of the line. */
export function deletion(line: string, start: number, end: number): Edit {
  const isOpen = (at: number): boolean => at < 0 || at >= line.length || isSpace(line[at]!);
  if (!isOpen(start - 1) || !isOpen(end)) return { start, end, text: '' };
  if (end < line.length) return { start, end: end + 1, text: '' };
  return { start: Math.max(0, start - 1), end, text: '' };
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
 * The edits that mend at once whatever may be mended at once: typography and page furniture, never evidence. Where two
 * overlap or touch the first stands; the other's turn comes with the next round.
 */
export function editsOfAll(findings: readonly Finding[]): Edit[] {
  const fixes = findings.flatMap(({ fix }) => (fix && fix.kind !== 'evidence' ? [fix] : []));
  const edits: Edit[] = [];
  let end = -1;
  for (const fix of fixes.sort((a, b) => a.edits[0]!.start - b.edits[0]!.start)) {
    if (fix.edits[0]!.start <= end) continue;
    edits.push(...fix.edits);
    end = fix.edits.at(-1)!.end;
  }
  return edits;
}

function isSpace(unit: string): boolean {
  return unit === ' ' || unit === '\u00a0' || unit === '\t';
}
