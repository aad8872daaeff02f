// The format tells what it means, in both languages.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { knowledgeSchema, manifestSchema, recordKeys, recordSchemas } from '../../src/knowledge/schema.ts';
import { type Shape, shapeOf } from '../../src/knowledge/schema/shape.ts';

/** What a schema tells of itself: the last description in its pipe. */
function description({ type, wrapped, pipe = [] }: Shape): string | undefined {
  if (type === 'optional') return description(wrapped!);
  const told = pipe.map((step) => (step as { description?: string }).description);
  return told.findLast((text) => text !== undefined);
}

/** Every key of a schema and of what it holds, with its schema. */
function* keys(shape: Shape, path = ''): Generator<[path: string, shape: Shape]> {
  for (const part of [shape.wrapped, shape.item, ...(shape.type === 'picklist' ? [] : (shape.options ?? []))]) {
    if (part) yield* keys(part, path);
  }
  for (const [key, entry] of Object.entries(shape.entries ?? {})) {
    yield [`${path}.${key}`, entry];
    yield* keys(entry, `${path}.${key}`);
  }
}

test('every key is described in English, then in Arabic', () => {
  for (const [path, shape] of keys(shapeOf(manifestSchema))) {
    if (path !== '.$schema')
      assert.match(
        description(shape) ?? '',
        /^[A-Z][^\n\u0600-\u06ff]+\.\n\u2067[^\n]*[\u0621-\u064a][^\n]*\u2069$/,
        path,
      );
  }
});

test('a knowledge file holds every kind of record, and so does the manifest', () => {
  assert.deepEqual(Object.keys(knowledgeSchema.entries), ['$schema', ...recordKeys]);
  assert.deepEqual(Object.keys(manifestSchema.entries).slice(-recordKeys.length), recordKeys);
  assert.deepEqual(recordKeys, Object.keys(recordSchemas));
});
