// A gesture is taken back after other changes, unless what it changed has changed.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  type Outcome,
  addAlias,
  addRecord,
  edit,
  removeRecord,
  renameId,
  takeBack,
} from '../../../src/knowledge/edit.ts';
import { type Files, done, edited } from './editing.ts';

const record = (id: string, aliases: string): string =>
  `    { "id": "${id}", "name": { "ar": "اسم ${id}", "en": "Name ${id}" }, "aliases": [${aliases}] }`;
const file = (...records: string[]): Files => [
  { path: 'isnad.json', text: '{ "isnad": 1 }' },
  { path: 'k.jsonc', text: `{\n  "agencies": [\n${records.join(',\n')}\n  ]\n}\n` },
];
const before = file(record('a', '"أول"'), record('b', '"ثان"'), record('c', '"ثالث"'));

function undoOf(outcome: Outcome): Parameters<typeof takeBack>[1] {
  assert.ok('edits' in outcome);
  return outcome.undo;
}

test('after changes elsewhere', () => {
  const outcome = edit(before, addAlias('b', { text: 'اثنان' }));
  const later = done(
    edited(before, outcome),
    addAlias('a', { text: 'واحد' }),
    addRecord('agencies', { id: 'd', name: { ar: 'اسم د', en: 'Name d' } }),
  );
  const back = edited(later, takeBack(later, undoOf(outcome)));
  assert.equal(
    back[1]!.text,
    done(
      before,
      addAlias('a', { text: 'واحد' }),
      addRecord('agencies', { id: 'd', name: { ar: 'اسم د', en: 'Name d' } }),
    )[1]!.text,
  );
});

test('not after a change of the same record', () => {
  const outcome = edit(before, addAlias('b', { text: 'اثنان' }));
  const later = done(edited(before, outcome), addAlias('b', { text: 'الثاني' }));
  const back = takeBack(later, undoOf(outcome));
  assert.ok('refused' in back);
  assert.match(back.refused.en, /k\.jsonc.* has changed again since/);
  assert.match(back.refused.ar, /تغيّر مرة أخرى/);
});

test('not where the file is gone', () => {
  const outcome = edit(before, renameId('entity b', 'z'));
  assert.ok('refused' in takeBack([before[0]!], undoOf(outcome)));
});

test('lines that stand more than once are told apart by those around them', () => {
  const same = (id: string): string =>
    `    {\n      "id": "${id}",\n      "name": { "ar": "اسم ${id}", "en": "Name ${id}" },\n      "aliases": [\n        "المكتب ${id}"\n      ]\n    }`;
  const files = file(same('a'), same('b'), same('c'));
  const outcome = edit(files, addAlias('b', { text: 'المكتب' }));
  const now = done(edited(files, outcome), addAlias('a', { text: 'المكتب' }), addAlias('c', { text: 'المكتب' }));
  const back = edited(now, takeBack(now, undoOf(outcome)));
  assert.equal(
    back[1]!.text,
    done(files, addAlias('a', { text: 'المكتب' }), addAlias('c', { text: 'المكتب' }))[1]!.text,
  );
});

test('a gesture over several places and files is one', () => {
  const files: Files = [
    { path: 'isnad.json', text: '{ "isnad": 1, "sources": [{ "path": "a.txt", "outlet": "b" }] }' },
    {
      path: 'k.jsonc',
      text: `{ "outlets": [${record('b', '')}],\n "events": [\n{ "id": "e", "title": { "ar": "زيارة", "en": "Visit" }, "date": "2023", "participants": ["b"] }\n] }`,
    },
  ];
  const outcome = edit(files, renameId('entity b', 'assabah'));
  assert.deepEqual(undoOf(outcome).map(({ path }) => path), ['isnad.json', 'k.jsonc', 'k.jsonc']); // prettier-ignore
  assert.deepEqual(edited(edited(files, outcome), takeBack(edited(files, outcome), undoOf(outcome))), files);
  const later = edited(files, outcome).map((one, i) =>
    i === 1 ? { ...one, text: one.text.replace('زيارة', 'لقاء').replace('assabah', 'sabah') } : one,
  );
  assert.ok('refused' in takeBack(later, undoOf(outcome)), 'all of it or nothing');
});

test('a removed record comes back where it was', () => {
  const outcome = edit(before, removeRecord('entity b'));
  const later = done(edited(before, outcome), addRecord('agencies', { id: 'd', name: { ar: 'اسم د', en: 'Name d' } }));
  const back = edited(later, takeBack(later, undoOf(outcome)));
  assert.equal(
    back[1]!.text,
    done(before, addRecord('agencies', { id: 'd', name: { ar: 'اسم د', en: 'Name d' } }))[1]!.text,
  );
});
