// From a list of names to the tables in which they are found.

import { folded } from '../../text/fold.ts';
import { NONE, ROOT, Trie } from '../../text/trie.ts';
import { UNKNOWN, type Vocabulary } from '../../text/vocabulary.ts';
import { Kind, type Words, readWords, tokenText } from '../../text/words.ts';
import { Claims, Flag } from './claim.ts';
import type { KnownName } from './name.ts';
import { type Refused, refusal } from './refusal.ts';
import { type Spelling, foreignSpellings, mayVary, otherSpellings } from './spelling.ts';
import { isLikeStopWord } from './stopword.ts';

/** Names as they are looked for. */
export interface NameTables {
  readonly trie: Trie;
  readonly claims: Claims;
  readonly refused: readonly Refused[];
}

/** How many names are entered in one step. */
const step = 64;

/** The tables of `names`, whose words are added to `vocabulary`. Linear in the names' total length. Gives way in between. */
export function* buildNames(vocabulary: Vocabulary, names: Iterable<KnownName>): Generator<void, NameTables> {
  const ranked = [...names].sort((a, b) => rank[a.kind] - rank[b.kind]);
  const trie = new Trie();
  const builder = { vocabulary, trie, claims: new Claims(trie, ranked), varies: [] };
  const refused: Refused[] = [];
  const transliterated: (() => void)[] = [];
  let words: Words | undefined;
  for (const [index, name] of ranked.entries()) {
    if (index % step === 0) yield;
    words = readWords(name.text, 0, name.text.length, vocabulary, words);
    const reason = refusal(name.text, words);
    if (reason) {
      refused.push({ name, reason });
      continue;
    }
    const flags = enterName(builder, words, name, index);
    if (!name.transliterated) continue;
    const spelling = spellingOf(words);
    transliterated.push(() => enter(builder, foreignSpellings(spelling), index, flags | Flag.foreign));
  }
  for (const [i, enterForeign] of transliterated.entries()) {
    if (i % step === 0) yield;
    enterForeign(); // behind all names that are spelt so themselves
  }
  return { trie, claims: builder.claims, refused };
}

/** What the tables are built with. */
interface Builder {
  readonly vocabulary: Vocabulary;
  readonly trie: Trie;
  readonly claims: Claims;
  /** Per word number whether the word may be spelt otherwise; filled as words are met. */
  readonly varies: boolean[];
}

/** Enters a name as it stands and in its other spellings, and returns the flags of its claims. */
function enterName(builder: Builder, words: Words, { type }: KnownName, index: number): number {
  const { vocabulary, trie, claims, varies } = builder;
  const flags = flagsOf(words);
  let node = ROOT;
  let other = false;
  for (let i = 0; i < words.count; i++) {
    if (words.kind[i] === Kind.mark) continue;
    const number = words.word[i]! || vocabulary.add(tokenText(words, i));
    node = trie.add(node, number);
    other ||= varies[number] ??= mayVary(plain(tokenText(words, i)));
  }
  claims.add(node, index, flags);
  if (other) enter(builder, otherSpellings(spellingOf(words), type), index, flags);
  return flags;
}

function enter(
  { vocabulary, trie, claims }: Builder,
  spellings: readonly Spelling[],
  index: number,
  flags: number,
): void {
  for (const spelling of spellings) {
    const node = nodeOf(trie, vocabulary, spelling);
    if (node !== NONE) claims.add(node, index, flags);
  }
}

/** Which kind of name has the first claim to a spelling. */
const rank: Readonly<Record<KnownName['kind'], number>> = {
  name: 0,
  variant: 1,
  translation: 1,
  acronym: 1,
  short: 2,
  misspelling: 3,
  mistranslation: 3,
};

/** The words of a name without tashkeel, tatweel and presentation forms; its marks do not count. */
function spellingOf(words: Words): Spelling {
  const spelling: string[] = [];
  for (let i = 0; i < words.count; i++) {
    if (words.kind[i] !== Kind.mark) spelling.push(plain(tokenText(words, i)));
  }
  return spelling;
}

function plain(word: string): string {
  return /[^ء-غف-يA-Za-z0-9]/.test(word) ? word.normalize('NFKC').replace(/[\u0640\p{M}\p{Cf}]/gu, '') : word;
}

/** How long an acronym is at most whose letters may spell another word in another case: WHO, FBI, NATO. */
const shortAcronym = 4;

function flagsOf(words: Words): number {
  let flags = 0;
  for (let i = 0; i < words.count; i++) {
    const short = words.end[i]! - words.start[i]! <= shortAcronym;
    if (words.kind[i] === Kind.latin && short) flags |= Flag.sameCase;
  }
  return words.count === 1 && isLikeStopWord(folded(tokenText(words, 0))) ? flags | Flag.sameLetters : flags;
}

/** The node at the end of these words; NONE where one is too long for a vocabulary. */
function nodeOf(trie: Trie, vocabulary: Vocabulary, spelling: Spelling): number {
  let node = ROOT;
  for (const word of spelling) {
    const number = vocabulary.add(word);
    if (number === UNKNOWN) return NONE;
    node = trie.add(node, number);
  }
  return node;
}
