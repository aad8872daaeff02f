// What the command line says.

import { isolated } from './isolate.ts';
import type { Message } from './message.ts';
import { counted } from './plural.ts';
import { arSources } from './tree.ts';

export const usage: Message = {
  en: `isnad: what every source of a corpus of Arabic texts says

  isnad analyze <folder> [--knowledge FILE] [--format json|text]
  isnad check <folder> [--knowledge FILE] [--format text|json|sarif] [--severity error|warning|info] [--changed FILE …]
  isnad export <folder> --to FORMAT [--knowledge FILE] [--out FOLDER]
  isnad init <folder>
  isnad mcp <folder> [--knowledge FILE]

  --changed FILE …   the findings in these files alone, with the whole corpus as context
  --to FORMAT        web-annotation, brat, conll, cas-json, tei, ftm, csv or markdown
  --out FOLDER       write files there, instead of to standard output
  --knowledge FILE   use this isnad.json (and what it includes) instead of the folder's own
  --lang ar|en       the language of messages (default: en)
  --help, --version

Exit: 0 well, 1 findings (check), 2 bad usage or an unreadable corpus.
`,
  ar: `isnad: ما يقوله كل مصدر في مدوّنة نصوص عربية

  isnad analyze <folder> [--knowledge FILE] [--format json|text]
  isnad check <folder> [--knowledge FILE] [--format text|json|sarif] [--severity error|warning|info] [--changed FILE …]
  isnad export <folder> --to FORMAT [--knowledge FILE] [--out FOLDER]
  isnad init <folder>
  isnad mcp <folder> [--knowledge FILE]

  --changed FILE …   ملاحظات هذه الملفات وحدها، والمدوّنة كلها سياقها
  --to FORMAT        web-annotation أو brat أو conll أو cas-json أو tei أو ftm أو csv أو markdown
  --out FOLDER       تُكتب الملفات هناك بدل الخرج المعياري
  --knowledge FILE   يُستعمل هذا البيان وما يضمّه بدل بيان المجلد
  --lang ar|en       لغة الرسائل (الأصل: en)
  --help, --version

رمز الخروج: 0 على ما يرام، 1 ملاحظات (check)، 2 استعمال خاطئ أو مدوّنة لا تُقرأ.
`,
};

export const badUsage: Message<[word: string]> = {
  en: (word) =>
    word ? `This is not understood: ${isolated(word)}. See isnad --help.` : 'Say what to do. See isnad --help.',
  ar: (word) => (word ? `غير مفهوم: ${isolated(word)}. انظر isnad --help.` : 'اذكر المطلوب. انظر isnad --help.'),
};

export const unreadableFolder: Message<[path: string, reason: string]> = {
  en: (path, reason) => `The folder ${isolated(path)} can't be read: ${reason}`,
  ar: (path, reason) => `تعذّرت قراءة المجلد ${isolated(path)}: ${isolated(reason)}`,
};

export const unreadableFile: Message<[path: string, reason: string]> = {
  en: (path, reason) => `${isolated(path)} can't be read and is left out: ${reason}`,
  ar: (path, reason) => `تعذّرت قراءة ${isolated(path)} فتُرك جانبا: ${isolated(reason)}`,
};

export const binaryFile: Message<[path: string]> = {
  en: (path) => `${isolated(path)} is no text and is left out.`,
  ar: (path) => `${isolated(path)} ليس نصا، فتُرك جانبا.`,
};

export const manifestExists: Message<[path: string]> = {
  en: (path) => `${isolated(path)} is there already; nothing was written.`,
  ar: (path) => `${isolated(path)} موجود من قبل؛ لم يُكتب شيء.`,
};

export const manifestWritten: Message<[path: string, sources: number]> = {
  en: (path, sources) =>
    `${isolated(path)} written, with ${counted('en', sources, { one: '# source', other: '# sources' })}.`,
  ar: (path, sources) => `كُتب ${isolated(path)} وفيه ${counted('ar', sources, arSources)}.`,
};

export const noTexts: Message<[path: string]> = {
  en: (path) => `There are no texts in ${isolated(path)}.`,
  ar: (path) => `لا نصوص في ${isolated(path)}.`,
};

export const reading: Message<[done: number, all: number]> = {
  en: (done, all) => `Reading ${done} of ${all} …`,
  ar: (done, all) => `قراءة ${done} من ${all} …`,
};

export const checking: Message<[done: number, all: number]> = {
  en: (done, all) => `Checking ${done} of ${all} …`,
  ar: (done, all) => `فحص ${done} من ${all} …`,
};

export const noFindings: Message = { en: 'No findings.', ar: 'لا ملاحظات.' };
