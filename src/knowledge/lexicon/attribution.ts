// Words by which a text says who says something. Written down from general knowledge.

import { phrases, words } from './list.ts';

/** Verbs of saying: who says it stands near, before or after. Without clitics; a past verb stands for all its forms but weak ones, which have two («أفاد، يفيد»). */
export const sayings: readonly string[] = words(`
قال أضاف أكد أعلن ذكر أوضح أفاد فيد كشف أشار شير صرح شدد لفت نبه أبرز أورد زعم ادعى اعتبر اعترف اتهم تابع استطرد أبلغ أخبر أقر نشر أصدر نقل روى جدد حذر
أشاد أثنى أثن دعا دعت توقع قول
`);

/** What is said, as a noun: whose it is stands right after it, «بيان الوزارة», «تصريح للمتحدث». */
export const statements: readonly string[] = words(`إعلان تأكيد تصريح بيان بلاغ تقرير حصيلة`);

/** Words that only look like forms of these. */
export const notSayings: readonly string[] = words('إضافة تابعة التابع التابعة متابعة مذكرة ناقلة نشرة نقلة إصدار');

/** Verbs that before «ل» say what something belongs to: «وهو تابع لوزارة الداخلية». */
export const belongings: readonly string[] = words('تابع');

/** What may stand between whoever says it and the verb: «المتحدث، فلان، قد نبه». */
export const fillers: readonly string[] = words('قد لقد كان كانت');

/** Who speaks for the body named after it, also behind a preposition: «قال مصدر في الوزارة». */
export const spokesmen: readonly string[] = words(`
مصدر مصادر مسؤول متحدث ناطق ضابط قيادي دبلوماسي مستشار محام خبير باحث محلل عضو نائب قائد
`);

/** Words that begin another phrase, so that what they govern does not say it: «نبه لدى افتتاح المقر». */
export const governing: readonly string[] = words(`
في على إلى عن لدى حول خلال أثناء بعد قبل مع عند منذ ضد بشأن بخصوص أمام بين فوق تحت عبر دون نحو
`);

/** Phrases that open with a source: «وفق …», «نقلا عن …», «الصادرة عن …». */
export const accordingTo: readonly string[] = phrases(`
وفق، وفقا، طبقا، حسب، بحسب، نقلا عن، استنادا إلى، على حد قول، على حد تعبير، على لسان، كما جاء في، كما ورد في، صادر عن، صدر عن، نشرته، نشرتها، أصدره، أصدرته، أصدرتها، أوردته، أوردتها، أعلنته، أعلنتها، أعلن عنه، أعلنت عنه، أعلنت عنها
`);

/** Words with which what is said begins: another one acts there than before. */
export const openers: readonly string[] = words(`
أن إن أنه إنه أنها إنها أنهم إنهم بأن مشيرا مضيفا موضحا مؤكدا مبرزا لافتا معتبرا مبينا مشددا معلنا قائلا منوها مذكرا كاشفا محذرا مشيرة مضيفة موضحة مؤكدة مبرزة لافتة معتبرة مشددة معلنة قائلة بينما فيما
`);

/** Nouns under which a source is referred back to, so that no new name stands beside. */
export const backReferences: readonly string[] = phrases(
  `المصدر، المصدر نفسه، المصدر ذاته، نفس المصدر، التقرير، البلاغ، البيان، الوثيقة`,
);
