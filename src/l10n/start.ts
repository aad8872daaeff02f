// What *Start a Corpus Here* asks and says.

import { isolated } from './isolate.ts';
import type { Message } from './message.ts';
import { counted } from './plural.ts';
import { arSources } from './tree.ts';

export const whichFolder: Message = { en: 'The folder of the texts', ar: 'مجلد النصوص' };

export const noFolder: Message = {
  en: 'Open the folder of the texts first.',
  ar: 'افتح مجلد النصوص أولا.',
};

export const noTextsHere: Message<[folder: string]> = {
  en: (folder) => `There are no Arabic texts (*.txt, *.md) in ${isolated(folder)}.`,
  ar: (folder) => `لا نصوص عربية (‎*.txt‎ أو ‎*.md‎) في ${isolated(folder)}.`,
};

export const corpusExists: Message<[path: string]> = {
  en: (path) => `${isolated(path)} is there already: this folder belongs to a corpus. Nothing was written.`,
  ar: (path) => `${isolated(path)} موجود: هذا المجلد من مدوّنة. لم يُكتب شيء.`,
};

export const readingTexts: Message<[done: number, all: number]> = {
  en: (done, all) => `Reading the texts: ${done} of ${all}`,
  ar: (done, all) => `قراءة النصوص: ${done} من ${all}`,
};

export const confirmTitle: Message = { en: 'The sources of the new corpus', ar: 'مصادر المدوّنة الجديدة' };

export const confirmPrompt: Message = {
  en: 'Outlet and date are guessed from the texts: change them with the buttons, leave texts out, then press Enter',
  ar: 'خُمّن الناشر والتاريخ من النصوص: غيّرهما بالزرّين، واترك ما ليس منها، ثم اضغط Enter',
};

export const unknownOutlet: Message = { en: 'outlet not told', ar: 'الناشر غير مذكور' };
export const unknownDate: Message = { en: 'date not told', ar: 'التاريخ غير مذكور' };
export const changeOutlet: Message = { en: 'Change the outlet', ar: 'تغيير الناشر' };
export const changeDate: Message = { en: 'Change the date', ar: 'تغيير التاريخ' };

export const outletPrompt: Message<[path: string]> = {
  en: (path) => `Who published ${isolated(path)} (empty: not known)`,
  ar: (path) => `ناشر ${isolated(path)} (فارغ: غير معروف)`,
};

export const datePrompt: Message<[path: string]> = {
  en: (path) => `When ${isolated(path)} was published: YYYY-MM-DD (empty: not known)`,
  ar: (path) => `تاريخ نشر ${isolated(path)} بصيغة YYYY-MM-DD (فارغ: غير معروف)`,
};

export const languagePrompt: Message = {
  en: 'In which language Isnad speaks',
  ar: 'لغة إسناد',
};

export const started: Message<[sources: number]> = {
  en: (sources) => `A corpus of ${counted('en', sources, { one: '# source', other: '# sources' })} was started.`,
  ar: (sources) => `بدأت مدوّنة فيها ${counted('ar', sources, arSources)}.`,
};
