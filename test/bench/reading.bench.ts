// What the whole analysis of a text costs (all that a corpus does when it takes one in), and an edit of a long one. The texts are the
// sample corpus and the gold texts: different ones, in words and matter.

import { readFileSync, readdirSync } from 'node:fs';
import { Corpus } from '../../src/corpus/corpus.ts';
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { parseGold } from '../gold.ts';
import { bareLoop, median, milliseconds, quantile, ratioOver } from './measure.ts';

const root = new URL('../../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8');
const textsIn = (folder: string): string[] =>
  readdirSync(new URL(folder, root)).flatMap((name) => (name.endsWith('.txt') ? [read(folder + name)] : []));

const gold = ['varied', 'abroad', 'operations'].flatMap((folder) => textsIn(`test/cases/gold/${folder}/`));
const texts = [...textsIn('seeds/'), ...gold.map((marked) => parseGold(marked).text)];

function sampleKnowledge(): Knowledge {
  const files = readdirSync(new URL('seeds/knowledge/', root)).map((name) => `knowledge/${name}`);
  const manifest = { path: 'isnad.json', text: read('seeds/isnad.json') };
  return loadKnowledge(manifest, files.map((path) => ({ path, text: read(`seeds/${path}`) }))).knowledge; // prettier-ignore
}

const corpus = new Corpus(sampleKnowledge());
const warm = (): void => texts.forEach((text, i) => corpus.put({ path: `${i % 7}.txt`, text }));
for (let run = 0; run < 8; run++) warm();

/** How often each text is taken in, by turns with the bare loop over it; the best time of each counts. */
const runs = 9;
const blocks = texts.map((text) => ({
  floor: () => bareLoop(text),
  task: () => {
    corpus.remove('text.txt');
    corpus.put({ path: 'text.txt', text });
  },
}));
console.log(
  `analysis, ratio to the bare loop, median over ${texts.length} texts: ${ratioOver(blocks, runs).toFixed(4)}`,
);
const each = blocks.map(({ task }) => Math.min(...Array.from({ length: runs }, () => milliseconds(task))));
const characters = texts.reduce((sum, { length }) => sum + length, 0);
console.log(`nanoseconds a character: ${((each.reduce((a, b) => a + b, 0) * 1e6) / characters).toFixed(0)}`);

let long = '';
while (long.length < 1_000_000) long += `${texts.join('\n')}\n`;
const at = long.indexOf(' ', long.length / 2);
const edits = Array.from({ length: 14 }, (_, i) => {
  const text = `${long.slice(0, at)} كلمة${i % 3}${long.slice(at)}`;
  return milliseconds(() => corpus.put({ path: 'long.txt', text, open: true }));
});
console.log(
  `1 MB, a line edited: first ${edits[0]!.toFixed(0)} ms, then median ${median(edits.slice(4)).toFixed(0)} ms`,
);

const line = long.slice(long.lastIndexOf('\n', at) + 1, long.indexOf('\n', at));
const lines = Array.from({ length: 3000 }, (_, i) => {
  const edited = `${line.slice(0, line.length / 2)}${i % 7}${line.slice(line.length / 2)}`;
  return 1000 * milliseconds(() => corpus.analyseLine(edited));
});
console.log(
  `a line of ${line.length} characters alone, all rules: median ${median(lines).toFixed(0)} µs, p99 ${quantile(lines, 0.99).toFixed(0)} µs`,
);
