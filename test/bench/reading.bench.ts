// Reading ten thousand texts, as the extension does and as fast as this machine can, beside taking them in.

import { readFileSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { decode } from '../../src/text/decode.ts';
import { normaliseBreaks } from '../../src/text/line.ts';
import { whole } from '../../src/text/whole.ts';
import { randomFrom } from './corpus.ts';
import type { Note } from './figures.ts';
import { emptyCorpus, textBy } from './growth.ts';
import { median, milliseconds, printRow } from './measure.ts';

const texts = 10_000;
/** How many of them are taken in: what each costs is the same for all (`growth`). */
const taken = 500;
/** How many files are read at once, as by the extension. */
const readers = 16;
const runs = 3;

export async function measure(note: Note): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'isnad-bench-'));
  try {
    const paths = Array.from({ length: texts }, (_, i) => join(folder, `${i}.txt`));
    for (const [i, path] of paths.entries()) await writeFile(path, textBy(randomFrom(i)));
    const [floor, read]: number[][] = [[], []];
    for (let run = 0; run < runs; run++) {
      floor!.push(milliseconds(() => paths.forEach((path) => readFileSync(path))));
      read!.push(await readingAll(paths));
    }
    const first = paths.slice(0, taken).map((path) => textOf(readFileSync(path)));
    const indexing = median(Array.from({ length: runs }, () => indexingAll(first))) * (texts / taken);
    const figures = {
      'floor ms': median(floor!),
      'reading ms': median(read!),
      'indexing ms': indexing,
      'reading to floor': median(read!) / median(floor!),
      'indexing to reading': indexing / median(read!),
    };
    for (const [name, value] of Object.entries(figures)) {
      printRow(name, value.toPrecision(3));
      note(name, value);
    }
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** How long it takes to have the text of every file, some files at once. */
async function readingAll(paths: readonly string[]): Promise<number> {
  const begun = performance.now();
  const pending = paths.values();
  const reader = async (): Promise<void> => {
    for (const path of pending) textOf(await readFile(path));
  };
  await Promise.all(Array.from({ length: readers }, reader));
  return performance.now() - begun;
}

/** How long it takes to take texts in and to compare them. */
function indexingAll(all: readonly string[]): number {
  const corpus = emptyCorpus();
  return milliseconds(() => {
    for (const [i, text] of all.entries()) corpus.put({ path: `${i}.txt`, text });
    whole(corpus.comparisonsInSlices());
  });
}

function textOf(bytes: Uint8Array): string {
  return normaliseBreaks(decode(bytes).text);
}
