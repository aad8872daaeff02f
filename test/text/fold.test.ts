// Foldings: which spellings are alike, and by what.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type Folding, folded, foldings } from '../../src/text/fold.ts';

test('each folding is told by its name', () => {
  const check = (surface: string, name: string, ...expected: Folding[]): void => {
    assert.deepEqual(foldings(surface, name), expected, `${surface} for ${name}`);
    assert.equal(folded(surface).replaceAll(' ', ''), folded(name).replaceAll(' ', ''));
  };
  check('المغرب', 'المغرب');
  check('الامن', 'الأمن', 'alef');
  check('ٱلأمن', 'الأمن', 'alef');
  check('مسئول', 'مسؤول', 'hamza-seat');
  check('الصحراء الغربى', 'الصحراء الغربي', 'ya');
  check('وزاره', 'وزارة', 'ta-marbuta');
  check('مَرّاكُش', 'مراكش', 'tashkeel');
  check('المـــغرب', 'المغرب', 'tatweel');
  check('کابل', 'كابل', 'persian');
  check('ڤيينا', 'فيينا', 'foreign');
  check('ﺍﻟﻤﻐﺮﺏ', 'المغرب', 'presentation');
  check('عبد ﷲ', 'عبد الله', 'presentation');
  check('اﻷمن', 'الأمن', 'presentation');
  check('قناة ٢', 'قناة 2', 'digits');
  check('fbi', 'FBI', 'case');
  check('Ｆｂi', 'Fbi', 'width');
  check('Müller', 'Muller', 'accent');
  check('É', 'e', 'case', 'accent');
  check('É', 'é', 'case');
  check('المغ\u200dرب', 'المغرب', 'control');
  check('تنظيم «داعش»', 'تنظيم داعش', 'quote');
  check('تنظيم «داعش»', 'تنظيم "داعش"', 'quote');
  check('COVID–19', 'COVID-19', 'dash');
  check('الأمم\u00a0المتحدة', 'الأمم المتحدة', 'space');
  check('عبداللطيف', 'عبد اللطيف', 'join');
  check('مراقبه ألاراضى', 'مراقبة الأراضي', 'alef', 'ya', 'ta-marbuta');
});

test('what does not fold alike is said', () => {
  assert.equal(foldings('المغرب', 'المغارب'), undefined);
  assert.equal(foldings('كريستوبر', 'كريستوفر'), undefined);
  assert.equal(foldings('', 'أ'), undefined);
});

test('a key has plain letters, one space between words and nothing else', () => {
  const check = (text: string, key: string): void => assert.equal(folded(text), key);
  check('«المديريّة العامّة» للأمن', 'المديريه العامه للامن');
  check('(COVID-19)', 'covid 19');
  check('COVID19', 'covid 19');
  check('ﷲ\u200f', 'الله');
  check('…', '');
});

const text = fc.string({
  unit: fc.oneof(
    fc.constantFrom(...'الأإآىيةهؤئءـًّ «»"-ﷲﻻﻷپگ٢2Eéｅ\u200f'),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
  ),
});

test('folding is idempotent', () => {
  fc.assert(fc.property(text, (any) => folded(folded(any)) === folded(any)));
});

test('a text needs no folding to be itself, and folds to its key', () => {
  fc.assert(
    fc.property(text, (any) => {
      assert.deepEqual(foldings(any, any), []);
      assert.notEqual(foldings(any, folded(any)), undefined);
    }),
  );
});

test('foldings are the same both ways', () => {
  fc.assert(fc.property(text, (any) => assert.deepEqual(foldings(any, folded(any)), foldings(folded(any), any))));
});
