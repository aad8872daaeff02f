// The names of the knowledge, found in lines.

import type { Folding } from '../../text/fold.ts';
import type { Vocabulary } from '../../text/vocabulary.ts';
import { whole } from '../../text/whole.ts';
import type { Words } from '../../text/words.ts';
import type { Line, NameCandidate } from '../line.ts';
import { type NameTables, buildNames } from './build.ts';
import { type Claim, Flag } from './claim.ts';
import { type Match, isWhole, longestName, marksFit, withClosingMark } from './match.ts';
import type { KnownName } from './name.ts';
import type { Refused } from './refusal.ts';
import { foldingsOf, rulesOf } from './why.ts';

export type { KnownName } from './name.ts';
export type { Refused } from './refusal.ts';

/** How sure a name is that could well be another word. */
const weakConfidence = 0.6;

/**
 * Names over a vocabulary. Where several entities have names that fold alike, the full name comes before an alias and a good
 * name before a wrong one, else the one given first; `clashes` lists them.
 */
export class KnownNames {
  readonly #tables: NameTables;

  constructor(vocabulary: Vocabulary, names: Iterable<KnownName>, tables = whole(buildNames(vocabulary, names))) {
    this.#tables = tables;
  }

  /** The same, giving way while the tables are made. */
  static *make(vocabulary: Vocabulary, names: Iterable<KnownName>): Generator<void, KnownNames> {
    return new KnownNames(vocabulary, names, yield* buildNames(vocabulary, names));
  }

  /** The names that are not looked for, each with the reason. */
  get refused(): readonly Refused[] {
    return this.#tables.refused;
  }

  /** Names of different entities that no text can tell apart, the one that is chosen first. */
  get clashes(): readonly (readonly KnownName[])[] {
    return this.#tables.claims.shared();
  }

  /** How many bytes the tables take, the vocabulary's and the names themselves left out. */
  get memory(): number {
    return this.#tables.trie.memory + this.#tables.claims.memory;
  }

  /** The longest name at each token where one begins, in order; they may overlap. */
  matches(words: Words): Match[] {
    const found: Match[] = [];
    for (let k = 0; k < words.knownCount; k++) {
      const match = longestName(this.#tables.trie, words, words.known[k]!, this.#accept);
      if (match) found.push(match);
    }
    return found;
  }

  /** The matches in a line as candidates, each with the rules that made it. */
  find({ words }: Line): NameCandidate[] {
    return this.matches(words).map((match) => this.#candidate(words, match));
  }

  readonly #accept = (words: Words, match: Match): boolean => {
    if (!isWhole(words, match)) return false;
    const { claims } = this.#tables;
    if (!match.marked && claims.firstFlags(match.node) === 0) return true; // most names ask for nothing more
    return claims.of(match.node).some((claim) => fits(words, match, claim));
  };

  #candidate(words: Words, match: Match): NameCandidate {
    const claims = this.#tables.claims.of(match.node).filter((one) => fits(words, match, one));
    const [claim, ...others] = claims as [Claim, ...Claim[]];
    const { from, to, start, end } = withClosingMark(words, match);
    const rules = rulesOf(words, match, claim);
    const confidence = isWeak(match, claim, rules) ? weakConfidence : 1;
    const also = others.map(({ name }) => name.entity);
    const { type, entity } = claim.name;
    return { from, to, start, end, type, entity, rules, confidence, ...(also.length > 0 ? { also } : {}) };
  }
}

/**
 * Whether the reading is a weak one: with a foreign sound written otherwise, or with ه for the ة of a single word without the
 * article, which may as well be a pronoun («وجده» for «وجدة»).
 */
function isWeak({ from, to }: Match, { name, flags }: Claim, rules: readonly string[]): boolean {
  if (flags & Flag.foreign) return true;
  return to - from === 1 && !name.text.startsWith('ال') && rules.includes('fold:ta-marbuta');
}

const otherLetters: ReadonlySet<Folding> = new Set(['alef', 'hamza-seat', 'ya', 'ta-marbuta']);

/** Whether the tokens read as this very name: its marks, the case of a short acronym, the letters of a name like «علي». */
function fits(words: Words, match: Match, { name, flags }: Claim): boolean {
  if (!marksFit(words, match, name.text)) return false;
  if ((flags & (Flag.sameCase | Flag.sameLetters)) === 0) return true;
  const used = foldingsOf(words, match, name.text) ?? [];
  if (flags & Flag.sameCase && used.includes('case')) return false;
  return !(flags & Flag.sameLetters && used.some((folding) => otherLetters.has(folding)));
}
