// What exports say in their files, and what the command that writes them says.

import { isolated } from './isolate.ts';
import type { Message } from './message.ts';
import { counted } from './plural.ts';

export const teiPublication: Message = {
  en: 'Exported from a corpus of Isnad; not published.',
  ar: 'مصدَّر من مدوّنة إسناد، غير منشور.',
};

export const teiEncoding: Message = {
  en: 'Marked by Isnad, by rules and the knowledge of its corpus. Each paragraph is a line of the text, and its n the number of the line, from 1; white space is that of the text, and there are no offsets. A ref leads to the lists of this header. The when of a date is ISO 8601, as precise as the text; the type of a measure tells how its number bounds the quantity: exactly, more-than, at-least, less-than, at-most or about, and its unit is the counted noun.',
  ar: 'علّمه إسناد بالقواعد وبمعرفة مدوّنته. كل فقرة سطر من النص، ورقمها n رقم السطر ابتداء من 1؛ والفراغ كما في النص، ولا إزاحات فيه. وتشير ref إلى قوائم هذه الترويسة. وتاريخ when بصيغة ISO 8601 بدقة النص؛ ونوع measure يبيّن كيف يحدّ العدد الكمية: exactly أو more-than أو at-least أو less-than أو at-most أو about، ووحدته هي المعدود.',
};

export const dossierIndex: Message = { en: 'Dossiers', ar: 'الملفات' };
export const namesOfCorpus: Message = { en: 'Names', ar: 'الأسماء' };
export const eventsOfCorpus: Message = { en: 'Events', ar: 'الأحداث' };

export const chooseExport: Message = { en: 'Export the corpus as …', ar: 'تصدير المدوّنة بصيغة …' };
export const chooseCorpus: Message = { en: 'Which corpus?', ar: 'أي مدوّنة؟' };
export const exportHere: Message = { en: 'Export Here', ar: 'التصدير هنا' };

export const exporting: Message<[format: string]> = {
  en: (format) => `Exporting as ${format} …`,
  ar: (format) => `التصدير بصيغة ${isolated(format)} …`,
};

/** What each format is for, beside its name. */
export const formatTold: Readonly<
  Record<'web-annotation' | 'brat' | 'conll' | 'cas-json' | 'tei' | 'ftm' | 'csv' | 'markdown', Message>
> = {
  'web-annotation': {
    en: 'W3C Web Annotation, JSON-LD; code points',
    ar: 'W3C Web Annotation، JSON-LD؛ بنقاط الترميز',
  },
  brat: { en: 'brat standoff; code points', ar: 'brat standoff؛ بنقاط الترميز' },
  conll: { en: 'CoNLL-2002, IOB2; tokens', ar: 'CoNLL-2002، IOB2؛ بالكلمات' },
  'cas-json': {
    en: 'UIMA CAS JSON, for INCEpTION; UTF-16 units',
    ar: 'UIMA CAS JSON لبرنامج INCEpTION؛ بوحدات UTF-16',
  },
  tei: { en: 'TEI P5, marked in place', ar: 'TEI P5، والعلامات في مواضعها' },
  ftm: { en: 'FollowTheMoney entities and statements', ar: 'كيانات FollowTheMoney وأقوالها' },
  csv: { en: 'Claims for spreadsheets; UTF-16 units', ar: 'الأقوال لبرامج الجداول؛ بوحدات UTF-16' },
  markdown: { en: 'Dossiers in Markdown', ar: 'الملفات بصيغة Markdown' },
};

export const filesWritten: Message<[files: number, folder: string]> = {
  en: (files, folder) => `${counted('en', files, { one: '# file', other: '# files' })} written to ${isolated(folder)}.`,
  ar: (files, folder) => `كُتب ${counted('ar', files, arFiles)} في ${isolated(folder)}.`,
};

const arFiles = { zero: 'لا ملف', one: 'ملف واحد', two: 'ملفان', few: '# ملفات', many: '# ملفا', other: '# ملف' };

export const overSource: Message<[path: string]> = {
  en: (path) => `${isolated(path)} is a file of the corpus; nothing was written. Choose another folder.`,
  ar: (path) => `${isolated(path)} من ملفات المدوّنة؛ لم يُكتب شيء. اختر مجلدا آخر.`,
};

export const outsideFolder: Message<[path: string]> = {
  en: (path) => `${isolated(path)} leads out of the folder to write to; nothing more was written.`,
  ar: (path) => `${isolated(path)} يخرج عن المجلد المقصود؛ لم يُكتب غير ما سبق.`,
};

export const notReadBack: Message<[reason: string]> = {
  en: (reason) => `Nothing was written, as an annotation would not read back as its own words: ${reason}`,
  ar: (reason) => `لم يُكتب شيء، لأن علامة لا تُقرأ من الملف بكلماتها: ${reason}`,
};
