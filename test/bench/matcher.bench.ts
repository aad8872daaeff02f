// How fast names are found, beside the bare loop over the same text and beside what npm and RegExp have to offer.
//
// The ratio is the bare loop's time to the engine's: 1 would be reading and nothing else. `--fewer` leaves out what is slow to build.

import { column, bareLoop, byTurns, median, quantile } from './measure.ts';
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
import { shippedMatcher } from './shipped.ts';

const length = 2_000_000;
const runs = 5;
/** How long an engine may take to be built before it is not asked again with more names. */
const patience = 10_000;

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
const tail = makeWords(60_000, random);
const tired = new Set<string>();

for (const { title, names: count, words } of sizes) {
  const names = makeNames(count, tail.slice(0, words), random);
  const text = makeText(length, names, tail, random);
  console.log(
    `\n  ${title}\n  ${'engine'.padEnd(24)}${['ratio', 'found', 'built ms', 'MB'].map((head) => column(head, 10)).join('')}`,
  );
  const lines = text.split('\n').map((line) => Buffer.from(line, 'utf16le').toString('utf16le'));
  for (const [name, make] of Object.entries(engines)) if (!tired.has(name)) measure(name, make, names, text, lines);
}

function measure(
  name: string,
  make: MakeEngine,
  names: readonly string[],
  text: string,
  lines: readonly string[],
): void {
  const begun = performance.now();
  const engine = make(names);
  const built = performance.now() - begun;
  if (built > patience) tired.add(name);
  let found = 0;
  const times = byTurns({ bare: () => bareLoop(text), engine: () => (found = findAll(engine, lines)) }, runs);
  const memory = engine.memory === undefined ? '' : (engine.memory / 2 ** 20).toFixed(2);
  const cells = [(times['bare']! / times['engine']!).toFixed(3), found, built.toFixed(0), memory];
  console.log(`  ${name.padEnd(24)}${cells.map((cell) => column(cell, 10)).join('')}`);
  if (engine.memory !== undefined) console.log(`  ${''.padEnd(24)}one line again: ${oneLine(engine, lines)}`);
}

function findAll(engine: Engine, lines: readonly string[]): number {
  let found = 0;
  for (const line of lines) found += engine.find(line);
  return found;
}

/** How long it takes to read one edited line again: its median and 99th percentile, in microseconds. */
function oneLine(engine: Engine, lines: readonly string[]): string {
  const times = lines.slice(0, 2000).map((line) => {
    const edited = `${line.slice(0, line.length >> 1)} و${line.slice(line.length >> 1)}`;
    const begun = performance.now();
    engine.find(edited);
    return 1000 * (performance.now() - begun);
  });
  return `${median(times).toFixed(1)} µs, 99 % under ${quantile(times, 0.99).toFixed(1)} µs`;
}
