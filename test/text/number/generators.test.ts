// Numbers as two other programs write them, read back. Where a program's own grammar is wrong, the error is named here
// and asserted to be one, and the reader does not learn it.

import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import fc from 'fast-check';
import { Numbers } from '../../../src/text/number/number.ts';
import { Vocabulary } from '../../../src/text/vocabulary.ts';
import { readWords } from '../../../src/text/words.ts';

const require = createRequire(import.meta.url);
const { toArabicWord } = require('number-to-arabic-words/dist/index-node.js') as { toArabicWord(n: number): string };
const Tafgeet = require('tafgeetjs') as new (n: number, currency: string) => { parse(): string };

const vocabulary = new Vocabulary();
const numbers = new Numbers(vocabulary);

/** The number that is the whole of `text`; undefined where it is not one number. */
function parse(text: string): number | undefined {
  const words = readWords(text, 0, text.length, vocabulary);
  const read = numbers.at(words, 0);
  return read?.to === words.count ? read.value : undefined;
}

/** tafgeetjs wraps the words as on a cheque: «فقط … لا غير» (only … no more). */
function tafgeet(n: number): string {
  return new Tafgeet(n, '').parse().replace(/^فقط | لا غير$/g, '');
}

/** Drops the و between millions and thousands where nothing follows them: «مليونسبعمائة». */
function tafgeetErrs(n: number): boolean {
  return n % 1000 === 0 && n > 1e6 && n < 1e9 && n % 1e6 !== 0;
}

/** Every size of number is as likely as any other, from 0 to 10^12; the first thousands are all tried. */
const sampled = fc
  .tuple(fc.integer({ min: 1, max: 12 }), fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom(1, 10, 100, 1000))
  .map(([digits, share, round]) => Math.floor((share * 10 ** digits) / round) * round)
  .filter((n) => n > 0);

test('number-to-arabic-words', () => {
  for (let n = 1; n <= 3000; n++) assert.equal(parse(toArabicWord(n)), n, toArabicWord(n));
  fc.assert(
    fc.property(sampled, (n) => n === 1e12 || assert.equal(parse(toArabicWord(n)), n, toArabicWord(n))),
    { numRuns: 5000 },
  );
});

test('tafgeetjs', () => {
  for (let n = 1; n <= 3000; n++) assert.equal(parse(tafgeet(n)), n, tafgeet(n));
  fc.assert(
    fc.property(sampled, (n) => n === 1e12 || tafgeetErrs(n) || assert.equal(parse(tafgeet(n)), n, tafgeet(n))),
    { numRuns: 5000 },
  );
});

test('their own errors', () => {
  assert.equal(toArabicWord(1e12), 'بليون', 'a بليون is 10^9 in Arabic');
  assert.equal(parse('بليون'), 1e9);
  assert.equal(tafgeet(1e12).trim(), 'ترليون و', 'a conjunction before nothing');
  assert.equal(parse('ترليون'), 1e12);
  assert.equal(tafgeet(66715000), 'ستة وستون مليونسبعمائة وخمسة عشر ألف');
  assert.equal(parse('ستة وستون مليونا وسبعمئة وخمسة عشر ألفا'), 66715000);
});
