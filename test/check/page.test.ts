import assert from 'node:assert/strict';
import { test } from 'node:test';
import { expectFindings, findingsIn } from './cases.ts';

const headline = 'المغرب يعلن تفكيك خلية إرهابية جديدة في الشمال';
const story = 'قال المسؤول إن العملية انتهت صباح اليوم بعد تحقيق دام أسابيع طويلة.';

test('page: furniture is told line by line and taken away with its break', () => {
  expectFindings('page-furniture', `${story}\n⟦أضف تعليقاً⟧\n⟦المنشورات ذات الصلة⟧`, story);
  expectFindings('page-furniture', `⟦شارك على فيسبوك واتساب تويتر⟧\n${story}`, story);
  expectFindings('page-furniture', story);
});

test('page: nothing else is told of a line of furniture', () => {
  const codes = findingsIn(`${story}\nالاخبار العاجلة`).map(({ code }) => code);
  assert.deepEqual(codes, ['page-furniture']);
});

test('page: a headline that stands twice, whole or cut short', () => {
  expectFindings('repeated-line', `${headline}\n\n⟦${headline}⟧\n${story}`, `${headline}\n\n${story}`);
  expectFindings('repeated-line', `${headline}\n${story}\n⟦المغرب يعلن تفكيك..⟧\nصورة`, `${headline}\n${story}\nصورة`);
  expectFindings(
    'repeated-line',
    `⟦حبوب الشرقاوي مدير⟧\nحبوب الشرقاوي مدير المكتب المركزي`,
    'حبوب الشرقاوي مدير المكتب المركزي',
  );
  expectFindings('repeated-line', `${story}\nالمحور الأول\n${story}\nالمحور الأول`);
});

test('page: a repeated headline points at the first one', () => {
  const [finding] = findingsIn(`${headline}\n${headline}`, 'repeated-line');
  assert.deepEqual(finding?.related, [{ path: 'text.txt', start: 0, end: headline.length }]);
  assert.equal(finding?.fix?.kind, 'evidence');
});

test('page: a passage that stands twice', () => {
  const passage = 'يواصل تعزيز مكانته شريكا موثوقا في مجال الأمن من خلال شراكات ثنائية ومتعددة الأطراف مع دول كثيرة';
  expectFindings('repeated-passage', `قال إن المغرب ${passage}، وأضاف.\nثم كتب أن البلد ⟦${passage}⟧ فحسب.`);
  const [finding] = findingsIn(`أولا ${passage}.\nثانيا ${passage}!`, 'repeated-passage');
  assert.deepEqual(finding?.related.map(({ start }) => start), [5]); // prettier-ignore
  expectFindings('repeated-passage', 'قال المسؤول إن العملية انتهت.\nوأكد المسؤول إن العملية انتهت.');
});

test('page: a word written twice', () => {
  expectFindings('repeated-word', 'وصل ⟦في في⟧ الصباح', 'وصل في الصباح');
  expectFindings('repeated-word', 'على ⟦الذي الذي⟧ جاء', 'على الذي جاء');
  expectFindings('repeated-word', 'مبادرات مكافحة ⟦التطرف والتطرف⟧');
  for (const text of [
    'لا لا',
    'جدا جدا',
    'بين الحين والحين',
    'شبكة سي ان ان',
    'بي بي سي',
    'أكثر وأكثر',
    'واحدا واحدا',
    'من من قال',
  ]) {
    expectFindings('repeated-word', text);
  }
});
