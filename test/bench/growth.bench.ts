// How time and memory grow with a corpus; `ISNAD_TEXTS` says up to how many texts (10,000 unless said otherwise; 100,000 take an hour).

import { growthAt } from './growth.ts';
import { column } from './measure.ts';

const most = Number(process.env['ISNAD_TEXTS'] ?? 10_000);
const sizes = [1000, 3000, 10_000, 30_000, 100_000].filter((size) => size <= most);

const head = [
  'texts',
  'ratio',
  'ms/text',
  'compare',
  'KB/text',
  'edit ms',
  'with all',
  'hover ms',
  'tree ms',
  'step ms',
];
console.log(head.map((title) => column(title, 10)).join(''));
for (const size of sizes) {
  const { texts, ...at } = growthAt(size);
  const cells = [
    texts,
    (at.bareLoop / at.analysis).toFixed(4),
    (at.analysis / texts).toFixed(2),
    (at.comparing / texts).toFixed(2),
    (at.memory / texts / 1024).toFixed(1),
    at.edit.toFixed(1),
    at.editAndCompare.toFixed(0),
    at.hover.toFixed(2),
    at.tree.toFixed(0),
    at.longestStep.toFixed(0),
  ];
  console.log(cells.map((cell) => column(cell, 10)).join(''));
}
