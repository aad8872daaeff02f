// Counted nouns: Arabic has six plural forms, English two (`Intl.PluralRules`, from CLDR).

import type { Language } from './language.ts';

const rules = { ar: new Intl.PluralRules('ar'), en: new Intl.PluralRules('en') };

/** The forms of one counted phrase; `#` stands for the number. `other` serves where a form is not given. */
export type Plural = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string };

/** The phrase for `count`, the number in it: `counted('en', 2, { one: '# source', other: '# sources' })` is “2 sources”. */
export function counted(language: Language, count: number, forms: Plural): string {
  return (forms[rules[language].select(count)] ?? forms.other).replace('#', String(count));
}
