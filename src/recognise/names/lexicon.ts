// Names that everyone knows: countries, cities, international bodies, outlets, groups.

import type { NameFinder } from './names.ts';
import { Mark, type Reader } from './reader.ts';

/** Finds the names of the built-in lexicon. */
export const lexiconNames: NameFinder = (reader, into) => {
  const { words } = reader;
  for (let i = 0; i < words.count; i++) {
    const found = reader.name(i);
    if (!found?.value.sure) continue;
    const { from, start } = found;
    const club = found.value.type === 'place' && isClub(reader, found.to);
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

/** A city is feminine; with a masculine adjective of a nation it is its club: «برشلونة الإسباني». */
function isClub(reader: Reader, i: number): boolean {
  if (!reader.isDefinite(i) || !(reader.whole(i) & Mark.nationality) || reader.whole(i) & Mark.place) return false;
  return reader.words.text[reader.words.end[i]! - 1] === 'ي' && !reader.isDefinite(i - 1);
}

/** The token after an adjective of a nation that belongs to the name: «مجلس النواب العراقي». */
function afterNation(reader: Reader, i: number): number {
  return reader.isDefinite(i) && reader.whole(i) & Mark.nationality ? i + 1 : i;
}
