// What the sidebar's trees say.

import { isolated } from './isolate.ts';
import type { Message } from './message.ts';
import { type Plural, counted } from './plural.ts';

/** The titles of the views: VS Code itself shows those of the manifest, in its own language alone. */
export const viewTitles = {
  agencies: { en: 'Agencies', ar: 'الجهات' },
  events: { en: 'Events', ar: 'الأحداث' },
  comparisons: { en: 'Comparisons', ar: 'المقارنات' },
  sources: { en: 'Sources', ar: 'المصادر' },
  review: { en: 'Review', ar: 'المراجعة' },
} as const satisfies Record<string, Message>;

export const groupingName = {
  country: { en: 'by country', ar: 'حسب البلد' },
  source: { en: 'by source', ar: 'حسب المصدر' },
  type: { en: 'all names, by type', ar: 'كل الأسماء حسب النوع' },
} as const satisfies Record<string, Message>;

export const groupingPrompt: Message = { en: 'How the view is grouped', ar: 'كيف تُجمع عناصر العرض' };

export const dropOnKnown: Message = {
  en: 'Drop a name that the knowledge does not hold on an entity that it does, in the same corpus.',
  ar: 'أسقط اسما ليس في المعرفة على كيان فيها من المدوّنة نفسها.',
};

const arMentions: Plural = {
  zero: 'بلا ذكر',
  one: 'ذكر واحد',
  two: 'ذكران',
  few: '# أذكار',
  many: '# ذكرا',
  other: '# ذكر',
};

export const arSources: Plural = {
  zero: 'لا مصادر',
  one: 'مصدر واحد',
  two: 'مصدران',
  few: '# مصادر',
  many: '# مصدرا',
  other: '# مصدر',
};

export const mentionCount: Message<[mentions: number]> = {
  en: (mentions) => counted('en', mentions, { one: '# mention', other: '# mentions' }),
  ar: (mentions) => counted('ar', mentions, arMentions),
};

export const sourceCount: Message<[sources: number]> = {
  en: (sources) => counted('en', sources, { one: '# source', other: '# sources' }),
  ar: (sources) => counted('ar', sources, arSources),
};

export const mentionsInSources: Message<[mentions: number, sources: number]> = {
  en: (mentions, sources) => `${mentionCount.en(mentions)} · ${sourceCount.en(sources)}`,
  ar: (mentions, sources) => `${mentionCount.ar(mentions)} · ${sourceCount.ar(sources)}`,
};

export const notMentioned: Message = { en: 'not mentioned', ar: 'غير مذكور' };
export const noCountry: Message = { en: 'International', ar: 'دولية' };
export const notInKnowledge: Message = { en: 'Not in the knowledge', ar: 'ليست في المعرفة' };
export const namesUsed: Message = { en: 'Names', ar: 'الأسماء' };
export const bySource: Message = { en: 'By source', ar: 'حسب المصدر' };
/** Why a file was not read, by code; what the editor or the system says where it is none of these. */
const reasons: Readonly<Record<string, Message>> = {
  'too-large': { en: 'larger than `isnad.maximumFileSize`', ar: 'أكبر مما في `isnad.maximumFileSize`' },
  binary: { en: 'no text', ar: 'ليس نصا' },
  cancelled: { en: 'reading was cancelled', ar: 'أُلغيت القراءة' },
  NoPermissions: { en: 'no permission to read it', ar: 'لا إذن بقراءته' },
  Unavailable: { en: 'its file system is not available', ar: 'نظام ملفاته غير متاح' },
  'no-answer': { en: 'its file system does not answer', ar: 'نظام ملفاته لا يجيب' },
  'no-bytes': { en: 'its file system gives no such thing', ar: 'نظام ملفاته لا يعطي شيئا كهذا' },
};

export const unreadable: Message<[reason: string]> = {
  en: (reason) => `not read: ${reasons[reason]?.en ?? reason}`,
  ar: (reason) => `لم يُقرأ: ${reasons[reason]?.ar ?? isolated(reason)}`,
};
export const noDate: Message = { en: 'no date', ar: 'بلا تاريخ' };
export const origins: Message<[origins: number]> = {
  en: (count) => counted('en', count, { one: '# origin', other: '# origins' }),
  ar: (count) => counted('ar', count, { one: 'أصل واحد', two: 'أصلان', few: '# أصول', many: '# أصلا', other: '# أصل' }),
};
