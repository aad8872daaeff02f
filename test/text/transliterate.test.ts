// Arabic in Latin letters.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { transliterate } from '../../src/text/transliterate.ts';

const cases: readonly (readonly [arabic: string, latin: string])[] = [
  ['بكر', 'Bakr'],
  ['أحمد', 'Ahmad'],
  ['راشد', 'Rashid'],
  ['سليم', 'Salim'],
  ['يحيى', 'Yahya'],
  ['بوريطة', 'Burita'],
  ['حياة', 'Hayat'],
  ['سوريا', 'Suriya'],
  ['بيان', 'Bayan'],
  ['العمليات', 'al-Amliyat'],
  ['رئيس', 'Rais'],
  ['عبد اللطيف', 'Abd al-Latif'],
  ['الشرقاوي', 'al-Sharqawi'],
  ['الداخلية', 'al-Dakhiliya'],
  ['ڤيلا', 'Vila'],
  ['المـغـرِب', 'al-Maghrab'],
  ['تنظيم BCIJ 2023', 'Tanzim BCIJ 2023'],
];

for (const [arabic, latin] of cases) test(`${arabic} is ${latin}`, () => assert.equal(transliterate(arabic), latin));

test('no Arabic letter of the language is left, and other text stays', () => {
  const letters = [...'ابتثجحخدذرزسشصضطظعغفقكلمنهويءأإآةىئؤ '];
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...letters) }), (text) => /^[A-Za-z -]*$/.test(transliterate(text))),
  );
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'abcXYZ 123-') }), (text) => transliterate(text) === text),
  );
});
