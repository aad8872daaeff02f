// What curating offers: at a mention, at a finding, and where two records claim one name.

import { isolated } from './isolate.ts';
import type { Bilingual } from './language.ts';
import type { Message } from './message.ts';

export const offerAdd: Message<[type: Bilingual]> = {
  en: ({ en }) => `Add to the knowledge as ${en} …`,
  ar: ({ ar }) => `إضافته إلى المعرفة (${ar}) …`,
};
export const offerAlias: Message<[entity: Bilingual]> = {
  en: ({ en }) => `Another name of ${isolated(en)} …`,
  ar: ({ ar }) => `اسم آخر لـ«${ar}» …`,
};
export const offerMisspelling: Message<[entity: Bilingual]> = {
  en: ({ en }) => `A misspelling of ${isolated(en)}`,
  ar: ({ ar }) => `خطأ إملائي في اسم «${ar}»`,
};
export const offerSame: Message = { en: 'The same as …', ar: 'هو نفسه …' };
export const offerNotSame: Message<[entity: Bilingual]> = {
  en: ({ en }) => `Not a name of ${isolated(en)}`,
  ar: ({ ar }) => `ليس اسما لـ«${ar}»`,
};
export const offerNoneHere: Message = { en: 'Not an entity here', ar: 'لا يسمي شيئا هنا' };
export const offerNone: Message = { en: 'Not an entity anywhere', ar: 'لا يسمي شيئا حيثما ورد' };
export const offerPin: Message = { en: 'Pin this claim …', ar: 'تثبيت هذا القول …' };
export const offerAcknowledge: Message = { en: 'Acknowledge the disagreement', ar: 'الإقرار بالاختلاف' };
export const offerCompare: Message = { en: 'Compare side by side', ar: 'المقارنة جنبا إلى جنب' };
export const whyTitle: Message<[name: string, type: Bilingual]> = {
  en: (name, { en }) => `Why is ${isolated(name)} a mention (${en})?`,
  ar: (name, { ar }) => `لماذا عُلِّم «${isolated(name)}» (${ar})؟`,
};
export const whyLink: Message = { en: 'Why is this a mention?', ar: 'لماذا عُلِّم هذا؟' };
export const asItStands: Message = { en: 'its name, letter for letter', ar: 'اسمه بحروفه' };
export const knownAs: Message<[entity: Bilingual]> = {
  en: ({ en }) => `a name of ${isolated(en)} in the knowledge`,
  ar: ({ ar }) => `اسم في المعرفة لـ«${ar}»`,
};
export const reasons: Message = { en: 'found by', ar: 'عُرف بأنه' };
export const decisions: Message = { en: 'decide', ar: 'القرار' };
export const offerKeep: Message = { en: 'Keep as in the source', ar: 'إبقاؤه كما ورد في المصدر' };
export const offerSuppress = {
  here: { en: (check) => `Suppress ${check} here`, ar: (check) => `عدم عرض ${isolated(check)} هنا` },
  file: { en: (check) => `Suppress ${check} in this file`, ar: (check) => `عدم عرض ${isolated(check)} في هذا الملف` },
  everywhere: {
    en: (check) => `Suppress ${check} in this corpus`,
    ar: (check) => `عدم عرض ${isolated(check)} في هذه المدوّنة`,
  },
} as const satisfies Record<string, Message<[check: string]>>;

// What is offered where two records claim one name.

export const clashRemove: Message<[name: string, entity: Bilingual]> = {
  en: (name, { en }) => `Take ${isolated(name)} from ${isolated(en)}`,
  ar: (name, { ar }) => `حذف «${isolated(name)}» من أسماء «${ar}»`,
};
export const clashApart: Message<[one: Bilingual, other: Bilingual]> = {
  en: (one, other) => `${isolated(one.en)} and ${isolated(other.en)} are not the same`,
  ar: (one, other) => `«${one.ar}» و«${other.ar}» ليسا شيئا واحدا`,
};
export const clashMerge: Message<[one: Bilingual, other: Bilingual]> = {
  en: (one, other) => `Merge ${isolated(one.en)} into ${isolated(other.en)}`,
  ar: (one, other) => `دمج «${one.ar}» في «${other.ar}»`,
};
