// All rules, in one list.

import { type Lexicon, lexiconInSlices } from '../knowledge/lexicon/lexicon.ts';
import type { Vocabulary } from '../text/vocabulary.ts';
import type { Words } from '../text/words.ts';
import { type KnownName, KnownNames } from './known/known.ts';
import { furnitureJudge } from './furniture.ts';
import type { Furniture, Rule } from './line.ts';
import { namesRule } from './names/names.ts';
import { makeNumericRule } from './numeric.ts';
import { Tagger } from './tagger/tagger.ts';

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

/** Makes the rules, giving way in between. The lexicon comes last, so that its tables cover every word. */
export function* makeRules(vocabulary: Vocabulary, { names }: RuleSources): Generator<void, Rules> {
  const known = yield* KnownNames.make(vocabulary, names);
  const numeric = yield* makeNumericRule(vocabulary);
  const furniture = furnitureJudge(vocabulary);
  yield;
  const lexicon = yield* lexiconInSlices(vocabulary);
  const tagger = yield* Tagger.make();
  const rules: Rule[] = [(line) => known.find(line), numeric, namesRule(lexicon, tagger)];
  return { rules, lexicon, furniture, isOrdinary: (words, i) => lexicon.marks[words.word[i]!] !== 0 };
}
