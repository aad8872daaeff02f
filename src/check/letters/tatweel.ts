// «المـغرب»: letters drawn out by hand, which no search passes over. After a prefix («لـ11», «بـFBI») tatweel has its place.

import { removeStretch, stretched } from '../../l10n/check.ts';
import { both } from '../../l10n/message.ts';
import { replacement } from '../edit.ts';
import { everywhere, letters, marks, wordStart } from '../pattern.ts';
import type { CheckedLine, Found, LineCheck } from '../rule.ts';

const pattern = everywhere(`${wordStart}[${letters}${marks}]+ـ[${letters}${marks}ـ]*[${letters}]`);
const prefixes = new RegExp('^[وف]?(?:[بكلس]|[بك]?ال|لل)?ـ', 'u');
const runs = /ـ+/gu;

export const tatweelCheck: LineCheck = { code: 'tatweel', severity: 'info', check };

function* check({ prose }: CheckedLine): Generator<Found> {
  for (const { 0: word, index: start } of prose.matchAll(pattern)) {
    const skipped = prefixes.exec(word)?.[0].length ?? 0;
    const edits = [...word.slice(skipped).matchAll(runs)].map(({ 0: run, index }) => {
      const from = start + skipped + index;
      return replacement(from, from + run.length, '');
    });
    if (edits.length === 0) continue;
    const fix = { title: both(removeStretch), edits, kind: 'typography' } as const;
    yield { start, end: start + word.length, message: both(stretched, word), fix };
  }
}
