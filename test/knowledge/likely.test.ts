// Which known entities a name may belong to.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Likeness, isFoundBy } from '../../src/knowledge/likely.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { whole } from '../../src/text/whole.ts';

const { knowledge } = loadKnowledge({
  path: 'isnad.json',
  text: JSON.stringify({
    isnad: 1,
    agencies: [
      { id: 'interior', name: { ar: 'وزارة الداخلية', en: 'Ministry of the Interior' } },
      { id: 'bcij', name: { ar: 'المكتب المركزي للأبحاث القضائية', en: 'Bureau Central d’Investigation Judiciaire' } },
    ],
    persons: [
      { id: 'hammouchi', name: { ar: 'عبد اللطيف حموشي', en: 'Abdellatif Hammouchi' }, aliases: ['مدير المكتب'] },
    ],
  }),
});
const likeness = whole(Likeness.inSlices(knowledge));
const likely = (name: string): string[] => likeness.of(name).map(({ id }) => id);

test('a name that is written nearly alike comes first', () => {
  assert.equal(likely('المكتب المركزى للابحاث')[0], 'bcij');
  assert.equal(likely('عبداللطيف الحموشي')[0], 'hammouchi');
  assert.equal(likely('Hamouchi')[0], 'hammouchi');
});

test('an acronym means what has these initials', () => assert.deepEqual(likely('BCIJ'), ['bcij']));

test('what shares nothing is left out', () => assert.deepEqual(likely('منظمة الصحة'), []));

test('of equally likely ones the right type comes first', () => {
  assert.equal(likeness.of('مدير المكتب المركزي', 'person')[0]?.id, 'hammouchi');
});

test('search folds, in both languages and in ids', () => {
  const found = (words: string): string[] =>
    [...knowledge.entities.values()].filter((entity) => isFoundBy(entity, words)).map(({ id }) => id);
  assert.deepEqual(found('الداخليه'), ['interior']);
  assert.deepEqual(found('ministry'), ['interior']);
  assert.deepEqual(found('المكتب'), ['bcij', 'hammouchi']);
  assert.deepEqual(found('حموشي المدير'), []);
  assert.deepEqual(found(''), ['interior', 'bcij', 'hammouchi']);
});
