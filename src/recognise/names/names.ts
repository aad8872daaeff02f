// All rules for names that the knowledge does not hold, over one reading of the line.

import type { Lexicon } from '../../knowledge/lexicon/lexicon.ts';
import type { NameCandidate, Rule } from '../line.ts';
import type { Tagger } from '../tagger/tagger.ts';
import { agencies } from './agency.ts';
import type { NameFinder } from './finder.ts';
import { instruments } from './instrument.ts';
import { lexiconNames } from './lexicon.ts';
import { outlets } from './outlet.ts';
import { persons } from './person.ts';
import { places } from './place.ts';
import { Reader } from './reader.ts';
import { taggedNames } from './tagged.ts';

/** Finds names by the lexicon, by the grammar of their kind, and by the tagger. */
export function namesRule(lexicon: Lexicon, tagger: Tagger): Rule {
  const reader = new Reader(lexicon);
  const finders: readonly NameFinder[] = [lexiconNames, agencies, places, persons, outlets, instruments, taggedNames];
  return ({ words }) => {
    reader.read(words);
    tagger.read(reader);
    reader.tagged = tagger;
    const candidates: NameCandidate[] = [];
    for (const find of finders) find(reader, candidates);
    return candidates;
  };
}
