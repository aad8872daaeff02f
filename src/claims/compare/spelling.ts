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
  return areNear(wordsOf(a), wordsOf(b));
}

function areNear(x: readonly string[], y: readonly string[]): boolean {
  if (x.length !== y.length || !x.some((word, i) => word === y[i])) return false;
  const distances = x.map((word, i) => editDistance(word, y[i]!));
  return distances.reduce((sum, distance) => sum + distance, 0) <= most;
}

/** A name as it bears on others, whoever bears it. */
export class Spelling {
  readonly #letters: string;
  readonly #words: readonly string[];
  readonly #plain: ReadonlySet<string>;

  constructor(name: string) {
    const text = folded(name);
    this.#letters = text.replaceAll(' ', '');
    this.#words = wordsOf(text);
    this.#plain = new Set(
      text.split(' ').map((word) => word.replace(/^[وفبكل]?(ال|لل)(?=..)/, '').replace(/^ل(?=ل)/, '')),
    );
  }

  /** Whether both have the same letters. */
  isSame(other: Spelling): boolean {
    return this.#letters === other.#letters;
  }

  /** Whether both are near spellings, as `nearVariants` tells. */
  isNear(other: Spelling): boolean {
    return areNear(this.#words, other.#words);
  }

  /** Whether the one has all words of the other in the same order, and more between them: «عمرو فوزي النجار», «عمرو النجار». */
  isShortened(other: Spelling): boolean {
    return isShortened(this.#words, other.#words) || isShortened(other.#words, this.#words);
  }

  /** Whether all words of the one, but not of the other as well, are among the other's, articles and proclitics aside. */
  isPart(other: Spelling): boolean {
    return isPart(this.#plain, other.#plain) !== isPart(other.#plain, this.#plain);
  }
}

function isShortened(x: readonly string[], y: readonly string[]): boolean {
  if (x.length < 2 || x.length >= y.length || x[0] !== y[0] || x.at(-1) !== y.at(-1)) return false;
  let at = 0;
  for (const word of y) if (word === x[at]) at++;
  return at === x.length;
}

function isPart(inner: ReadonlySet<string>, outer: ReadonlySet<string>): boolean {
  for (const word of inner) if (!outer.has(word)) return false;
  return true;
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
