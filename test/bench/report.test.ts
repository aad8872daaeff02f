// What is committed of the benchmarks belongs together: the table and the plot are made of the figures.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { readResults } from './figures.ts';
import { plotOf } from './plot.ts';
import { plotFile, readmeFile, withTable } from './report.ts';
import { tableOf } from './table.ts';

const found = (figures: Readonly<Record<string, number>>): { day: string; load: number; figures: typeof figures } => {
  return { day: '2026-11-22', load: 0.1, figures };
};

test('the README’s table and the plot are what the committed figures make', () => {
  const readme = readFileSync(readmeFile, 'utf8');
  assert.equal(withTable(readme, readResults()), readme);
  assert.equal(readFileSync(plotFile, 'utf8'), plotOf(readResults()));
});

test('a figure is set beside the best of the others, and against what was wanted', () => {
  const figures = {
    '300 names, ours, ratio': 0.2,
    '300 names, ahocorasick, ratio': 0.01,
    '300 names, modern-ahocorasick, ratio': 0.02,
    '300 names, RegExp, table fold, ratio': 0.05,
  };
  const [, , row, ...rest] = tableOf({ matcher: found(figures) }).split('\n');
  assert.match(
    row!,
    /\| 0\.2 \| 0\.02 \(modern-ahocorasick\); 0\.05 \(RegExp, table fold\) \| ≥ 0\.3 \| not reached \|$/,
  );
  assert.deepEqual(rest, [], 'what was not measured has no row');
  const editor = tableOf({ editor: found({ 'VSIX KB': 900 }) });
  assert.match(editor, /\| 900 KB \| {2}\| ≤ 1,024 KB \| reached \|$/);
});

test('growth is told of the largest corpus beside the smallest', () => {
  const figures = {
    '1000 bare loops': 100,
    '1000 ms a text': 2,
    '1000 KB a text': 10,
    '5000 bare loops': 150,
    '5000 ms a text': 3,
    '5000 KB a text': 10,
  };
  const table = tableOf({ growth: found(figures) });
  assert.match(table, /time to take in and compare 5,000 texts[^|]*\| 1\.5 \| {2}\| ≤ 1\.15 \| not reached/);
  assert.match(table, /memory of 5,000 texts[^|]*\| 1 \| {2}\| ≤ 1\.15 \| reached/);
  const plot = plotOf({ growth: found(figures) });
  assert.match(plot, /5,000<\/text>/);
  assert.match(plot, />15 s</);
  assert.match(plot, />49 MB</);
  assert.doesNotMatch(plot, /NaN/);
});
