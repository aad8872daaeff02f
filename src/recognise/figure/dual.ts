// Counts of two and one that the noun itself tells: «قتيلان», «خليتين», «شخص واحد».

import { tokenText, type Words } from '../../text/words.ts';
import type { Nouns } from './noun.ts';
import type { Counted, Quantities } from './quantity.ts';

/** An indefinite dual of a noun known to be counted, or such a noun with «واحد» after it; `one` are the forms of that. */
export function dualOrOne(
  words: Words,
  i: number,
  nouns: Nouns,
  quantities: Quantities,
  one: readonly number[],
): Counted | undefined {
  const read = nouns.knownPastProclitics(words, i);
  if (!read || nouns.isLabel(words, i)) return undefined;
  const { countable, start } = read;
  const unit = words.text.slice(start, words.end[i]);
  const isMeasure = countable.kind === 'measure';
  if (countable.form === 'dual') {
    const to = nouns.phraseEnd(words, i, 2);
    const two = { from: i, to, start, value: 2, unit, rule: 'figure:dual', sure: true };
    return isMeasure && to < words.count ? quantities.partAfter(words, two) : two;
  }
  if (countable.form !== 'single' || i + 1 >= words.count) return undefined;
  const single = { from: i, to: i + 1, start, value: 1, unit, rule: 'figure:one', sure: true };
  if (one.includes(words.word[i + 1]!) && !tokenText(words, i + 1).startsWith('وأ')) return { ...single, to: i + 2 };
  const more = isMeasure ? quantities.partAfter(words, single) : single;
  return more.to > single.to ? more : undefined;
}
