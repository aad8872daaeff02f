// What a dossier says: as a page beside the texts, and as a file.

import { arabic } from './isolate.ts';
import type { Message } from './message.ts';
import { counted } from './plural.ts';

export const dossierOf: Message<[name: string]> = {
  en: (name) => `Dossier: ${arabic(name)}`,
  ar: (name) => `ملف: ${name}`,
};
export const subjectId: Message<[id: string]> = { en: (id) => `id: ${id}`, ar: (id) => `المعرّف: ${id}` };
export const sideBySideClaims: Message = {
  en: 'What the sources say side by side',
  ar: 'ما تقوله المصادر جنبًا إلى جنب',
};
export const whatColumn: Message = { en: 'What', ar: 'الموضوع' };
export const verdictColumn: Message = { en: 'Verdict', ar: 'الحكم' };
export const nameColumn: Message = { en: 'Name', ar: 'الاسم' };
export const kindColumn: Message = { en: 'Kind', ar: 'النوع' };
export const sourcesColumn: Message = { en: 'Where it stands', ar: 'مواضعه' };
export const sourceColumn: Message = { en: 'Source', ar: 'المصدر' };
export const dateColumn: Message = { en: 'Date', ar: 'التاريخ' };
export const lineColumn: Message = { en: 'Line', ar: 'السطر' };
export const quoteColumn: Message = { en: 'What it says', ar: 'ما يقوله' };
export const sectionColumn: Message = { en: 'Section', ar: 'القسم' };
export const fileColumn: Message = { en: 'File', ar: 'الملف' };
export const singleClaims: Message = { en: 'Told by one source alone', ar: 'ما يقوله مصدر واحد وحده' };
export const timeline: Message = { en: 'Events', ar: 'الأحداث' };
export const timelineDrawn: Message<[events: number, from: string, to: string]> = {
  en: (events, from, to) =>
    `Timeline of ${counted('en', events, { one: '# event', other: '# events' })}, from ${from} to ${to}; the list below tells the same.`,
  ar: (events, from, to) => {
    const forms = { one: 'حدث واحد', two: 'حدثين', few: '# أحداث', many: '# حدثًا', other: '# حدث' };
    return `خط زمني من ${counted('ar', events, forms)}، من ${from} إلى ${to}؛ والقائمة أدناه تقول مثله.`;
  },
};
export const thisEvent: Message = { en: 'this event', ar: 'هذا الحدث' };
export const sharedPassages: Message = { en: 'Passages that sources share', ar: 'مقاطع مشتركة بين المصادر' };
export const silentHeading: Message = { en: 'Silent sources', ar: 'مصادر لا تذكره' };
export const wrongName: Message = { en: 'wrong name', ar: 'اسم خاطئ' };
export const compareLink: Message = { en: 'Side by side', ar: 'جنبًا إلى جنب' };
/** Beside a verdict: an editor knows of it. */
export const acknowledgedMark: Message = { en: 'acknowledged', ar: 'معلوم' };
/** Beside what an editor pinned. */
export const rankMark = {
  preferred: { en: 'preferred', ar: 'مفضّل' },
  normal: { en: 'pinned', ar: 'مثبّت' },
  deprecated: { en: 'deprecated', ar: 'مستبعد' },
} as const satisfies Record<string, Message>;
export const nothingSaid: Message = { en: 'not told', ar: 'لا يقوله' };
export const dossierGone: Message = {
  en: 'The corpus does not hold it, or is still being read.',
  ar: 'ليس في المدوّنة، أو ما زالت قراءتها جارية.',
};
export const openDossierLink: Message = { en: 'Dossier', ar: 'الملف' };
export const noDossier: Message = {
  en: 'There is no entity or event here that a dossier could be made of.',
  ar: 'لا شيء هنا يُصنع له ملف: لا اسم ولا حدث.',
};
export const chooseFormat: Message = { en: 'Format of the dossier', ar: 'صيغة الملف' };
export const exported: Message<[file: string]> = {
  en: (file) => `Exported: ${file}`,
  ar: (file) => `صُدّر: ${arabic(file)}`,
};
export const onePlaceOnly: Message = {
  en: 'There are no two places to set side by side.',
  ar: 'لا موضعين يوضعان جنبًا إلى جنب.',
};

export const andMore: Message<[rest: number]> = {
  en: (rest) => `and ${rest} more`,
  ar: (rest) => `و${counted('ar', rest, { one: 'واحد آخر', two: 'اثنان آخران', few: '# أخرى', other: '# غيرها' })}`,
};
