import { test } from 'node:test';
import { check } from './check.ts';

test('quoted after a class word, which stays outside with the quotation marks', () => {
  check('وحسب يومية "⟦outlet الصباح⟧" في عددها الصادر اليوم.');
  check('في حديث إلى إذاعة «⟦outlet صوت المشرق⟧» أمس.');
});

test('plain after a class word', () => {
  check('قالت صحيفة ⟦outlet الشروق⟧ إن العدد ارتفع.');
});

test('agencies of news keep their whole name', () => {
  check('نقلت ⟦outlet الوكالة الموريتانية للأنباء⟧ عنه.');
  check('ذكرت ⟦outlet وكالة الأنباء الجزائرية⟧ ذلك.');
});

test('words that only outlets have in their names', () => {
  check('وفق ما نشرته ⟦outlet بطولة بريس⟧ مساء.');
  check('وفق ⟦outlet رويترز⟧ فإن السعر انخفض.');
});

test('in datelines', () => {
  check('⟦place بغداد⟧ / ١٨ كانون الثاني ٢٠٢٤ / ⟦outlet واع⟧');
  check('⟦outlet نبض الصحراء⟧ - ⟦place نواكشوط⟧ | 03/09/2024');
  check('⟦place الرباط⟧ - نجحت الأجهزة الأمنية في تفكيك الشبكة.');
});

test('a line that is a place and who reports from there', () => {
  check('⟦place بيروت⟧: «⟦outlet الشرق الأوسط⟧»');
  check('⟦place بيروت⟧: «⟦place الشرق الأوسط⟧» على مفترق.');
});

test('agencies of news that go by letters, with dots or without', () => {
  check('⟦place برلين⟧ ـ ⟦outlet د.ب.أ⟧');
  check('وقال مصدر لوكالة (⟦outlet أ.ف.ب⟧) ذلك.');
  check('⟦place باريس⟧ (⟦outlet أ ف ب⟧) - أعلنت الشرطة ذلك.');
  check('كتبه ط.ف.س.');
});
