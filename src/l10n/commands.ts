// What commands ask and answer.

import { arabic } from './isolate.ts';
import type { Message } from './message.ts';

export const noMentionHere: Message = {
  en: 'There is no name, date or figure at the caret.',
  ar: 'لا اسم ولا تاريخ ولا رقم عند المؤشّر.',
};

export const notInTree: Message<[name: string]> = {
  en: (name) => `${arabic(name)} stands in no view of the sidebar.`,
  ar: (name) => `لا يظهر «${name}» في الشريط الجانبي.`,
};

export const noRecord: Message<[name: string]> = {
  en: (name) => `The knowledge holds no record of ${arabic(name)}.`,
  ar: (name) => `لا سجلّ في المعرفة لـ«${name}».`,
};

export const copied: Message<[citation: string]> = {
  en: (citation) => `Copied: ${arabic(citation)}`,
  ar: (citation) => `نُسخ: ${citation}`,
};

export const filterPrompt: Message = {
  en: 'Show only what contains these words (empty: everything)',
  ar: 'إظهار ما فيه هذه الكلمات وحده (فارغ: الكل)',
};

export const filtered: Message<[words: string, shown: number, all: number]> = {
  en: (words, shown, all) => `Filter: ${arabic(words)} · ${shown} of ${all}`,
  ar: (words, shown, all) => `تصفية: ${words} · ${shown} من ${all}`,
};

export const corpusRead: Message = { en: 'The corpus is read anew.', ar: 'قُرئت المدوّنة من جديد.' };
export const noCorpus: Message = {
  en: 'No corpus is open (a folder with an isnad.json).',
  ar: 'لا مدوّنة مفتوحة (مجلد فيه isnad.json).',
};
