// The findings of single lines, kept as long as the line stays as it is; and whether a fix leaves its line no worse.

import type { LineAnalysis } from '../recognise/line.ts';
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

interface Known {
  readonly findings: readonly LineFinding[];
  readonly counts: readonly number[];
}

/** What is known of a line by its analysis, which lives as long as the line is not edited. */
const known = new WeakMap<LineAnalysis, Known>();

/** What the checks of lines find in a line. Every fix mends something and brings nothing new. */
export function findingsOfLine(analysis: LineAnalysis, line: CheckedLine): readonly LineFinding[] {
  return knownOf(analysis, line).findings;
}

/** Whether edits of a line, offsets in the line, bring no finding of a line that was not there. */
export function isNoWorse(analysis: LineAnalysis, line: CheckedLine, edits: readonly Edit[]): boolean {
  return changesBy(edits, line, knownOf(analysis, line).counts).every((change) => change <= 0);
}

function knownOf(analysis: LineAnalysis, line: CheckedLine): Known {
  const before = known.get(analysis);
  if (before) return before;
  const byCheck = lineChecks.map((check) => [...check.check(line)]);
  const counts = [...byCheck.map((found) => found.length), faultsIn(line.prose)];
  const findings = byCheck.flatMap((list, i) => {
    return list.map((found) => ({ check: lineChecks[i]!, found: withGoodFix(found, line, counts) }));
  });
  known.set(analysis, { findings, counts });
  return { findings, counts };
}

function withGoodFix(found: Found, line: CheckedLine, counts: readonly number[]): Found {
  if (!found.fix) return found;
  const changes = changesBy(found.fix.edits, line, counts);
  if (changes.every((change) => change <= 0) && changes.some((change) => change < 0)) return found;
  const { fix: _fix, ...bare } = found;
  return bare;
}

/**
 * How many more findings each check has after the edits than the `counts` before; and last how many more quotation marks are
 * at fault, as far as a line by itself tells.
 */
function changesBy(edits: readonly Edit[], line: CheckedLine, counts: readonly number[]): number[] {
  const after = checkedLine(applyEdits(line.text, edits));
  const left = [...lineChecks.map(({ check }) => [...check(after)].length), faultsIn(after.prose)];
  return left.map((count, i) => count - counts[i]!);
}
