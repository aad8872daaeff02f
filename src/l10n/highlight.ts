// What is said about highlights.

import type { Message } from './message.ts';

export const highlightsOn: Message = {
  en: 'Names, dates and figures are marked',
  ar: 'الأسماء والتواريخ والأرقام مميّزة',
};
export const highlightsOff: Message = {
  en: 'Names, dates and figures are not marked',
  ar: 'الأسماء والتواريخ والأرقام غير مميّزة',
};

export const chooseTypes: Message = { en: 'What is marked in the text', ar: 'ما يُميَّز في النص' };

/** The types in the plural, as in a list to choose from. */
export const typesOf = {
  agency: { en: 'Agencies and organisations', ar: 'الجهات والمنظمات' },
  person: { en: 'Persons', ar: 'الأشخاص' },
  place: { en: 'Places', ar: 'الأماكن' },
  group: { en: 'Groups', ar: 'الجماعات' },
  outlet: { en: 'News outlets', ar: 'وسائل الإعلام' },
  instrument: { en: 'Laws and programmes', ar: 'القوانين والبرامج' },
  date: { en: 'Dates', ar: 'التواريخ' },
  figure: { en: 'Figures', ar: 'الأرقام' },
} as const satisfies Record<string, Message>;

export const unknownNames: Message = { en: 'Names not in the knowledge', ar: 'أسماء ليست في المعرفة' };

export const noMentions: Message = {
  en: 'No marked name, date or figure here',
  ar: 'لا اسم ولا تاريخ ولا رقم مميَّزا هنا',
};

export const tooMany: Message<[most: number]> = {
  en: (most) =>
    `This document has more than ${most} names, dates and figures: those near the visible lines are marked.`,
  ar: (most) => `في هذا المستند أكثر من ${most} اسم وتاريخ ورقم، فيُميَّز منها ما قرب من الأسطر الظاهرة.`,
};
