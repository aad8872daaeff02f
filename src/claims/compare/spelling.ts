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

/** What is left of a name of two words or more without vowels and with near sounds made one; null for any other name. */
export function skeletonOf(name: string): string | null {
  const words = folded(name).split(' ');
  if (words.length < 2 || !/^[\u0621-\u064a ]+$/.test(words.join(' '))) return null;
  return words.map(consonants).join(' ');
}

/** Whether two names have the same words but for one, and that one differs in few letters. */
export function nearVariants(a: string, b: string): boolean {
  const [x, y] = [folded(a).split(' '), folded(b).split(' ')];
  if (x.length !== y.length) return false;
  const differing = x.flatMap((word, i) => (word === y[i] ? [] : [[word, y[i]!] as const]));
  return differing.length === 1 && differing.every(([one, other]) => editDistance(one, other) <= most);
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
