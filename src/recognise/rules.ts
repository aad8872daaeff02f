// All rules, in one list.

import { loadLexicon } from '../knowledge/lexicon/lexicon.ts';
import type { Vocabulary } from '../text/vocabulary.ts';
import { dateRule } from './date/date.ts';
import { type KnownName, KnownNames } from './known/known.ts';
import type { Rule } from './line.ts';
import { namesRule } from './names/names.ts';

/** What the rules are made from. */
export interface RuleSources {
  readonly names: Iterable<KnownName>;
}

/** The rules over one vocabulary. The lexicon comes last, so that its table of marks covers every word. */
export function makeRules(vocabulary: Vocabulary, { names }: RuleSources): Rule[] {
  const known = new KnownNames(vocabulary, names);
  return [(line) => known.find(line), dateRule(vocabulary), namesRule(loadLexicon(vocabulary))];
}
