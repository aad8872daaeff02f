// The words for kinds of things, names and verdicts.

import type { Message } from './message.ts';

export const typeName = {
  agency: { en: 'agency', ar: 'جهة' },
  person: { en: 'person', ar: 'شخص' },
  place: { en: 'place', ar: 'مكان' },
  group: { en: 'group', ar: 'جماعة' },
  outlet: { en: 'outlet', ar: 'وسيلة إعلام' },
  instrument: { en: 'law or programme', ar: 'قانون أو برنامج' },
  date: { en: 'date', ar: 'تاريخ' },
  figure: { en: 'figure', ar: 'رقم' },
} as const satisfies Record<string, Message>;

export const aliasName = {
  name: { en: 'name', ar: 'الاسم' },
  variant: { en: 'variant', ar: 'صيغة أخرى' },
  short: { en: 'short form', ar: 'مختصر' },
  acronym: { en: 'acronym', ar: 'اختصار' },
  translation: { en: 'translation', ar: 'ترجمة' },
  misspelling: { en: 'misspelling', ar: 'خطأ إملائي' },
  mistranslation: { en: 'mistranslation', ar: 'خطأ في الترجمة' },
} as const satisfies Record<string, Message>;

export const unlistedName: Message = { en: 'not in the knowledge', ar: 'ليس في المعرفة' };

export const verdictName = {
  same: { en: 'same', ar: 'متطابق' },
  compatible: { en: 'compatible', ar: 'متوافق' },
  superseded: { en: 'superseded', ar: 'تجاوزه الأحدث' },
  differ: { en: 'differ', ar: 'مختلف' },
  conflict: { en: 'conflict', ar: 'متعارض' },
} as const satisfies Record<string, Message>;

export const boundName = {
  exactly: { en: '', ar: '' },
  'more-than': { en: 'more than', ar: 'أكثر من' },
  'at-least': { en: 'at least', ar: 'ما لا يقل عن' },
  'less-than': { en: 'less than', ar: 'أقل من' },
  'at-most': { en: 'at most', ar: 'بحد أقصى' },
  about: { en: 'about', ar: 'نحو' },
} as const satisfies Record<string, Message>;
