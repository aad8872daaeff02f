// What curating asks and answers.

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

// What is asked.

export const newRecord: Message = { en: 'Add to the knowledge', ar: 'إضافة إلى المعرفة' };
export const newEvent: Message = { en: 'New event', ar: 'حدث جديد' };
export const pinTitle: Message<[quote: string]> = {
  en: (quote) => `Pin this claim: ${isolated(quote)}`,
  ar: (quote) => `تثبيت هذا القول: «${isolated(quote)}»`,
};
export const acceptRecord: Message = { en: 'Write it as below', ar: 'كتابته كما يلي' };
export const acceptClaim: Message = { en: 'Pin it as below', ar: 'تثبيته كما يلي' };
export const describeTitle: Message<[path: string]> = {
  en: (path) => `About ${isolated(path)}`,
  ar: (path) => `عن ${isolated(path)}`,
};
export const aliasTitle: Message<[name: string]> = {
  en: (name) => `${isolated(name)} is a name of …`,
  ar: (name) => `«${isolated(name)}» اسم لـ…`,
};
export const aliasKindTitle: Message<[name: string]> = {
  en: (name) => `What kind of name is ${isolated(name)}?`,
  ar: (name) => `أي نوع من الأسماء «${isolated(name)}»؟`,
};
export const sameTitle: Message<[name: string]> = {
  en: (name) => `${isolated(name)} is the same as …`,
  ar: (name) => `«${isolated(name)}» هو نفسه …`,
};
export const notSameTitle: Message<[name: string]> = {
  en: (name) => `${isolated(name)} is not the same as …`,
  ar: (name) => `«${isolated(name)}» ليس …`,
};
export const mergeTitle: Message<[name: string]> = {
  en: (name) => `Merge ${isolated(name)} into …`,
  ar: (name) => `دمج «${isolated(name)}» في …`,
};
export const splitTitle: Message<[name: string, entity: Bilingual]> = {
  en: (name, entity) => `Split ${isolated(name)} off ${isolated(entity.en)}`,
  ar: (name, entity) => `فصل «${isolated(name)}» عن «${entity.ar}»`,
};
export const whichName: Message<[name: Bilingual]> = {
  en: ({ en }) => `Which name of ${isolated(en)}?`,
  ar: ({ ar }) => `أي اسم من أسماء «${ar}»؟`,
};
export const whichConflict: Message = { en: 'Which disagreement?', ar: 'أي اختلاف؟' };
export const likelyOnes: Message = { en: 'likely', ar: 'الأرجح' };
export const otherOnes: Message = { en: 'all', ar: 'الكل' };
export const noneOfThem: Message = { en: 'none', ar: 'لا شيء' };
export const eventWord: Message = { en: 'event', ar: 'حدث' };
export const emptyField: Message = { en: 'nothing yet', ar: 'لا شيء بعد' };
export const wantsText: Message = { en: 'This can’t be empty.', ar: 'لا يصح أن يبقى هذا فارغا.' };
export const idTakenHere: Message = { en: 'Another record has this id.', ar: 'هذا المعرّف لسجلّ آخر.' };

// The fields of forms.

export const typeField: Message = { en: 'Type', ar: 'النوع' };
export const arabicNameField: Message = { en: 'Arabic name', ar: 'الاسم بالعربية' };
export const englishNameField: Message = { en: 'English name', ar: 'الاسم بالإنجليزية' };
export const arabicTitleField: Message = { en: 'Arabic title', ar: 'العنوان بالعربية' };
export const englishTitleField: Message = { en: 'English title', ar: 'العنوان بالإنجليزية' };
export const idField: Message = { en: 'Id', ar: 'المعرّف' };
export const countryField: Message = { en: 'Country or place', ar: 'البلد أو المكان' };
export const parentField: Message = { en: 'Part of', ar: 'يتبع' };
export const dateField: Message = { en: 'Date', ar: 'التاريخ' };
export const placeField: Message = { en: 'Place', ar: 'المكان' };
export const participantsField: Message = { en: 'Participants', ar: 'المشاركون' };
export const outletField: Message = { en: 'Outlet', ar: 'وسيلة الإعلام' };
export const headlineField: Message = { en: 'Headline', ar: 'العنوان' };
export const authorField: Message = { en: 'Author', ar: 'الكاتب' };
export const urlField: Message = { en: 'Address', ar: 'الرابط' };
export const subjectField: Message = { en: 'Subject', ar: 'صاحب القول' };
export const propertyField: Message = { en: 'Measure or property', ar: 'المقدار أو الخاصية' };
export const rankField: Message = { en: 'Rank', ar: 'الرتبة' };
export const rankName = {
  preferred: { en: 'preferred', ar: 'مفضل' },
  normal: { en: 'normal', ar: 'عادي' },
  deprecated: { en: 'deprecated', ar: 'متروك' },
} as const satisfies Record<string, Message>;

// What is offered at a mention.

export const offerAdd: Message<[type: Bilingual]> = {
  en: ({ en }) => `Add to the knowledge as ${en} …`,
  ar: ({ ar }) => `إضافته إلى المعرفة (${ar}) …`,
};
export const offerAlias: Message<[entity: Bilingual]> = {
  en: ({ en }) => `Another name of ${isolated(en)} …`,
  ar: ({ ar }) => `اسم آخر لـ«${ar}» …`,
};
export const offerMisspelling: Message<[entity: Bilingual]> = {
  en: ({ en }) => `A misspelling of ${isolated(en)}`,
  ar: ({ ar }) => `خطأ إملائي في اسم «${ar}»`,
};
export const offerSame: Message = { en: 'The same as …', ar: 'هو نفسه …' };
export const offerNotSame: Message<[entity: Bilingual]> = {
  en: ({ en }) => `Not a name of ${isolated(en)}`,
  ar: ({ ar }) => `ليس اسما لـ«${ar}»`,
};
export const offerNoneHere: Message = { en: 'Not an entity here', ar: 'لا يسمي شيئا هنا' };
export const offerNone: Message = { en: 'Not an entity anywhere', ar: 'لا يسمي شيئا حيثما ورد' };
export const offerPin: Message = { en: 'Pin this claim …', ar: 'تثبيت هذا القول …' };
export const offerAcknowledge: Message = { en: 'Acknowledge the disagreement', ar: 'الإقرار بالاختلاف' };
export const offerCompare: Message = { en: 'Compare side by side', ar: 'المقارنة جنبا إلى جنب' };
export const whyTitle: Message<[name: string, type: Bilingual]> = {
  en: (name, { en }) => `Why is ${isolated(name)} a mention (${en})?`,
  ar: (name, { ar }) => `لماذا عُلِّم «${isolated(name)}» (${ar})؟`,
};
export const whyLink: Message = { en: 'Why is this a mention?', ar: 'لماذا عُلِّم هذا؟' };
export const asItStands: Message = { en: 'its name, letter for letter', ar: 'اسمه بحروفه' };
export const knownAs: Message<[entity: Bilingual]> = {
  en: ({ en }) => `a name of ${isolated(en)} in the knowledge`,
  ar: ({ ar }) => `اسم في المعرفة لـ«${ar}»`,
};
export const reasons: Message = { en: 'found by', ar: 'عُرف بأنه' };
export const decisions: Message = { en: 'decide', ar: 'القرار' };

// What is offered where two records claim one name.

export const clashRemove: Message<[name: string, entity: Bilingual]> = {
  en: (name, { en }) => `Take ${isolated(name)} from ${isolated(en)}`,
  ar: (name, { ar }) => `حذف «${isolated(name)}» من أسماء «${ar}»`,
};
export const clashApart: Message<[one: Bilingual, other: Bilingual]> = {
  en: (one, other) => `${isolated(one.en)} and ${isolated(other.en)} are not the same`,
  ar: (one, other) => `«${one.ar}» و«${other.ar}» ليسا شيئا واحدا`,
};
export const clashMerge: Message<[one: Bilingual, other: Bilingual]> = {
  en: (one, other) => `Merge ${isolated(one.en)} into ${isolated(other.en)}`,
  ar: (one, other) => `دمج «${one.ar}» في «${other.ar}»`,
};

// Findings that are not to be told.

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
export const noFindingHere: Message = { en: 'Nothing is told about this place.', ar: 'لا ملاحظة على هذا الموضع.' };
export const whichFinding: Message = { en: 'Which finding?', ar: 'أي ملاحظة؟' };
export const offerKeep: Message = { en: 'Keep as in the source', ar: 'إبقاؤه كما ورد في المصدر' };
export const offerSuppress = {
  here: { en: (check) => `Suppress ${check} here`, ar: (check) => `عدم عرض ${isolated(check)} هنا` },
  file: { en: (check) => `Suppress ${check} in this file`, ar: (check) => `عدم عرض ${isolated(check)} في هذا الملف` },
  everywhere: {
    en: (check) => `Suppress ${check} in this corpus`,
    ar: (check) => `عدم عرض ${isolated(check)} في هذه المدوّنة`,
  },
} as const satisfies Record<string, Message<[check: string]>>;
