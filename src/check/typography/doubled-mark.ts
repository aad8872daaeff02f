// «. .», «،،», «،.»: a mark too many. Two full stops together part a headline in two, three trail off: these stay.

import { doubledMark, removeMark } from '../../l10n/check.ts';
import { both } from '../../l10n/message.ts';
import { replacement } from '../edit.ts';
import { spaces } from '../pattern.ts';
import type { CheckedLine, Found, LineCheck } from '../rule.ts';

const pattern = new RegExp(
  `(?<=[^\\s،؛:,;.])(?<!^\\s*)[${spaces}]*(?:(?:[،؛][${spaces}]*){2,}|\\.(?:[${spaces}]+\\.)+(?!\\.)|[،؛][${spaces}]*[.:](?!\\.))(?<![${spaces}])`,
  'gu',
);

export const doubledMarkCheck: LineCheck = { code: 'doubled-mark', severity: 'info', check };

function* check({ prose }: CheckedLine): Generator<Found> {
  for (const { 0: found, index: start } of prose.matchAll(pattern)) {
    const end = start + found.length;
    const last = found.at(-1)!;
    const fix = {
      title: both(removeMark, found.trim()[0]!),
      edits: [replacement(start, end, last)],
      kind: 'typography',
    } as const;
    yield { start, end, message: both(doubledMark, found.trim()), fix };
  }
}
