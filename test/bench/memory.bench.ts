// What of a corpus is kept in memory, part by part, by text; `ISNAD_TEXTS` says of how many texts, up to 3,000 (300 unless said otherwise).

import type { Note } from './figures.ts';
import { corpusOf } from './growth.ts';
import { printRow } from './measure.ts';
import { partsOf } from './parts.ts';

const texts = Math.min(3000, Number(process.env['ISNAD_TEXTS'] ?? 300));

/** Fields that begin a part. */
const fields = new Set([
  ...['knowledge', 'text', 'lines', 'recognition', 'mentions', 'claims', 'names', 'passages', 'reports', 'story', 'candidates', 'free', 'keys', 'places'], // prettier-ignore
  ...['#readers', '#rulings', '#sources', '#mentions', '#dates', '#reports', '#strings', '#packing', '#views'].map(
    (field) => `Corpus${field}`,
  ),
  ...['#comparer', '#testimonies', '#byKey', '#all'].map((field) => `Comparisons${field}`),
  ...[
    '#waiting',
    '#stale',
    '#moved',
    '#touched',
    '#placed',
    '#forms',
    '#bonds',
    '#pairs',
    '#regions',
    '#origins',
    '#stories',
  ].map((field) => `Passages${field}`),
  ...['#byPrint', '#byKey', '#levels', '#touched'].map((field) => `Forms${field}`),
]);

export async function measure(note: Note): Promise<void> {
  const corpus = corpusOf(texts);
  corpus.comparisons();
  const parts = await partsOf('Corpus', fields);
  printRow('part', 'bytes/text', 'objects');
  for (const [part, { bytes, objects }] of [...parts].sort(([, a], [, b]) => b.bytes - a.bytes)) {
    printRow(part, (bytes / texts).toFixed(0), (objects / texts).toFixed(1));
    note(`${part} bytes a text`, bytes / texts);
  }
}
