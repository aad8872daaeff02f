// What the command that explains a line says.

import type { Message } from './message.ts';

export const title: Message<[line: number]> = {
  en: (line) => `What bears on line ${line}`,
  ar: (line) => `ما يؤثّر في السطر ${line}`,
};
export const choose: Message = { en: 'Choose one to mend it', ar: 'اختر واحدا لإصلاحه' };

export const turnedOff: Message = {
  en: 'Right-to-left lines are turned off',
  ar: 'عرض الأسطر من اليمين إلى اليسار مطفأ',
};
export const turnOn: Message = { en: 'Turn them on (isnad.rightToLeft)', ar: 'شغّله (isnad.rightToLeft)' };

export const readsRightToLeft: Message = {
  en: 'This line reads right to left',
  ar: 'يُقرأ هذا السطر من اليمين إلى اليسار',
};
export const readsLeftToRight: Message = {
  en: 'This line reads left to right',
  ar: 'يُقرأ هذا السطر من اليسار إلى اليمين',
};
export const turnIt: Message = {
  en: 'Its first letter decides, unless you turn this document the other way',
  ar: 'يحدّد ذلك أول حرف فيه، ما لم تعكس اتجاه هذا المستند',
};

export const notWrapped: Message = {
  en: 'Lines are not wrapped, so they begin at the left edge',
  ar: 'الأسطر غير ملفوفة، فتبدأ من الحافة اليسرى',
};
export const wrapIt: Message = { en: 'Wrap lines in this language', ar: 'لفّ الأسطر في هذه اللغة' };

export const hidden: Message<[name: string, place: number]> = {
  en: (name, place) => `Character ${place} is a hidden direction control: ${name}`,
  ar: (name, place) => `المحرف ${place} محرف اتجاه خفيّ: ${name}`,
};
export const selectIt: Message = { en: 'Select it', ar: 'حدّده' };

export const cutBy: Message<[setting: string, why: string]> = {
  en: (setting, why) => `${setting} — ${why}`,
  ar: (setting, why) => `${setting} — ${why}`,
};
export const turnOff: Message<[language: string]> = {
  en: (language) => `It cuts the line into pieces. Turn it off for the language “${language}”`,
  ar: (language) => `يقطّع السطر قطعا. أطفئه في اللغة «${language}»`,
};

export const grammar: Message<[language: string]> = {
  en: (language) => `The grammar of “${language}” colours parts of lines`,
  ar: (language) => `قواعد «${language}» تلوّن أجزاء من الأسطر`,
};
export const chooseLanguage: Message = {
  en: 'Choose another language for this document',
  ar: 'اختر لغة أخرى لهذا المستند',
};

export const extensions: Message<[names: string]> = {
  en: (names) => `Other extensions may style words: ${names}`,
  ar: (names) => `قد تلوّن إضافات أخرى كلمات: ${names}`,
};
export const bisect: Message = { en: 'Let VS Code find which one it is', ar: 'دع VS Code يبحث عن أيّها السبب' };

export const ourWay: Message<[version: string, from: string, to: string]> = {
  en: (version, from, to) => `This is VS Code ${version}; Isnad’s way of turning lines was tried in ${from} to ${to}`,
  ar: (version, from, to) => `هذا VS Code ${version}؛ جُرّبت طريقة إسناد في عكس الأسطر من ${from} إلى ${to}`,
};
export const ownWay: Message<[version: string, from: string, to: string]> = {
  en: (version) => `This VS Code (${version}) can turn lines by itself: editor.textDirection`,
  ar: (version) => `يستطيع هذا الإصدار (${version}) عكس الأسطر بنفسه: editor.textDirection`,
};
export const ifAllStandLeft: Message = {
  en: 'If every Arabic line stands at the left edge, this version no longer accepts it: please report it',
  ar: 'إن وقفت كل الأسطر العربية عند الحافة اليسرى فهذا الإصدار لم يعد يقبلها: نرجو الإبلاغ عن ذلك',
};
