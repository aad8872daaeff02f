// What is said about right-to-left lines.

import type { Message } from './message.ts';

export const useIt: Message = { en: 'Use it', ar: 'استعمله' };
export const noThanks: Message = { en: 'No, thanks', ar: 'لا، شكرا' };
export const wrapLines: Message = { en: 'Wrap lines', ar: 'لفّ الأسطر' };

export const ownDirection: Message = {
  en: 'This VS Code can lay out Arabic lines from right to left by itself. Use that, instead of Isnad’s own way?',
  ar: 'يستطيع هذا الإصدار من VS Code أن يعرض الأسطر العربية من اليمين إلى اليسار بنفسه. أتستعمل ذلك بدل طريقة إسناد؟',
};

export const offerWrap: Message = {
  en: 'Long Arabic lines run off the screen here. Wrap the lines of plain text files?',
  ar: 'أسطر عربية طويلة تتجاوز الشاشة هنا. أتُلفّ أسطر الملفات النصية؟',
};

export const nowRightToLeft: Message = {
  en: 'Lines with Arabic read right to left in this document',
  ar: 'الأسطر التي فيها عربية تُقرأ من اليمين إلى اليسار في هذا المستند',
};

export const nowLeftToRight: Message = {
  en: 'All lines read left to right in this document',
  ar: 'كل الأسطر تُقرأ من اليسار إلى اليمين في هذا المستند',
};

export const nowAutomatic: Message = {
  en: 'Each line reads as its first letter does in this document',
  ar: 'كل سطر يُقرأ باتجاه أول حرف فيه في هذا المستند',
};

export const isOff: Message = {
  en: 'Right-to-left lines are turned off. Turn them on?',
  ar: 'عرض الأسطر من اليمين إلى اليسار مطفأ. أتشغّله؟',
};
export const turnOn: Message = { en: 'Turn on', ar: 'شغّله' };
