import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createRecogniser } from '../../src/recognise/recognise.ts';

const recogniser = createRecogniser({ names: [] });

/** The lines that begin with × must be judged page furniture, and the others not. */
function check(...marked: string[]): void {
  const lines = marked.map((line) => line.replace(/^× /, ''));
  const { isFurniture, mentions } = recogniser.recognise(lines.join('\n'));
  assert.deepEqual(lines.map((line, i) => (isFurniture(i) ? `× ${line}` : line)), marked); // prettier-ignore
  let offset = 0;
  for (const [i, line] of lines.entries()) {
    const end = offset + line.length;
    if (isFurniture(i)) assert.ok(!mentions.some(({ start }) => start >= offset && start < end), line);
    offset = end + 1;
  }
}

const story = 'أعلنت وزارة الداخلية المغربية تفكيك خلية إرهابية في وجدة.';

test('menus, share counters, comment forms, notices', () => {
  check('× الرئيسية سياسة اقتصاد رياضة صوت وصورة', story);
  check('× شارك الخبر فيسبوك تويتر واتساب طباعة', story, '× عدد المشاهدات: 845');
  check(
    story,
    '× Total',
    '× Shares',
    '× أضف تعليقاً',
    '× لن يتم نشر عنوان بريدك الإلكتروني. الحقول الإلزامية مشار إليها بـ *',
  );
  check(story, '× ad a b', '× ad ad ad', '× جميع الحقوق محفوظة © 2023');
});

test('tags, with the list under them', () => {
  check(story, '× الكلمات المفتاحية: المغرب، الإرهاب، داعش');
  check(story, '× الوسوم', '× المغرب، الإرهاب، داعش، الأمن');
});

test('headlines, bylines and the story are none', () => {
  check('الولايات المتحدة تشيد بجهود المغرب المستمرة', 'مدير الموقع3 مارس 2023آخر تحديث :', story);
  check('قال إن التعليقات على فيسبوك كثيرة وإن إعلان الوزارة لم يتأخر عن موعده.');
});
