import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { expectFindings, findingsIn } from './cases.ts';

const { knowledge } = loadKnowledge({
  path: 'isnad.json',
  text: JSON.stringify({
    isnad: 1,
    include: ['*.txt'],
    persons: [
      {
        id: 'wray',
        name: { ar: 'كريستوفر راي', en: 'Christopher Wray' },
        aliases: [{ text: 'كريستوبر راي', kind: 'misspelling' }],
      },
    ],
    agencies: [
      {
        id: 'bureau',
        name: { ar: 'المكتب المركزي للأبحاث القضائية', en: 'Central Bureau' },
        aliases: [
          { text: 'المكتب الاتحادي للصحافة والعدالة', kind: 'mistranslation' },
          { text: 'المكتب المركزي للتحقيقات القضائية', kind: 'translation' },
          { text: 'المديرية العامة لمراقبة التراب والوطني', kind: 'misspelling' },
        ],
      },
    ],
  }),
});

test('sources: a weekday that the date does not fall on', () => {
  expectFindings('weekday-mismatch', 'أعلن ذلك ⟦الأربعاء 25 مارس 2021⟧ في بيان.');
  expectFindings('weekday-mismatch', 'أعلن ذلك الخميس 25 مارس 2021 في بيان.');
  const [finding] = findingsIn('أعلن ذلك الأربعاء 25 مارس 2021 في بيان.', 'weekday-mismatch');
  assert.match(finding!.message.en, /2021-03-25 was a Thursday, not a Wednesday/);
});

test('sources: names that the knowledge calls wrong', () => {
  expectFindings('name-variant', 'التقى مدير المكتب ⟦كريستوبر راي⟧ أمس.', 'التقى مدير المكتب كريستوفر راي أمس.', {
    knowledge,
  });
  expectFindings('name-variant', 'وقال كريستوفر راي إن المكتب المركزي للتحقيقات القضائية فكك خلية.', undefined, {
    knowledge,
  });
  expectFindings(
    'name-variant',
    'بيانات ⟦المكتب الاتحادي للصحافة والعدالة⟧ الأخيرة.',
    'بيانات المكتب المركزي للأبحاث القضائية الأخيرة.',
    { knowledge },
  );
});

test('sources: behind «لل» the right name keeps its lam', () => {
  expectFindings(
    'name-variant',
    'وفق بلاغ ل⟦لمديرية العامة لمراقبة التراب والوطني⟧ أمس.',
    'وفق بلاغ للمكتب المركزي للأبحاث القضائية أمس.',
    { knowledge },
  );
});

test('sources: a name is evidence, and in a quotation it stays', () => {
  const [finding] = findingsIn('التقى كريستوبر راي أمس.', 'name-variant', { knowledge });
  assert.equal(finding?.fix?.kind, 'evidence');
  expectFindings('name-variant', 'قال: «التقيت ⟦كريستوبر راي⟧ أمس».', undefined, { knowledge });
});

test('sources: a figure that another source gives otherwise points there', () => {
  const here = 'فكك المغرب أكثر من 2009 خلية إرهابية منذ عام 2002.';
  const there = 'فكك المغرب أكثر من 200 خلية إرهابية منذ عام 2002.';
  const [finding, ...others] = findingsIn(here, 'figure-conflict', { others: [there] });
  assert.deepEqual(others, []);
  assert.equal(here.slice(finding!.place.start, finding!.place.end), 'أكثر من 2009 خلية إرهابية');
  const [related] = finding!.related;
  assert.deepEqual(
    [related?.path, there.slice(related!.start, related!.end)],
    ['other1.txt', 'أكثر من 200 خلية إرهابية'],
  );
  assert.deepEqual(findingsIn(here, 'figure-conflict', { others: [here] }), []);
});

test('sources: disjoint figures conflict, which is graver than to differ', () => {
  const severity = (there: string): unknown =>
    findingsIn('أوقفت الشرطة 17 شخصا في مدينة وجدة يوم 25 مارس 2021.', 'figure-conflict', { others: [there] })[0]
      ?.severity;
  assert.equal(severity('أوقفت الشرطة 14 شخصا في مدينة وجدة يوم 25 مارس 2021.'), 'warning');
  assert.equal(severity('أوقفت الشرطة أكثر من 2 شخصا في مدينة وجدة يوم 25 مارس 2021.'), 'info');
});

test('sources: a year that another source gives otherwise', () => {
  const text = 'تأسس المكتب المركزي للأبحاث القضائية ⟦عام 2015⟧ في الرباط.';
  expectFindings('claim-conflict', text, undefined, { others: ['تأسس المكتب المركزي للأبحاث القضائية عام 2014.'] });
  expectFindings('claim-conflict', text.replace(/[⟦⟧]/gu, ''), undefined, {
    others: ['تأسس المكتب المركزي للأبحاث القضائية عام 2015.'],
  });
});
