// Names that everyone knows: countries, cities, international bodies, outlets, groups.

import type { LexiconName } from '../../knowledge/lexicon/lexicon.ts';
import type { Found } from '../../text/phrases.ts';
import type { NameFinder } from './finder.ts';
import { Cue, Mark, type Reader } from './reader.ts';

/** Finds the names of the built-in lexicon. */
export const lexiconNames: NameFinder = (reader, into) => {
  const { words } = reader;
  for (let i = 0; i < words.count; i++) {
    const found = reader.name(i) ?? dotted(reader, i);
    if (!found?.value.sure || isCommon(reader, i, found)) continue;
    const from = afterClass(reader, found);
    const start = from === found.from ? found.start : words.start[from]!;
    const club = found.value.type === 'place' && isClub(reader, i, found);
    const type = club ? 'agency' : found.value.type;
    const key = club ? undefined : found.value.key;
    const to = type === 'agency' && takesAdjective(reader, found) ? afterNation(reader, found.to) : found.to;
    const span = { from, to, start, end: words.end[to - 1]! };
    into.push({
      ...span,
      type,
      ...(key && { key }),
      entity: null,
      rules: club
        ? ['club']
        : type === 'agency' && reader.startAsCue(from, Cue.club) === start
          ? ['lexicon', 'club']
          : ['lexicon'],
      confidence: 0.9,
    });
  }
};

/** «أ.ف.ب», «د.ب.أ»: letters with dots between them and no space, read as the name that they spell. */
function dotted(reader: Reader, i: number): Found<LexiconName> | undefined {
  const { words, lexicon } = reader;
  let to = i + 1;
  while (isLetter(reader, to - 1) && reader.mark(to) === DOT && isLetter(reader, to + 1) && reader.touches(to)) to += 2;
  if (to < i + 3) return undefined;
  const start = words.start[i]!;
  const value = lexicon.names.get(words.text.slice(start, words.end[to - 1]));
  return value && { value, from: i, to, start };
}

const DOT = '.'.charCodeAt(0);

function isLetter(reader: Reader, i: number): boolean {
  return reader.isArabic(i) && reader.words.end[i]! - reader.words.start[i]! === 1;
}

/**
 * Whether a city's name is that of its club: beside a word of sport («فريق برشلونة»), with a masculine adjective of a nation
 * («برشلونة الإسباني»), as a city is feminine, or where the tagger is rather sure of it.
 */
function isClub(reader: Reader, i: number, { from, to }: Found<LexiconName>): boolean {
  if (to === from + 1 && isTaggedClub(reader, from)) return true;
  if (reader.startAsCue(i - 1, Cue.sport) >= 0) return true;
  if (!reader.isDefinite(to) || !(reader.whole(to) & Mark.nationality) || reader.whole(to) & Mark.place) return false;
  return reader.words.text[reader.words.end[to]! - 1] === 'ي' && !reader.isDefinite(to - 1);
}

/** Whether the tagger takes the name of a city for an organisation's, where nothing before it speaks of a place. */
function isTaggedClub(reader: Reader, i: number): boolean {
  if (reader.tagged.tags[i] !== 5 || reader.whole(i) === 0 || reader.whole(i - 1) & Mark.placeCue) return false;
  const lean = reader.tagged.lean(i, 'organisation');
  return lean > 2 && lean > reader.tagged.lean(i, 'place') + 1;
}

/** Whether the name is what a common word leaves without its first letter: «باكرا» is not «أكرا»; a hamza that is written tells «بأكرا». */
function isCommon(reader: Reader, i: number, { to, start }: Found<LexiconName>): boolean {
  if (to > i + 1 || start === reader.words.start[i] || 'أإآ'.includes(reader.words.text[start]!)) return false;
  return (reader.whole(i) & (Mark.common | Mark.function)) !== 0;
}

/** Where the name begins, past an outlet's class word: «قناة الجزيرة», «وكالة رويترز»; but «وكالة الأنباء القطرية» is one. */
function afterClass(reader: Reader, { from, to, start, value }: Found<LexiconName>): number {
  if (value.type !== 'outlet' || to === from + 1 || reader.startAs(from, Mark.outletHead) !== start) return from;
  for (let i = from; i < to; i++) if (reader.startAsCue(i, Cue.news) >= 0) return from;
  return reader.words.text.startsWith('ال', start) ? from : from + 1;
}

/** Whether an adjective after the name would agree with its head noun: with «مجلس النواب», «الترجي الرياضي», not with «ريال مدريد». */
function takesAdjective(reader: Reader, { from, to, start }: Found<LexiconName>): boolean {
  return to > from + 1 && (reader.startAs(from, Mark.head) === start || reader.words.text.startsWith('ال', start));
}

/** The token after an adjective of a nation that belongs to the name: «مجلس النواب العراقي». */
function afterNation(reader: Reader, i: number): number {
  return reader.isDefinite(i) && reader.whole(i) & Mark.nationality ? i + 1 : i;
}
