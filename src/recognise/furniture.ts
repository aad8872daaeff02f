// Page furniture: lines of a scraped page that are no part of the story.

import { furniturePhrases } from '../knowledge/lexicon/furniture.ts';
import { Phrases } from '../text/phrases.ts';
import type { Vocabulary } from '../text/vocabulary.ts';
import { Kind, type Words } from '../text/words.ts';
import type { Furniture, LineAnalysis } from './line.ts';

/** Furniture is short; no line with more tokens is looked at. */
const longest = 60;

/** Makes the judge of single lines: what kind of furniture a line is, or null for the story, its headlines and bylines. */
export function furnitureJudge(vocabulary: Vocabulary): (words: Words) => Furniture | null {
  const phrases = new Phrases<Furniture>(vocabulary);
  for (const [kind, list] of Object.entries(furniturePhrases)) {
    for (const phrase of list) phrases.add(phrase, kind as Furniture);
  }
  return (words) => (words.count > longest ? null : judge(words, phrases));
}

/** A line is furniture when the phrases of furniture are most of it, or when it begins with the word for tags. */
function judge(words: Words, phrases: Phrases<Furniture>): Furniture | null {
  const counts = new Map<Furniture, number>();
  let [spoken, covered] = [0, 0];
  for (let i = 0; i < words.count;) {
    const found = phrases.longestAt(words, i);
    const whole = found?.start === words.start[i] ? found : undefined;
    if (whole?.value === 'tags' && spoken === 0) return 'tags';
    if (whole) counts.set(whole.value, (counts.get(whole.value) ?? 0) + 1);
    const to = whole?.to ?? i + 1;
    for (; i < to; i++) {
      if (words.kind[i] === Kind.mark || words.kind[i] === Kind.digits) continue;
      spoken++;
      if (whole) covered++;
    }
    if ((spoken - covered) * 4 > words.count) return null; // whatever follows
  }
  if (spoken === 0 || covered * 4 < spoken * 3) return null;
  const [kind] = [...counts].sort((a, b) => b[1] - a[1])[0]!;
  return kind;
}

/** How many lines are gone through in one step. */
const step = 256;

/** What each line is with its neighbours: a list under the word for tags is tags, too. Gives way in between. */
export function* furnitureOf(lines: readonly LineAnalysis[]): Generator<void, (Furniture | null)[]> {
  const kinds: (Furniture | null)[] = [];
  for (const [i, { text, furniture }] of lines.entries()) {
    if (i % step === 0) yield;
    const listed = kinds[i - 1] === 'tags' && isBare(lines[i - 1]!.text) && isList(text);
    kinds.push(furniture ?? (listed ? 'tags' : null));
  }
  return kinds;
}

/** Whether a line has no more than the word for tags itself. */
function isBare(text: string): boolean {
  return text.trim().split(/\s+/).length <= 2;
}

/** Whether a line is a row of short items. */
function isList(text: string): boolean {
  const items = text.split(/[،,|#•]/).filter((item) => item.trim() !== '');
  return items.length >= 3 && items.every((item) => item.trim().split(/\s+/).length <= 5);
}
