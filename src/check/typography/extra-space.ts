// Two spaces where one belongs, and spaces at the ends of a line.

import { doubledSpace, oneSpace, removeSpace, spaceAtBeginning, spaceAtEnd } from '../../l10n/check.ts';
import { both } from '../../l10n/message.ts';
import { replacement } from '../edit.ts';
import type { Fix } from '../finding.ts';
import { spaces } from '../pattern.ts';
import type { CheckedLine, Found, LineCheck } from '../rule.ts';

const runs = new RegExp(`[${spaces}]+`, 'gu');

export const extraSpaceCheck: LineCheck = { code: 'extra-space', severity: 'info', check };

function* check({ text }: CheckedLine): Generator<Found> {
  if (text.trim() === '') return; // an empty line looks empty, whatever is in it
  for (const { 0: run, index: start } of text.matchAll(runs)) {
    const end = start + run.length;
    if (start === 0) yield { start, end, message: both(spaceAtBeginning), fix: leaving('', start, end) };
    else if (end === text.length) yield { start, end, message: both(spaceAtEnd), fix: leaving('', start, end) };
    else if (run.length > 1) yield { start, end, message: both(doubledSpace), fix: leaving(' ', start, end) };
  }
}

function leaving(left: string, start: number, end: number): Fix {
  const title = both(left ? oneSpace : removeSpace);
  return { title, edits: [replacement(start, end, left)], kind: 'typography' };
}
