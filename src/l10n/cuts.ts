// Why each setting of the editor cuts a line.

import type { Message } from './message.ts';

export const links: Message = {
  en: 'Web addresses in the text are made links',
  ar: 'عناوين الوب في النص تصير روابط',
};
export const brackets: Message = {
  en: 'Brackets are coloured or matched',
  ar: 'الأقواس تُلوَّن أو تُقرَن',
};
export const whitespace: Message = { en: 'Spaces are shown as dots', ar: 'المسافات تظهر نقطا' };
export const controls: Message = { en: 'Control characters are shown', ar: 'محارف التحكم تظهر' };
export const unusual: Message = {
  en: 'Characters that look alike or do not show are framed',
  ar: 'المحارف المتشابهة أو الخفية تُؤطَّر',
};
export const colours: Message = { en: 'Words are coloured by meaning', ar: 'الكلمات تُلوَّن بحسب معناها' };
export const swatches: Message = { en: 'Colour codes get a swatch', ar: 'رموز الألوان تسبقها عيّنة' };
export const hints: Message = { en: 'Hints are put into the text', ar: 'تلميحات تُدرَج في النص' };
export const suggestions: Message = { en: 'Suggestions are put into the text', ar: 'اقتراحات تُدرَج في النص' };
