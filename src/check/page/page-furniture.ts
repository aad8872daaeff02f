// Lines of the web page that were copied with the story: menus, share counters, comment forms, places of advertisements.

import { pageFurniture, removeLine } from '../../l10n/check.ts';
import { both } from '../../l10n/message.ts';
import { removalOfLine } from './lines.ts';
import type { CheckedText, FoundInText, TextCheck } from '../rule.ts';

export const pageFurnitureCheck: TextCheck = { code: 'page-furniture', severity: 'info', check };

function* check({ source }: CheckedText): Generator<FoundInText> {
  const { lines, recognition } = source;
  const goes = (line: number): boolean => recognition.isFurniture(line) || lines.of(line).trim() === '';
  let tail = lines.count;
  while (tail > 0 && goes(tail - 1)) tail--;
  for (let i = 0; i < lines.count; i++) {
    if (!recognition.isFurniture(i) || lines.of(i).trim() === '') continue;
    const kind = recognition.lines[i]?.furniture ?? 'menu';
    const edits = [removalOfLine(lines, i, i >= tail)];
    const fix = { title: both(removeLine), edits, kind: 'furniture' } as const;
    yield { start: lines.start(i), end: lines.end(i), message: both(pageFurniture[kind]), fix };
  }
}
