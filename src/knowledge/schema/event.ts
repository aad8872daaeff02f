// The records of what happened, of what is counted, and of the sources that tell of both.

import * as v from 'valibot';
import { bilingual, date, id, isPeriod, maybe, note, path, period, reference, text, told, url, word } from './field.ts';

const ownId = told(id, 'The id by which other records name this one.', 'المعرّف الذي تشير به السجلات الأخرى إلى هذا.');

const eventFields = v.strictObject({
  id: ownId,
  title: told(bilingual, 'What happened, in a few words.', 'ما حدث، في كلمات قليلة.'),
  kind: maybe(word, 'One word, such as visit, arrest, law.', 'كلمة واحدة، مثل visit وarrest وlaw.'),
  date: told(date, 'When: YYYY, YYYY-MM or YYYY-MM-DD.', 'متى: YYYY أو YYYY-MM أو YYYY-MM-DD.'),
  until: maybe(date, 'The last day, where it took longer.', 'آخر يوم إن امتد.'),
  place: maybe(reference('place'), 'Where: the id of a place.', 'أين: معرّف مكان.'),
  participants: maybe(v.array(reference('entity')), 'Who or what took part.', 'من شارك فيه أو ما شارك.'),
  cues: maybe(v.array(word), 'Single words that tell of it, without the article.', 'كلمات مفردة تنبئ به، من غير أل.'),
  note,
});
export const event = v.pipe(
  eventFields,
  v.forward(
    v.check(({ date: from, until }) => isPeriod(from, until), period),
    ['until'],
  ),
);

export const measure = v.strictObject({
  id: ownId,
  title: told(bilingual, 'What is counted.', 'ما الذي يُعدّ.'),
  counted: told(
    v.pipe(v.array(word), v.minLength(1)),
    'The counted noun in every form it takes after a number.',
    'المعدود بكل صيغه بعد العدد.',
  ),
  cues: maybe(v.array(word), 'Words that tell what happened to it.', 'كلمات تنبئ بما حدث له.'),
  grows: maybe(v.boolean(), 'Whether the number can only grow.', 'هل العدد لا ينقص أبدا.'),
  subject: maybe(
    reference('entity'),
    'Whose number it is where the sentence does not say.',
    'صاحب العدد حين لا تذكره الجملة.',
  ),
});

export const source = v.strictObject({
  path: told(path, 'The file, from the folder of isnad.json, with /.', 'الملف، ابتداء من مجلد isnad.json، والفاصل /.'),
  outlet: maybe(reference('outlet'), 'Who published it: the id of an outlet.', 'ناشره: معرّف وسيلة إعلام.'),
  title: maybe(text, 'Its headline.', 'عنوانه.'),
  published: maybe(date, 'When: YYYY, YYYY-MM or YYYY-MM-DD.', 'تاريخ نشره: YYYY أو YYYY-MM أو YYYY-MM-DD.'),
  author: maybe(text, 'Who wrote it.', 'كاتبه.'),
  url: maybe(url, 'Where it was published.', 'موضع نشره على الشبكة.'),
  note,
});
