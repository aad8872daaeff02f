// Phrases over word numbers.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Phrases } from '../../src/text/phrases.ts';
import { Vocabulary } from '../../src/text/vocabulary.ts';
import { readWords } from '../../src/text/words.ts';

const vocabulary = new Vocabulary();
const phrases = new Phrases(vocabulary, [
  ['كانون', 'k'],
  ['كانون الثاني', 'k2'],
  ['كانون الثاني المقبل', 'k3'],
  ['الثاني', '2'],
  ['ما لا يقل عن', 'min'],
  ['COVID-19', 'covid'],
]);

function longest(text: string): string | undefined {
  const words = readWords(text, 0, text.length, vocabulary);
  const found = phrases.longestAt(words, 0);
  return found && `${found.value}: ${text.slice(found.start, words.end[found.to - 1])}`;
}

test('the longest phrase that begins at a token', () => {
  assert.equal(longest('كانون الثاني عشر'), 'k2: كانون الثاني');
  assert.equal(longest('كانون الثاني المقبل'), 'k3: كانون الثاني المقبل');
  assert.equal(longest('كانون'), 'k: كانون');
  assert.equal(longest('كانونا'), undefined);
  assert.equal(longest(''), undefined);
});

test('past its proclitics', () => {
  assert.equal(longest('وكانون الثاني'), 'k2: كانون الثاني');
  assert.equal(longest('وبكانون الثاني'), 'k2: كانون الثاني');
  assert.equal(longest('للثاني'), '2: لثاني');
  assert.equal(longest('بما لا يقل عن'), 'min: ما لا يقل عن');
});

test('marks between the words of a text part them', () => {
  assert.equal(longest('كانون، الثاني'), 'k: كانون');
});

test('a phrase is got by any spelling that folds alike', () => {
  assert.equal(phrases.get('كانونَ الثانى'), 'k2');
  assert.equal(phrases.get('covid 19'), 'covid');
  assert.equal(phrases.get('كانون الأول'), undefined);
  assert.equal(phrases.get('عن'), undefined);
  assert.equal(phrases.get(''), undefined);
});

test('a later phrase takes the place of one that folds alike', () => {
  const months = new Phrases(vocabulary, [['مارس', 1]]);
  months.add('مَارِس', 3);
  assert.equal(months.get('مارس'), 3);
});
