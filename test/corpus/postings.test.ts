import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Postings, grouped } from '../../src/corpus/postings.ts';

const read = (path: string, key: string): string[] => [`${key} in ${path}`];

test('answers come in the order of paths, whatever the order of reading', () => {
  const postings = new Postings(read);
  for (const path of ['c', 'a', 'b']) postings.put(path, ['key']);
  assert.deepEqual(postings.of('key'), ['a', 'b', 'c'].map((path) => [path, [`key in ${path}`]])); // prettier-ignore
});

test('a new state of a source replaces the former one and tells every key it touches', () => {
  const postings = new Postings(read);
  postings.put('a', ['gone', 'kept']);
  const touched = postings.put('a', ['kept', 'new']);
  assert.deepEqual([...touched].sort(), ['gone', 'kept', 'new']);
  assert.deepEqual(postings.of('gone'), []);
  assert.deepEqual([...postings.keys()].sort(), ['kept', 'new']);
});

test('it tells how many hold a key, which place one has among them, and what the first of them hold', () => {
  const postings = new Postings(read);
  for (const path of ['c', 'a', 'b']) postings.put(path, ['key']);
  assert.deepEqual([postings.count('key'), postings.count('none')], [3, 0]);
  assert.deepEqual(['a', 'c', 'd'].map((path) => postings.rank(path, 'key')), [0, 2, undefined]); // prettier-ignore
  assert.deepEqual(postings.first('key', 2), ['key in a', 'key in b']);
  assert.deepEqual([postings.at('b', 'key'), postings.at('d', 'key')], [['key in b'], []]);
});

test('what is gone while it is read is left out', () => {
  const gone = new Set<string>();
  const postings = new Postings((path, key) => (gone.has(path) ? [] : read(path, key)));
  const paths = Array.from({ length: 200 }, (_, i) => `${100 + i}`);
  for (const path of paths) postings.put(path, ['key']);
  const work = postings.ofInSlices('key');
  work.next();
  for (const path of ['101', '290']) {
    gone.add(path);
    postings.remove(path);
  }
  let step = work.next();
  while (!step.done) step = work.next();
  assert.deepEqual(step.value.map(([path]) => path), paths.filter((path) => path !== '290')); // prettier-ignore
});

test('items are grouped by key, those without a key left out', () => {
  const groups = grouped([1, 2, 3, 4], (n) => (n === 3 ? null : n % 2 ? 'odd' : 'even'));
  assert.deepEqual([...groups], [['odd', [1]], ['even', [2, 4]]]); // prettier-ignore
});
