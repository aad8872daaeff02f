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

test('a common word is no place that its letters hold past a proclitic', () => {
  check('وصل الوفد باكرا إلى ⟦place أكرا⟧.');
  check('غادر باكرا من ⟦place تونس⟧ وعاد سريعا.');
  check('أقام الوفد ب⟦place أكرا⟧.');
});

test('a place named for a person, one after a word of place, and what only looks like one', () => {
  check('عبر الموكب ⟦place جسر الملك فهد⟧.');
  check('اندلع حريق في ⟦place لواء الرصيفة⟧.');
  check('كان الارتفاع أقل من المتوسط، وسدد الكرة في الزاوية اليسرى.');
  check('دعا إلى بناء دولة قوية عادلة.');
});

test('a city that is named for a person is said with its class word', () => {
  check('أقيمت على ملعب ⟦place مدينة الملك عبدالله الرياضية⟧ مساء.');
});
