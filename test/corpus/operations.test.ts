// Two reports of one happening that no rule was written for, with no knowledge at all: what an editor wants set side by side.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Comparison } from '../../src/claims/compare.ts';
import { Corpus } from '../../src/corpus/corpus.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { parseGold } from '../gold.ts';
import { read } from '../sources.ts';

const folder = 'test/cases/gold/operations';

interface Wanted {
  readonly about: string;
  readonly verdict: string;
  readonly places: readonly { readonly document: string; readonly line: number; readonly text: string }[];
}

const expected = JSON.parse(read(`${folder}/expected.json`)) as Record<string, Wanted[]>;
const dates = sourceDates();

for (const [pair, wanted] of Object.entries(expected)) {
  const corpus = corpusOf(pair);
  const found = wanted.map((want) => ({ want, shown: corpus.comparisons().filter((one) => shows(one, want, corpus)) }));

  test(`${pair}: every conflict is found, and told as one`, () => {
    const missed = found.filter(({ want, shown }) => want.verdict === 'conflict' && !shown.some(isConflict));
    assert.deepEqual(missed.map(({ want }) => want.about), []); // prettier-ignore
  });

  test(`${pair}: no agreement is told as a conflict`, () => {
    const wrong = found.filter(({ want, shown }) => want.verdict !== 'conflict' && shown.some(isConflict));
    assert.deepEqual(wrong.map(({ want }) => want.about), []); // prettier-ignore
    const expectedConflicts = wanted.filter(({ verdict }) => verdict === 'conflict').length;
    assert.ok(corpus.comparisons().filter(isConflict).length <= expectedConflicts);
  });

  test(`${pair}: most of what agrees or only differs is found as well`, () => {
    const right = found.filter(({ want, shown }) => shown.some(({ verdict }) => verdict === want.verdict));
    assert.ok(right.length >= 0.75 * wanted.length, `${right.length} of ${wanted.length}`);
  });
}

function corpusOf(pair: string): Corpus {
  const paths = [...dates.keys()].filter((path) => path.startsWith(`${pair}-`));
  const sources = paths.map((path) => ({ path, published: dates.get(path) }));
  const { knowledge } = loadKnowledge({ path: 'isnad.json', text: JSON.stringify({ isnad: 1, sources }) });
  const corpus = new Corpus(knowledge);
  for (const path of paths) corpus.put({ path, text: parseGold(read(`${folder}/${path}`)).text });
  return corpus;
}

function isConflict({ verdict }: Comparison): boolean {
  return verdict === 'conflict';
}

/** Whether a comparison has a place of each of the documents at the line and words that are wanted. */
function shows({ places }: Comparison, want: Wanted, corpus: Corpus): boolean {
  const met = want.places.filter(({ document, line, text }) =>
    places.some((place) => {
      const quote = corpus.quote(place);
      const isThere = place.path === document && corpus.source(document)!.lines.at(place.start).line + 1 === line;
      return isThere && (quote.includes(text) || text.includes(quote));
    }),
  );
  return (
    new Set(met.map(({ document }) => document)).size === new Set(want.places.map(({ document }) => document)).size
  );
}

/** When the reports were published, by path. */
function sourceDates(): Map<string, string> {
  const sources = JSON.parse(read(`${folder}/sources.json`)) as Record<string, { published: string }>;
  return new Map(Object.entries(sources).map(([path, { published }]) => [path, published]));
}
