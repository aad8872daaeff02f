// The findings of single lines, kept as long as the line stays as it is; and whether a fix leaves its line no worse.

import type { ReadLine } from '../corpus/source.ts';
import { lineChecks } from './checks.ts';
import { applyEdits } from './edit.ts';
import type { Edit } from './finding.ts';
import { checkedLine } from './line.ts';
import { faultsIn } from './quotations.ts';
import type { CheckedLine, Found, LineCheck } from './rule.ts';

/** What a check found in a line. */
export interface LineFinding {
  readonly check: LineCheck;
  readonly found: Found;
}

/** Findings by their line as it was read, which lives as long as the line is not edited where the text is open. */
const known = new WeakMap<ReadLine, readonly LineFinding[]>();

/** What the checks of lines find in a line, giving way between them. Every fix mends something and brings nothing new. */
export function* findingsOfLine(analysis: ReadLine, line: CheckedLine): Generator<void, readonly LineFinding[]> {
  const before = known.get(analysis);
  if (before) return before;
  const findings: LineFinding[] = [];
  for (const check of lineChecks) {
    for (const found of check.check(line)) {
      findings.push({ check, found: withGoodFix(found, line.text) });
      if (found.fix) yield;
    }
    if (line.text.length > longLine) yield;
  }
  known.set(analysis, findings);
  return findings;
}

/** A line that takes the checks some milliseconds each, in UTF-16 units. */
const longLine = 2000;

/** Whether edits of a line bring no finding of a line that was not there. */
export function isNoWorse(line: string, edits: readonly Edit[]): boolean {
  return changesBy(edits, line).every((change) => change <= 0);
}

function withGoodFix(found: Found, line: string): Found {
  if (!found.fix) return found;
  const changes = changesBy(found.fix.edits, line);
  if (changes.every((change) => change <= 0) && changes.some((change) => change < 0)) return found;
  const { fix: _fix, ...bare } = found;
  return bare;
}

/**
 * How many more findings each check has after the edits than before, and last how many more quotation marks are at fault as
 * far as a line by itself tells.
 */
function changesBy(edits: readonly Edit[], line: string): number[] {
  const { start, end } = concerned(edits, line);
  const shifted = edits.map((edit) => ({ ...edit, start: edit.start - start, end: edit.end - start }));
  const stretch = line.slice(start, end);
  const [before, after] = [countsOf(stretch), countsOf(applyEdits(stretch, shifted))];
  return after.map((count, i) => count - before[i]!);
}

function countsOf(text: string): number[] {
  const line = checkedLine(text);
  return [...lineChecks.map(({ check }) => [...check(line)].length), faultsIn(line.prose)];
}

/** How far a check looks around a place, in UTF-16 units. */
const reach = 100;
/** What is paired with something anywhere in its line. */
const paired = /["“”„‟«»‹›＂()[\]{}\u202a-\u202e\u2066-\u2069<>&`]/u;

/** The stretch of a line that edits can change the findings of: all of it where they touch what comes in pairs. */
function concerned(edits: readonly Edit[], line: string): { start: number; end: number } {
  const [first, last] = [edits[0]!, edits.at(-1)!];
  const isPaired = edits.some(({ start, end, text }) => paired.test(line.slice(start, end)) || paired.test(text));
  if (isPaired) return { start: 0, end: line.length };
  return { start: Math.max(0, first.start - reach), end: Math.min(line.length, last.end + reach) };
}
