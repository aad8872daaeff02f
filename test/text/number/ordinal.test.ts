import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Ordinals } from '../../../src/text/number/ordinal.ts';
import { Vocabulary } from '../../../src/text/vocabulary.ts';
import { readWords } from '../../../src/text/words.ts';

const vocabulary = new Vocabulary();
const ordinals = new Ordinals(vocabulary);

function check(text: string, value: number | undefined, tokens = 1): void {
  const read = ordinals.at(readWords(text, 0, text.length, vocabulary), 0);
  assert.deepEqual(read && [read.value, read.to], value === undefined ? undefined : [value, tokens]);
}

test('ordinals, with proclitics and above ten', () => {
  check('السابع من أكتوبر', 7);
  check('والأول من مايو', 1);
  check('الثاني عشر', 12, 2);
  check('الحادي والعشرين', 21, 2);
  check('الحادية عشرة', 11, 2);
  check('الثلاثين', 30);
  check('للثالث', 3);
  check('سبعة', undefined);
  check('الأربعة', undefined);
});
