// Messages in both languages, side by side: one constant a message, so that neither language can be forgotten.
//
// Each room keeps its messages in a file of its own here (`knowledge.ts`, `check.ts`, `hover.ts` …):
//
//     export const noSuchId: Message<[id: string]> = {
//       en: (id) => `No record has the id “${id}”.`,
//       ar: (id) => `لا سجلّ بالمعرّف «${id}».`,
//     };
//
// and whoever speaks calls `say(language, noSuchId, id)`, or `both(noSuchId, id)` where the language is chosen later.

import type { Bilingual, Language } from './language.ts';

type Form<Args extends readonly unknown[]> = Args extends readonly [] ? string : (...args: Args) => string;

/** A message in both languages: a string, or a function of what it tells. */
export type Message<Args extends readonly unknown[] = []> = Readonly<Record<Language, Form<Args>>>;

/** The message in one language. */
export function say<Args extends readonly unknown[]>(
  language: Language,
  message: Message<Args>,
  ...args: Args
): string {
  const form: string | ((...args: Args) => string) = message[language];
  return typeof form === 'string' ? form : form(...args);
}

/** The message in both languages, as data. */
export function both<Args extends readonly unknown[]>(message: Message<Args>, ...args: Args): Bilingual {
  return { ar: say('ar', message, ...args), en: say('en', message, ...args) };
}
