// What is said about knowledge files.

import { typeName } from './entity.ts';
import { arabic, isolated } from './isolate.ts';
import type { Message } from './message.ts';

/** Errors of syntax, under the names that jsonc-parser gives them. */
export const syntaxError: Readonly<Record<string, Message>> = {
  InvalidSymbol: { en: 'This word is no JSON value.', ar: 'هذه الكلمة ليست قيمة في JSON.' },
  InvalidNumberFormat: { en: 'This number is not written as JSON wants it.', ar: 'هذا العدد ليس على صيغة JSON.' },
  PropertyNameExpected: { en: 'A key in quotation marks is expected here.', ar: 'يُنتظر هنا مفتاح بين علامتي اقتباس.' },
  ValueExpected: { en: 'A value is expected here.', ar: 'تُنتظر هنا قيمة.' },
  ColonExpected: { en: 'A colon is expected here.', ar: 'تُنتظر هنا نقطتان «:».' },
  CommaExpected: { en: 'A comma is expected before this.', ar: 'تُنتظر فاصلة لاتينية «,» قبل هذا.' },
  CloseBraceExpected: { en: 'A closing brace } is missing.', ar: 'ينقص قوس إغلاق }.' },
  CloseBracketExpected: { en: 'A closing bracket ] is missing.', ar: 'ينقص قوس إغلاق ].' },
  EndOfFileExpected: { en: 'The file should end before this.', ar: 'ينبغي أن ينتهي الملف قبل هذا.' },
  UnexpectedEndOfComment: { en: 'This comment is never closed.', ar: 'هذا التعليق لم يُغلق.' },
  UnexpectedEndOfString: { en: 'The closing quotation mark is missing.', ar: 'تنقص علامة الاقتباس الختامية.' },
  UnexpectedEndOfNumber: { en: 'This number is cut off.', ar: 'هذا العدد مبتور.' },
  InvalidUnicode: { en: 'This \\u escape is not four hexadecimal digits.', ar: 'بعد \\u تلزم أربعة أرقام ست عشرية.' },
  InvalidEscapeCharacter: { en: 'No such escape: after \\ stands one of " \\ / b f n r t u.', ar: 'بعد \\ يأتي أحد هذه: " \\ / b f n r t u.' },
  InvalidCharacter: { en: 'This character must be escaped in a text.', ar: 'هذا المحرف لا يُكتب في نص إلا بـ\\u.' },
}; // prettier-ignore

export const badSyntax: Message = { en: 'This is not valid JSON.', ar: 'هذه ليست صيغة JSON سليمة.' };

export const tooDeep: Message<[limit: number]> = {
  en: (limit) => `Nested deeper than ${limit} levels: the file is not read.`,
  ar: (limit) => `تداخل أعمق من ${limit} مستوى: لا يُقرأ الملف.`,
};

export const mergeConflict: Message = {
  en: 'A merge conflict that was not resolved: its first side counts for now.',
  ar: 'تعارض دمج لم يُحلّ: يُعمل بطرفه الأول إلى حين حلّه.',
};

export const unreadableKnowledge: Message<[reason: string]> = {
  en: (reason) => `The file can't be read: ${reason}.`,
  ar: (reason) => `تعذّرت قراءة الملف: ${isolated(reason)}.`,
};

export const notAnObject: Message = {
  en: 'A knowledge file is one JSON object.',
  ar: 'ملف المعرفة كائن JSON واحد.',
};

export const missingVersion: Message = {
  en: 'The manifest does not say its format version ("isnad": 1).',
  ar: 'لا يذكر البيان رقم صيغته ("isnad": 1).',
};

export const unknownVersion: Message<[version: number, known: number]> = {
  en: (version, known) => `Version ${version} of the format is not known here, only ${known}: what fits that is read.`,
  ar: (version, known) => `الصيغة رقم ${version} غير معروفة هنا، والمعروفة ${known}: يُقرأ ما يوافقها.`,
};

/** Kinds of JSON values, as in “expected here”. */
export const valueKind = {
  string: { en: 'a text in quotation marks', ar: 'نص بين علامتي اقتباس' },
  number: { en: 'a number', ar: 'عدد' },
  boolean: { en: 'true or false', ar: 'true أو false' },
  array: { en: 'a list […]', ar: 'قائمة […]' },
  object: { en: 'an object {…}', ar: 'كائن {…}' },
} as const satisfies Record<string, Message>;

export const wrongKind: Message<[kinds: readonly (keyof typeof valueKind)[]]> = {
  en: (kinds) => `Expected here: ${kinds.map((kind) => valueKind[kind].en).join(' or ')}.`,
  ar: (kinds) => `المنتظر هنا: ${kinds.map((kind) => valueKind[kind].ar).join(' أو ')}.`,
};

export const missingKey: Message<[key: string]> = {
  en: (key) => `The key “${key}” is missing.`,
  ar: (key) => `ينقص المفتاح «${isolated(key)}».`,
};

export const unknownKey: Message<[key: string]> = {
  en: (key) => `“${isolated(key)}” is no key of this format; it is ignored.`,
  ar: (key) => `«${isolated(key)}» ليس من مفاتيح هذه الصيغة، فأُهمل.`,
};

export const repeatedKey: Message<[key: string]> = {
  en: (key) => `“${isolated(key)}” stands here a second time; the first counts.`,
  ar: (key) => `«${isolated(key)}» مكرر هنا؛ والعمل بالأول.`,
};

export const oneOf: Message<[values: readonly (string | number)[]]> = {
  en: (values) => `Expected here: ${values.join(', ')}.`,
  ar: (values) => `المنتظر هنا: ${isolated(values.join(', '))}.`,
};

export const emptyText: Message = { en: 'This text is empty.', ar: 'هذا النص فارغ.' };
export const emptyList: Message = {
  en: 'This list needs at least one item.',
  ar: 'يلزم في هذه القائمة عنصر واحد على الأقل.',
};

/** What a text should have been. */
export const badText = {
  id: {
    en: 'An id is made of lower-case Latin letters, digits and single hyphens.',
    ar: 'المعرّف من أحرف لاتينية صغيرة وأرقام وواصلات مفردة.',
  },
  date: {
    en: 'A date of the calendar is expected: YYYY, YYYY-MM or YYYY-MM-DD.',
    ar: `يُنتظر تاريخ صحيح: ${isolated('YYYY')} أو ${isolated('YYYY-MM')} أو ${isolated('YYYY-MM-DD')}.`,
  },
  period: { en: 'The end lies before the beginning.', ar: 'النهاية قبل البداية.' },
  word: { en: 'A single word is expected.', ar: 'تُنتظر كلمة واحدة.' },
  path: {
    en: 'A path inside the corpus is expected, with / and without “..”.',
    ar: `يُنتظر مسار داخل المدوّنة، الفاصل فيه / وليس فيه «${isolated('..')}».`,
  },
  url: { en: 'A web address is expected (https://…).', ar: `يُنتظر عنوان على الشبكة (${isolated('https://…')}).` },
  wikidata: { en: 'An item of Wikidata is expected, such as Q1028.', ar: 'يُنتظر عنصر من ويكي بيانات، مثل Q1028.' },
} as const satisfies Record<string, Message>;

export const duplicateId: Message<[id: string]> = {
  en: (id) => `Another record has the id “${id}” already; this one is left out.`,
  ar: (id) => `المعرّف «${isolated(id)}» لسجلّ آخر، فتُرك هذا السجلّ جانبا.`,
};

export const duplicatePath: Message<[path: string]> = {
  en: (path) => `${isolated(path)} is described already; this record is left out.`,
  ar: (path) => `${isolated(path)} موصوف من قبل، فتُرك هذا السجلّ جانبا.`,
};

export const unknownId: Message<[id: string]> = {
  en: (id) => `No record has the id “${id}”.`,
  ar: (id) => `لا سجلّ بالمعرّف «${isolated(id)}».`,
};

export const wrongType: Message<[id: string, type: keyof typeof typeName, expected: keyof typeof typeName]> = {
  en: (id, type, expected) => `“${id}” is of the kind “${typeName[type].en}”; “${typeName[expected].en}” is expected.`,
  ar: (id, type, expected) => `«${isolated(id)}» من نوع «${typeName[type].ar}»، والمنتظر «${typeName[expected].ar}».`,
};

export const parentCycle: Message<[id: string]> = {
  en: (id) => `“${id}” is above itself in the chain of parents; the link is ignored.`,
  ar: (id) => `«${isolated(id)}» أعلى من نفسه في سلسلة التبعية، فأُهمل الرابط.`,
};

export const aliasClash: Message<[name: string, other: string]> = {
  en: (name, other) => `“${arabic(name)}” is a name of “${other}” too, which keeps it.`,
  ar: (name, other) => `«${name}» اسم لـ«${isolated(other)}» أيضا، فيبقى له.`,
};

export const unusableName: Message<[name: string]> = {
  en: (name) => `“${arabic(name)}” has fewer than two letters: it is not looked for in texts.`,
  ar: (name) => `في «${name}» أقل من حرفين: لا يُبحث عنه في النصوص.`,
};

export const otherRecord: Message = { en: 'The other record', ar: 'السجلّ الآخر' };
