// Words by which a text says who says something. Written down from general knowledge.

import { phrases, words } from './list.ts';

/** Verbs and nouns of saying: who says it stands near, before or after. Without clitics; a past verb stands for all its forms. */
export const sayings: readonly string[] = words(`
قال أضاف أكد أعلن ذكر أوضح أفاد كشف أشار صرح شدد لفت نبه أبرز أورد زعم ادعى اعتبر اعترف اتهم تابع استطرد أبلغ أخبر أقر نشر أصدر نقل روى جدد حذر
قول إعلان تأكيد تصريح بيان بلاغ تقرير حصيلة
`);

/** Words that only look like forms of these. */
export const notSayings: readonly string[] = words(
  'إضافة تابع تابعة التابع التابعة متابعة مذكرة ناقلة نشرة نقلة إصدار',
);

/** Phrases that open with a source: «وفق …», «نقلا عن …», «الصادرة عن …». */
export const accordingTo: readonly string[] = phrases(`
وفق، وفقا، طبقا، حسب، بحسب، نقلا عن، استنادا إلى، على حد قول، على حد تعبير، على لسان، كما جاء في، كما ورد في، صادر عن، نشرته، نشرتها، أصدره، أصدرته، أصدرتها، أوردته، أوردتها، أعلنته، أعلنتها، أعلن عنه، أعلنت عنه، أعلنت عنها
`);

/** Words with which what is said begins: another one acts there than before. */
export const openers: readonly string[] = words(`
أن إن أنه إنه أنها إنها أنهم إنهم بأن مشيرا مضيفا موضحا مؤكدا مبرزا لافتا معتبرا مبينا مشددا معلنا قائلا منوها مذكرا كاشفا محذرا مشيرة مضيفة موضحة مؤكدة مبرزة لافتة معتبرة مشددة معلنة قائلة بينما فيما
`);

/** Nouns under which a source is referred back to, so that no new name stands beside. */
export const backReferences: readonly string[] = phrases(
  `المصدر، المصدر نفسه، المصدر ذاته، نفس المصدر، التقرير، البلاغ، البيان، الوثيقة`,
);
