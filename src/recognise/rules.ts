// All rules, in one list.

import { loadLexicon } from '../knowledge/lexicon/lexicon.ts';
import type { Vocabulary } from '../text/vocabulary.ts';
import type { Rule } from './line.ts';
import { agencyRule } from './names/agency.ts';
import { lexiconRule } from './names/lexicon.ts';
import { placeRule } from './names/place.ts';

/** What the rules are made from. */
export interface RuleSources {
  readonly names: readonly unknown[];
}

/** The rules over one vocabulary. The lexicon comes last, so that its table of marks covers every word. */
export function makeRules(vocabulary: Vocabulary, _sources: RuleSources): Rule[] {
  const lexicon = loadLexicon(vocabulary);
  return [lexiconRule(lexicon), agencyRule(lexicon), placeRule(lexicon)];
}
