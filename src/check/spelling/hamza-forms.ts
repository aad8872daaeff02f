// Whether a word is a common one with its hamza slipped: it is taken apart into front, stem and ending until the stem stands
// in the tables.

import { names, nouns, otherWords, verbs, verbsWithoutHamza, whole, withoutHamza } from './hamza-words.ts';

/** What is meant by a slip: one word, or either of two. */
export type Meant = readonly [string] | readonly [string, string];

/** What is meant by a word without vowel marks; undefined where it is no known slip. */
export function meantBy(word: string): Meant | undefined {
  if (Object.hasOwn(whole, word)) return whole[word];
  if (!/^[وفبكل]{0,3}[اأإ]/u.test(word) || isOtherWord(word)) return undefined;
  for (const front of fronts) {
    if (!word.startsWith(front)) continue;
    const [right, other] = rightsFor(front, word.slice(front.length));
    if (right !== undefined) return other === undefined ? [front + right] : [front + right, front + other];
  }
  return undefined;
}

/** Whether the word is another one than its letters suggest: «لازمة» is no «لأزمة». */
export function isOtherWord(word: string): boolean {
  return others.has(word);
}

const others = new Set(otherWords);

/** What may stand joined in front of a stem, and behind it. */
interface Forms {
  readonly fronts: ReadonlySet<string>;
  readonly endings: ReadonlySet<string>;
}

const pronouns = ['ه', 'ها', 'هم', 'هما', 'نا'];
const alone = ['', 'و', 'ب', 'ل', 'وب', 'ول'];
const withArticle = ['ال', 'وال', 'بال', 'وبال', 'كال', 'فال', 'لل', 'ولل'];
/** All of them, the longest first, so that the article is not taken for letters of the stem. */
const fronts = [...alone, 'ف', ...withArticle].sort((a, b) => b.length - a.length);
const noun: Forms = {
  fronts: new Set([...alone, ...withArticle]),
  endings: new Set(['', ...pronouns, 'ي', 'ا', 'ين', 'ان', 'ات']),
};
const possessed: Forms = { fronts: new Set(alone), endings: new Set(pronouns) };
const adjective: Forms = {
  fronts: noun.fronts,
  endings: new Set(['', 'ة', 'ين', 'ون', 'ات', 'ا', 'و', 'ته', 'تها', 'تهم']),
};
const verb: Forms = {
  fronts: new Set(['', 'و', 'ف']),
  endings: new Set(['', 'ت', 'ا', 'تا', 'وا', 'نا', ...pronouns, ...pronouns.map((one) => `ت${one}`)]),
};
const name: Forms = { fronts: new Set(alone), endings: new Set(['']) };
/** All endings, the longest first. */
const endings = [...new Set([noun, adjective, verb].flatMap((forms) => [...forms.endings]))].sort(
  (a, b) => b.length - a.length,
);

interface Entry {
  readonly right: string;
  readonly forms: Forms;
}

/** The right stems by the wrong ones. */
const stems = new Map<string, Entry[]>();
for (const right of names) enter(bare(right), right, name);
for (const right of nouns) enterNoun(bare, right);
for (const right of verbs) enter(bare(right), right, verb);
for (const seat of ['أ', 'إ']) for (const right of withoutHamza) enterNoun((stem) => seat + stem.slice(1), right);
for (const right of verbsWithoutHamza) enter(`إ${right.slice(1)}`, right, verb);

function enterNoun(slip: (stem: string) => string, right: string): void {
  enter(slip(right), right, right.endsWith('ي') ? adjective : noun);
  if (!right.endsWith('ة')) return;
  const joined = `${right.slice(0, -1)}ت`;
  enter(slip(joined), joined, possessed);
}

function enter(slip: string, right: string, forms: Forms): void {
  stems.set(slip, [...(stems.get(slip) ?? []), { right, forms }]);
}

/** The word with its first alef bare. */
function bare(word: string): string {
  return word.replace(/[أإآ]/u, 'ا');
}

/** The right forms of what stands behind `front`, those with the longest ending. */
function rightsFor(front: string, rest: string): string[] {
  if (!/^[اأإ]/u.test(rest)) return [];
  for (const ending of endings) {
    if (!rest.endsWith(ending)) continue;
    const entries = stems.get(rest.slice(0, rest.length - ending.length)) ?? [];
    const fitting = entries.filter(({ forms }) => forms.fronts.has(front) && forms.endings.has(ending));
    if (fitting.length > 0) return [...new Set(fitting.map(({ right }) => right + ending))];
  }
  return [];
}
