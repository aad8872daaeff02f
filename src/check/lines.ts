// The findings of single lines, kept as long as the line stays as it is.

import type { LineAnalysis } from '../recognise/line.ts';
import { lineChecks } from './checks.ts';
import { applyEdits } from './edit.ts';
import type { Fix } from './finding.ts';
import { checkedLine } from './line.ts';
import type { CheckedLine, Found, LineCheck } from './rule.ts';

/** What a check found in a line. */
export interface LineFinding {
  readonly check: LineCheck;
  readonly found: Found;
}

/** Findings by the analysis of their line, which lives as long as the line is not edited. */
const known = new WeakMap<LineAnalysis, readonly LineFinding[]>();

/** What the checks of lines find in a line. Every fix mends something and leaves no finding that was not there. */
export function findingsOfLine(analysis: LineAnalysis, line: CheckedLine): readonly LineFinding[] {
  const before = known.get(analysis);
  if (before) return before;
  const byCheck = lineChecks.map((check) => [...check.check(line)]);
  const counts = byCheck.map((found) => found.length);
  const findings = byCheck.flatMap((list, i) => {
    return list.map((found) => ({ check: lineChecks[i]!, found: withGoodFix(found, line, counts) }));
  });
  known.set(analysis, findings);
  return findings;
}

function withGoodFix(found: Found, line: CheckedLine, counts: readonly number[]): Found {
  if (!found.fix || mends(found.fix, line, counts)) return found;
  const { fix: _fix, ...bare } = found;
  return bare;
}

/** Whether the fix takes a finding away and brings no new one of any check; `counts` is how many each has before. */
function mends(fix: Fix, line: CheckedLine, counts: readonly number[]): boolean {
  const after = checkedLine(applyEdits(line.text, fix.edits));
  const changes = lineChecks.map(({ check }, i) => [...check(after)].length - counts[i]!);
  return changes.every((change) => change <= 0) && changes.some((change) => change < 0);
}
