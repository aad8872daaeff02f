// No step of long work grows with the text, the knowledge or the corpus: what grows is the number of steps.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Across } from '../../src/check/across.ts';
import { checkAcrossInSlices, checkSourceInSlices } from '../../src/check/check.ts';
import { Corpus } from '../../src/corpus/corpus.ts';
import { loadKnowledge, loadKnowledgeInSlices } from '../../src/knowledge/load.ts';
import { whole } from '../../src/text/whole.ts';
import { makeNames, makeText, makeWords, randomFrom, sampleParagraphs } from '../bench/corpus.ts';

const paragraphs = sampleParagraphs();
const words = makeWords(5000, randomFrom(1));
const names = makeNames(200, words, randomFrom(2));

/** So many paragraphs, each with another number in it. */
function textOf(count: number, seed = 0): string {
  return Array.from({ length: count }, (_, i) => `${paragraphs[i % paragraphs.length]!} ${seed + i}`).join('\n');
}

function stepsOf(work: Generator<unknown>): number {
  let steps = 0;
  while (!work.next().done) steps++;
  return steps;
}

/** Twice as much takes about twice as many steps; what every piece of work takes before and after is left aside. */
function assertCut(name: string, stepsFor: (size: number) => number, size: number): void {
  const [once, twice] = [stepsFor(size), stepsFor(2 * size)];
  assert.ok(twice > 1.7 * once, `${name}: ${once} steps for ${size}, ${twice} for ${2 * size}`);
}

const general = new Corpus();
general.put({ path: 'first.txt', text: '' }); // the first text waits for the tables

function corpusOf(count: number): Corpus {
  const corpus = new Corpus();
  corpus.put({ path: 'a.txt', text: textOf(count) });
  return corpus;
}

test('a text is taken in line by line', () => {
  assertCut('put', (size) => stepsOf(general.putInSlices({ path: `${size}.txt`, text: textOf(size) })), 200);
});

test('a text is checked line by line', () => {
  assertCut('check', (size) => { const corpus = corpusOf(size); return stepsOf(checkSourceInSlices(corpus.source('a.txt')!, corpus)); }, 100); // prettier-ignore
});

test('comparisons and what is checked by them come piece by piece', () => {
  const variedCorpus = (size: number): Corpus => {
    const corpus = new Corpus();
    corpus.put({ path: 'a.txt', text: makeText(size, names, words, randomFrom(size)) });
    return corpus;
  };
  assertCut('comparisons', (size) => stepsOf(variedCorpus(size).comparisonsInSlices()), 60_000);
  assertCut('across', (size) => stepsOf(checkAcrossInSlices(variedCorpus(size))), 60_000);
});

test('many short texts are compared in many steps', () => {
  const corpusOfTexts = (count: number): Corpus => {
    const corpus = new Corpus();
    for (let i = 0; i < count; i++) corpus.put({ path: `${i}.txt`, text: textOf(2, 100 * i) });
    return corpus;
  };
  assertCut('texts', (count) => stepsOf(corpusOfTexts(count).comparisonsInSlices()), 150);
});

test('an edited text is compared in as few steps among many texts that say the same as among some', () => {
  const said = (i: number): string => {
    const [one, other, third] = [words[3 * i]!, words[3 * i + 1]!, words[3 * i + 2]!];
    return `${one} ${other} مدير المكتب المركزي للأبحاث القضائية عبد الحق الخيام ${third} في الرباط`;
  };
  const stepsAmong = (count: number): number => {
    const corpus = new Corpus();
    for (let i = 0; i < count; i++) corpus.put({ path: `${1000 + i}.txt`, text: said(i) });
    corpus.put({ path: '9999.txt', text: said(1600), open: true });
    assert.ok(corpus.comparisons().some(({ places }) => places.length === count + 1));
    corpus.put({ path: '9999.txt', text: `وأخيرا ${said(1600)}`, open: true });
    return stepsOf(corpus.comparisonsInSlices());
  };
  const [some, many] = [stepsAmong(150), stepsAmong(600)];
  assert.ok(many < 1.2 * some, `${some} steps among 150, ${many} among 600`);
});

test('the tables of a corpus are made name by name', () => {
  const known = (size: number): Corpus['knowledge'] => {
    const agencies = Array.from({ length: size }, (_, i) => ({ id: `a${i}`, name: { ar: `هيئة ${'ابتثجحخدرز'[i % 10]!.repeat(2 + (i >> 4))}`, en: `Body ${i}` } })); // prettier-ignore
    return loadKnowledge({ path: 'isnad.json', text: JSON.stringify({ isnad: 1, agencies }) }, []).knowledge;
  };
  const first = (size: number): number => stepsOf(new Corpus(known(size)).putInSlices({ path: 'a.txt', text: '' }));
  const builtIn = first(0);
  assertCut('names', (size) => first(size) - builtIn, 1000);
});

test('knowledge is read record by record, whole or broken', () => {
  const file = (size: number): string =>
    `{ "isnad": 1, "agencies": [${Array.from({ length: size }, (_, i) => `{ "id": "a${i}", "name": { "ar": "هيئة ${i}", "en": "Body ${i}" } }`).join(',\n')}] }`;
  const read = (text: string): number => stepsOf(loadKnowledgeInSlices({ path: 'isnad.json', text }));
  assertCut('knowledge', (size) => read(file(size)), 2000);
  assertCut('broken knowledge', (size) => read(file(size).replaceAll(', "en"', ' "en"')), 2000);
});

test('what texts repeat costs no more than its length', () => {
  const stepsFor = (copies: number): number => {
    const corpus = new Corpus();
    const text = paragraphs.slice(0, 20).join('\n');
    for (let i = 0; i < copies; i++) corpus.put({ path: `${i}.txt`, text: `${text}\n${paragraphs[20 + (i % 20)]!}` });
    return stepsOf(corpus.comparisonsInSlices());
  };
  const [few, many] = [stepsFor(20), stepsFor(80)];
  assert.ok(many < 4.8 * few, `${few} steps for 20 copies, ${many} for 80`);
});

test('who stops asking for comparisons loses nothing, and who asks meanwhile gets all', () => {
  const [asked, other] = [corpusOf(120), corpusOf(120)];
  const work = asked.comparisonsInSlices();
  for (let i = 0; i < 40; i++) work.next();
  asked.put({ path: 'b.txt', text: textOf(60, 7) });
  other.put({ path: 'b.txt', text: textOf(60, 7) });
  assert.deepEqual(asked.comparisons(), other.comparisons());
  const rest = [...(function* () { yield* work; })()].length; // prettier-ignore
  assert.ok(rest <= 1, 'what was worked out is worked out again');
});

/** So many stories of three texts each, every one in words, names and figures of its own. */
function storiesOf(count: number): Corpus {
  const random = randomFrom(7);
  const vocabulary = makeWords(24 * count, random);
  const corpus = new Corpus();
  for (let i = 0; i < count; i++) {
    const own = vocabulary.slice(24 * i, 24 * i + 24);
    const story = (figure: number, detail: string): string =>
      `أعلن ${own.slice(0, 6).join(' ')} عن ${figure} ${own[6]} في ${own.slice(7, 12).join(' ')}\n${own.slice(12, 22).join(' ')} ${detail}`;
    for (const [k, figure] of [200 + i, 200 + i, 300 + i].entries()) corpus.put({ path: `${i}/${k}.txt`, text: story(figure, own[22 + (k % 2)]!) }); // prettier-ignore
  }
  return corpus;
}

/** In how many steps an edit of a text is taken in, compared and checked, the rest being so already; and what is made anew. */
function stepsOfEdit(count: number): Record<string, number> {
  const corpus = storiesOf(count);
  const across = new Across(corpus);
  whole(across.update());
  whole(checkSourceInSlices(corpus.source('1/1.txt')!, corpus));
  const before = new Set(corpus.compared());
  assert.ok(before.size >= count, `${before.size} comparisons`);
  const { text } = corpus.source('1/1.txt')!;
  const taken = stepsOf(corpus.putInSlices({ path: '1/1.txt', text: text.replace('201', '777') }));
  const compared = stepsOf(corpus.comparisonsInSlices());
  const anew = [...corpus.compared()].filter((one) => !before.has(one)).length;
  const checkedAcross = stepsOf(across.update());
  const checked = stepsOf(checkSourceInSlices(corpus.source('1/1.txt')!, corpus));
  return { taken, compared, anew, checkedAcross, checked };
}

test('an edit takes as many steps in a corpus four times as large', () => {
  assert.deepEqual(stepsOfEdit(160), stepsOfEdit(40));
});
