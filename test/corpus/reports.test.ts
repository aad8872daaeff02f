// The known events of the sample corpus, found again in its texts.

import assert from 'node:assert/strict';
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { Corpus } from '../../src/corpus/corpus.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { read, top } from '../sources.ts';

const gold = JSON.parse(read('test/cases/gold/seeds/events.json')) as Record<string, Record<string, number[]>>;

test('report lines of the known events are found with F1 of at least 0.85', () => {
  const wanted = new Set(
    Object.entries(gold).flatMap(([event, documents]) =>
      Object.entries(documents).flatMap(([path, lines]) => lines.map((line) => `${event} ${path}:${line}`)),
    ),
  );
  const corpus = seeds();
  const found = corpus
    .sources()
    .flatMap(({ path, reports }) => reports.map(({ event, line }) => `${event} ${path}:${line + 1}`));
  const right = found.filter((report) => wanted.has(report)).length;
  const f1 = (2 * right) / (found.length + wanted.size);
  assert.ok(f1 >= 0.85, `F1 ${f1.toFixed(3)}: ${right} right of ${found.length} found, ${wanted.size} wanted`);
});

function seeds(): Corpus {
  const files = globSync('seeds/knowledge/*.jsonc', { cwd: top }).sort();
  const included = files.map((path) => ({ path: path.slice('seeds/'.length), text: read(path) }));
  const { knowledge } = loadKnowledge({ path: 'isnad.json', text: read('seeds/isnad.json') }, included);
  const corpus = new Corpus(knowledge);
  for (const path of knowledge.sources.keys()) corpus.put({ path, text: read(join('seeds', path)) });
  return corpus;
}
