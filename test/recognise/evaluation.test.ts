// The figures by which recognition is judged, with floors well under what it reaches, so that a change that breaks it is seen.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { evaluate, readKnowledge, tableOf } from '../tools/evaluate.ts';

const gold = new URL('../cases/gold/', import.meta.url).pathname;

test('the sample corpus with its knowledge', (t) => {
  const manifest = new URL('../../seeds/isnad.json', import.meta.url).pathname;
  const evaluation = evaluate([`${gold}seeds`], readKnowledge(manifest));
  t.diagnostic(tableOf(evaluation));
  assert.ok(evaluation.allExact.f1 >= 0.93 && evaluation.allOverlap.f1 >= 0.97 && evaluation.b3F1 >= 0.95);
  assert.equal(evaluation.value.right, evaluation.value.of);
});

for (const folder of ['varied', 'abroad']) {
  test(`articles of many kinds without knowledge: ${folder}`, (t) => {
    const evaluation = evaluate([`${gold}${folder}`]);
    t.diagnostic(tableOf(evaluation));
    const { overlap, allOverlap, iso, value } = evaluation;
    assert.ok(allOverlap.f1 >= 0.9);
    assert.ok(overlap.agency.f1 >= 0.85 && overlap.person.f1 >= 0.85 && overlap.place.f1 >= 0.85);
    assert.ok(overlap.date.f1 >= 0.92 && overlap.figure.f1 >= 0.9);
    assert.ok(iso.right >= 0.9 * iso.of && value.right >= 0.9 * value.of);
  });
}
