import assert from 'node:assert/strict';
import { test } from 'node:test';
import { attributionOf, inWords, usualMonths } from '../../src/corpus/attribution.ts';
import { Corpus } from '../../src/corpus/corpus.ts';

test('dates in words, with the months of the region of most sources', () => {
  const months = (text: string): string => {
    const corpus = new Corpus();
    corpus.put({ path: 'a.txt', text });
    return inWords('2023-09-05', usualMonths(corpus));
  };
  assert.equal(months('اجتمعوا في 3 مارس 2021.'), '5 سبتمبر 2023');
  assert.equal(months('اجتمعوا في 3 شتنبر 2021.'), '5 شتنبر 2023');
  assert.equal(months('اجتمعوا في 3 حزيران 2021 ثم في 4 آذار 2021.'), '5 أيلول 2023');
  assert.equal(months('اجتمعوا في 3 جويلية 2021.'), '5 سبتمبر 2023');
});

test('a source is named by what is known of it', () => {
  const corpus = new Corpus();
  corpus.put({ path: 'a.txt', text: 'قال.' });
  assert.equal(attributionOf(corpus, corpus.source('a.txt')!, usualMonths(corpus)), '(a.txt)');
  assert.equal(attributionOf(corpus, { ...corpus.source('a.txt')!, published: '2023-02' }, usualMonths(corpus), '12'), '(a.txt، فبراير 2023: 12)'); // prettier-ignore
});
