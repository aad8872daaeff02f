// Judgements and pinned claims written down, changed and forgotten.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  addJudgement,
  addSuppression,
  pinClaim,
  removeJudgement,
  removeSuppression,
  unpinClaim,
} from '../../../src/knowledge/edit.ts';
import { loadKnowledge } from '../../../src/knowledge/load.ts';
import type { ClaimRecord } from '../../../src/knowledge/schema.ts';
import { type Files, done, refused } from './editing.ts';

const places =
  '"places": [{ "id": "a", "name": { "ar": "وجدة", "en": "Oujda" } }, { "id": "b", "name": { "ar": "فاس", "en": "Fes" } }]';
const files: Files = [{ path: 'isnad.json', text: `{\n  "isnad": 1,\n  ${places}\n}\n` }];
const with_ = (list: string): string => `{\n  "isnad": 1,\n  ${places},\n  ${list}\n}\n`;

test('a judgement is kept, changes its mind, and is forgotten', () => {
  const apart = done(files, addJudgement({ judgement: 'not-same', entities: ['a', 'b'], note: 'مدينتان' }));
  assert.equal(
    apart[0]!.text,
    with_('"judgements": [\n    { "judgement": "not-same", "entities": ["a", "b"], "note": "مدينتان" }\n  ]'),
  );
  const same = done(apart, addJudgement({ judgement: 'same', entities: ['a', 'b'], by: 'س' }));
  assert.equal(
    same[0]!.text,
    with_('"judgements": [\n    { "judgement": "same", "entities": ["a", "b"], "by": "س" }\n  ]'),
  );
  const none = done(same, removeJudgement({ judgement: 'not-same', entities: ['b', 'a'] }));
  assert.equal(none[0]!.text, with_('"judgements": [\n  ]'));
});

test('judgements about other things stand beside each other', () => {
  const at = { source: 'a.txt', quote: 'الوزارة' };
  const all = done(
    files,
    addJudgement({ judgement: 'not-same', entities: ['a'], name: 'الوجه' }),
    addJudgement({ judgement: 'not-same', entities: ['a'], name: 'الوجدان' }),
    addJudgement({ judgement: 'not-an-entity', name: 'الوزارة' }),
    addJudgement({ judgement: 'not-an-entity', name: 'الوزارة', at }),
    addJudgement({ judgement: 'acknowledged', subject: 'a', property: 'cells', at: [at, { ...at, source: 'b.txt' }] }),
  );
  assert.equal(loadKnowledge(all[0]!).knowledge.judgements.length, 5);
  const again = done(
    all,
    addJudgement({ judgement: 'acknowledged', subject: 'a', property: 'cells', at: [{ ...at, source: 'b.txt' }, at] }),
  );
  assert.equal(loadKnowledge(again[0]!).knowledge.judgements.length, 5, 'the same quotes in another order');
});

test('a claim is pinned with its citation, ranked anew, and forgotten', () => {
  const claim: ClaimRecord = {
    citation: { quote: 'أكثر من 200 خلية', source: 'a.txt', prefix: 'فكك ' },
    subject: 'a',
    property: 'cells-dismantled',
    value: { unit: 'خلية', number: 200, bound: 'more-than' },
    since: '2002',
  };
  const pinned = done(files, pinClaim(claim));
  const { claims } = loadKnowledge(pinned[0]!).knowledge;
  const { location: _, ...kept } = claims[0]!;
  assert.deepEqual(kept, claim);
  const lines = pinned[0]!.text.split('\n').map((line) => line.trim().split(':')[0]);
  assert.deepEqual(lines.slice(4, 11), ['{', '"subject"', '"property"', '"value"', '"since"', '"citation"', '}']);
  const ranked = done(pinned, pinClaim({ ...claim, rank: 'preferred' }));
  const changed = ranked[0]!.text.split('\n').filter((line) => !pinned[0]!.text.includes(line));
  assert.deepEqual(changed, ['      "rank": "preferred",'], 'one line is new');
  assert.equal(loadKnowledge(done(ranked, unpinClaim(claim))[0]!).knowledge.claims.length, 0);
});

test('what would be no judgement is refused', () => {
  assert.equal(
    refused(files, addJudgement({ judgement: 'same', entities: [] })),
    'The record would not fit the format: This list needs at least one item.',
  );
  const kept = done(files, addJudgement({ judgement: 'same', entities: ['a', 'b'] }));
  assert.equal(
    refused(kept, addJudgement({ judgement: 'same', entities: ['a', 'b'], note: '' })),
    'The record would not fit the format: This text is empty.',
  );
});

test('a suppression is written down once, and forgotten', () => {
  const at = { source: 'a.txt', quote: 'وجده' };
  const steps = [addSuppression({ check: 'ta-marbuta', at }), addSuppression({ check: 'ta-marbuta', in: '*.md' })];
  const kept = loadKnowledge(done(files, ...steps, ...steps)[0]!).knowledge.suppressions;
  assert.deepEqual(kept.map((one) => [one.check, one.in, one.at]), [['ta-marbuta', undefined, at], ['ta-marbuta', '*.md', undefined]]); // prettier-ignore
  const left = done(files, ...steps, removeSuppression({ check: 'ta-marbuta', at, note: 'لم يعد' }));
  assert.deepEqual(loadKnowledge(left[0]!).knowledge.suppressions.map(({ in: files_ }) => files_), ['*.md']); // prettier-ignore
});
