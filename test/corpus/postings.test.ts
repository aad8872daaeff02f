import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Postings, grouped } from '../../src/corpus/postings.ts';

test('answers come in the order of paths, whatever the order of reading', () => {
  const postings = new Postings<number>();
  postings.put('b', new Map([['key', [2]]]));
  postings.put('a', new Map([['key', [1]]]));
  assert.deepEqual(postings.of('key'), [
    ['a', [1]],
    ['b', [2]],
  ]);
});

test('a new state of a source replaces the former one and tells every key it touches', () => {
  const postings = new Postings<number>();
  postings.put('a', new Map([['gone', [1]], ['kept', [1]]])); // prettier-ignore
  const touched = postings.put('a', new Map([['kept', [2]], ['new', [3]]])); // prettier-ignore
  assert.deepEqual([...touched].sort(), ['gone', 'kept', 'new']);
  assert.deepEqual(postings.of('gone'), []);
  assert.deepEqual([...postings.keys()].sort(), ['kept', 'new']);
});

test('items are grouped by key, those without a key left out', () => {
  const groups = grouped([1, 2, 3, 4], (n) => (n === 3 ? null : n % 2 ? 'odd' : 'even'));
  assert.deepEqual([...groups], [['odd', [1]], ['even', [2, 4]]]); // prettier-ignore
});
