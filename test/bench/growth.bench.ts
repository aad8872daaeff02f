// How time and memory grow with a corpus, up to 100,000 texts of 3,000 characters. As far as four minutes and the memory reach, or, where
// `ISNAD_TEXTS` says how many, as far as that.

import { freemem } from 'node:os';
import type { Note } from './figures.ts';
import { type Growth, growthAt } from './growth.ts';
import { printRow } from './measure.ts';

const sizes = [1000, 2000, 5000, 10_000, 20_000, 50_000, 100_000];
/** How long all sizes together may take where nobody says how many texts, in milliseconds. */
const patience = 240_000;

export function measure(note: Note): void {
  const most = Number(process.env['ISNAD_TEXTS'] ?? 0);
  growthAt(100); // warms up
  printRow('texts', 'ratio', 'ms/text', 'compare', 'KB/text', 'edit', 'with all', 'hover', 'tree', 'opening', 'step 99 %', 'longest'); // prettier-ignore
  let [spent, last]: [number, { texts: number; took: number; memory: number } | undefined] = [0, undefined];
  for (const size of sizes) {
    const share = last ? size / last.texts : 1;
    if (most > 0 ? size > most : last && (spent + last.took * share > patience || last.memory * share > 0.7 * freemem())) break; // prettier-ignore
    const begun = performance.now();
    const at = growthAt(size);
    const took = performance.now() - begun;
    [spent, last] = [spent + took, { texts: size, took, memory: at.memory }];
    print(at);
    tell(at, note);
  }
}

function print({ texts, steps: { steps }, ...at }: Growth): void {
  const ratio = at.bareLoop / (at.analysis + at.comparing);
  const perText = [at.analysis / texts, at.comparing / texts, at.memory / texts / 1024];
  const gestures = [at.edit, at.editAndCompare, at.hover, at.tree, at.opening, steps.quantile(0.99), steps.longest];
  printRow(String(texts), ratio.toFixed(4), ...[...perText, ...gestures].map((value) => value.toFixed(2)));
}

function tell({ texts, steps: { steps, slices }, ...at }: Growth, note: Note): void {
  const time = at.analysis + at.comparing;
  const figures = {
    'bare loops': time / at.bareLoop,
    'ms a text': time / texts,
    'bare ms a text': at.bareLoop / texts,
    'comparing share': at.comparing / time,
    'KB a text': at.memory / texts / 1024,
    'edit ms': at.edit,
    'edit and compare ms': at.editAndCompare,
    'hover ms': at.hover,
    'tree ms': at.tree,
    'opening ms': at.opening,
    'step p99 ms': steps.quantile(0.99),
    'longest step ms': steps.longest,
    'slice p99 ms': slices.quantile(0.99),
    'longest slice ms': slices.longest,
  };
  for (const [name, value] of Object.entries(figures)) note(`${texts} ${name}`, value);
}
