// Every surface ends well on the folder of hostile and broken inputs.

import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { checkCorpus } from '../../src/check/check.ts';
import { Corpus } from '../../src/corpus/corpus.ts';
import { decode } from '../../src/text/decode.ts';
import { normaliseBreaks } from '../../src/text/line.ts';
import { isnad } from '../cli/isnad.ts';
import { hostileKnowledge, inputs, writeHostile } from './hostile.ts';

const loaded = hostileKnowledge();

test('the knowledge is read as far as it goes, and what is wrong is told file by file', () => {
  const { knowledge, problems } = loaded;
  const told = new Set(problems.map(({ file }) => file));
  for (const name of ['truncated', 'not-json', 'array', 'deep', 'conflict', 'cyclic', 'duplicate', 'types', 'paths']) {
    assert.ok(told.has(`knowledge/${name}.jsonc`), `${name} is told`);
  }
  assert.ok(knowledge.entities.has('h999'), 'what is whole works');
  assert.equal(({} as Record<string, unknown>)['polluted'], undefined);
  for (const path of knowledge.sources.keys()) assert.ok(!path.includes('..') && !path.startsWith('/'), path);
});

test('every text is analysed and checked', () => {
  const corpus = new Corpus(loaded.knowledge);
  for (const { path, content } of inputs) {
    if (!path.endsWith('.txt')) continue;
    const { text, encoding } = typeof content === 'string' ? { text: content, encoding: 'utf-8' as const } : decode(content);
    corpus.put({ path, text: normaliseBreaks(text), encoding });
    const source = corpus.source(path)!;
    for (const { start, end } of source.mentions) assert.ok(start < end && end <= source.text.length, path);
  }
  for (const { place } of checkCorpus(corpus)) assert.ok(place.end <= corpus.source(place.path)!.text.length);
  assert.ok(corpus.comparisons().length > 0);
  const encodings = ['windows-1256.txt', 'iso-8859-6.txt', 'utf-16.txt'].map((path) => corpus.source(path)!.encoding);
  assert.deepEqual(encodings, ['windows-1256', 'iso-8859-6', 'utf-16le']);
}); // prettier-ignore

test('the command line ends well, and sends no control to a terminal', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'isnad-hostile-'));
  try {
    await writeHostile(folder, 3000); // what the core does with the long ones is told above
    for (const words of [
      ['analyze', folder],
      ['analyze', folder, '--format', 'text'],
      ['check', folder],
      ['export', folder, '--to', 'csv'],
    ]) {
      // prettier-ignore
      const { code, out, messages } = await isnad(...words);
      assert.ok(code === 0 || code === 1, `${words.join(' ')}: ${code} ${messages.slice(0, 500)}`);
      if (words[0] === 'check') assert.doesNotMatch(out + messages, /\u001b/u);
    }
  } finally {
    await rm(folder, { recursive: true });
  }
});
