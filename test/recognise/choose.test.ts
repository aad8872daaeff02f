// Which of overlapping candidates stand, where some are names that the knowledge holds.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { KnownName } from '../../src/recognise/known/name.ts';
import { createRecogniser } from '../../src/recognise/recognise.ts';

const names: KnownName[] = [
  { text: 'مكتب التعاون الحدودي', entity: 'border-office', type: 'agency', kind: 'name' },
  { text: 'طنجة', entity: 'tangier', type: 'place', kind: 'name' },
  { text: 'المغرب', entity: 'morocco', type: 'place', kind: 'name' },
  { text: 'النسور', entity: 'eagles', type: 'group', kind: 'name' },
];
const recogniser = createRecogniser({ names });

/** The names of a text with their entities, known ones alone. */
function check(text: string, expected: [name: string, entity: string][]): void {
  const found = recogniser.recognise(text).mentions.filter((mention) => 'entity' in mention);
  const known = found.map(({ start, end, entity }) => [text.slice(start, end), entity]);
  assert.deepEqual(known, expected);
}

test('a known name’s seat is no part of the longer name that a rule supposes', () => {
  check('افتتح مكتب التعاون الحدودي بطنجة أبوابه', [['مكتب التعاون الحدودي', 'border-office'], ['طنجة', 'tangier']]); // prettier-ignore
});

test('a known name inside a longer sure name of another type does not stand', () => {
  const mentions = recogniser.recognise('زار سفارة المغرب أمس').mentions.filter(({ type }) => type !== 'date');
  assert.deepEqual(mentions.map(({ type }) => type), ['agency']); // prettier-ignore
});

test('a class word before a quoted known name belongs to it', () => {
  check('هاجم تنظيم «النسور» القرية', [['تنظيم «النسور»', 'eagles']]);
});
