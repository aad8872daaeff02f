// All rules, in one list.

import { type Lexicon, loadLexicon } from '../knowledge/lexicon/lexicon.ts';
import type { Vocabulary } from '../text/vocabulary.ts';
import type { Words } from '../text/words.ts';
import { type KnownName, KnownNames } from './known/known.ts';
import { furnitureJudge } from './furniture.ts';
import type { Furniture, Rule } from './line.ts';
import { namesRule } from './names/names.ts';
import { numericRule } from './numeric.ts';

/** What the rules are made from. */
export interface RuleSources {
  readonly names: Iterable<KnownName>;
}

/** The rules over one vocabulary, and what else reads its words. */
export interface Rules {
  readonly rules: readonly Rule[];
  readonly lexicon: Lexicon;
  /** Judges a line. */
  readonly furniture: (words: Words) => Furniture | null;
  /** Whether a token is a common word, or a name of the lexicon. */
  readonly isOrdinary: (words: Words, i: number) => boolean;
}

/** Makes the rules. The lexicon comes last, so that its tables cover every word. */
export function makeRules(vocabulary: Vocabulary, { names }: RuleSources): Rules {
  const known = new KnownNames(vocabulary, names);
  const numeric = numericRule(vocabulary);
  const furniture = furnitureJudge(vocabulary);
  const lexicon = loadLexicon(vocabulary);
  const rules: Rule[] = [(line) => known.find(line), numeric, namesRule(lexicon)];
  return { rules, lexicon, furniture, isOrdinary: (words, i) => lexicon.marks[words.word[i]!] !== 0 };
}
