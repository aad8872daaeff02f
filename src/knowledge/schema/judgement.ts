// What editors decided: judgements, and the claims they pinned. Both are kept in text that a person can read and diff.

import * as v from 'valibot';
import { date, glob, isPeriod, maybe, mentioned, path, period, printed, reference, text, told, word } from './field.ts';

/** A place in a source by its words (the text-quote selector of the W3C's annotation model). */
export const citation = v.strictObject({
  source: told(path, 'The file of the source.', 'ملف المصدر.'),
  quote: told(printed, 'The words, exactly as printed.', 'العبارة كما وردت حرفيا.'),
  prefix: maybe(printed, 'What stands before them.', 'ما قبلها.'),
  suffix: maybe(printed, 'What stands after them.', 'ما بعدها.'),
});

const signed = {
  note: maybe(text, 'The reason.', 'السبب.'),
  by: maybe(text, 'Who decided.', 'صاحب القرار.'),
  on: maybe(date, 'When it was decided.', 'تاريخ القرار.'),
};

function judged<K extends string>(kind: K) {
  return told(v.literal(kind), 'What was decided.', 'ما تقرر.');
}

const parties = {
  entities: told(
    v.pipe(v.array(mentioned('entity')), v.minLength(1)),
    'The entities that this is about.',
    'الكيانات المعنية.',
  ),
  name: maybe(text, 'A name that is, or is not, one of theirs.', 'اسم هو من أسمائها، أو ليس منها.'),
};

const same = v.strictObject({ judgement: judged('same'), ...parties, ...signed });
const notSame = v.strictObject({ judgement: judged('not-same'), ...parties, ...signed });
const notAnEntity = v.strictObject({
  judgement: judged('not-an-entity'),
  name: told(text, 'The words that name nothing.', 'الكلمات التي لا تسمي شيئا.'),
  at: maybe(citation, 'The one place; everywhere where it is left out.', 'الموضع الواحد؛ وإلا ففي كل موضع.'),
  ...signed,
});
const acknowledged = v.strictObject({
  judgement: judged('acknowledged'),
  subject: maybe(mentioned('subject'), 'The entity or event that the claims are about.', 'الكيان أو الحدث المعني.'),
  property: told(reference('property'), 'The measure or property.', 'المقدار أو الخاصية.'),
  at: told(
    v.pipe(v.array(citation), v.minLength(1)),
    'The quotes that disagree: when one changes, the conflict is shown again.',
    'العبارات المتعارضة: إذا تغيرت إحداها عاد التعارض إلى الظهور.',
  ),
  ...signed,
});

const kept = v.strictObject({
  judgement: judged('kept'),
  name: told(text, 'The spelling, as the source prints it.', 'الصيغة كما أوردها المصدر.'),
  at: maybe(citation, 'The one place; everywhere where it is left out.', 'الموضع الواحد؛ وإلا ففي كل موضع.'),
  ...signed,
});

export const judgement = v.variant('judgement', [same, notSame, notAnEntity, acknowledged, kept]);

/** What is not to be told any more: findings of one check, everywhere, in some files, or at one place. */
export const suppression = v.strictObject({
  check: told(word, 'The code of the check.', 'رمز الفحص.'),
  in: maybe(glob, 'In these files only: a glob with *, ? and **.', 'في هذه الملفات وحدها: نمط فيه * و? و**.'),
  at: maybe(citation, 'At this place only.', 'في هذا الموضع وحده.'),
  ...signed,
});

export const bounds = ['exactly', 'more-than', 'at-least', 'less-than', 'at-most', 'about'] as const;
export const ranks = ['preferred', 'normal', 'deprecated'] as const;

const value = v.union([
  v.strictObject({
    number: told(v.number(), 'The number.', 'العدد.'),
    bound: maybe(
      v.picklist(bounds),
      'How it is bounded; exactly where nothing is said.',
      'حده؛ وهو بالضبط إن لم يُذكر.',
    ),
    most: maybe(v.number(), 'Of a range the upper number.', 'الحد الأعلى إن كان المقدار بين عددين.'),
    unit: maybe(text, 'The counted noun.', 'المعدود.'),
  }),
  v.strictObject({ entity: told(mentioned('entity'), 'The id of an entity.', 'معرّف كيان.') }),
  v.strictObject({ iso: told(date, 'A date: YYYY, YYYY-MM or YYYY-MM-DD.', 'تاريخ: YYYY أو YYYY-MM أو YYYY-MM-DD.') }),
  v.strictObject({ text: told(text, 'Words.', 'كلام.') }),
]);

const claimFields = v.strictObject({
  subject: told(mentioned('subject'), 'The entity or event that it is about.', 'الكيان أو الحدث المعني.'),
  property: told(reference('property'), 'The measure or property.', 'المقدار أو الخاصية.'),
  value: told(value, 'What is claimed.', 'ما يُقال.'),
  since: maybe(date, 'Since when it holds.', 'منذ متى يصح.'),
  until: maybe(date, 'Until when it holds.', 'إلى متى يصح.'),
  in: maybe(date, 'In which time it holds.', 'في أي وقت يصح.'),
  place: maybe(reference('place'), 'Where it holds: the id of a place.', 'أين يصح: معرّف مكان.'),
  about: maybe(v.array(mentioned('entity')), 'Other entities concerned.', 'كيانات أخرى معنية.'),
  rank: maybe(
    v.picklist(ranks),
    'How it ranks among others; normal where nothing is said.',
    'رتبته؛ وهي عادية إن لم تُذكر.',
  ),
  citation: told(citation, 'Where the source says it.', 'أين يقوله المصدر.'),
  ...signed,
});
export const claim = v.pipe(
  claimFields,
  v.forward(
    v.check(({ since, until }) => isPeriod(since, until), period),
    ['until'],
  ),
);
