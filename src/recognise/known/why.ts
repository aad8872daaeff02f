// Why a span is a name: which proclitics, foldings and kind of alias made the match.

import { LAM, classAt } from '../../text/letter.ts';
import { type Folding, foldings } from '../../text/fold.ts';
import type { Words } from '../../text/words.ts';
import { type Claim, Flag } from './claim.ts';
import type { Match } from './match.ts';
import type { RuleId } from '../ruleid.ts';

/**
 * The rules behind a match, the most telling last: `proclitic:و`, `fold:alef` (names in `fold.ts`), `inflection` for another
 * case ending, `foreign-letter` for a foreign sound written otherwise, `alias:acronym` for a name that is not the full one.
 */
export function rulesOf(words: Words, match: Match, claim: Claim): readonly RuleId[] {
  const { name, flags } = claim;
  const [first, { start, end }] = [words.start[match.from]!, match];
  const read = `${start - first} ${flags} ${name.kind}\n${name.text}\n${words.text.slice(first, end)}`;
  let rules = known.get(read);
  if (rules) return rules;
  if (known.size >= most) known.clear();
  known.set(read, (rules = findRules(words, match, claim)));
  return rules;
}

/** The rules behind readings that were met: a corpus spells its names the same way again and again. */
const known = new Map<string, readonly RuleId[]>();
const most = 1 << 13;

function findRules(words: Words, match: Match, { name, flags }: Claim): RuleId[] {
  const rules: RuleId[] = procliticsOf(words, match).map((letter) => `proclitic:${letter}` as const);
  const used = foldingsOf(words, match, name.text);
  if (used) rules.push(...used.map((folding) => `fold:${folding}` as const));
  else rules.push(flags & Flag.foreign ? 'foreign-letter' : 'inflection');
  if (name.kind !== 'name' && name.kind !== 'variant') rules.push(`alias:${name.kind}`);
  return rules;
}

/** The letters before the name in its first word. */
export function procliticsOf(words: Words, { from, start }: Match): string[] {
  const before = words.text.slice(words.start[from], start).normalize('NFKC');
  return [...before].filter((letter) => /\p{L}/u.test(letter) && letter !== 'ـ');
}

/** Marks around a name, which no span has. */
const outside = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}\p{M}]+$/gu;

/** The foldings that take the span to the name; undefined where they do not suffice. «لأمن» after ل stands for «الأمن». */
export function foldingsOf(words: Words, match: Match, text: string): Folding[] | undefined {
  const name = text.replace(outside, '');
  const surface = words.text.slice(match.start, match.end);
  const contracted = match.start > words.start[match.from]! && classAt(surface, 0) === LAM && !foldings(surface, name);
  return foldings(contracted ? `ا${surface}` : surface, name);
}
