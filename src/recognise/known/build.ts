// From a list of names to the tables in which they are found.

import { folded } from '../../text/fold.ts';
import { NONE, ROOT, Trie } from '../../text/trie.ts';
import { UNKNOWN, type Vocabulary } from '../../text/vocabulary.ts';
import { Kind, type Words, readWords, tokenText } from '../../text/words.ts';
import { Claims, Flag } from './claim.ts';
import type { KnownName } from './name.ts';
import { type Refused, refusal } from './refusal.ts';
import { type Spelling, foreignSpellings, otherSpellings } from './spelling.ts';
import { isLikeStopWord } from './stopword.ts';

/** Names as they are looked for. */
export interface NameTables {
  readonly trie: Trie;
  readonly claims: Claims;
  readonly refused: readonly Refused[];
}

/** The tables of `names`, whose words are added to `vocabulary`. Linear in the names' total length. */
export function buildNames(vocabulary: Vocabulary, names: Iterable<KnownName>): NameTables {
  const ranked = [...names].sort((a, b) => rank[a.kind] - rank[b.kind]);
  const tables = { trie: new Trie(), claims: new Claims(ranked), refused: [] as Refused[] };
  const transliterated: [name: number, spelling: Spelling, flags: number][] = [];
  const enter = (spelling: Spelling, name: number, flags: number): void => {
    const node = nodeOf(tables.trie, vocabulary, spelling);
    if (node !== NONE) tables.claims.add(node, name, flags);
  };
  let words: Words | undefined;
  ranked.forEach((name, index) => {
    words = readWords(name.text, 0, name.text.length, vocabulary, words);
    const reason = refusal(name.text, words);
    if (reason) return tables.refused.push({ name, reason });
    const spelling = spellingOf(words);
    const flags = flagsOf(words, spelling);
    for (const one of [spelling, ...otherSpellings(spelling, name.type)]) enter(one, index, flags);
    if (name.transliterated) transliterated.push([index, spelling, flags]);
  });
  for (const [index, spelling, flags] of transliterated) {
    for (const other of foreignSpellings(spelling)) enter(other, index, flags | Flag.foreign);
  }
  return tables;
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

function flagsOf(words: Words, spelling: Spelling): number {
  let flags = spelling.length === 1 && isLikeStopWord(folded(spelling[0]!)) ? Flag.sameLetters : 0;
  for (let i = 0; i < words.count; i++) {
    const short = words.end[i]! - words.start[i]! <= shortAcronym;
    if (words.kind[i] === Kind.latin && short) flags |= Flag.sameCase;
  }
  return flags;
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
