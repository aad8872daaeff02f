// Links between records, and ids.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadKnowledge } from '../../../src/knowledge/load.ts';
import { check, plainManifest } from './reading.ts';

/** A record whose names clash with no other's. */
const record = (id: string, more = ''): string =>
  `{ "id": "${id}", "name": { "ar": "اسم ${id}", "en": "Name ${id}" }${more && ', '}${more} }`;

test('a link to no record is told where it stands and dropped', () => {
  const { entities, events } = check(
    `{ "agencies": [${record('a', '"parent": ⟦"b"⟧, "country": ⟦"c"⟧')}],
       "persons": [${record('p', '"roles": [{ "title": { "ar": "مدير", "en": "Director" }, "of": ⟦"x"⟧ }]')}],
       "events": [{ "id": "e", "title": { "ar": "زيارة", "en": "Visit" }, "date": "2023", "participants": ["a", ⟦"y"⟧, "p"] }] }`,
    ['b', 'c', 'x', 'y'].map((id) => `warning unknown-id: No record has the id “${id}”.`),
  );
  assert.equal(entities.get('a')?.parent, undefined);
  assert.deepEqual(entities.get('p')?.roles, [{ title: { ar: 'مدير', en: 'Director' } }]);
  assert.deepEqual(events.get('e')?.participants, ['a', 'p']);
});

test('a place is a place, and an outlet an outlet', () => {
  check(`{ "agencies": [${record('a', '"seat": ⟦"b"⟧')}, ${record('b')}] }`, [
    'warning wrong-type: “b” is of the kind “agency”; “place” is expected.',
  ]);
  check(`{ "isnad": 1, "sources": [{ "path": "a.txt", "outlet": ⟦"b"⟧ }], "places": [${record('b')}] }`, [
    'warning wrong-type: “b” is of the kind “place”; “outlet” is expected.',
  ]);
});

test('links go to any file', () => {
  const { problems, knowledge } = loadKnowledge({ path: 'isnad.json', text: plainManifest }, [
    { path: 'a.jsonc', text: `{ "agencies": [${record('a', '"country": "m"')}] }` },
    { path: 'm.jsonc', text: `{ "places": [${record('m')}] }` },
  ]);
  assert.deepEqual(problems, []);
  assert.equal(knowledge.entities.get('a')?.country, 'm');
});

test('a link to a record that is left out is dropped without a word', () => {
  const { entities, claims } = check(
    `{ "agencies": [⟦{⟧ "id": "a" }, ${record('b', '"parent": "a"')}],
       "claims": [{ "subject": "a", "property": "p", "value": { "text": "قول" }, "citation": { "source": "x", "quote": "قول" } }] }`,
    ['error shape: The key “name” is missing.'],
  );
  assert.equal(entities.get('b')?.parent, undefined);
  assert.deepEqual(claims, []);
  check(`{ "agencies": [⟦{⟧ "id": "a" }, ${record('b', '"parent": "a", "aliases": [⟦"س"⟧]')}] }`, [
    'error shape: The key “name” is missing.',
    'warning name: “س” has fewer than two letters: it is not looked for in texts.',
  ]);
});

test('a claim or judgement about no record is left out', () => {
  const { claims, judgements } = check(
    `{ "claims": [{ "subject": ⟦"a"⟧, "property": "p", "value": { "text": "قول" }, "citation": { "source": "x", "quote": "قول" } }],
       "judgements": [{ "judgement": "not-same", "entities": [⟦"a"⟧], "name": "س" }] }`,
    ['a', 'a'].map((id) => `warning unknown-id: No record has the id “${id}”.`),
  );
  assert.deepEqual([claims, judgements], [[], []]);
});

test('a claim may be about an event', () => {
  const { claims } = check(
    `{ "events": [{ "id": "e", "title": { "ar": "زيارة", "en": "Visit" }, "date": "2023" }],
       "claims": [{ "subject": "e", "property": "date", "value": { "iso": "2023" }, "citation": { "source": "x", "quote": "قول" } }] }`,
    [],
  );
  assert.equal(claims.length, 1);
});

test('of two records with one id the first stands, and the second names it', () => {
  const text = `{ "agencies": [${record('a')}], "places": [${record('a')}] }`;
  const { knowledge, problems } = loadKnowledge({ path: 'isnad.json', text: plainManifest }, [
    { path: 'k.jsonc', text },
  ]);
  assert.equal(knowledge.entities.get('a')?.type, 'agency');
  const [problem] = problems;
  assert.deepEqual([problem?.code, problem?.start], ['knowledge-duplicate-id', text.lastIndexOf('"a", "name"')]);
  const first = text.indexOf('"a", "name"');
  assert.deepEqual(problem?.related, [{ file: 'k.jsonc', start: first, end: first + 3 }]);
});

test('entities, events and measures have ids of their own', () => {
  check(
    `{ "groups": [${record('a')}], "events": [{ "id": "a", "title": { "ar": "زيارة", "en": "Visit" }, "date": "2023" }],
       "measures": [{ "id": "a", "title": { "ar": "خلايا", "en": "Cells" }, "counted": ["خلية"] }] }`,
    [],
  );
});

test('a ring of parents is broken once', () => {
  const { entities } = check(
    `{ "agencies": [${record('x', '"parent": "a"')}, ${record('a', '"parent": ⟦"b"⟧')}, ${record('b', '"parent": "c"')}, ${record('c', '"parent": "a"')}] }`,
    ['warning cycle: “a” is above itself in the chain of parents; the link is ignored.'],
  );
  assert.deepEqual([...entities.values()].map(({ parent }) => parent), ['a', undefined, 'c', 'a']); // prettier-ignore
  check(`{ "places": [${record('p', '"in": ⟦"p"⟧')}] }`, [
    'warning cycle: “p” is above itself in the chain of parents; the link is ignored.',
  ]);
});

test('a chain of parents of any length is climbed in linear time', () => {
  const chain = Array.from({ length: 20_000 }, (_, i) => record(`a${i}`, `"parent": "a${i + 1}"`));
  const { problems } = loadKnowledge({
    path: 'isnad.json',
    text: `{ "isnad": 1, "agencies": [${chain.join()}, ${record('a20000')}] }`,
  });
  assert.deepEqual(problems, []);
});
