// What curating asks: titles of picks and forms, and the fields of forms.

import { isolated } from './isolate.ts';
import type { Bilingual } from './language.ts';
import type { Message } from './message.ts';

export const newRecord: Message = { en: 'Add to the knowledge', ar: 'إضافة إلى المعرفة' };
export const newEvent: Message = { en: 'New event', ar: 'حدث جديد' };
export const pinTitle: Message<[quote: string]> = {
  en: (quote) => `Pin this claim: ${isolated(quote)}`,
  ar: (quote) => `تثبيت هذا القول: «${isolated(quote)}»`,
};
export const acceptRecord: Message = { en: 'Write it as below', ar: 'كتابته كما يلي' };
export const acceptClaim: Message = { en: 'Pin it as below', ar: 'تثبيته كما يلي' };
export const describeTitle: Message<[path: string]> = {
  en: (path) => `About ${isolated(path)}`,
  ar: (path) => `عن ${isolated(path)}`,
};
export const aliasTitle: Message<[name: string]> = {
  en: (name) => `${isolated(name)} is a name of …`,
  ar: (name) => `«${isolated(name)}» اسم لـ…`,
};
export const aliasKindTitle: Message<[name: string]> = {
  en: (name) => `What kind of name is ${isolated(name)}?`,
  ar: (name) => `أي نوع من الأسماء «${isolated(name)}»؟`,
};
export const sameTitle: Message<[name: string]> = {
  en: (name) => `${isolated(name)} is the same as …`,
  ar: (name) => `«${isolated(name)}» هو نفسه …`,
};
export const notSameTitle: Message<[name: string]> = {
  en: (name) => `${isolated(name)} is not the same as …`,
  ar: (name) => `«${isolated(name)}» ليس …`,
};
export const mergeTitle: Message<[name: string]> = {
  en: (name) => `Merge ${isolated(name)} into …`,
  ar: (name) => `دمج «${isolated(name)}» في …`,
};
export const splitTitle: Message<[name: string, entity: Bilingual]> = {
  en: (name, entity) => `Split ${isolated(name)} off ${isolated(entity.en)}`,
  ar: (name, entity) => `فصل «${isolated(name)}» عن «${entity.ar}»`,
};
export const whichName: Message<[name: Bilingual]> = {
  en: ({ en }) => `Which name of ${isolated(en)}?`,
  ar: ({ ar }) => `أي اسم من أسماء «${ar}»؟`,
};
export const whichConflict: Message = { en: 'Which disagreement?', ar: 'أي اختلاف؟' };
export const likelyOnes: Message = { en: 'likely', ar: 'الأرجح' };
export const otherOnes: Message = { en: 'all', ar: 'الكل' };
export const noneOfThem: Message = { en: 'none', ar: 'لا شيء' };
export const eventWord: Message = { en: 'event', ar: 'حدث' };
export const emptyField: Message = { en: 'nothing yet', ar: 'لا شيء بعد' };
export const wantsText: Message = { en: 'This can’t be empty.', ar: 'لا يصح أن يبقى هذا فارغا.' };
export const idTakenHere: Message = { en: 'Another record has this id.', ar: 'هذا المعرّف لسجلّ آخر.' };
export const whichFinding: Message = { en: 'Which finding?', ar: 'أي ملاحظة؟' };

// The fields of forms.

export const typeField: Message = { en: 'Type', ar: 'النوع' };
export const arabicNameField: Message = { en: 'Arabic name', ar: 'الاسم بالعربية' };
export const englishNameField: Message = { en: 'English name', ar: 'الاسم بالإنجليزية' };
export const arabicTitleField: Message = { en: 'Arabic title', ar: 'العنوان بالعربية' };
export const englishTitleField: Message = { en: 'English title', ar: 'العنوان بالإنجليزية' };
export const idField: Message = { en: 'Id', ar: 'المعرّف' };
export const countryField: Message = { en: 'Country or place', ar: 'البلد أو المكان' };
export const parentField: Message = { en: 'Part of', ar: 'يتبع' };
export const dateField: Message = { en: 'Date', ar: 'التاريخ' };
export const placeField: Message = { en: 'Place', ar: 'المكان' };
export const participantsField: Message = { en: 'Participants', ar: 'المشاركون' };
export const outletField: Message = { en: 'Outlet', ar: 'وسيلة الإعلام' };
export const headlineField: Message = { en: 'Headline', ar: 'العنوان' };
export const authorField: Message = { en: 'Author', ar: 'الكاتب' };
export const urlField: Message = { en: 'Address', ar: 'الرابط' };
export const subjectField: Message = { en: 'Subject', ar: 'صاحب القول' };
export const propertyField: Message = { en: 'Measure or property', ar: 'المقدار أو الخاصية' };
export const rankField: Message = { en: 'Rank', ar: 'الرتبة' };
export const rankName = {
  preferred: { en: 'preferred', ar: 'مفضل' },
  normal: { en: 'normal', ar: 'عادي' },
  deprecated: { en: 'deprecated', ar: 'متروك' },
} as const satisfies Record<string, Message>;
