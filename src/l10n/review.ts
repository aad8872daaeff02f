// What the Review view says.

import { isolated } from './isolate.ts';
import type { Message } from './message.ts';

export const proposedNamesTitle: Message = { en: 'Names not in the knowledge', ar: 'أسماء ليست في المعرفة' };
export const proposedEventsTitle: Message = { en: 'Events that several sources tell', ar: 'أحداث ترويها عدة مصادر' };
export const brokenCitationsTitle: Message = { en: 'Citations whose words changed', ar: 'اقتباسات تغيّرت كلماتها' };

export const reviewed: Message<[done: number, all: number]> = {
  en: (done, all) => `${done} of ${all} reviewed · A accepts, R rejects, E changes and accepts`,
  ar: (done, all) => `رُوجع ${done} من ${all} · القبول A والرفض R والقبول بعد التغيير E`,
};

export const nothingToReview: Message = {
  en: 'Nothing is left to review.',
  ar: 'لم يبق شيء للمراجعة.',
};

export const moreProposals: Message<[more: number]> = {
  en: (more) => `${more} more: they come up when these are decided`,
  ar: (more) => `غيرها ${more}: تظهر بعد البتّ في هذه`,
};

export const chooseProposal: Message = {
  en: 'Choose a row of the Review view first.',
  ar: 'اختر صفا من عرض المراجعة أولا.',
};

export const citationState = {
  drifted: { en: 'words changed', ar: 'تغيّرت كلمات' },
  lost: { en: 'not found', ar: 'غير موجود' },
} as const satisfies Record<string, Message>;

export const citedAnew: Message<[quote: string]> = {
  en: (quote) => `Cited anew: “${isolated(quote)}”.`,
  ar: (quote) => `جُدّد الاقتباس: «${quote}».`,
};

export const citationDropped: Message<[quote: string]> = {
  en: (quote) => `Dropped what rested on “${isolated(quote)}”.`,
  ar: (quote) => `حُذف ما كان يستند إلى «${quote}».`,
};

export const placeNotSure: Message = {
  en: 'No place of the source is sure to be meant. Reject it, or mend the quote in the knowledge.',
  ar: 'لا موضع في المصدر يُقطع بأنه المقصود. ارفضه أو أصلح الاقتباس في المعرفة.',
};

/** The families of happenings (`happening.ts` of the lexicon). */
export const familyName: Readonly<Record<string, Message>> = {
  security: { en: 'Security operation', ar: 'عملية أمنية' },
  violence: { en: 'Attack or clash', ar: 'هجوم أو اشتباك' },
  justice: { en: 'Court case', ar: 'قضية أمام القضاء' },
  diplomacy: { en: 'Visit or meeting', ar: 'زيارة أو لقاء' },
  politics: { en: 'Political event', ar: 'حدث سياسي' },
  disaster: { en: 'Disaster or accident', ar: 'كارثة أو حادث' },
  society: { en: 'Public event', ar: 'حدث عام' },
};

export const someEvent: Message = { en: 'Event', ar: 'حدث' };
