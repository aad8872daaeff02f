// Names that everyone knows: countries, cities, international bodies, outlets, groups.

import type { Lexicon } from '../../knowledge/lexicon/lexicon.ts';
import type { Candidate, Rule } from '../line.ts';

/** Finds the names of the built-in lexicon. */
export function lexiconRule({ names }: Lexicon): Rule {
  return ({ words }) => {
    const candidates: Candidate[] = [];
    for (let i = 0; i < words.count; i++) {
      const found = names.longestAt(words, i);
      if (!found?.value.sure) continue;
      const { from, to, start, value } = found;
      const { type, key } = value;
      const span = { from, to, start, end: words.end[to - 1]! };
      candidates.push({ ...span, type, key, entity: null, rules: ['lexicon'], confidence: 0.9 });
    }
    return candidates;
  };
}
