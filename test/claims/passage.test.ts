import assert from 'node:assert/strict';
import { test } from 'node:test';
import { comparePassages } from '../../src/claims/compare/passage.ts';
import { extract, parseMarked } from './marked.ts';

/** What two one-sentence texts share, the aligned stretch of each, where every word says as much as a rare one. */
function shared(
  one: string,
  other: string,
): { verdict: string; a: string; b: string; differing: string[] } | undefined {
  const [a, b] = [one, other].map((text, i) => {
    const { passages } = extract({ text });
    return { ...passages[0]!, in: { path: 'ab'[i]!, ...parseMarked(text) } };
  });
  const found = comparePassages(a!, b!, { weigh: () => 0.8, sameStory: () => true, isBroad: () => false });
  if (!found) return undefined;
  const [text, otherText] = [a!.in.text, b!.in.text];
  return {
    verdict: found.verdict,
    a: text.slice(found.a.start, found.a.end),
    b: otherText.slice(found.b.start, found.b.end),
    differing: found.differing.map(([x, y]) => `${text.slice(x.start, x.end)}/${otherText.slice(y.start, y.end)}`),
  };
}

const sentence = 'شهدت البلاد تاريخا طويلا من التعاون القوي في مكافحة الجريمة المنظمة';

test('word for word the same, marks and case of letters aside', () => {
  const found = shared(sentence, `أكد الناطق أن ${sentence.replace('شهدت', 'شَهِدت')}!`);
  assert.equal(found?.verdict, 'same');
  assert.equal(found?.a, sentence);
});

test('other wording is compatible, and the differing words are told', () => {
  const found = shared(sentence, sentence.replace('القوي', 'المتين'));
  assert.deepEqual([found?.verdict, found?.differing], ['compatible', ['القوي/المتين']]);
});

test('another figure, date or name in the same place differs', () => {
  const told = (n: number, day: string, who: string): string =>
    `أعلن الناطق ⟦person ${who}|${who}⟧ توقيف ⟦figure ${n} exactly شخصا|${n} شخصا⟧ متلبسين بالسرقة الموصوفة صباح ⟦date ${day}|${day}⟧ قرب المحطة`;
  const first = told(12, '2024-05-14', 'علي');
  assert.equal(shared(first, told(12, '2024-05-14', 'علي'))?.verdict, 'same');
  assert.equal(shared(first, told(13, '2024-05-14', 'علي'))?.verdict, 'differ');
  assert.equal(shared(first, told(12, '2024-05-15', 'علي'))?.verdict, 'differ');
  assert.equal(shared(first, told(12, '2024-05-14', 'عمر'))?.verdict, 'differ');
});

test('a few common words are no passage', () => {
  assert.equal(shared(sentence, 'وقال إن مكافحة الجريمة المنظمة تتطلب موارد مالية كبيرة وكوادر مدربة'), undefined);
});

test('a common stretch inside two longer sentences is found alone', () => {
  const found = shared(`وفي تصريح للصحافة بعد الجلسة ${sentence}`, `${sentence} رغم كل ما جرى خلال تلك السنوات الصعبة`);
  assert.deepEqual([found?.a, found?.b], [sentence, sentence]);
});

test('a retelling in another order is shown whole, a list of common topics is not', () => {
  const other = 'في مكافحة الجريمة المنظمة كان التعاون بين البلدين قويا منذ تاريخ طويل';
  assert.equal(shared(sentence, other)?.a, sentence);
  assert.equal(
    shared(
      sentence,
      'ناقش المجتمعون ملفات الهجرة والتجارة والجريمة المنظمة والبلاد المجاورة وغيرها من القضايا الراهنة',
    ),
    undefined,
  );
});

test('facts in another order, with hardly a word alike, are not word for word the same', () => {
  const found = shared(
    'ضبط ⟦figure 45 exactly كيلوغراما|45 كيلوغراما⟧ من الحشيش وبنادق حربية و⟦figure 4 exactly سيارات|4 سيارات⟧ في البلدة الحدودية',
    'بنادق حربية في البلدة و⟦figure 5 exactly سيارات|5 سيارات⟧ حدودية و⟦figure 45 exactly كيلوغراما|45 كيلوغراما⟧ من الحشيش',
  );
  assert.notEqual(found?.verdict, 'same');
});
