// What the editor is told of the format agrees with what the reader of knowledge files asks for.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Node, parseTree } from '../../src/knowledge/json/tree.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { seedFiles } from '../knowledge/seeds.ts';
import { type JsonSchema, schemas } from './schemas.ts';

/** Whether a value fits a schema: the part of JSON Schema that ours use. */
function accepts(schema: JsonSchema, node: Node): boolean {
  const { anyOf, oneOf } = schema;
  if (anyOf && !anyOf.some((option) => accepts(option, node))) return false;
  if (oneOf && oneOf.filter((option) => accepts(option, node)).length !== 1) return false;
  if (schema.type && schema.type !== (node.type === 'leaf' ? typeof node.value : node.type)) return false;
  if (node.type === 'leaf') return acceptsLeaf(schema, node.value);
  if (node.type === 'array') {
    return node.items.length >= (schema.minItems ?? 0) && node.items.every((item) => accepts(schema.items ?? {}, item));
  }
  const known = schema.properties ?? {};
  const keys = node.members.map(({ key }) => key);
  if (!(schema.required ?? []).every((key) => keys.includes(key))) return false;
  return node.members.every(({ key, value }) => {
    return Object.hasOwn(known, key) ? accepts(known[key]!, value!) : schema.additionalProperties !== false;
  });
}

function acceptsLeaf(schema: JsonSchema, value: unknown): boolean {
  if (schema.const !== undefined && schema.const !== value) return false;
  if (schema.enum && !schema.enum.includes(value as string)) return false;
  if (typeof value !== 'string') return true;
  return value.length >= (schema.minLength ?? 0) && (!schema.pattern || new RegExp(schema.pattern).test(value));
}

test('the sample corpus fits', () => {
  for (const { path, text } of seedFiles) {
    const schema = schemas[path === 'isnad.json' ? path : 'knowledge.json'];
    assert.ok(accepts(schema, parseTree(text).root!), path);
  }
});

test('editor and reader agree on what fits', () => {
  const name = '"name": { "ar": "اسم", "en": "Name" }';
  const cites = '"citation": { "source": "a.txt", "quote": "قال" }';
  const check = (text: string, fits: boolean): void => {
    const { problems } = loadKnowledge({ path: 'isnad.json', text: '{ "isnad": 1 }' }, [{ path: 'k.jsonc', text }]);
    const misfits = problems.filter(({ code }) => code === 'knowledge-shape');
    assert.equal(misfits.length === 0, fits, `the reader: ${text}`);
    assert.equal(accepts(schemas['knowledge.json'], parseTree(text).root!), fits, `the editor: ${text}`);
  };
  const fitting = [
    `{ "agencies": [{ "id": "a", ${name}, "aliases": ["ب ج", { "text": "س ص", "kind": "short" }], "founded": "2015-02" }] }`,
    `{ "places": [{ "id": "a", ${name} }], "judgements": [{ "judgement": "same", "entities": ["a"], "name": "س" }] }`,
    `{ "places": [{ "id": "a", ${name} }], "claims": [{ "subject": "a", "property": "cells", "value": { "number": 2 }, ${cites} }] }`,
    '{ "measures": [{ "id": "m", "title": { "ar": "خلايا", "en": "Cells" }, "counted": ["خلية"], "grows": true }] }',
    '{ "judgements": [{ "judgement": "not-an-entity", "name": "الوزارة", "at": { "source": "a.txt", "quote": " و" } }] }',
  ];
  const misfitting = [
    '{ "agencies": {} }',
    '{ "unknown": [] }',
    `{ "agencies": [{ ${name} }] }`,
    `{ "agencies": [{ "id": "A", ${name} }] }`,
    `{ "agencies": [{ "id": "a", ${name}, "aliases": [{ "kind": "short" }] }] }`,
    `{ "agencies": [{ "id": "a", ${name}, "aliases": [{ "text": "س ص", "kind": "nick" }] }] }`,
    `{ "agencies": [{ "id": "a", ${name}, "founded": "15" }] }`,
    `{ "agencies": [{ "id": "a", ${name}, "constructor": "15" }] }`,
    '{ "measures": [{ "id": "m", "title": { "ar": "خلايا", "en": "Cells" }, "counted": [] }] }',
    '{ "judgements": [{ "judgement": "maybe", "entities": ["a"] }] }',
    `{ "places": [{ "id": "a", ${name} }], "claims": [{ "subject": "a", "property": "p", "value": { "number": 2, "iso": "2020" }, ${cites} }] }`,
    `{ "places": [{ "id": "a", ${name} }], "claims": [{ "subject": "a", "property": "p", "value": { "number": 2 }, "citation": { "source": "../a", "quote": "قال" } }] }`,
  ];
  for (const text of fitting) check(text, true);
  for (const text of misfitting) check(text, false);
});

test('the manifest names the schemas, and the files for which they are', async () => {
  const { default: manifest } = (await import('../../package.json', { with: { type: 'json' } })) as {
    default: { contributes: { jsonValidation: { fileMatch: string[]; url: string }[]; languages: Language[] } };
  };
  const { jsonValidation, languages } = manifest.contributes;
  assert.deepEqual(
    jsonValidation.map(({ url }) => url.replace('./dist/schemas/', '')),
    Object.keys(schemas),
  );
  const jsonc = languages.find(({ id }) => id === 'jsonc');
  assert.deepEqual(jsonc?.filenames, jsonValidation[0]?.fileMatch);
  assert.deepEqual(jsonc?.filenamePatterns, jsonValidation[1]?.fileMatch);
});

interface Language {
  readonly id: string;
  readonly filenames?: readonly string[];
  readonly filenamePatterns?: readonly string[];
}
