// What curating answers: what was done, and why something was not.

import { arabic, isolated } from './isolate.ts';
import type { Bilingual } from './language.ts';
import type { Message } from './message.ts';

// What was done.

export const addedRecord: Message<[name: string, type: Bilingual]> = {
  en: (name, type) => `Added to the knowledge: ${arabic(name)} (${type.en}).`,
  ar: (name, type) => `أُضيف إلى المعرفة: «${name}» (${type.ar}).`,
};
export const addedEvent: Message<[title: string]> = {
  en: (title) => `Event added: ${arabic(title)}.`,
  ar: (title) => `أُضيف الحدث: «${title}».`,
};
export const addedAlias: Message<[name: string, entity: Bilingual, kind: Bilingual]> = {
  en: (name, entity, kind) => `${isolated(name)} is now listed for ${isolated(entity.en)}: ${kind.en}.`,
  ar: (name, entity, kind) => `أُدرج «${isolated(name)}» في أسماء «${entity.ar}»: ${kind.ar}.`,
};
export const removedAlias: Message<[name: string, entity: Bilingual]> = {
  en: (name, entity) => `${isolated(name)} is no longer listed for ${isolated(entity.en)}.`,
  ar: (name, entity) => `حُذف «${isolated(name)}» من أسماء «${entity.ar}».`,
};
export const judgedSame: Message<[one: string, other: string]> = {
  en: (one, other) => `Decided: ${isolated(one)} is the same as ${isolated(other)}.`,
  ar: (one, other) => `تقرر: «${isolated(one)}» هو نفسه «${isolated(other)}».`,
};
export const judgedNotSame: Message<[one: string, other: string]> = {
  en: (one, other) => `Decided: ${isolated(one)} is not the same as ${isolated(other)}.`,
  ar: (one, other) => `تقرر: «${isolated(one)}» ليس «${isolated(other)}».`,
};
export const judgedNone: Message<[name: string]> = {
  en: (name) => `Decided: ${isolated(name)} names nothing, wherever it stands.`,
  ar: (name) => `تقرر: «${isolated(name)}» لا يسمي شيئا حيثما ورد.`,
};
export const judgedNoneHere: Message<[name: string]> = {
  en: (name) => `Decided: ${isolated(name)} names nothing at this place.`,
  ar: (name) => `تقرر: «${isolated(name)}» لا يسمي شيئا في هذا الموضع.`,
};
export const merged: Message<[one: string, other: string]> = {
  en: (one, other) => `Merged: ${isolated(one)} into ${isolated(other)}.`,
  ar: (one, other) => `دُمج «${isolated(one)}» في «${isolated(other)}».`,
};
export const splitDone: Message<[name: string, entity: Bilingual]> = {
  en: (name, entity) => `Split off: ${isolated(name)} is no longer ${isolated(entity.en)}.`,
  ar: (name, entity) => `فُصل «${isolated(name)}» عن «${entity.ar}».`,
};
export const pinned: Message<[quote: string]> = {
  en: (quote) => `Claim pinned: ${isolated(quote)}.`,
  ar: (quote) => `ثُبّت القول: «${isolated(quote)}».`,
};
export const acknowledged: Message<[what: Bilingual]> = {
  en: ({ en }) => `Disagreement acknowledged: ${isolated(en)}.`,
  ar: ({ ar }) => `أُقر بالاختلاف: ${ar}.`,
};
export const describedSource: Message<[path: string]> = {
  en: (path) => `Source described: ${isolated(path)}.`,
  ar: (path) => `وُصف المصدر: ${isolated(path)}.`,
};
export const undone: Message<[what: string]> = { en: (what) => `Undone. ${what}`, ar: (what) => `تُراجع عنه. ${what}` };
export const redone: Message<[what: string]> = { en: (what) => `Redone. ${what}`, ar: (what) => `أُعيد. ${what}` };
export const undoButton: Message = { en: 'Undo', ar: 'تراجع' };
export const redoButton: Message = { en: 'Redo', ar: 'إعادة' };
export const alreadySo: Message = { en: 'The knowledge says so already.', ar: 'هذا في المعرفة من قبل.' };
export const leftUnsaved: Message<[paths: readonly string[]]> = {
  en: (paths) => `Left unsaved: ${paths.map(isolated).join(', ')}.`,
  ar: (paths) => `بقي بلا حفظ: ${paths.map(isolated).join('، ')}.`,
};
export const suppressed = {
  here: {
    en: (check) => `Not told here any more: ${check}.`,
    ar: (check) => `لن يُعرض هنا بعد الآن: ${isolated(check)}.`,
  },
  file: {
    en: (check) => `Not told in this file any more: ${check}.`,
    ar: (check) => `لن يُعرض في هذا الملف بعد الآن: ${isolated(check)}.`,
  },
  everywhere: {
    en: (check) => `Not told in this corpus any more: ${check}.`,
    ar: (check) => `لن يُعرض في هذه المدوّنة بعد الآن: ${isolated(check)}.`,
  },
} as const satisfies Record<string, Message<[check: string]>>;
export const kept: Message<[name: string]> = {
  en: (name) => `Kept as in the source: ${isolated(name)}.`,
  ar: (name) => `أُبقي كما ورد في المصدر: «${isolated(name)}».`,
};

// Why it was not done.

export const nothingToUndo: Message = { en: 'There is no curation to undo.', ar: 'لا تعديل على المعرفة يُتراجع عنه.' };
export const nothingToRedo: Message = { en: 'There is no curation to redo.', ar: 'لا تعديل على المعرفة يُعاد.' };
export const changedMeanwhile: Message = {
  en: 'The knowledge changed while this was being written. Nothing was done: try again.',
  ar: 'تغيرت المعرفة أثناء الكتابة فيها. لم يُفعل شيء: أعد المحاولة.',
};
export const readOnly: Message<[path: string]> = {
  en: (path) => `${isolated(path)} can't be written to. Nothing was done.`,
  ar: (path) => `لا يمكن الكتابة في ${isolated(path)}. لم يُفعل شيء.`,
};
export const badArguments: Message = {
  en: 'The command was called with something that it does not take.',
  ar: 'استُدعي الأمر بما لا يقبله.',
};
export const noCorpusHere: Message = {
  en: 'This text belongs to no corpus: there is no isnad.json in its folder to write into.',
  ar: 'هذا النص ليس في مدوّنة: لا يوجد في مجلده isnad.json ليُكتب فيه.',
};
export const startCorpusButton: Message = { en: 'Start a corpus here', ar: 'بدء مدوّنة هنا' };
export const nothingHere: Message = {
  en: 'Select some words, or put the caret on a name, date or figure.',
  ar: 'حدّد كلمات، أو ضع المؤشر على اسم أو تاريخ أو رقم.',
};
export const unknownEntity: Message = {
  en: 'The knowledge holds no record of it: add it first.',
  ar: 'لا سجلّ له في المعرفة: أضفه أولا.',
};
export const noOtherNames: Message<[name: Bilingual]> = {
  en: ({ en }) => `${isolated(en)} has no other name to split off.`,
  ar: ({ ar }) => `ليس لـ«${ar}» اسم آخر يُفصل عنه.`,
};
export const noConflictHere: Message = {
  en: 'No other source tells it differently here.',
  ar: 'لا مصدر آخر يقول هنا غير ذلك.',
};
export const wantsSubject: Message = {
  en: 'A claim is about something: choose its subject.',
  ar: 'لكل قول موضوع: اختر صاحبه.',
};
export const noFindingHere: Message = { en: 'Nothing is told about this place.', ar: 'لا ملاحظة على هذا الموضع.' };
