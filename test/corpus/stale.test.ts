// A branch switched under the editor: what thousands of changed files come to.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Corpus } from '../../src/corpus/corpus.ts';
import { type Stale, staleAmong } from '../../src/corpus/stale.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';

const manifest = { path: 'isnad.json', text: '{ "isnad": 1, "include": ["**/*.txt", "knowledge/*.jsonc"] }' };
const { knowledge } = loadKnowledge(manifest);

function corpusOf(paths: readonly string[]): Corpus {
  const corpus = new Corpus(knowledge);
  for (const path of paths) corpus.put({ path, text: '' });
  return corpus;
}

function check(
  held: readonly string[],
  changed: readonly string[],
  expected: Stale,
  open: readonly string[] = [],
): void {
  const { sources, ...rest } = staleAmong(new Set(changed), corpusOf(held), (path) => open.includes(path));
  assert.deepEqual({ ...rest, sources: [...sources].sort() }, { ...expected, sources: [...expected.sources].sort() });
}

test('of thousands of files each source is read once, the open ones not, and knowledge once for all', () => {
  const texts = Array.from({ length: 3000 }, (_, i) => `${i % 30}/${i}.txt`);
  const others = Array.from({ length: 500 }, (_, i) => `src/${i}.ts`);
  const records = ['isnad.json', 'knowledge/a.jsonc', 'knowledge/b.jsonc'];
  const [open, ...closed] = texts;
  check(texts.slice(0, 40), [...texts, ...others, ...records, '0'], { sources: closed, knowledge: true }, [open!]);
});

test('with a folder goes all that lay in it, at any depth', () => {
  const held = ['a.txt', 'b/c.txt', 'b/d/e.txt', 'bb/f.txt'];
  check(held, ['b'], { sources: ['b/c.txt', 'b/d/e.txt'], knowledge: false });
  check(held, ['b/d', 'a.txt'], { sources: ['a.txt', 'b/d/e.txt'], knowledge: false });
});

test('what belongs to no corpus is not read', () => {
  check(['a.txt'], ['readme.md', '.git/HEAD', 'node_modules/x.js'], { sources: [], knowledge: false });
});
