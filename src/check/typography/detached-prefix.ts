// «بـ 7108», «مقارنة ب 2019», «و قال»: one-letter words are written joined to what follows.

import { detachedPrefix, removeSpace } from '../../l10n/check.ts';
import { both } from '../../l10n/message.ts';
import { replacement } from '../edit.ts';
import { everywhere, letter, spaces, wordStart } from '../pattern.ts';
import type { CheckedLine, Found, LineCheck } from '../rule.ts';

/** A preposition alone before a number, with tatweel before a number, a Latin word or a quotation; «و» before any word. */
const pattern = everywhere(
  `${wordStart}(?:[وف]?(?:[بكل]|ال|[بك]ال)ـ+[${spaces}]+(?=[\\p{Nd}A-Za-z«“"])|[وف]?[بل][${spaces}]+(?=\\p{Nd})|(?<=[${spaces}،؛])و[${spaces}]+(?=${letter}{2,}|\\p{Nd}))`,
);
/** Letters that name a kind: «فيتامين ب 12», «الفئة ب 2», «أ و ب و ج». */
const afterKind = new RegExp(
  `(?:فيتامين|فئة|الفئة|نوع|النوع|مجموعة|المجموعة|قسم|القسم|درجة|الدرجة|${wordStart}${letter})[${spaces}]+$`,
  'u',
);

export const detachedPrefixCheck: LineCheck = { code: 'detached-prefix', severity: 'info', check };

function* check({ prose }: CheckedLine): Generator<Found> {
  for (const { 0: found, index: start } of prose.matchAll(pattern)) {
    if (afterKind.test(prose.slice(Math.max(0, start - 24), start))) continue;
    const end = start + found.length;
    const prefix = found.trimEnd();
    const needsTatweel = /[بل]$/u.test(prefix);
    const edit = replacement(start + prefix.length, end, needsTatweel ? 'ـ' : '');
    const fix = { title: both(removeSpace), edits: [edit], kind: 'typography' } as const;
    yield { start, end, message: both(detachedPrefix, prefix), fix };
  }
}
