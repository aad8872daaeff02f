// A source that is closed tells what it told when it was open, and is held in little room.

import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import { Corpus } from '../../../src/corpus/corpus.ts';
import type { EntityView } from '../../../src/corpus/entities.ts';
import type { Source } from '../../../src/corpus/source.ts';
import { loadKnowledge } from '../../../src/knowledge/load.ts';
import { makeNames, makeText, makeWords, randomFrom } from '../../bench/corpus.ts';

const folder = new URL('../../../seeds/', import.meta.url);
const paths = readdirSync(folder).filter((path) => path.endsWith('.txt'));
const { knowledge } = loadKnowledge({ path: 'isnad.json', text: readFileSync(new URL('isnad.json', folder), 'utf8') }, []); // prettier-ignore

function put(corpus: Corpus, path: string, open: boolean): void {
  corpus.put({ path, text: readFileSync(new URL(path, folder), 'utf8'), open });
}

/** All that a source tells, as plain values. */
function told(source: Source): unknown {
  const { path, text, lines, record, draft, published, encoding, recognition, mentions, claims, names, reports, anchors } = source;
  const passages = source.passages.map(({ start, end, keys, starts, ends, by }) => ({ start, end, keys, starts, ends, by })); // prettier-ignore
  const read = recognition.lines.map(({ text: line, furniture }, i) => [line, furniture, recognition.isFurniture(i)]);
  const { marks, words, published: at } = source.story;
  const starts = Array.from({ length: lines.count }, (_, line) => lines.start(line));
  return { path, text, record, draft, published, encoding, mentions, claims, names, reports, anchors, passages, read, starts, marks, words, at }; // prettier-ignore
} // prettier-ignore

function shown({ id, name, names, total, sources, counts }: EntityView): unknown {
  return { id, name, names: names.map(({ text, kind, places }) => ({ text, kind, places })), total, sources, counts };
}

test('closed and open, a source tells the same', () => {
  const [open, closed] = [new Corpus(knowledge), new Corpus(knowledge)];
  for (const path of paths) {
    put(open, path, true);
    put(closed, path, false);
  }
  for (const path of paths) assert.deepEqual(told(closed.source(path)!), told(open.source(path)!));
  assert.deepEqual(closed.comparisons(), open.comparisons());
  assert.deepEqual([...closed.entities()].map(shown), [...open.entities()].map(shown));
  assert.deepEqual([open.held.closed, closed.held.closed], [0, paths.length]);
});

test('a source is packed when it is closed, and what it says stays', () => {
  const corpus = new Corpus(knowledge);
  const [path] = paths as [string];
  put(corpus, path, true);
  const before = told(corpus.source(path)!);
  const comparisons = corpus.comparisons();
  put(corpus, path, false);
  assert.equal(corpus.held.closed, 1);
  assert.deepEqual(told(corpus.source(path)!), before);
  assert.deepEqual(corpus.comparisons(), comparisons);
});

test('of closed sources the last few are unpacked, however many were asked', () => {
  const chance = randomFrom(5);
  const words = makeWords(2000, chance);
  const names = makeNames(40, words, chance);
  const corpus = new Corpus();
  let characters = 0;
  for (let i = 0; i < 12; i++) {
    const text = makeText(40_000, names, words, chance);
    characters += text.length;
    corpus.put({ path: `${i}.txt`, text });
  }
  const first = corpus.source('0.txt')!;
  const said = JSON.stringify([first.claims, first.mentions]);
  for (const source of corpus.sources()) assert.ok(source.claims.length > 0 && source.text !== '');
  const { bytes, unpacked } = corpus.held;
  assert.ok(unpacked < 2 ** 20, `${unpacked} packed bytes are unpacked at once`);
  assert.ok(bytes < 4 * characters, `${bytes} bytes for ${characters} characters`);
  assert.equal(JSON.stringify([first.claims, first.mentions]), said);
});
