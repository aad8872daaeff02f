// A comparison that an editor acknowledged: known as long as nothing that was quoted changes.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkCorpus } from '../../src/check/check.ts';
import type { Comparison } from '../../src/claims/compare.ts';
import { Corpus } from '../../src/corpus/corpus.ts';
import { acknowledgement } from '../../src/corpus/pin.ts';
import { knowing } from '../claims/marked.ts';

const texts = {
  'a.txt': 'فكك المغرب أكثر من 2009 خلايا إرهابية منذ سنة 2002.\nوعين الفريق مدربا جديدا.',
  'b.txt': 'وقال المدير إن المغرب فكك أكثر من 200 خلية إرهابية منذ سنة 2002.',
};
const places = [{ id: 'morocco', name: { ar: 'المغرب', en: 'Morocco' } }];

function corpusOf(judgements: readonly object[], sources: Readonly<Record<string, string>> = texts): Corpus {
  const corpus = new Corpus(knowing({ places, judgements }));
  for (const [path, text] of Object.entries(sources)) corpus.put({ path, text });
  return corpus;
}

const cells = (corpus: Corpus): Comparison => corpus.comparisons().find(({ places: [first] }) => first?.claim?.value.kind === 'number')!; // prettier-ignore
const found = (corpus: Corpus): number => checkCorpus(corpus).filter(({ code }) => code === 'figure-conflict').length;
const known = acknowledgement(corpusOf([]), cells(corpusOf([])))!;

test('a disagreement is told until it is acknowledged', () => {
  const open = corpusOf([]);
  assert.deepEqual([cells(open).verdict, cells(open).acknowledged, found(open)], ['differ', undefined, 2]);
  const closed = corpusOf([known]);
  assert.deepEqual([cells(closed).verdict, cells(closed).acknowledged, found(closed)], ['differ', true, 0]);
  const { claim, path } = cells(closed).places[0]!;
  assert.equal(closed.comparisonsOf(path, claim!)[0]!.acknowledged, true);
});

test('it is told again when a figure changes, and stays known through other edits', () => {
  const corpus = corpusOf([known]);
  corpus.put({ path: 'a.txt', text: `خبر عاجل.\n${texts['a.txt'].replace('جديدا', 'أجنبيا')}` });
  assert.equal(cells(corpus).acknowledged, true);
  corpus.put({ path: 'b.txt', text: texts['b.txt'].replace('200 خلية', '300 خلية') });
  assert.deepEqual([cells(corpus).acknowledged, found(corpus)], [undefined, 2]);
});

test('another source that says the same changes nothing, one that says something new does', () => {
  const same = corpusOf([known], { ...texts, 'c.txt': 'وفكك المغرب أكثر من 200 خلية منذ سنة 2002.' });
  assert.deepEqual([cells(same).places.length, cells(same).acknowledged], [3, true]);
  const other = corpusOf([known], { ...texts, 'c.txt': 'وفكك المغرب أكثر من 500 خلية منذ سنة 2002.' });
  assert.deepEqual([cells(other).places.length, cells(other).acknowledged], [3, undefined]);
});

test('what is acknowledged comes last, and is so of its own subject alone', () => {
  const more = {
    ...texts,
    'c.txt': 'وقال البيان إن الزلزال أدى إلى مقتل 12 شخصا في مدينة مراكش.',
    'd.txt': 'وأدى الزلزال إلى مقتل 15 شخصا في مدينة مراكش، بحسب البيان.',
  };
  const last = corpusOf([known], more).comparisons().at(-1)!;
  assert.deepEqual([last.acknowledged, last.property], [true, known.judgement === 'acknowledged' && known.property]);
  const elsewhere = corpusOf([{ ...known, subject: 'morocco', property: 'arrests' }]);
  assert.equal(cells(elsewhere).acknowledged, undefined);
});
