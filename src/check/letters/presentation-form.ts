// ﻢ for م: the shapes of letters in place of letters, as some PDF files and old programs write them.

import { presentationForm, replaceBy } from '../../l10n/check.ts';
import { both } from '../../l10n/message.ts';
import { replacement } from '../edit.ts';
import type { CheckedLine, Found, LineCheck } from '../rule.ts';

/** The two blocks of Arabic presentation forms, without their ornaments, brackets and whole phrases (ﷺ, ﷽), which are wanted. */
const runs = /[\ufb50-\ufbb1\ufbd3-\ufd3d\ufd50-\ufdef\ufe70-\ufefc]+/gu;

export const presentationFormCheck: LineCheck = { code: 'presentation-form', severity: 'warning', check };

function* check({ text }: CheckedLine): Generator<Found> {
  for (const { 0: run, index: start } of text.matchAll(runs)) {
    const end = start + run.length;
    const plain = run.normalize('NFKC').trim();
    const fix = { title: both(replaceBy, plain), edits: [replacement(start, end, plain)], kind: 'typography' } as const;
    yield { start, end, message: both(presentationForm, plain), fix };
  }
}
