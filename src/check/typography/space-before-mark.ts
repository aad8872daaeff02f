// «التقرير ، الذي»: Arabic marks stand against the word before them.

import { moveSpace, removeSpace, spaceBeforeMark } from '../../l10n/check.ts';
import { both } from '../../l10n/message.ts';
import { replacement } from '../edit.ts';
import { everywhere, letter, spaces } from '../pattern.ts';
import type { CheckedLine, Found, LineCheck } from '../rule.ts';

/**
 * After an Arabic letter, a digit or what closes; a full stop or colon that begins something else («..», «.net», «:)», «2 : 1»)
 * is left alone.
 */
const pattern = everywhere(
  `(?<=${letter}|[\\p{N}»”"’)\\]%])[${spaces}]+(?:[،؛؟,;?!]|\\.(?![.\\p{N}A-Za-z])|:(?![)(\\-/\\\\|A-Za-z]))(?![،؛,;.])`,
);
const startsWord = new RegExp(`^${letter}`, 'u');
const hasArabic = new RegExp(letter, 'u');
const isScore = /^\s*\p{N}/u;

export const spaceBeforeMarkCheck: LineCheck = { code: 'space-before-mark', severity: 'info', check };

function* check({ prose }: CheckedLine): Generator<Found> {
  if (!hasArabic.test(prose)) return;
  for (const { 0: found, index } of prose.matchAll(pattern)) {
    const [end, mark] = [index + found.length, found.at(-1)!];
    const rest = prose.slice(end, end + 8);
    if (mark === ':' && isScore.test(rest) && /\p{N}/u.test(prose[index - 1]!)) continue;
    const moved = startsWord.test(rest);
    const edit = moved ? replacement(index, end, `${mark} `) : replacement(index, end - 1, '');
    const fix = { title: both(moved ? moveSpace : removeSpace), edits: [edit], kind: 'typography' } as const;
    yield { start: index, end, message: both(spaceBeforeMark, mark), fix };
  }
}
