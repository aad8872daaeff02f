// While a part is broken, its last good state stays in force.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Loaded, loadKnowledge } from '../../../src/knowledge/load.ts';

const record = (id: string, more = ''): string =>
  `{ "id": "${id}", "name": { "ar": "اسم ${id}", "en": "Name ${id}" }${more && ', '}${more} }`;
const good = `{ "agencies": [${record('a', '"parent": "b"')}, ${record('b')}], "judgements": [{ "judgement": "not-same", "entities": ["a", "b"] }] }`;
const manifest = '{ "isnad": 1, "include": ["*.txt"], "sources": [{ "path": "a.txt", "author": "س" }] }';

const load = (text: string, files: Record<string, string>, former?: Loaded): Loaded =>
  loadKnowledge({ path: 'isnad.json', text }, Object.entries(files).map(([path, file]) => ({ path, text: file })), former); // prettier-ignore
const before = load(manifest, { 'k.jsonc': good });

/** What stands after `files` were read, `before` having been read first. */
function standing(
  files: Record<string, string>,
  text = manifest,
): { entities: string[]; judgements: number; codes: string[]; loaded: Loaded } {
  const loaded = load(text, files, before);
  const { entities, judgements } = loaded.knowledge;
  const codes = loaded.problems.map(({ code }) => code);
  return {
    entities: [...entities.values()].map(({ id, parent }) => (parent ? `${id} in ${parent}` : id)),
    judgements: judgements.length,
    codes,
    loaded,
  };
}

test('a file with broken syntax', () => {
  for (const broken of [good.slice(0, -40), `{ "agencies": [${record('a').slice(0, -5)}`, '']) {
    const { entities, judgements, codes } = standing({ 'k.jsonc': broken });
    assert.deepEqual([entities, judgements], [['a in b', 'b'], 1], broken);
    assert.ok(codes.length > 0 && codes.every((code) => code === 'knowledge-syntax'), broken);
  }
});

test('without an earlier reading what can be read stands', () => {
  const { knowledge } = load(manifest, { 'k.jsonc': good.slice(0, good.indexOf('], "judgements"')) });
  assert.deepEqual([...knowledge.entities.keys()], ['a', 'b']);
});

test('a record that does not fit, and only that', () => {
  const { entities, codes } = standing({
    'k.jsonc': `{ "agencies": [{ "id": "a", "parent": "b" }, ${record('c')}, ${record('b')}] }`,
  });
  assert.deepEqual(entities, ['a in b', 'c', 'b']);
  assert.deepEqual(codes, ['knowledge-shape']);
});

test('a list that is none', () => {
  assert.deepEqual(standing({ 'k.jsonc': '{ "agencies": {} }' }).entities, ['a in b', 'b']);
});

test('what was taken out is gone, and links to it', () => {
  assert.deepEqual(standing({ 'k.jsonc': `{ "agencies": [${record('b')}] }` }).entities, ['b']);
  assert.deepEqual(standing({}).entities, []);
  const moved = standing({
    'k.jsonc': '{ "agencies": [',
    'l.jsonc': `{ "agencies": [${record('b', '"founded": "2015"')}] }`,
  });
  assert.deepEqual(
    moved.entities,
    ['a in b', 'b'],
    'a link of the last good state is kept where its target is elsewhere now',
  );
});

test('a link of the last good state to a record that is gone is dropped', () => {
  const files = {
    'a.jsonc': `{ "agencies": [${record('a', '"parent": "b"')}] }`,
    'b.jsonc': `{ "agencies": [${record('b')}] }`,
  };
  const former = load(manifest, files);
  const { knowledge } = load(manifest, { 'a.jsonc': '{ "agencies": [', 'b.jsonc': '{}' }, former);
  assert.deepEqual([...knowledge.entities.values()].map(({ id, parent }) => [id, parent]), [['a', undefined]]); // prettier-ignore
});

test('a broken manifest keeps its globs and sources', () => {
  const { loaded } = standing({ 'k.jsonc': good }, manifest.slice(0, -30));
  assert.deepEqual(loaded.knowledge.include, ['*.txt']);
  assert.equal(loaded.knowledge.sources.get('a.txt')?.author, 'س');
  assert.deepEqual(standing({}, '{ "isnad": 1, "include": "*.txt" }').loaded.knowledge.include, ['*.txt']);
});

test('a file that can’t be read', () => {
  const { knowledge, problems } = loadKnowledge(
    { path: 'isnad.json', text: manifest },
    [{ path: 'k.jsonc', error: 'EACCES' }],
    before,
  );
  assert.deepEqual([...knowledge.entities.keys()], ['a', 'b']);
  assert.deepEqual(problems.map(({ code, start, end }) => [code, start, end]), [['knowledge-unreadable', 0, 0]]); // prettier-ignore
});

test('the last good state is kept through any number of readings', () => {
  let loaded = before;
  for (const text of ['{', '{ "agencies": [', '[', good.slice(0, 50)])
    loaded = load(manifest, { 'k.jsonc': text }, loaded);
  assert.deepEqual([...loaded.knowledge.entities.keys()], ['a', 'b']);
});

test('records of the last good state stand where they are now, as far as that can be told', () => {
  const text = `// a new first line\n${good.slice(0, -1)}`;
  const { loaded } = standing({ 'k.jsonc': text });
  const { start, end } = loaded.knowledge.entities.get('b')!.location;
  assert.equal(text.slice(start, end), record('b'));
});
