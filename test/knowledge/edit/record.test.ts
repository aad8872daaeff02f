// Records added, changed and removed.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addAlias, addRecord, manifestText, removeRecord, setField, setSource } from '../../../src/knowledge/edit.ts';
import { loadKnowledge } from '../../../src/knowledge/load.ts';
import { check, done, refused } from './editing.ts';

const name = { ar: 'الرباط', en: 'Rabat' };
const rabat = '{ "id": "rabat", "name": { "ar": "الرباط", "en": "Rabat" }, "kind": "city" }';
const oujda = '{ "id": "oujda", "name": { "ar": "وجدة", "en": "Oujda" } }';

test('a record goes to the end of its list, its keys in the order of the format', () => {
  check(
    `{\n  "places": [\n    ${oujda}\n  ]\n}\n`,
    addRecord('places', { kind: 'city', name, id: 'rabat' }),
    `{\n  "places": [\n    ${oujda},\n    ${rabat}\n  ]\n}\n`,
  );
  check(
    '{\n  "places": []\n}\n',
    addRecord('places', { id: 'rabat', name, kind: 'city' }),
    `{\n  "places": [\n    ${rabat}\n  ]\n}\n`,
  );
});

test('a long record takes a key a line', () => {
  const aliases = ['مدينة الرباط عاصمة المملكة المغربية', 'الرباط العاصمة', 'رباط الفتح'];
  check(
    `{\n  "places": [\n    ${oujda}\n  ]\n}\n`,
    addRecord('places', { id: 'rabat', name, aliases, kind: 'city' }),
    `{\n  "places": [\n    ${oujda},\n    {\n      "id": "rabat",\n      "name": { "ar": "الرباط", "en": "Rabat" },\n      "aliases": ["مدينة الرباط عاصمة المملكة المغربية", "الرباط العاصمة", "رباط الفتح"],\n      "kind": "city"\n    }\n  ]\n}\n`,
  );
});

test('a record goes to the last file that has such records, else to the manifest', () => {
  const files = [
    { path: 'isnad.json', text: '{\n  "isnad": 1,\n  "events": []\n}\n' },
    { path: 'a.jsonc', text: `{ "places": [${oujda}] }` },
    { path: 'b.jsonc', text: '{ "places": [] }' },
  ];
  const withPlace = done(files, addRecord('places', { id: 'rabat', name }));
  assert.deepEqual(withPlace.map(({ text }, i) => text === files[i]!.text), [true, true, false]); // prettier-ignore
  const [manifest] = done(files, addRecord('outlets', { id: 'assabah', name: { ar: 'الصباح', en: 'Assabah' } }));
  assert.equal(
    manifest!.text,
    '{\n  "isnad": 1,\n  "outlets": [\n    { "id": "assabah", "name": { "ar": "الصباح", "en": "Assabah" } }\n  ],\n  "events": []\n}\n',
  );
});

test('a record that would be no good is refused', () => {
  const files = [{ path: 'isnad.json', text: `{ "isnad": 1, "places": [${oujda}] }` }];
  assert.equal(
    refused(files, addRecord('places', { id: 'Rabat', name })),
    'The record would not fit the format: An id is made of lower-case Latin letters, digits and single hyphens.',
  );
  assert.equal(
    refused(files, addRecord('groups', { id: 'oujda', name })),
    'Another record has the id “oujda” already.',
  );
  assert.equal(
    refused(files, setField('entity oujda', ['kind'], '')),
    'The record would not fit the format: This text is empty.',
  );
  assert.equal(
    refused(files, setField('entity oujda', ['name', 'ar'], undefined)),
    'The record would not fit the format: The key “ar” is missing.',
  );
  assert.equal(refused(files, setField('entity fes', ['kind'], 'city')), 'No record has the id “fes”.');
  assert.equal(refused(files, addAlias('fes', { text: 'فاس' })), 'No record has the id “fes”.');
});

test('a broken file is left alone', () => {
  for (const text of ['{ "places": [', '<<<<<<< a\n{}\n=======\n{}\n>>>>>>> b\n', '[]', '']) {
    const files = [
      { path: 'isnad.json', text: '{ "isnad": 1 }' },
      { path: 'k.jsonc', text },
    ];
    assert.equal(
      refused(files, addAlias('rabat', { text: 'س' })),
      "k.jsonc can't be changed while it is broken: see its problems.",
    );
    done(files, addRecord('places', { id: 'rabat', name }));
  }
  const broken = [{ path: 'isnad.json', text: '{ "isnad": 1' }];
  assert.match(refused(broken, addRecord('places', { id: 'rabat', name })), /^isnad\.json can't be changed/);
});

test('a field is set where it stands, or put at its place in the order of the format', () => {
  const file = (record: string): string => `{ "agencies": [${record}] }`;
  const set = (before: string, field: [string, ...string[]], value: unknown, after: string): void =>
    check(file(before), setField('entity a', field, value), file(after));
  set(
    '{ "id": "a", "name": { "ar": "س ص", "en": "Body" } }',
    ['founded'],
    '2015',
    '{ "id": "a", "name": { "ar": "س ص", "en": "Body" }, "founded": "2015" }',
  );
  set(
    '{ "id": "a", "founded": "2014", "name": { "ar": "س ص", "en": "Body" } }',
    ['founded'],
    '2015',
    '{ "id": "a", "founded": "2015", "name": { "ar": "س ص", "en": "Body" } }',
  );
  set(
    '{ "id": "a", "name": { "ar": "س ص", "en": "Body" }, "founded": "2015" }',
    ['aliases'],
    ['ب ج'],
    '{ "id": "a", "name": { "ar": "س ص", "en": "Body" }, "aliases": ["ب ج"], "founded": "2015" }',
  );
  set(
    '{ "id": "a", "name": { "ar": "س ص", /* also */ "en": "Body" } }',
    ['name', 'en'],
    'Office',
    '{ "id": "a", "name": { "ar": "س ص", /* also */ "en": "Office" } }',
  );
  set(
    '{ "id": "a", "name": { "ar": "س ص", "en": "Body" } }',
    ['note', 'ar'],
    undefined,
    '{ "id": "a", "name": { "ar": "س ص", "en": "Body" } }',
  );
  set(
    '{ "name": { "ar": "س ص", "en": "Body" }, "id": "a", "founded": "2015" }',
    ['founded'],
    undefined,
    '{ "name": { "ar": "س ص", "en": "Body" }, "id": "a" }',
  );
});

test('a field goes to a line of its own where the others have one', () => {
  check(
    '{ "agencies": [{\n  // the bureau\n  "id": "a", // short\n  "name": { "ar": "س ص", "en": "Body" }\n}] }',
    setField('entity a', ['founded'], '2015'),
    '{ "agencies": [{\n  // the bureau\n  "id": "a", // short\n  "name": { "ar": "س ص", "en": "Body" },\n  "founded": "2015"\n}] }',
  );
});

test('a name is added with its kind, or gets another kind', () => {
  const file = (more: string): string =>
    `{ "agencies": [{ "id": "a", "name": { "ar": "س ص", "en": "Body" }${more} }] }`;
  check(file(''), addAlias('a', { text: 'ب ج' }), file(', "aliases": ["ب ج"]'));
  check(
    file(', "aliases": ["ب ج"]'),
    addAlias('a', { text: 'ب ج', kind: 'misspelling' }),
    file(', "aliases": [{ "text": "ب ج", "kind": "misspelling" }]'),
  );
  check(
    file(', "aliases": [{ "text": "ب ج", "kind": "misspelling", "note": "س" }]'),
    addAlias('a', { text: 'ب ج', kind: 'mistranslation' }),
    file(', "aliases": [{ "text": "ب ج", "kind": "mistranslation", "note": "س" }]'),
  );
  check(
    file(', "aliases": [{ "text": "ب ج", "kind": "short" }]'),
    addAlias('a', { text: 'ب ج', kind: 'variant' }),
    file(', "aliases": ["ب ج"]'),
  );
});

test('with a record go the links to it, and the judgements and claims about it', () => {
  check(
    `{
  "places": [
    { "id": "morocco", "name": { "ar": "المغرب", "en": "Morocco" } },
    { "id": "rabat", "name": { "ar": "الرباط", "en": "Rabat" }, "in": "morocco" }
  ],
  "events": [
    { "id": "visit", "title": { "ar": "زيارة", "en": "Visit" }, "date": "2023", "place": "morocco", "participants": ["rabat", "morocco"] }
  ],
  "judgements": [
    { "judgement": "not-same", "entities": ["rabat", "morocco"] }
  ],
  "claims": [
    { "subject": "rabat", "property": "area", "value": { "entity": "morocco" }, "citation": { "source": "a.txt", "quote": "س" } },
    { "subject": "rabat", "property": "area", "value": { "number": 1 }, "about": ["morocco"], "citation": { "source": "a.txt", "quote": "ص" } }
  ]
}
`,
    removeRecord('entity morocco'),
    `{
  "places": [
    { "id": "rabat", "name": { "ar": "الرباط", "en": "Rabat" } }
  ],
  "events": [
    { "id": "visit", "title": { "ar": "زيارة", "en": "Visit" }, "date": "2023", "participants": ["rabat"] }
  ],
  "judgements": [
  ],
  "claims": [
    { "subject": "rabat", "property": "area", "value": { "number": 1 }, "about": [], "citation": { "source": "a.txt", "quote": "ص" } }
  ]
}
`,
  );
});

test('what is known of a source', () => {
  const files = [
    {
      path: 'isnad.json',
      text: '{\n  "isnad": 1,\n  "sources": [\n    { "path": "a.txt", "author": "س" } // first\n  ]\n}\n',
    },
  ];
  const [first] = done(files, setSource({ path: 'a.txt', published: '2023-02', author: undefined }));
  assert.equal(
    first!.text,
    '{\n  "isnad": 1,\n  "sources": [\n    { "path": "a.txt", "published": "2023-02" } // first\n  ]\n}\n',
  );
  const [second] = done(files, setSource({ path: 'b.txt', title: 'عنوان', outlet: undefined }));
  assert.match(second!.text, /"author": "س" \}, \/\/ first\n {4}\{ "path": "b\.txt", "title": "عنوان" \}\n/);
  assert.equal(
    refused(files, setSource({ path: '../b.txt' })),
    'The record would not fit the format: A path inside the corpus is expected, with / and without “..”.',
  );
});

test('a first manifest', () => {
  const text = manifestText([{ path: 'a.txt', published: '2023' }, { path: 'b.txt' }], {
    title: { ar: 'تقارير', en: 'Reports' },
    include: ['*.txt'],
  });
  assert.equal(
    text,
    '{\n  "isnad": 1,\n  "title": { "ar": "تقارير", "en": "Reports" },\n  "include": ["*.txt"],\n  "sources": [\n    { "path": "a.txt", "published": "2023" },\n    { "path": "b.txt" }\n  ]\n}\n',
  );
  assert.deepEqual(loadKnowledge({ path: 'isnad.json', text }).problems, []);
  assert.deepEqual(loadKnowledge({ path: 'isnad.json', text: manifestText([]) }).problems, []);
});
