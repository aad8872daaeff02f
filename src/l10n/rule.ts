// Why something is a mention: every rule in words.

import type { Bilingual } from './language.ts';
import { isolated } from './isolate.ts';
import { type Message, both } from './message.ts';

/** The words for the rule with this id; the id itself for one that nobody worded. */
export function ruleWords(id: string): Bilingual {
  const letter = /^proclitic:(.+)$/u.exec(id)?.[1];
  if (letter !== undefined) return both(proclitic, letter);
  const worded = Object.hasOwn(ruleName, id) ? ruleName[id] : undefined;
  return worded ?? { ar: id, en: id };
}

const proclitic: Message<[letter: string]> = {
  en: (letter) => `with ${isolated(letter)} written before it`,
  ar: (letter) => `تسبقه «${letter}» متصلة به`,
};

const names: Readonly<Record<string, Bilingual>> = {
  lexicon: { en: 'a name of the built-in lexicon', ar: 'اسم في المعجم المدمج' },
  club: { en: 'a club, by a word of sport beside a place', ar: 'نادٍ رياضي، بكلمة من الرياضة إلى جانب مكان' },
  tagger: { en: 'it looks like a name where it stands (statistical)', ar: 'يشبه الاسم في موضعه (بالإحصاء)' },
  acronym: { en: 'in brackets after a name, or before it', ar: 'بين قوسين بعد اسم أو قبله' },
  'short-form': { en: 'short for a name that the text gives in full', ar: 'مختصر اسم ورد كاملا في النص' },
  'head-complement': {
    en: 'a word for a body, and what it is the body of',
    ar: 'كلمة تدل على هيئة، وما أُضيفت إليه أو وُصفت به',
  },
  'definite-head': {
    en: 'a body with the article and its attribute',
    ar: 'هيئة معرّفة بأل مع نعتها',
  },
  'head-quoted': { en: 'a word for a body before a name in quotation marks', ar: 'كلمة تدل على هيئة قبل اسم بين علامتي تنصيص' },
  'head-place': { en: 'a word for a body or group, and its place', ar: 'كلمة تدل على هيئة أو جماعة، ومكانها' },
  directed: { en: 'what a director or commander general is one of', ar: 'ما هو تحت مدير عام أو قائد عام' },
  'head-proper': { en: 'a word for a body before a proper name', ar: 'كلمة تدل على هيئة قبل اسم علم' },
  title: { en: 'after a title or an office', ar: 'بعد لقب أو منصب' },
  'given-name': { en: 'it begins with a given name', ar: 'يبدأ باسم شخصي معروف' },
  naming: { en: 'after a word that names, or in a byline', ar: 'بعد كلمة تسمية، أو في سطر الكاتب' },
  'place-class': { en: 'a kind of place and its name', ar: 'نوع من الأماكن واسمه' },
  'place-cue': { en: 'a place, by the word before it', ar: 'مكان، بالكلمة التي قبله' },
  'place-context': { en: 'a place, by what stands around it', ar: 'مكان، بما يحيط به' },
  'place-list': { en: 'in a row with other places', ar: 'في سلسلة مع أماكن أخرى' },
  'outlet-quoted': { en: 'a kind of outlet before a name in quotation marks', ar: 'نوع من وسائل الإعلام قبل اسم بين علامتي تنصيص' },
  'outlet-name': { en: 'a kind of outlet and its name', ar: 'نوع من وسائل الإعلام واسمه' },
  'news-agency': { en: 'a news agency, by its form', ar: 'وكالة أنباء، بصيغتها' },
  'outlet-word': { en: 'a name that ends like an outlet’s', ar: 'اسم فيه كلمة من أسماء وسائل الإعلام' },
  dateline: { en: 'part of a dateline', ar: 'جزء من سطر المكان والتاريخ' },
  'instrument-number': { en: 'a law or resolution with its number', ar: 'قانون أو قرار برقمه' },
  'instrument-subject': { en: 'a law or agreement and what it is about', ar: 'قانون أو اتفاقية وموضوعها' },
  'instrument-quoted': { en: 'a programme or the like before a name in quotation marks', ar: 'برنامج أو نحوه قبل اسم بين علامتي تنصيص' },
  inflection: { en: 'the known name with another case ending', ar: 'الاسم المعروف بعلامة إعراب أخرى' },
  'foreign-letter': { en: 'the known name with a foreign sound written otherwise', ar: 'الاسم المعروف وقد كُتب صوت أجنبي فيه بحرف آخر' },
}; // prettier-ignore

const aliases: Readonly<Record<string, Bilingual>> = {
  'alias:variant': { en: 'another form of the known name', ar: 'صيغة أخرى للاسم المعروف' },
  'alias:short': { en: 'a short form of the known name', ar: 'صيغة مختصرة للاسم المعروف' },
  'alias:acronym': { en: 'the acronym of the known name', ar: 'اختصار الاسم المعروف' },
  'alias:translation': { en: 'another translation of the known name', ar: 'ترجمة أخرى للاسم المعروف' },
  'alias:misspelling': { en: 'a misspelling of the known name', ar: 'خطأ إملائي في الاسم المعروف' },
  'alias:mistranslation': { en: 'a mistranslation of the known name', ar: 'خطأ في ترجمة الاسم المعروف' },
};

const foldings: Readonly<Record<string, Bilingual>> = {
  'fold:alef': { en: 'another form of alef', ar: 'ألف بصورة أخرى' },
  'fold:hamza-seat': { en: 'another seat of the hamza', ar: 'همزة على كرسي آخر' },
  'fold:ya': { en: 'ى for ي', ar: 'ى بدل ي' },
  'fold:ta-marbuta': { en: 'ه for ة', ar: 'ه بدل ة' },
  'fold:persian': { en: 'Persian letters', ar: 'أحرف فارسية' },
  'fold:foreign': { en: 'letters for foreign sounds', ar: 'أحرف لأصوات أجنبية' },
  'fold:presentation': { en: 'presentation forms of letters', ar: 'أشكال عرض للأحرف' },
  'fold:tashkeel': { en: 'vowel marks', ar: 'تشكيل' },
  'fold:tatweel': { en: 'a drawn-out letter (tatweel)', ar: 'تطويل' },
  'fold:digits': { en: 'other digits', ar: 'أرقام بصورة أخرى' },
  'fold:case': { en: 'capital and small letters', ar: 'أحرف لاتينية كبيرة وصغيرة' },
  'fold:accent': { en: 'accents', ar: 'علامات على الأحرف اللاتينية' },
  'fold:width': { en: 'letters of another width', ar: 'أحرف بعرض آخر' },
  'fold:control': { en: 'invisible characters inside it', ar: 'محارف خفية داخله' },
  'fold:quote': { en: 'other quotation marks', ar: 'علامات تنصيص أخرى' },
  'fold:dash': { en: 'other dashes', ar: 'شرطات أخرى' },
  'fold:mark': { en: 'other punctuation', ar: 'علامات ترقيم أخرى' },
  'fold:space': { en: 'other spaces', ar: 'مسافات أخرى' },
  'fold:join': { en: 'words joined or parted otherwise', ar: 'كلمات وُصلت أو فُصلت' },
};

const dates: Readonly<Record<string, Bilingual>> = {
  'date:day': { en: 'a day of a month', ar: 'يوم من شهر' },
  'date:month': { en: 'the name of a month', ar: 'اسم شهر' },
  'date:year': { en: 'a word for a year, and its number', ar: 'كلمة سنة أو عام ورقمها' },
  'date:bare-year': { en: 'a number of four digits where a year stands', ar: 'عدد من أربعة أرقام في موضع سنة' },
  'date:numeric': { en: 'a date in digits', ar: 'تاريخ بالأرقام' },
  'date:weekday': { en: 'the name of a weekday', ar: 'اسم يوم من الأسبوع' },
  'date:hijri': { en: 'a date of the Hijri calendar', ar: 'تاريخ هجري' },
  'date:relative': { en: 'said from the day of publication', ar: 'يُحسب من يوم النشر' },
  'date:range': { en: 'from one date to another', ar: 'من تاريخ إلى آخر' },
  'date:decade': { en: 'a decade or a century', ar: 'عقد أو قرن' },
};

const figures: Readonly<Record<string, Bilingual>> = {
  'figure:digits': { en: 'a number in digits and what it counts', ar: 'عدد بالأرقام ومعدوده' },
  'figure:words': { en: 'a number in words and what it counts', ar: 'عدد بالكلمات ومعدوده' },
  'figure:mixed': { en: 'a number in digits and words and what it counts', ar: 'عدد بالأرقام والكلمات ومعدوده' },
  'figure:percent': { en: 'a percentage', ar: 'نسبة مئوية' },
  'figure:money': { en: 'an amount of money', ar: 'مبلغ من المال' },
  'figure:measure': { en: 'a number and its unit', ar: 'عدد ووحدته' },
  'figure:dual': { en: 'a dual', ar: 'مثنى' },
  'figure:one': { en: '«واحد» after what it counts', ar: '«واحد» بعد معدوده' },
  'figure:noun-before': { en: 'a number after what it counts', ar: 'عدد بعد معدوده' },
  'figure:total': { en: '«عدد» and what it counts, before the number', ar: '«عدد» ومعدوده قبل الرقم' },
  'figure:range': { en: 'from one number to another', ar: 'من عدد إلى آخر' },
  'bound:exactly': { en: 'exactly so many', ar: 'بالعدد نفسه' },
  'bound:more-than': { en: 'words for “more than”', ar: 'كلمات بمعنى «أكثر من»' },
  'bound:at-least': { en: 'words for “at least”', ar: 'كلمات بمعنى «على الأقل»' },
  'bound:less-than': { en: 'words for “less than”', ar: 'كلمات بمعنى «أقل من»' },
  'bound:at-most': { en: 'words for “at most”', ar: 'كلمات بمعنى «على الأكثر»' },
  'bound:about': { en: 'words for “about”', ar: 'كلمات بمعنى «نحو»' },
};

/** Each rule but the proclitics, by its id. */
export const ruleName: Readonly<Record<string, Bilingual>> = {
  ...names,
  ...aliases,
  ...foldings,
  ...dates,
  ...figures,
};
