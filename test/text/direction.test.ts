// Base direction by the first strong character.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Direction, directionOf, hasArabic, isRightToLeft } from '../../src/text/direction.ts';

test('the first strong character decides', () => {
  const check = (text: string, expected: Direction | undefined): void =>
    assert.equal(directionOf(text), expected, text);
  check('المغرب', 'rtl');
  check('BCIJ المكتب', 'ltr');
  check('(2023) – «المغرب»', 'rtl');
  check('٢٠٢٣ FBI', 'ltr');
  check('؟', 'rtl');
  check('، 5 %', undefined);
  check('', undefined);
  check('📰 المغرب', 'rtl');
  check('\u200fFBI', 'rtl');
  check('\u200eالمغرب', 'ltr');
  check('\u064b Rabat', 'ltr');
  check('שלום', 'rtl');
  check('日本', 'ltr');
  check('𐤀', 'rtl');
  check('\ud83d', undefined);
});

test('isolates are passed over', () => {
  const check = (text: string, expected: Direction | undefined): void => assert.equal(directionOf(text), expected);
  check('\u2067المغرب\u2069 Rabat', 'ltr');
  check('\u2066Rabat\u2069 المغرب', 'rtl');
  check('\u2068a\u2067b\u2069c\u2069 المغرب', 'rtl');
  check('\u2066Rabat المغرب', undefined);
  check('\u2069المغرب', 'rtl');
});

test('a line without strong characters does not read right to left', () => {
  assert.equal(isRightToLeft('… 2021'), false);
  assert.equal(isRightToLeft('… المغرب'), true);
});

test('Arabic letters are found in any form', () => {
  assert.ok(hasArabic('BCIJ ﻣ') && hasArabic('ﷲ') && hasArabic('a پ'));
  assert.ok(!hasArabic('٢٠٢١ ، Rabat שלום'));
});

test('the first and the last letters of the Latin alphabet are strong, their neighbours are not', () => {
  for (const letter of 'azAZ') assert.equal(directionOf(`${letter} عربي`), 'ltr', letter);
  for (const sign of '`{@[') assert.equal(directionOf(`${sign} عربي`), 'rtl', sign);
});
