// Writes what the figures say: the table between the markers of this folder's README, and `growth.svg`.

import { readFileSync, writeFileSync } from 'node:fs';
import type { Results } from './figures.ts';
import { plotOf } from './plot.ts';
import { occasionOf, tableOf } from './table.ts';

export const readmeFile = new URL('README.md', import.meta.url);
export const plotFile = new URL('growth.svg', import.meta.url);

const [begin, end] = ['<!-- figures: written by `npm run bench -- --write` -->', '<!-- /figures -->'];

export function writeReport(results: Results): void {
  writeFileSync(readmeFile, withTable(readFileSync(readmeFile, 'utf8'), results));
  writeFileSync(plotFile, plotOf(results));
}

/** The README with the table of these figures in its place. */
export function withTable(readme: string, results: Results): string {
  const [start, stop] = [readme.indexOf(begin), readme.indexOf(end)];
  if (start < 0 || stop < start) throw new Error('The README has no place for the figures.');
  const made = `${begin}\n\n${occasionOf(results)}\n\n${tableOf(results)}\n\n![Time and memory over the size of a corpus](growth.svg)\n\n`;
  return readme.slice(0, start) + made + readme.slice(stop);
}
