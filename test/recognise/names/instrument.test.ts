import { test } from 'node:test';
import { check } from './check.ts';

test('by number', () => {
  check('بموجب ⟦instrument القانون رقم 09.09⟧ الصادر حديثا.');
  check('وفق ⟦instrument قانون مكافحة الإرهاب رقم ١٣ لسنة ٢٠٠٥⟧.');
  check('تطبيقا ل⟦instrument قرار مجلس الأمن رقم 2178⟧ تم ذلك.');
  check('صدر ⟦instrument المرسوم رقم 12118⟧ أمس.');
});

test('by what it is about', () => {
  check('ينص ⟦instrument القانون المتعلق بمكافحة الإرهاب⟧ على ذلك.');
  check('يعاقب عليه ⟦instrument قانون العقوبات⟧ بشدة.');
  check('وقعت ⟦instrument اتفاقية جنيف⟧ قبل عقود.');
});

test('by a name in quotation marks', () => {
  check('أطلقت ⟦instrument منصة "الرائد"⟧ و⟦instrument برنامج «مصالحة»⟧.');
});

test('none', () => {
  check('صدر قانون جديد واتفاق بين الطرفين وقرار مهم.');
  check('سيادة القانون” ، ومعهم آخرون ، “تعني ذلك.');
});

test('a number in brackets, and one after any adjective', () => {
  check('صدر ⟦instrument المرسوم الدستوري رقم (12) لسنة 2023⟧ بذلك.');
  check('صدر ⟦instrument المرسوم الملكي رقم (م/36)⟧ بذلك.');
  check('صدر ⟦instrument المرسوم السلطاني رقم 1/2023⟧ بذلك.');
});

test('whose a declaration is, is not what it is about', () => {
  check('بعد إعلان ⟦agency الاتحاد الدولي لكرة القدم⟧ ذلك.');
});

test('the year of a resolution in brackets belongs to its number', () => {
  check('استنادا إلى ⟦instrument القرار 2767 (2024)⟧ و⟦instrument القرار رقم 2231 (2015)⟧.');
});
