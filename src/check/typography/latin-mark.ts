// «وقال, إن»: the comma, semicolon and question mark of Latin text in an Arabic sentence.

import { latinMark, replaceBy } from '../../l10n/check.ts';
import { both } from '../../l10n/message.ts';
import { replacement } from '../edit.ts';
import { everywhere, letter, spaces } from '../pattern.ts';
import type { CheckedLine, Found, LineCheck } from '../rule.ts';

const arabicMarks: Readonly<Record<string, string>> = { ',': '،', ';': '؛', '?': '؟' };

/** Between Arabic words, or after one at the end of what is said. */
const pattern = everywhere(`(?<=${letter}[»”"’)\\]]?[${spaces}]*)[,;?](?=[${spaces}]*(?:${letter}|[«“"(\\d؟!]|$))`);
const startsWord = new RegExp(`^(?:${letter}|[«“(\\d])`, 'u');

export const latinMarkCheck: LineCheck = { code: 'latin-mark', severity: 'info', check };

function* check({ prose }: CheckedLine): Generator<Found> {
  for (const { 0: mark, index: start } of prose.matchAll(pattern)) {
    const end = start + 1;
    const put = arabicMarks[mark]!;
    const glued = mark !== '?' && startsWord.test(prose.slice(end, end + 1));
    const edit = replacement(start, end, glued ? `${put} ` : put);
    const fix = { title: both(replaceBy, put), edits: [edit], kind: 'typography' } as const;
    yield { start, end, message: both(latinMark, mark, put), fix };
  }
}
