// Spellings of foreign and Arabic persons' names: which two may be one name written twice.

import { folded } from '../../text/fold.ts';

/** Consonants that transcriptions exchange, each group under one letter. */
const sounds: Readonly<Record<string, string>> = {
  ...Object.fromEntries([...'ثط'].map((letter) => [letter, 'ت'])),
  ...Object.fromEntries([...'ذضظ'].map((letter) => [letter, 'د'])),
  ...Object.fromEntries([...'غجق'].map((letter) => [letter, 'ك'])),
  ...Object.fromEntries([...'صش'].map((letter) => [letter, 'س'])),
  ...{ ف: 'ب', ح: 'ه', خ: 'ه' },
};

/** How many letters two spellings of one name may differ in. */
const most = 2;

/** What is left of a name's first and last word without vowels and with near sounds made one; null for a name of one word. */
export function skeletonOf(name: string): string | null {
  const words = wordsOf(name);
  if (words.length < 2 || !/^[\u0621-\u064a ]+$/.test(words.join(' '))) return null;
  return [words[0]!, words.at(-1)!].map(consonants).join(' ');
}

/** Whether two entities can be one person: the same, or two unknown ones whose names are near spellings. */
export function samePerson(a: string, b: string): boolean {
  const [x, y] = [unknownName(a), unknownName(b)];
  return a === b || (x !== null && y !== null && nearVariants(x, y));
}

/** The name in the id of a person whom the knowledge does not hold; null for any other id. */
function unknownName(id: string): string | null {
  return /^unknown:person:(.+)$/.exec(id)?.[1]?.replaceAll('-', ' ') ?? null;
}

/** Whether two names have as many words, one of them the same, and differ in few letters, articles aside. */
export function nearVariants(a: string, b: string): boolean {
  const [x, y] = [wordsOf(a), wordsOf(b)];
  if (x.length !== y.length) return false;
  const distances = x.map((word, i) => editDistance(word, y[i]!));
  return distances.includes(0) && distances.reduce((sum, distance) => sum + distance, 0) <= most;
}

/** Whether one name has all words of the other in the same order, and more between them: «عمرو فوزي النجار», «عمرو النجار». */
export function isShortened(short: string, full: string): boolean {
  const [x, y] = [wordsOf(short), wordsOf(full)];
  if (x.length < 2 || x.length >= y.length || x[0] !== y[0] || x.at(-1) !== y.at(-1)) return false;
  let at = 0;
  for (const word of y) if (word === x[at]) at++;
  return at === x.length;
}

/** The folded words of a name without articles; «عبد» is part of the word after it, as many write it. */
function wordsOf(name: string): string[] {
  return folded(name).replace(/(?<![^ ])عبد /g, 'عبد').split(' ').map((word) => word.replace(/^ال(?=...)/, '')); // prettier-ignore
}

function consonants(word: string): string {
  const bare = word.replace(/^ال(?=...)/, '').replace(/(?<=.)[اويءه]/g, '');
  return [...bare].map((letter) => sounds[letter] ?? letter).join('');
}

/** Levenshtein's distance, row by row. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, row[j]! + 1, next[j - 1]! + 1));
    }
    row = next;
  }
  return row[b.length]!;
}
