import assert from 'node:assert/strict';
import { test } from 'node:test';
import { check } from './check.ts';

test('countries, cities and regions, past their proclitics', () => {
  check('سافر من ⟦place المغرب⟧ إلى ⟦place الولايات المتحدة الأمريكية⟧ عبر ⟦place باريس⟧ و⟦place لندن⟧.');
  check('وصل ب⟦place الرباط⟧ وفد ل⟦place لمغرب⟧.');
  check('تنشط في ⟦place منطقة الساحل⟧ و⟦place شمال إفريقيا⟧.');
});

test('names of one country are one place', () => {
  const { mentions } = check('⟦place الولايات المتحدة⟧ هي ⟦place أمريكا⟧ و⟦place أميركا⟧.');
  assert.deepEqual(new Set(mentions.map((one) => 'entity' in one && one.entity)), new Set(['unknown:place:us']));
});

test('the class word belongs to the name, the settlement’s does not', () => {
  check('انفجار في ⟦place محافظة ديالى⟧ قرب ⟦place مطار بغداد الدولي⟧.');
  check('اعتقل في مدينة ⟦place وجدة⟧ وفي بلدة ⟦place عرسال⟧.');
  check('فاز في ⟦place ملعب محمد الخامس⟧ أمس.');
});

test('a word that is also a place needs a cue', () => {
  check('عاد من ⟦place مالي⟧ و⟦place النيجر⟧.');
  check('دعم مالي كبير، وعين على المستقبل، وباب مفتوح.');
});

test('places in a row', () => {
  check('أغلقت مراكز في ⟦place الحديدة⟧ و⟦place حجة⟧ و⟦place صعدة⟧.');
});

test('adjectives of nations are none', () => {
  check('الخبرة الأمريكية والأمن المغربي والأهداف الفرنسية.');
});
