// Names and texts to measure on: made from the sample corpus and from words built of roots and patterns, the same on every run.

import { readFileSync, readdirSync } from 'node:fs';

/** Numbers from 0 to 1 that look random and are the same for the same seed (mulberry32). */
export type Random = () => number;

export function randomFrom(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

export function pick<T>(list: readonly T[], random: Random): T {
  return list[Math.floor(random() * list.length)]!;
}

const letters = [...'بتجحخدرزسشصضطعغفقكلمنه'];
const patterns = [
  '123',
  '1ا23',
  'م12و3',
  '12ي3',
  'ت12ي3',
  'ا1ت2ا3',
  'است12ا3',
  'م1ا23ة',
  '12ا3ة',
  '12و3',
  'ان12ا3',
  'ت1ا23',
  'م123',
  'م1ت23',
  '1و2ا3',
];
const endings = ['', '', '', '', 'ة', 'ي', 'ية', 'ات', 'ين', 'ون'];

/** So many different words in the shapes of Arabic ones. */
export function makeWords(count: number, random: Random): string[] {
  const words = new Set<string>();
  while (words.size < count) {
    const stem = pick(patterns, random).replace(/\d/g, () => pick(letters, random));
    const word = stem + (stem.endsWith('ة') ? '' : pick(endings, random));
    words.add(random() < 0.4 ? `ال${word}` : word);
  }
  return [...words];
}

/** So many different names of one to four of the words: most of two or three, as names are. */
export function makeNames(count: number, words: readonly string[], random: Random): string[] {
  const names = new Set<string>();
  while (names.size < count) {
    const length = pick([1, 2, 2, 2, 2, 3, 3, 3, 4, 4], random);
    names.add(Array.from({ length }, () => pick(words, random)).join(' '));
  }
  return [...names];
}

/** The paragraphs of the sample corpus, each in its words. */
const sample = sampleParagraphs().map((paragraph) => paragraph.split(' '));

/** The paragraphs of the sample corpus. */
export function sampleParagraphs(): string[] {
  const folder = new URL('../../seeds/', import.meta.url);
  const files = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  return files
    .flatMap((name) => readFileSync(new URL(name, folder), 'utf8').split('\n'))
    .filter((line) => line.length > 80);
}

/** How a text spells a name: as it is, after a proclitic, without hamzas and dots. */
const spellings: readonly ((name: string) => string)[] = [
  (name) => name,
  (name) => name,
  (name) => `و${name}`,
  (name) => (name.startsWith('ال') ? `ل${name.slice(1)}` : `ب${name}`),
  (name) => name.replaceAll(/[أإآ]/g, 'ا').replaceAll('ة', 'ه').replace(/ي$/, 'ى'),
];

/**
 * A text of at least so many characters, paragraph by paragraph: those of the sample corpus in any order, every fourth word of theirs
 * another one (`words`), and every fifteenth a name.
 */
export function makeText(length: number, names: readonly string[], words: readonly string[], random: Random): string {
  const lines: string[] = [];
  for (let size = 0; size < length; size += lines.at(-1)!.length + 1) {
    lines.push(pick(sample, random).map((word) => varied(word, names, words, random)).join(' ')); // prettier-ignore
  }
  return lines.join('\n');
}

function varied(word: string, names: readonly string[], words: readonly string[], random: Random): string {
  const dice = random();
  if (dice < 1 / 15) return pick(spellings, random)(pick(names, random));
  return dice < 1 / 15 + 1 / 4 ? pick(words, random) : word;
}
