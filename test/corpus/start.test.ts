// A first manifest: what texts tell of their publication, and how it is written down.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Corpus } from '../../src/corpus/corpus.ts';
import { type SourceGuess, guessSource, startManifest } from '../../src/corpus/start.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';

const paragraph =
  'قالت الوزارة في بيان وزعته على الصحف إن العمل متواصل منذ أشهر في جميع المناطق وإن النتائج ستعلن لاحقا بعد التحقق منها.';

/** What is guessed of a text, its path left out. */
function check(text: string, expected: Omit<SourceGuess, 'path'>): void {
  const corpus = new Corpus();
  corpus.put({ path: 'a.txt', text });
  const { path, ...guess } = guessSource(corpus.source('a.txt')!);
  assert.equal(path, 'a.txt');
  assert.deepEqual(guess, expected);
}

test('a name alone on a line above the story is the outlet, a person the author', () => {
  check(`افتتاح معرض الكتاب في العاصمة\n\n3 مارس 2023\nمنارة الغرب\nأحمد عادل\nطباعة\n${paragraph}`, {
    outlet: 'منارة الغرب',
    author: 'أحمد عادل',
    title: 'افتتاح معرض الكتاب في العاصمة',
    published: '2023-03-03',
  });
});

test('so is one that stands again under a repeated headline', () => {
  check(`افتتاح معرض الكتاب\n\nافتتاح معرض الكتاب\n\nمنارة الغرب\n\n${paragraph}`, {
    outlet: 'منارة الغرب',
    title: 'افتتاح معرض الكتاب',
  });
});

test('a dateline names its agency in brackets', () => {
  check(`افتتاح معرض الكتاب\n\nالجزائر - 7 فيفري 2024 (وأج) - ${paragraph}`, {
    outlet: 'وأج',
    title: 'افتتاح معرض الكتاب',
    published: '2024-02-07',
  });
});

test('who is named after the word for writing is the author', () => {
  check(`افتتاح معرض الكتاب\n\nبقلم: سمير العبيدي\n\n${paragraph}`, {
    author: 'سمير العبيدي',
    title: 'افتتاح معرض الكتاب',
  });
});

test('what the text does not tell is left out: no paragraph is a title, no menu an outlet, nobody’s name neither', () => {
  check(paragraph, {});
  check(`افتتاح معرض الكتاب\nسياسة\nخاص\nوكالات\n${paragraph}`, { title: 'افتتاح معرض الكتاب' });
});

test('the manifest has a record for each outlet, one for those that fold alike, and reads without a problem', () => {
  const text = startManifest(
    [
      { path: 'a.txt', outlet: 'منارة الغرب', published: '2023-03-03', title: 'عنوان', author: 'أحمد' },
      { path: 'b.txt', outlet: 'مناره الغرب' },
      { path: 'c.txt', outlet: 'الصدى' },
      { path: 'd.txt' },
    ],
    { ar: 'مدونتي', en: 'Mine' },
  );
  const { knowledge, problems } = loadKnowledge({ path: 'isnad.json', text });
  assert.deepEqual(problems, []);
  assert.deepEqual([...knowledge.entities.values()].map(({ type, name }) => [type, name.ar]), [['outlet', 'منارة الغرب'], ['outlet', 'الصدى']]); // prettier-ignore
  const outlets = [...knowledge.sources.values()].map(({ outlet }) => knowledge.entities.get(outlet ?? '')?.name.ar);
  assert.deepEqual(outlets, ['منارة الغرب', 'منارة الغرب', 'الصدى', undefined]);
  assert.equal(knowledge.title?.en, 'Mine');
  assert.match(text, /^ {4}\{ "path": "a.txt", "outlet": "[a-z-]+", "title": "عنوان", "published": "2023-03-03", "author": "أحمد" \},$/mu); // prettier-ignore
});
