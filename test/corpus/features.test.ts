// What the editor's features ask of a corpus: sections, furniture, names begun, names searched, mentions of one thing.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { completionsOf } from '../../src/corpus/complete.ts';
import { Corpus } from '../../src/corpus/corpus.ts';
import { occurrencesOf } from '../../src/corpus/occurrences.ts';
import { furnitureRuns, sectionsOf } from '../../src/corpus/outline.ts';
import { findSymbols, nameEntries } from '../../src/corpus/symbols.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { whole } from '../../src/text/whole.ts';

const { knowledge } = loadKnowledge({
  path: 'isnad.json',
  text: `{ "isnad": 1, "include": ["*.txt"],
    "agencies": [
      { "id": "bureau", "name": { "ar": "المكتب المركزي للأبحاث القضائية", "en": "Central Bureau (BCIJ)" },
        "aliases": ["البسيج", { "text": "المكتب الاتحادي للصحافة", "kind": "mistranslation" }] }
    ],
    "places": [{ "id": "rabat", "name": { "ar": "الرباط", "en": "Rabat" } }],
    "events": [{ "id": "visit", "title": { "ar": "زيارة الوفد", "en": "Visit of the delegation" }, "date": "2023-02-21" }] }`,
});

function corpusOf(...texts: readonly string[]): Corpus {
  const corpus = new Corpus(knowledge);
  for (const [i, text] of texts.entries()) corpus.put({ path: `${i}.txt`, text });
  return corpus;
}

const paragraph =
  'وقالت الجهة في بيان وزعته على الصحف إن العمل متواصل منذ أشهر في جميع المناطق وإن النتائج ستعلن لاحقا بعد التحقق منها.';

/** The heads of the sections, without the headline's. */
function heads(text: string, expected: readonly string[]): void {
  const { headline, sections } = sectionsOf(corpusOf(text).source('0.txt')!);
  assert.equal(
    headline?.head,
    text.split('\n').find((line) => line.trim()),
  );
  assert.deepEqual(sections.map(({ head }) => head), expected); // prettier-ignore
}

test('a short line above a paragraph heads a section', () => {
  heads(`عنوان التقرير الأول\n\n${paragraph}\n\nتعاون متواصل\n\n${paragraph}\nخاتمة الأمر\n${paragraph}`, ['تعاون متواصل', 'خاتمة الأمر']); // prettier-ignore
});

test('a sentence, a lead and a repeated headline head none', () => {
  heads(`عنوان التقرير الأول\n${paragraph}\nانتهى البيان.\n${paragraph}\nوأضاف البيان:\n${paragraph}`, []);
  heads(`عنوان التقرير الأول\nعنوان التقرير الأول\n${paragraph}`, []);
});

test('sections follow one another to the end of the text', () => {
  const { sections } = sectionsOf(corpusOf(`عنوان\n${paragraph}\nخطة العمل\n${paragraph}\nنتائج الحملة\n${paragraph}`).source('0.txt')!); // prettier-ignore
  assert.deepEqual(sections.map(({ first, last }) => [first, last]), [[2, 3], [4, 5]]); // prettier-ignore
});

test('runs of furniture hold the blank lines inside them', () => {
  const { recognition } = corpusOf('طباعة').source('0.txt')!;
  assert.ok(recognition.isFurniture(0));
  const runs = whole(furnitureRuns(corpusOf(`طباعة\n\nطباعة\n${paragraph}\nطباعة`).source('0.txt')!));
  assert.deepEqual(runs, [{ first: 0, last: 2 }, { first: 4, last: 4 }]); // prettier-ignore
});

/** What completes a text in which the caret stands at its end, as the text would read. */
function completed(before: string, expected: readonly string[], least = 2): void {
  const found = whole(completionsOf(whole(nameEntries(knowledge)), before, least));
  assert.deepEqual(found.map(({ start, text }) => before.slice(0, start) + text), expected); // prettier-ignore
}

test('a name is completed from its beginning, whatever is joined to it', () => {
  const full = 'المكتب المركزي للأبحاث القضائية';
  completed('قال البس', ['قال البسيج']);
  completed('قال المكتب المركزى للاب', [`قال ${full}`]);
  completed('وزار بالربا', ['وزار بالرباط']);
  completed('زيارة للمكتب المر', ['زيارة للمكتب المركزي للأبحاث القضائية']);
  completed('وللربا', ['وللرباط']);
});

test('a wrong name, a finished one and a single letter are not', () => {
  completed('المكتب الاتحادي للص', []);
  completed('في الرباط', []);
  completed('قال ر', []);
  completed('', [], 1);
});

/** The ids that a query finds. */
function found(query: string, expected: readonly string[], corpus = corpusOf()): void {
  const matches = whole(findSymbols(corpus, whole(nameEntries(knowledge)), query));
  assert.deepEqual(matches.map(({ id }) => id), expected); // prettier-ignore
}

test('symbols are found by any name in either language, by id, and folded', () => {
  found('المكتب القضائيه', ['bureau']);
  found('bcij', ['bureau']);
  found('البسيج', ['bureau']);
  found('delegation', ['visit']);
  found('زياره', ['visit']);
  found('', ['bureau', 'rabat', 'visit']);
  found('لا شيء كهذا', []);
});

test('and what only texts name, at its first place', () => {
  const corpus = corpusOf('أعلنت وزارة الخارجية الفرنسية أمس ذلك.', 'قالت وزارة الخارجية الفرنسية.');
  const [match] = whole(findSymbols(corpus, whole(nameEntries(knowledge)), 'الخارجية الفرنسية'));
  assert.equal(match?.first?.path, '0.txt');
  assert.equal(corpus.quote(match.first), match.text);
});

test('the mentions of a thing are those of sources and of drafts', () => {
  const corpus = corpusOf('زار الرباط أمس. ثم غادر الرباط.');
  corpus.put({ path: 'draft.txt', text: 'إلى الرباط', draft: true });
  const places = whole(occurrencesOf(corpus, { entity: 'rabat' }));
  assert.deepEqual(places.map(({ path, start }) => `${path}:${start}`), ['0.txt:4', '0.txt:24', 'draft.txt:4']); // prettier-ignore
});
