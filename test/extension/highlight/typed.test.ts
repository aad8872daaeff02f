// Lines that were just typed in: what they tell by themselves takes the place of what stood there.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { renewed, spotsOfLines } from '../../../src/extension/highlight/typed.ts';
import { Corpus } from '../../../src/corpus/corpus.ts';

const corpus = new Corpus();
corpus.put({ path: 'a.txt', text: '' });

/** The words of a line that would be marked, by a single kind for all types. */
function markedIn(line: string): string[] {
  const [spots] = spotsOfLines([0, 0], () => corpus.analyseLine(line)!, 1, () => 0); // prettier-ignore
  return Array.from({ length: spots!.length / 3 }, (_, i) => line.slice(spots![3 * i + 1], spots![3 * i + 2]));
}

test('a line tells its names, dates and figures; page furniture tells none', () => {
  assert.deepEqual(markedIn('زار الوفد المغرب يوم 3 مارس 2021'), ['المغرب', 'يوم 3 مارس 2021']);
  assert.deepEqual(markedIn('شارك على فيسبوك'), []);
});

test('what was found in the lines comes in its place, other lines stay', () => {
  assert.deepEqual(renewed([0, 1, 3, 2, 0, 4], [1, 1], [[1, 5, 9]], [1, 5, 9]), [0, 1, 3, 1, 5, 9, 2, 0, 4]);
  assert.deepEqual(renewed([1, 12, 14], [1, 1], [[1, 5, 9]], [1, 5, 9]), [1, 5, 9, 1, 12, 14]);
});

test('of what stood in the line only that stays which nothing found overlaps, of whatever kind', () => {
  assert.deepEqual(renewed([1, 4, 6, 1, 20, 22], [1, 1], [[], [1, 5, 9]], []), [1, 20, 22]);
  assert.deepEqual(renewed([1, 5, 9], [1, 1], [[1, 5, 9]], [1, 5, 9]), [1, 5, 9]);
});
