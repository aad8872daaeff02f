// What the hover says.

import type { Message } from './message.ts';
import { type Plural, counted } from './plural.ts';
import { arSources } from './tree.ts';

const arDiffer: Plural = {
  one: 'واحد مختلف',
  two: 'اثنان مختلفان',
  few: '# مختلفة',
  many: '# مختلفا',
  other: '# مختلفة',
};

/** The verdict line: how many sources speak, of how many origins, and how many differ from what most say. */
export const verdictLine: Message<[sources: number, origins: number, differing: number]> = {
  en: (sources, origins, differing) => {
    const parts = [counted('en', sources, { one: '# source', other: '# sources' })];
    if (origins < sources) parts.push(counted('en', origins, { one: '# origin', other: '# origins' }));
    if (differing > 0) parts.push(counted('en', differing, { one: '# differs', other: '# differ' }));
    return parts.join(', ');
  },
  ar: (sources, origins, differing) => {
    const parts = [counted('ar', sources, arSources)];
    if (origins < sources)
      parts.push(counted('ar', origins, { one: 'أصل واحد', two: 'أصلان', few: '# أصول', other: '# أصلا' }));
    if (differing > 0) parts.push(counted('ar', differing, arDiffer));
    return parts.join('، ');
  },
};

export const partOf: Message<[name: string]> = { en: (name) => `part of ${name}`, ar: (name) => `من ${name}` };
export const whatSourcesSay: Message = { en: 'What each source says', ar: 'ما يقوله كل مصدر' };
export const sameMeasure: Message = { en: 'The same measure elsewhere', ar: 'المقدار نفسه في المصادر الأخرى' };
export const namesBySource: Message = { en: 'Names by source', ar: 'الأسماء حسب المصدر' };
export const silentSources: Message = { en: 'Silent on it', ar: 'لا يذكرونه' };
export const moreRows: Message<[rows: number]> = {
  en: (rows) => counted('en', rows, { one: '# more source', other: '# more sources' }),
  ar: (rows) => `و${counted('ar', rows, { ...arSources, one: 'مصدر آخر', two: 'مصدران آخران' })}`,
};
export const openRecordLink: Message = { en: 'Knowledge record', ar: 'سجلّ المعرفة' };
export const here: Message = { en: 'here', ar: 'هنا' };
export const line: Message<[line: number]> = { en: (number) => `line ${number}`, ar: (number) => `السطر ${number}` };
export const sinceTime: Message<[iso: string]> = { en: (iso) => `since ${iso}`, ar: (iso) => `منذ ${iso}` };
export const untilTime: Message<[iso: string]> = { en: (iso) => `until ${iso}`, ar: (iso) => `حتى ${iso}` };
export const onlySource: Message = {
  en: 'No other source of the corpus tells it.',
  ar: 'لا يذكره مصدر آخر في المدوّنة.',
};
export const eventsOfDay: Message = { en: 'Events of that date', ar: 'أحداث ذلك التاريخ' };
export const alsoDated: Message = { en: 'The same date elsewhere', ar: 'التاريخ نفسه في المصادر الأخرى' };
export const weekdayWrong: Message<[said: string, is: string]> = {
  en: (said, is) => `The text says ${said}, but that day was a ${is}.`,
  ar: (said, is) => `يقول النص «${said}»، وكان ذلك اليوم ${is}.`,
};
export const unresolvedDate: Message = { en: 'The date meant can’t be told.', ar: 'لا يُعرف التاريخ المقصود.' };
export const unknownName: Message = { en: 'not in the knowledge, found by rule', ar: 'ليس في المعرفة، عُرف بالقاعدة' };
export const foundBy: Message<[rules: string]> = {
  en: (rules) => `Found by: ${rules}`,
  ar: (rules) => `عُرف بـ: ${rules}`,
};
export const noPublished: Message = { en: 'no date', ar: 'بلا تاريخ' };
