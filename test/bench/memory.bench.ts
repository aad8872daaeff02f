// What of a corpus is kept in memory, part by part, by text; `ISNAD_TEXTS` says of how many texts (300 unless said otherwise).

import { corpusOf } from './growth.ts';
import { column } from './measure.ts';
import { partsOf } from './parts.ts';

const texts = Number(process.env['ISNAD_TEXTS'] ?? 300);
const corpus = corpusOf(texts);
corpus.comparisons();

/** Fields that begin a part. */
const fields = new Set([
  ...['knowledge', 'text', 'lines', 'recognition', 'mentions', 'claims', 'names', 'passages', 'reports', 'story', 'candidates', 'free', 'keys', 'places'], // prettier-ignore
  ...['#readers', '#rulings', '#sources', '#mentions', '#dates', '#reports'].map((field) => `Corpus${field}`),
  ...['#comparer', '#testimonies', '#byKey', '#all'].map((field) => `Comparisons${field}`),
  ...['#placed', '#forms', '#bonds', '#pairs', '#regions', '#origins', '#stories'].map((field) => `Passages${field}`),
  ...['#byPrint', '#byKey', '#levels'].map((field) => `Forms${field}`),
]);
const parts = await partsOf('Corpus', fields);
console.log(column('part', 24) + column('bytes/text', 14) + column('objects/text', 14));
for (const [part, { bytes, objects }] of [...parts].sort(([, a], [, b]) => b.bytes - a.bytes)) {
  console.log(column(part, 24) + column((bytes / texts).toFixed(0), 14) + column((objects / texts).toFixed(1), 14));
}
