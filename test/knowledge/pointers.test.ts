// What can be followed in a knowledge file, and what is wanted where somebody writes.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pointersIn, recordIn } from '../../src/knowledge/pointers.ts';
import { expectedAt } from '../../src/knowledge/expected.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { marked } from './marked.ts';
import { seedFiles } from './seeds.ts';

/** The pointers of the text are those in ⟦marks⟧, in order, each of its kind. */
function pointers(text: string, kinds: readonly string[]): void {
  const { text: plain, spans } = marked(text);
  const found = [...pointersIn(plain)].sort((a, b) => a.start - b.start);
  assert.deepEqual(found.map(({ start, end }) => ({ start, end })), [...spans].sort((a, b) => a.start - b.start)); // prettier-ignore
  assert.deepEqual(found.map((one) => ('to' in one ? `${one.kind} ${one.to}` : one.kind)), kinds); // prettier-ignore
}

/** At the first ⟦⟧ the id of such a record is wanted, instead of what stands between « and ». */
function expected(text: string, to: string | undefined, replaced = ''): void {
  const offset = text.indexOf('|');
  const plain = text.replace('|', '');
  const found = expectedAt(plain, offset);
  assert.equal(found?.to, to);
  if (found) assert.equal(plain.slice(found.start, found.end), replaced);
}

test('ids, names, aliases and links', () => {
  pointers(
    '{ "agencies": [{ "id": "⟦a⟧", "name": { "ar": "⟦أ⟧", "en": "⟦A⟧" }, "aliases": ["⟦ب⟧", { "text": "⟦ج⟧", "kind": "short" }], "parent": "⟦b⟧", "country": "⟦ma⟧" }] }',
    ['id', 'name', 'name', 'name', 'name', 'link entity', 'link place'],
  );
});

test('sources, events and what editors decided', () => {
  pointers(
    '{ "sources": [{ "path": "⟦a.txt⟧", "outlet": "⟦o⟧" }], "events": [{ "id": "⟦e⟧", "title": { "ar": "x", "en": "x" }, "date": "2021", "participants": ["⟦p⟧"] }] }',
    ['path', 'link outlet', 'id', 'link entity'],
  );
  pointers(
    '{ "judgements": [{ "judgement": "acknowledged", "subject": "⟦s⟧", "property": "⟦cells⟧", "at": [{ "source": "⟦a.txt⟧", "quote": "⟦قال⟧" }] }] }',
    ['link subject', 'link property', 'path', 'quote'],
  );
});

test('a file that is cut off yields what can be read', () => {
  pointers('{ "agencies": [{ "id": "⟦a⟧", "parent": "⟦b⟧", "name": { "ar": "⟦أ⟧"', ['id', 'link entity', 'name']);
  assert.deepEqual([...pointersIn('')], []);
});

test('every record of the sample corpus is found by its name, where it was read', () => {
  const [manifest, ...included] = seedFiles;
  const { knowledge } = loadKnowledge(manifest!, included);
  for (const { id, location } of [...knowledge.entities.values()]) {
    const { text } = seedFiles.find(({ path }) => path === location.file)!;
    const record = recordIn(text, `entity ${id}`);
    assert.equal(record?.whole.start, location.start);
    assert.equal(text.slice(record.id.start, record.id.end), id);
  }
});

test('an id is wanted where the format says so', () => {
  expected('{ "agencies": [{ "id": "a", "parent": "|" }] }', 'entity', '""');
  expected('{ "agencies": [{ "id": "a", "parent": "dg|" }] }', 'entity', '"dg"');
  expected('{ "agencies": [{ "id": "a", "country": | }] }', 'place');
  expected('{ "events": [{ "participants": ["a", "b|"] }] }', 'entity', '"b"');
  expected('{ "events": [{ "participants": [|] }] }', 'entity');
  expected('{ "isnad": 1, "sources": [{ "path": "a", "outlet": "|" }] }', 'outlet', '""');
  expected('{ "judgements": [{ "judgement": "same", "entities": ["|"] }] }', 'entity', '""');
  expected('{ "claims": [{ "value": { "entity": "|" } }] }', 'entity', '""');
  expected('{ "claims": [{ "subject": "x", "property": "|', 'property', '"');
});

test('and nowhere else', () => {
  expected('{ "agencies": [{ "id": "|" }] }', undefined);
  expected('{ "agencies": [{ "|": "a" }] }', undefined);
  expected('{ "agencies": [{ "id": "a", "name": { "ar": "|" } }] }', undefined);
  expected('|', undefined);
});
