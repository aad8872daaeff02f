// What the editor's own features say for Isnad: rename, symbol search, completion, lenses.

import { isolated } from './isolate.ts';
import type { Message } from './message.ts';
import { sourceCount } from './tree.ts';

export const eventWord: Message = { en: 'event', ar: 'حدث' };

export const notRenamed: Message = {
  en: 'Names that the knowledge holds can be renamed, and ids. Nothing of the kind stands here.',
  ar: 'تُعاد تسمية ما في المعرفة من أسماء ومعرّفات، ولا شيء منها هنا.',
};

export const figureNotRenamed: Message = {
  en: 'A figure or date is what the source printed: it has no name to change.',
  ar: 'الرقم والتاريخ كما طبعهما المصدر: لا اسم لهما يُغيَّر.',
};

export const unknownNotRenamed: Message<[name: string]> = {
  en: (name) => `The knowledge does not hold ${isolated(name)}: make a record of it first.`,
  ar: (name) => `ليس «${name}» في المعرفة: أنشئ له سجلّا أولا.`,
};

export const stillReading: Message = {
  en: 'The corpus is still being read.',
  ar: 'ما زالت المدوّنة تُقرأ.',
};

export const citationDrifted: Message = {
  en: 'Words of the quote have changed in the source since it was cited.',
  ar: 'تغيّرت كلمات من الاقتباس في المصدر منذ أُخذ.',
};

export const citationLost: Message = {
  en: 'The source does not print these words now.',
  ar: 'لا ترد هذه العبارة في المصدر الآن.',
};

export const reportedHere: Message<[title: string, date: string, sources: number]> = {
  en: (title, date, sources) => `${isolated(title)} · ${date} · ${sourceCount.en(sources)}`,
  ar: (title, date, sources) => `${isolated(title)} · ${date} · ${sourceCount.ar(sources)}`,
};
