// Names that everyone knows: countries, cities, international bodies, outlets, groups.

import type { LexiconName } from '../../knowledge/lexicon/lexicon.ts';
import type { Found } from '../../text/phrases.ts';
import type { NameFinder } from './finder.ts';
import { Cue, Mark, type Reader } from './reader.ts';

/** Finds the names of the built-in lexicon. */
export const lexiconNames: NameFinder = (reader, into) => {
  const { words } = reader;
  for (let i = 0; i < words.count; i++) {
    const found = reader.name(i);
    if (!found?.value.sure) continue;
    const { from, start } = found;
    const club = found.value.type === 'place' && isClub(reader, i, found);
    const type = club ? 'agency' : found.value.type;
    const key = club ? undefined : found.value.key;
    const to = club || (type === 'agency' && found.to > from + 1) ? afterNation(reader, found.to) : found.to;
    const span = { from, to, start, end: words.end[to - 1]! };
    into.push({
      ...span,
      type,
      ...(key && { key }),
      entity: null,
      rules: [club ? 'club' : 'lexicon'],
      confidence: 0.9,
    });
  }
};

/**
 * Whether a city's name is that of its club: beside a word of sport («فريق برشلونة»), or with a masculine adjective of a nation
 * («برشلونة الإسباني»), as a city is feminine.
 */
function isClub(reader: Reader, i: number, { to }: Found<LexiconName>): boolean {
  if (reader.startAsCue(i - 1, Cue.sport) >= 0) return true;
  if (!reader.isDefinite(to) || !(reader.whole(to) & Mark.nationality) || reader.whole(to) & Mark.place) return false;
  return reader.words.text[reader.words.end[to]! - 1] === 'ي' && !reader.isDefinite(to - 1);
}

/** The token after an adjective of a nation that belongs to the name: «مجلس النواب العراقي». */
function afterNation(reader: Reader, i: number): number {
  return reader.isDefinite(i) && reader.whole(i) & Mark.nationality ? i + 1 : i;
}
