// «في في», «التطرف والتطرف»: a word written twice.

import { removeRepetition, repeatedWord } from '../../l10n/check.ts';
import { both } from '../../l10n/message.ts';
import { functionWords } from '../../knowledge/lexicon/common.ts';
import { replacement } from '../edit.ts';
import { everywhere, letters, marks, spaces, wordEnd, wordStart } from '../pattern.ts';
import type { CheckedLine, Found, LineCheck } from '../rule.ts';

const word = `[${letters}${marks}]`;
const twice = everywhere(`${wordStart}(${word}{2,})([${spaces}]+)\\1${wordEnd}`);
const joined = everywhere(`${wordStart}(ال${word}{4,})[${spaces}]+و\\1${wordEnd}`);

/** Words that may stand twice: «لا لا», «من من», «ما ما»; and those that are said twice, «جدا جدا», «واحدا واحدا». */
const mayRepeat = new Set('لا من ما كم بي جدا كثيرا قليلا معا واحدا مليون مليار الف ألف'.split(' '));
const functions = new Set(functionWords.filter((one) => !mayRepeat.has(one)));
/** «سي ان ان»: what stands twice are letters' names. */
const afterLetter = new RegExp(`(?:سي|بي|إن|ان|كي|إم|ام)[${spaces}]+$`, 'u');
/** «بين الحين والحين»: turns of phrase. */
const saying = /^(?:الحين|الفينة|المرة|الأخرى|اليوم)$/u;

export const repeatedWordCheck: LineCheck = { code: 'repeated-word', severity: 'warning', check };

function* check({ prose }: CheckedLine): Generator<Found> {
  for (const { 0: found, 1: one = '', index: start } of prose.matchAll(twice)) {
    if (!one.startsWith('ال') && !functions.has(bare(one))) continue;
    if (afterLetter.test(prose.slice(Math.max(0, start - 8), start))) continue;
    const end = start + found.length;
    const fix = {
      title: both(removeRepetition),
      edits: [replacement(start + one.length, end, '')],
      kind: 'evidence',
    } as const;
    yield { start, end, message: both(repeatedWord, one), fix };
  }
  for (const { 0: found, 1: one = '', index: start } of prose.matchAll(joined)) {
    if (!saying.test(one)) yield { start, end: start + found.length, message: both(repeatedWord, one) };
  }
}

/** As the list of function words writes it, without hamza on the alef. */
function bare(one: string): string {
  return one.replace(/[أإآ]/gu, 'ا');
}
