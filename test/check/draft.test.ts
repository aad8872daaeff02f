// Drafts beside the corpus: what disagrees is told in the draft, with a source to name; a draft is no evidence.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkCorpus } from '../../src/check/check.ts';
import { applyEdits } from '../../src/check/edit.ts';
import type { Finding } from '../../src/check/finding.ts';
import { Corpus } from '../../src/corpus/corpus.ts';
import { knowing } from '../claims/marked.ts';

const named = (id: string, ar: string, en: string, more: object = {}) => ({ id, name: { ar, en }, ...more });
const records = {
  places: [named('morocco', 'المغرب', 'Morocco')],
  persons: [named('wray', 'كريستوفر راي', 'Christopher Wray', { aliases: [{ text: 'كريستوفر ووراي', kind: 'misspelling' }] })],
  outlets: [named('assabah', 'الصباح', 'Assabah')],
  sources: [{ path: 'a.txt', outlet: 'assabah', published: '2023-02-23' }, { path: 'b.txt', title: 'تقرير أمريكي', published: '2023-02' }],
}; // prettier-ignore
const texts = {
  'a.txt': 'فكك المغرب أكثر من 2009 خلايا إرهابية منذ سنة 2002. وزار كريستوفر راي الرباط في فبراير الماضي.',
  'b.txt': 'وقال المدير إن المغرب فكك أكثر من 200 خلية إرهابية منذ سنة 2002.',
};

function checked(draft: string, sources: Readonly<Record<string, string>> = texts): { findings: Finding[]; corpus: Corpus } {
  const corpus = new Corpus(knowing(records));
  for (const [path, text] of Object.entries(sources)) corpus.put({ path, text });
  corpus.put({ path: 'draft.txt', text: draft, draft: true });
  return { corpus, findings: checkCorpus(corpus).filter(({ place }) => place.path === 'draft.txt') };
} // prettier-ignore

const told = (draft: string, { findings }: { findings: Finding[] }): string[] =>
  findings.map(({ code, severity, place, related }) => `${severity} ${code} ${draft.slice(place.start, place.end)} ${related.map(({ path }) => path)}`); // prettier-ignore

test('a figure that sources give otherwise is told, and a source that gives it can be named', () => {
  const draft = 'فكك المغرب أكثر من 2009 خلايا إرهابية منذ سنة 2002.';
  const { findings, corpus } = checked(draft);
  assert.deepEqual(told(draft, { findings }), ['info figure-conflict أكثر من 2009 خلايا إرهابية b.txt']);
  const mended = applyEdits(draft, findings[0]!.fix!.edits);
  assert.equal(mended, 'فكك المغرب أكثر من 2009 خلايا إرهابية (الصباح، 23 فبراير 2023) منذ سنة 2002.');
  assert.deepEqual(checked(mended).findings, [], 'once it is named, nothing is told any more');
  assert.equal(
    corpus.comparisons().every(({ places }) => places.every(({ path }) => path !== 'draft.txt')),
    true,
  );
});

test('where no source gives the figure, the source is named with what it gives', () => {
  const draft = 'فكك المغرب 150 خلية إرهابية منذ سنة 2002.';
  const { findings } = checked(draft, { 'b.txt': texts['b.txt'] });
  assert.deepEqual(told(draft, { findings }), ['info figure-conflict 150 خلية إرهابية b.txt']);
  const mended = applyEdits(draft, findings[0]!.fix!.edits);
  assert.equal(
    mended,
    'فكك المغرب 150 خلية إرهابية (تقرير أمريكي، فبراير 2023: أكثر من 200 خلية إرهابية) منذ سنة 2002.',
  );
});

test('what all sources say as the draft does is not told', () => {
  const draft = 'وقد فكك المغرب أكثر من 200 خلية إرهابية منذ سنة 2002.';
  assert.deepEqual(checked(draft, { 'b.txt': texts['b.txt'] }).findings, []);
});

test('a wrong name is told in a draft too', () => {
  const draft = 'وصل كريستوفر ووراي إلى الرباط.';
  const { findings } = checked(draft);
  assert.deepEqual(told(draft, { findings }), ['info name-variant كريستوفر ووراي a.txt']);
  assert.equal(applyEdits(draft, findings[0]!.fix!.edits), 'وصل كريستوفر راي إلى الرباط.');
});

test('the months are called as the corpus calls them', () => {
  const moroccan = { ...texts, 'a.txt': `${texts['a.txt']} وكان ذلك في 3 شتنبر 2022 ثم في 4 غشت 2022.` };
  const { corpus, findings } = checked('فكك المغرب أكثر من 2009 خلايا إرهابية منذ سنة 2002.', moroccan);
  assert.equal(corpus.drafts().length, 1);
  assert.match(findings[0]!.fix!.edits[0]!.text, /23 فبراير 2023/);
});
