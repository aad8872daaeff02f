import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { bracketsIn, quotationsIn, sentencesOf } from '../../src/claims/reading/sentence.ts';

/** The line with «|» where a sentence ends and «¦» where a clause inside it does. */
function divided(line: string): string {
  return sentencesOf(line, 0, line.length)
    .map(({ clauses }) => clauses.map(({ start, end }) => line.slice(start, end)).join('¦'))
    .join('|');
}

function check(expected: string): void {
  assert.equal(divided(expected.replaceAll(/[|¦]/g, '')), expected);
}

test('sentences end at full stops, question marks and semicolons', () => {
  check('اعتقل خمسة أشخاص. |ولم يصب أحد.');
  check('هل انتهى الأمر؟ |نعم! |ربما؛ |من يدري…');
  check('يوجد في المغرب عدة إدارات أمنية.|المكتب المركزي وكالة رئيسية.');
});

test('a full stop in a number, after a letter alone or in an address ends nothing', () => {
  check('بلغت النسبة 3.5 في المائة. |وقال د. أحمد إنها ترتفع.');
  check('نشر الموقع www.example.com الخبر.');
});

test('closing marks belong to the sentence that they end', () => {
  check('قال “انتهى الأمر.” |ثم خرج.');
  check('انتهى (اليوم. وغدا) كل شيء.'.replace('(', '¦(').replace(')', ')¦'));
});

test('clauses end at commas, colons, dashes between spaces and brackets', () => {
  check('في الرباط،¦ أعلن المغرب،¦ الخميس،¦ تفكيك خلية.');
  check('الرباط –¦ أشاد التقرير بالتعاون');
  check('بلغ العدد 3,500 شخص،¦ وفق الوزارة');
  check('المكتب المركزي ¦(BCIJ)¦ وكالة');
});

test('quotations are found in all their forms, apostrophes are none', () => {
  const quoted = (line: string): string[] =>
    quotationsIn(line, 0, line.length).map(({ start, end }) => line.slice(start, end));
  assert.deepEqual(quoted('قال «نعم» ثم "لا" ثم “ربما”'), ['نعم', 'لا', 'ربما']);
  assert.deepEqual(quoted("L'Express قال: “بلا نهاية"), ['بلا نهاية']);
  assert.deepEqual(quoted("صحيفة L'Express"), []);
});

test('brackets that are not closed are none', () => {
  assert.deepEqual(bracketsIn('أ (ب) ج [د', 0, 10), [{ start: 2, end: 5 }]);
});

test('sentences and clauses cover a line without gap or overlap, whatever stands in it', () => {
  const signs = fc.constantFrom(...'اب .،؟()«»"–-3:;,[]A\'');
  fc.assert(
    fc.property(fc.array(signs, { maxLength: 40 }), (units) => {
      const line = units.join('');
      const clauses = sentencesOf(line, 0, line.length).flatMap((sentence) => sentence.clauses);
      assert.equal(clauses.map(({ start, end }) => line.slice(start, end)).join(''), line);
      assert.ok(clauses.every(({ start, end }) => start < end));
    }),
  );
});
