// A book of words: one number for one spelling, however many words there are.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Book } from '../../src/text/book.ts';
import { Vocabulary } from '../../src/text/vocabulary.ts';
import { readWords, tokenText } from '../../src/text/words.ts';

const vocabulary = new Vocabulary();

function read(book: Book, text: string): number[] {
  const words = readWords(text, 0, text.length, vocabulary);
  book.read(words);
  return [...book.numbers.subarray(0, words.count)];
}

test('a word has one number, and every other spelling of it another', () => {
  const book = new Book();
  assert.deepEqual(read(book, 'قال إن قال ان قَال . ، .'), [1, 2, 1, 3, 4, 5, 6, 5]);
  assert.deepEqual(read(book, '، ان'), [6, 3]);
});

test('numbers tell words apart, also where the book was begun anew', () => {
  const book = new Book();
  let edition = book.edition;
  let spelt = new Map<number, string>();
  for (let line = 0; line < 400; line++) {
    const text = Array.from({ length: 200 }, (_, i) => `كلمة${'ابتثجحخد'[i % 8]}${(line * 200 + i) >> 1}`).join(' ');
    const words = readWords(text, 0, text.length, vocabulary);
    book.read(words);
    if (book.edition !== edition) spelt = new Map();
    edition = book.edition;
    for (let i = 0; i < words.count; i++) {
      const [number, word] = [book.numbers[i]!, tokenText(words, i)];
      assert.ok(number >= 1 && number <= book.size);
      assert.equal(spelt.get(number) ?? word, word);
      spelt.set(number, word);
    }
  }
  assert.ok(book.edition > 0, 'the book was full once');
});
