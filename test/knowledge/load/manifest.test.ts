// What the manifest says beside records.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadKnowledge } from '../../../src/knowledge/load.ts';
import { check } from './reading.ts';

test('title, globs and sources are read', () => {
  const { title, include, exclude, sources } = check(
    `{ "isnad": 1, "title": { "ar": "تقارير", "en": "Reports" }, "include": ["*.txt", "knowledge/**"], "exclude": ["README.md"],
       "sources": [{ "path": "a.txt", "published": "2023-02" }] }`,
    [],
  );
  assert.deepEqual(title, { ar: 'تقارير', en: 'Reports' });
  assert.deepEqual([include, exclude], [['*.txt', 'knowledge/**'], ['README.md']]);
  assert.equal(sources.get('a.txt')?.published, '2023-02');
});

test('the version of the format is asked for', () => {
  check('{ "isnad": ⟦2⟧ }', [
    'error version: Version 2 of the format is not known here, only 1: what fits that is read.',
  ]);
  check('{ "isnad": ⟦"1"⟧ }', ['error version: Expected here: 1.']);
  const { problems } = loadKnowledge({ path: 'isnad.json', text: '{}' });
  assert.deepEqual(problems.map(({ code, start, end }) => [code, start, end]), [['knowledge-version', 0, 1]]); // prettier-ignore
});

test('a path or glob never leaves the corpus', () => {
  const wrong = [
    '..',
    '../a.txt',
    'a/../../b.txt',
    '/etc/passwd',
    'C:/a.txt',
    'c:a.txt',
    'a\\\\b.txt',
    '\\\\\\\\host\\\\a',
    './a.txt',
    'a//b',
    'a/',
    '',
  ];
  const told = 'error shape: A path inside the corpus is expected, with / and without “..”.';
  for (const path of wrong) {
    check(`{ "isnad": 1, "include": [⟦"${path}"⟧] }`, [told]);
    check(`{ "isnad": 1, "sources": [{ "path": ⟦"${path}"⟧ }] }`, [told]);
  }
  const right = ['a.txt', 'نصوص/أول.txt', '..a.txt', 'a..txt', '.hidden', 'a b/**/*.txt', '...'];
  assert.deepEqual(check(`{ "isnad": 1, "include": ${JSON.stringify(right)} }`, []).include, right);
});

test('of two sources with one path the first stands', () => {
  const { sources } = check('{ "isnad": 1, "sources": [{ "path": "a.txt", "author": "س" }, { "path": ⟦"a.txt"⟧ }] }', [
    'error duplicate-id: a.txt is described already; this record is left out.',
  ]);
  assert.equal(sources.get('a.txt')?.author, 'س');
});

test('records may stand in the manifest too', () => {
  const { events } = check(
    '{ "isnad": 1, "events": [{ "id": "e", "title": { "ar": "زيارة", "en": "Visit" }, "date": "2023" }] }',
    [],
  );
  assert.deepEqual(events.get('e')?.participants, []);
});

test('sources stand in the manifest alone', () => {
  check('{ ⟦"sources"⟧: [], ⟦"include"⟧: [] }', [
    'warning shape: “sources” is no key of this format; it is ignored.',
    'warning shape: “include” is no key of this format; it is ignored.',
  ]);
});
