// Names that everyone knows: countries, cities, international bodies, outlets, groups.

import type { NameFinder } from './names.ts';

/** Finds the names of the built-in lexicon. */
export const lexiconNames: NameFinder = (reader, into) => {
  const { words } = reader;
  for (let i = 0; i < words.count; i++) {
    const found = reader.name(i);
    if (!found?.value.sure) continue;
    const { from, to, start, value } = found;
    const { type, key } = value;
    into.push({
      type,
      key,
      entity: null,
      from,
      to,
      start,
      end: words.end[to - 1]!,
      rules: ['lexicon'],
      confidence: 0.9,
    });
  }
};
