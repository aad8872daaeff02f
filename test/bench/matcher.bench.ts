// How fast names are found, beside the bare loop over the same text and beside what npm and RegExp have to offer.
//
// The ratio is the bare loop's time to the engine's: 1 would be reading and nothing else. Ours reads the words for all rules, as in use.

import { makeNames, makeText, makeWords, randomFrom } from './corpus.ts';
import {
  type Engine,
  type MakeEngine,
  classic,
  modern,
  monyone,
  regExpOverFolded,
  regExpOverReplaced,
  wordPipeline,
} from './engines.ts';
import { type Block, bareLoop, column, median, milliseconds, quantile, ratioOver } from './measure.ts';
import { shippedMatcher } from './shipped.ts';

const length = 2_000_000;
/** How much text is gone through at a time. */
const blockLength = 50_000;
const runs = 5;
/** An engine that took so long to be built, or is so much slower than the bare loop, is not asked with more names. */
const patience = { built: 10_000, ratio: 0.001 };

const sizes = [
  { title: '300 names', names: 300, words: 500 },
  { title: '10,000 names', names: 10_000, words: 3_000 },
  { title: '100,000 names', names: 100_000, words: 6_000 },
  { title: '100,000 names, wide vocabulary', names: 100_000, words: 39_500 },
];

const engines: Record<string, MakeEngine> = {
  'word pipeline (ours)': wordPipeline(await shippedMatcher()),
  'RegExp, table fold': regExpOverFolded,
  'RegExp, replace chain': regExpOverReplaced,
  'modern-ahocorasick': modern,
  '@monyone/aho-corasick': monyone,
  ahocorasick: classic,
};

const random = randomFrom(1);
const vocabulary = makeWords(60_000, random);
const tired = new Set<string>();

for (const { title, names: count, words } of sizes) {
  const names = makeNames(count, vocabulary.slice(0, words), random);
  const lines = makeText(length, names, vocabulary, random).split('\n').map(flat);
  console.log(`\n  ${title}`);
  printRow('', 'ratio', 'found', 'built ms', 'MB', 'a line µs', '99 % under');
  for (const [name, make] of Object.entries(engines)) if (!tired.has(name)) measure(name, make, names, lines);
}

function measure(name: string, make: MakeEngine, names: readonly string[], lines: readonly string[]): void {
  let engine!: Engine;
  let built = milliseconds(() => (engine = make(names)));
  if (built < 1000)
    built = Math.min(
      built,
      milliseconds(() => (engine = make(names))),
    );
  const found = findAll(engine, lines); // warms up, too
  const ratio = ratioOver(blocksOf(lines, engine), runs);
  if (built > patience.built || ratio < patience.ratio) tired.add(name);
  const memory = engine.memory === undefined ? '' : (engine.memory / 2 ** 20).toFixed(2);
  const times = lineTimes(engine, lines);
  printRow(
    name,
    ratio.toFixed(3),
    found,
    built.toFixed(0),
    memory,
    median(times).toFixed(1),
    quantile(times, 0.99).toFixed(1),
  );
}

function blocksOf(lines: readonly string[], engine: Engine): Block[] {
  const blocks: Block[] = [];
  for (let from = 0, to = 0; from < lines.length; from = to) {
    for (let size = 0; to < lines.length && size < blockLength; to++) size += lines[to]!.length;
    const part = lines.slice(from, to);
    const text = flat(part.join('\n'));
    blocks.push({ floor: () => bareLoop(text), task: () => findAll(engine, part) });
  }
  return blocks;
}

function findAll(engine: Engine, lines: readonly string[]): number {
  let found = 0;
  for (const line of lines) found += engine.find(line);
  return found;
}

/** How long it takes to read one edited line again, in microseconds. */
function lineTimes(engine: Engine, lines: readonly string[]): number[] {
  return lines.slice(0, 2000).map((line) => {
    const edited = flat(`${line.slice(0, line.length >> 1)} و${line.slice(line.length >> 1)}`);
    return 1000 * milliseconds(() => engine.find(edited));
  });
}

/** The text in one piece: strings that were cut or joined read more slowly, on both sides of the comparison. */
function flat(text: string): string {
  return Buffer.from(text, 'utf16le').toString('utf16le');
}

function printRow(name: string, ...cells: readonly (string | number)[]): void {
  console.log(`  ${name.padEnd(24)}${cells.map((cell) => column(cell, 11)).join('')}`);
}
