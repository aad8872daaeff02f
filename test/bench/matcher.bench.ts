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
import type { Note } from './figures.ts';
import { type Block, bareLoop, flat, median, milliseconds, printRow, quantile, ratioOver } from './measure.ts';
import { shippedMatcher } from './shipped.ts';

const length = 1_000_000;
/** How much text is gone through at a time, in characters. */
const blockLength = 50_000;
const runs = 5;
/** How long one engine may be asked with one list of names, and how long it may take to be built to be asked with another, in milliseconds. */
const patience = { asked: 3000, built: 20_000 };

const sizes = [
  { title: '300 names', names: 300, words: 500 },
  { title: '10,000 names', names: 10_000, words: 3_000 },
  { title: '100,000 names', names: 100_000, words: 6_000 },
  { title: '100,000 names, wide vocabulary', names: 100_000, words: 39_500 },
];

const engines: Record<string, MakeEngine> = {
  ours: wordPipeline(await shippedMatcher()),
  'RegExp, table fold': regExpOverFolded,
  'RegExp, replace chain': regExpOverReplaced,
  'modern-ahocorasick': modern,
  '@monyone/aho-corasick': monyone,
  ahocorasick: classic,
};

export function measure(note: Note): void {
  const random = randomFrom(1);
  const vocabulary = makeWords(60_000, random);
  const tired = new Set<string>();
  for (const { title, names: count, words } of sizes) {
    const names = makeNames(count, vocabulary.slice(0, words), random);
    const lines = makeText(length, names, vocabulary, random).split('\n').map(flat);
    printRow(title, 'ratio', 'found', 'built ms', 'MB', 'a line µs', '99 % under');
    for (const [name, make] of Object.entries(engines)) {
      if (tired.has(name)) printRow(name, 'given up');
      else if (measureOne(name, make, names, lines, (figure, value) => note(`${title}, ${name}, ${figure}`, value)) > patience.built) tired.add(name); // prettier-ignore
    }
  }
}

/** Measures one engine, and returns how long it took to be built. */
function measureOne(name: string, make: MakeEngine, names: readonly string[], lines: readonly string[], note: Note): number {
  let engine!: Engine;
  const build = (): number => milliseconds(() => (engine = make(names)));
  const first = build();
  const built = first < 500 ? median([first, build(), build(), build(), build()]) : first;
  const blocks = [...blocksOf(lines, engine)];
  const found = findAll(engine, blocks[0]!.part); // warms up, too
  const ratio = ratioOver(blocks, runs, patience.asked);
  const times = lineTimes(engine, lines);
  const [line, slowLine, megabytes] = [median(times), quantile(times, 0.99), (engine.memory ?? NaN) / 2 ** 20];
  printRow(name, ratio.toFixed(4), found, built.toFixed(0), engine.memory ? megabytes.toFixed(2) : '', line.toFixed(1), slowLine.toFixed(1)); // prettier-ignore
  note('ratio', ratio);
  note('built ms', built);
  note('line µs', line);
  note('line p99 µs', slowLine);
  if (engine.memory) note('MB', megabytes);
  return built;
} // prettier-ignore

function* blocksOf(lines: readonly string[], engine: Engine): Generator<Block & { part: readonly string[] }> {
  for (let from = 0, to = 0; from < lines.length; from = to) {
    for (let size = 0; to < lines.length && size < blockLength; to++) size += lines[to]!.length;
    const part = lines.slice(from, to);
    const text = flat(part.join('\n'));
    yield { part, floor: () => bareLoop(text), task: () => findAll(engine, part) };
  }
}

function findAll(engine: Engine, lines: readonly string[]): number {
  let found = 0;
  for (const line of lines) found += engine.find(line);
  return found;
}

/** How long it takes to read one edited line again, in microseconds. */
function lineTimes(engine: Engine, lines: readonly string[]): number[] {
  const begun = performance.now();
  const times: number[] = [];
  for (const line of lines.slice(0, 2000)) {
    if (times.length > 0 && performance.now() - begun > patience.asked) break;
    const edited = flat(`${line.slice(0, line.length >> 1)} و${line.slice(line.length >> 1)}`);
    times.push(1000 * milliseconds(() => engine.find(edited)));
  }
  return times;
}
