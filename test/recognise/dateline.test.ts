import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createRecogniser } from '../../src/recognise/recognise.ts';

const recogniser = createRecogniser({ names: [] });

/** When a text of these lines says that it was published. */
function check(expected: string | null, ...lines: string[]): void {
  assert.equal(recogniser.recognise(lines.join('\n')).published, expected, lines.join(' ⏎ '));
}

const story = 'وقال الوزير إن الأمر يعود إلى عام 2021، وإن اللقاء عقد في 5 مارس 2020 بالرباط.';

test('bylines', () => {
  check('2023-03-03', 'عنوان الخبر', 'مدير الموقع3 مارس 2023آخر تحديث :', story);
  check('2021-03-31', 'عنوان الخبر', 'الأربعاء 31/مارس/2021 - 11:58 ص', story);
  check('2023-03-03', 'عنوان الخبر', story, 'تاريخ النشر: 03/03/2023 الساعة 10:15');
  check('2023-03-03', 'نُشر في 3 مارس 2023', story);
  check('2024-07-16', 'Published: 16 Jul 2024', story);
  check('2023-03-03', 'Mar 3, 2023', story);
  check('2023-03-03', '2023-03-03T10:15:00+00:00', story);
});

test('datelines at the head of the story', () => {
  check('2024-05-12', `الرباط (12 ماي 2024) – ${story}`);
  check('2023-03-03', `بغداد 3 مارس 2023 (رويترز) - ${story}`);
  check('2023-03-03', `القاهرة - أ ف ب - 3 مارس 2023: ${story}`);
  check('2024-03-22', 'الرياض 12 رمضان 1445 هـ الموافق 22 مارس 2024 م واس', story);
});

test('dates of the story are none', () => {
  check(null, story, story);
  check(null, `الرباط – في 5 مارس 2020 ${story}`);
  check(null, 'عقد الاجتماع يوم 3 مارس 2023', story);
  check(null, 'وذكرت الصحيفة أنها نشرت في 25 مارس 2021 تقريرا عن الأمر، ثم اعتذرت عنه بعد أيام.');
  check(null, `عمان 30 أيار (بترا)-- ${story}`);
});
