// What the checks say: for each finding what is wrong, for each fix what it does.

import { arabic, isolated } from './isolate.ts';
import type { Message } from './message.ts';

// Typography.

export const spaceBeforeMark: Message<[mark: string]> = {
  en: (mark) => `There is a space before “${isolated(mark)}”.`,
  ar: (mark) => `مسافة قبل «${mark}».`,
};
export const missingSpace: Message<[before: string, after: string]> = {
  en: (before, after) => `A space is missing between ${isolated(before)} and ${isolated(after)}.`,
  ar: (before, after) => `تنقص مسافة بين «${isolated(before)}» و«${isolated(after)}».`,
};
export const doubledSpace: Message = { en: 'More than one space stands here.', ar: 'هنا أكثر من مسافة.' };
export const spaceAtEnd: Message = { en: 'The line ends with a space.', ar: 'ينتهي السطر بمسافة.' };
export const spaceAtBeginning: Message = { en: 'The line begins with a space.', ar: 'يبدأ السطر بمسافة.' };
export const detachedPrefix: Message<[prefix: string]> = {
  en: (prefix) => `${arabic(prefix)} is written joined to what follows.`,
  ar: (prefix) => `تُكتب «${prefix}» متصلة بما بعدها.`,
};
export const doubledMark: Message<[marks: string]> = {
  en: (marks) => `“${isolated(marks)}” is one mark too many.`,
  ar: (marks) => `علامة زائدة في «${marks}».`,
};
export const latinMark: Message<[mark: string, arabicMark: string]> = {
  en: (mark, arabicMark) => `“${isolated(mark)}” is Latin; Arabic has “${isolated(arabicMark)}”.`,
  ar: (mark, arabicMark) => `«${mark}» علامة لاتينية، والعربية «${arabicMark}».`,
};
export const strayQuote: Message<[mark: string]> = {
  en: (mark) => `The quotation mark ${isolated(mark)} has no counterpart.`,
  ar: (mark) => `علامة التنصيص ${isolated(mark)} بلا نظير.`,
};
export const mixedQuotes: Message<[opening: string, closing: string]> = {
  en: (opening, closing) => `This quotation opens with ${isolated(opening)} and closes with ${isolated(closing)}.`,
  ar: (opening, closing) => `يُفتح هذا الاقتباس بـ${isolated(opening)} ويُغلق بـ${isolated(closing)}.`,
};
export const turnedQuotes: Message = {
  en: 'The quotation marks are turned the wrong way.',
  ar: 'علامتا التنصيص معكوستان.',
};
export const emptyQuotation: Message = {
  en: 'There is nothing between the quotation marks.',
  ar: 'لا شيء بين علامتي التنصيص.',
};
export const strayBracket: Message<[mark: string]> = {
  en: (mark) => `The bracket ${isolated(mark)} has no counterpart.`,
  ar: (mark) => `القوس ${isolated(mark)} بلا نظير.`,
};
export const mixedBrackets: Message<[opening: string, closing: string]> = {
  en: (opening, closing) => `This opens with ${isolated(opening)} and closes with ${isolated(closing)}.`,
  ar: (opening, closing) => `يُفتح هذا بـ${isolated(opening)} ويُغلق بـ${isolated(closing)}.`,
};

// Letters.

export const stretched: Message<[word: string]> = {
  en: (word) => `${arabic(word)} is stretched with tatweel.`,
  ar: (word) => `في «${word}» تطويل.`,
};
export const presentationForm: Message<[plain: string]> = {
  en: (plain) => `These are shapes of letters, not letters: ${arabic(plain)} is not found by a search.`,
  ar: (plain) => `هذه أشكال حروف لا حروف، فلا يجد البحث «${plain}».`,
};
export const mixedNumber: Message<[number: string]> = {
  en: (number) => `${isolated(number)} mixes the digits of two scripts.`,
  ar: (number) => `يخلط ${isolated(number)} بين نوعين من الأرقام.`,
};
export const otherDigits: Message = {
  en: 'The other numbers of this text have the digits of another script.',
  ar: 'أرقام هذا النص الأخرى من نوع آخر.',
};
export const htmlTag: Message<[tag: string]> = {
  en: (tag) => `${isolated(tag)} is left over from a web page.`,
  ar: (tag) => `${isolated(tag)} من بقايا صفحة ويب.`,
};
export const htmlEntity: Message<[entity: string, character: string]> = {
  en: (entity, character) =>
    `${isolated(entity)} is left over from a web page and stands for “${isolated(character)}”.`,
  ar: (entity, character) => `${isolated(entity)} من بقايا صفحة ويب، والمراد «${isolated(character)}».`,
};
export const mojibake: Message<[meant: string]> = {
  en: (meant) => `This was read in the wrong encoding; it says ${isolated(meant)}.`,
  ar: (meant) => `قُرئ هذا بترميز خاطئ، وأصله «${isolated(meant)}».`,
};
export const otherEncoding: Message<[encoding: string]> = {
  en: (encoding) => `This file is in ${encoding}, told from its bytes; other programs expect UTF-8.`,
  ar: (encoding) => `هذا الملف بترميز ${isolated(encoding)} كما تدل بايتاته، والبرامج الأخرى تنتظر UTF-8.`,
};
export const brokenCharacter: Message = {
  en: 'A character was lost when this text was converted.',
  ar: 'ضاع هنا حرف عند تحويل النص.',
};
export const invisible: Message<[name: string]> = {
  en: (name) => `An invisible character (${name}) that does nothing here but hinder a search.`,
  ar: (name) => `محرف خفي (${isolated(name)}) لا عمل له هنا إلا أن يعيق البحث.`,
};
export const bidiOverride: Message<[name: string]> = {
  en: (name) => `${name} makes the text read in another order than it is written in.`,
  ar: (name) => `يجعل ${isolated(name)} ترتيب القراءة غير ترتيب الكتابة.`,
};
export const bidiUnclosed: Message<[name: string]> = {
  en: (name) => `${name} has no counterpart in its line: what follows may read in the wrong order.`,
  ar: (name) => `لا نظير لـ${isolated(name)} في سطره، فقد يختل ترتيب ما بعده.`,
};

// Spelling.

export const hamzaSlip: Message<[word: string, right: string]> = {
  en: (word, right) => `${arabic(word)}: the hamza is wrong, right is ${arabic(right)}.`,
  ar: (word, right) => `«${word}»: خطأ في الهمزة، والصواب «${right}».`,
};
export const hamzaChoice: Message<[word: string, right: string, other: string]> = {
  en: (word, right, other) => `${arabic(word)}: the hamza is missing, either ${arabic(right)} or ${arabic(other)}.`,
  ar: (word, right, other) => `«${word}»: تنقص الهمزة، فهي «${right}» أو «${other}».`,
};
export const letterSlip: Message<[word: string, right: string]> = {
  en: (word, right) => `${arabic(word)}: probably ${arabic(right)} is meant.`,
  ar: (word, right) => `«${word}»: الأرجح «${right}».`,
};
export const letterSlipBeside: Message<[word: string, right: string, times: number]> = {
  en: (word, right, times) =>
    `${arabic(word)}: probably ${arabic(right)} is meant, as the corpus has it elsewhere (${times}).`,
  ar: (word, right, times) => `«${word}»: الأرجح «${right}» كما في مواضع أخرى من المدوّنة (${times}).`,
};

// The page.

export const pageFurniture = {
  menu: { en: 'This line is part of the web page, not of the story.', ar: 'هذا السطر من صفحة الويب لا من الخبر.' },
  share: { en: 'Left over from the page’s sharing buttons.', ar: 'من بقايا أزرار المشاركة في الصفحة.' },
  comment: { en: 'Left over from the page’s comment form.', ar: 'من بقايا نموذج التعليق في الصفحة.' },
  advertisement: { en: 'Left over from an advertisement.', ar: 'من بقايا إعلان في الصفحة.' },
  copyright: { en: 'The page’s copyright line.', ar: 'سطر حقوق النشر في الصفحة.' },
  tags: { en: 'Left over from the page’s keywords.', ar: 'من بقايا الكلمات المفتاحية في الصفحة.' },
} as const satisfies Record<string, Message>;
export const repeatedLine: Message = {
  en: 'This line stands in the text already.',
  ar: 'هذا السطر وارد في النص من قبل.',
};
export const repeatedBeginning: Message = {
  en: 'This line is the beginning of another one.',
  ar: 'هذا السطر بداية سطر آخر.',
};
export const repeatedPassage: Message<[words: number]> = {
  en: (words) => `These ${words} words stand in the text already.`,
  ar: (words) => `هذه الكلمات (${words}) واردة في النص من قبل.`,
};
export const repeatedWord: Message<[word: string]> = {
  en: (word) => `${arabic(word)} stands here twice.`,
  ar: (word) => `تكررت «${word}».`,
};

// Sources.

const weekdays = {
  en: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
  ar: ['الأحد', 'الاثنين', 'الثلاثاء', 'الأربعاء', 'الخميس', 'الجمعة', 'السبت'],
} as const;
/** Weekdays from 0, Sunday. */
export const weekdayMismatch: Message<[iso: string, said: number, is: number]> = {
  en: (iso, said, is) => `${iso} was a ${weekdays.en[is]}, not a ${weekdays.en[said]}.`,
  ar: (iso, said, is) => `يوافق ${isolated(iso)} يوم ${weekdays.ar[is]} لا ${weekdays.ar[said]}.`,
};
export const wrongName: Message<[name: string, right: string]> = {
  en: (name, right) => `${arabic(name)} is a misspelling of ${arabic(right)}.`,
  ar: (name, right) => `«${name}» خطأ إملائي في «${right}».`,
};
export const wrongTranslation: Message<[name: string, right: string]> = {
  en: (name, right) => `${arabic(name)} is a wrong translation; the name is ${arabic(right)}.`,
  ar: (name, right) => `«${name}» ترجمة خاطئة، والاسم «${right}».`,
};
export const unrecordedVariant: Message<[name: string, known: string]> = {
  en: (name, known) => `${arabic(name)} looks like ${arabic(known)}, but is not among its names.`,
  ar: (name, known) => `يشبه «${name}» اسم «${known}»، وليس من أسمائه.`,
};

/** What this source says, and what another says instead. */
export const claimConflict = {
  conflict: {
    en: (here, there, source) => `${arabic(here)} conflicts with ${arabic(there)} in ${isolated(source)}.`,
    ar: (here, there, source) => `«${here}» يعارض «${there}» في ${isolated(source)}.`,
  },
  differ: {
    en: (here, there, source) => `${arabic(here)} differs from ${arabic(there)} in ${isolated(source)}.`,
    ar: (here, there, source) => `«${here}» يختلف عن «${there}» في ${isolated(source)}.`,
  },
} as const satisfies Record<string, Message<[here: string, there: string, source: string]>>;

// Citations of the knowledge.

export const citationMoved: Message<[quote: string]> = {
  en: (quote) => `${arabic(quote)} stands elsewhere now, or is spelt otherwise.`,
  ar: (quote) => `تغيّر موضع «${quote}» أو إملاؤه.`,
};
/** The words as they were cited, and as they are; one of the two may be empty. */
export const citationDrifted: Message<[was: string, is: string]> = {
  en: (was, is) => `The cited words have changed: ${changed(arabic, 'nothing', was, is)}.`,
  ar: (was, is) => `تغيّرت العبارة المستشهد بها: ${changed((words) => `«${words}»`, 'لا شيء', was, is)}.`,
};
export const citationLost: Message<[quote: string, source: string]> = {
  en: (quote, source) => `${arabic(quote)} is not found in ${isolated(source)} any more.`,
  ar: (quote, source) => `لم تعد «${quote}» موجودة في ${isolated(source)}.`,
};
export const citationUnsure: Message<[quote: string, source: string]> = {
  en: (quote, source) => `Which place of ${isolated(source)} ${arabic(quote)} cites can’t be told any more.`,
  ar: (quote, source) => `لا يُعرف أي موضع من ${isolated(source)} هو المقصود بعبارة «${quote}».`,
};

function changed(quoted: (words: string) => string, nothing: string, was: string, is: string): string {
  return [was, is].map((words) => (words === '' ? nothing : quoted(words))).join(' ← '); // prettier-ignore
}

// Fixes.

export const insertSource: Message<[source: string]> = {
  en: (source) => `Insert the source: ${arabic(source)}`,
  ar: (source) => `إدراج المصدر: ${source}`,
};
export const citeAnew: Message = { en: 'Cite it where it stands now', ar: 'الاستشهاد بموضعها الحالي' };
export const forgetRecord: Message = { en: 'Remove the record', ar: 'حذف السجلّ' };

export const removeSpace: Message = { en: 'Remove the space', ar: 'حذف المسافة' };
export const moveSpace: Message = { en: 'Put the space behind the mark', ar: 'نقل المسافة إلى ما بعد العلامة' };
export const insertSpace: Message = { en: 'Insert a space', ar: 'إدراج مسافة' };
export const oneSpace: Message = { en: 'Leave one space', ar: 'الاكتفاء بمسافة واحدة' };
export const removeMark: Message<[mark: string]> = {
  en: (mark) => `Remove ${isolated(mark)}`,
  ar: (mark) => `حذف ${isolated(mark)}`,
};
export const replaceBy: Message<[text: string]> = {
  en: (text) => `Replace by ${isolated(text)}`,
  ar: (text) => `استبدال ${isolated(text)} به`,
};
export const removeStretch: Message = { en: 'Remove the tatweel', ar: 'حذف التطويل' };
export const removeInvisible: Message = { en: 'Remove the invisible character', ar: 'حذف المحرف الخفي' };
export const removeTag: Message = { en: 'Remove the tag', ar: 'حذف الوسم' };
export const removeLine: Message = { en: 'Remove the line', ar: 'حذف السطر' };
export const removeRepetition: Message = { en: 'Remove the repetition', ar: 'حذف المكرر' };

export const fixAllInFile: Message = {
  en: 'Fix all typography and page furniture in this file',
  ar: 'إصلاح الطباعة وبقايا الصفحة في الملف كله',
};
export const aboutCheck: Message<[code: string]> = {
  en: (code) => `About “${code}”`,
  ar: (code) => `عن الفحص ${isolated(code)}`,
};
