// The languages in which Isnad speaks.

/** The languages of the user interface. */
export const languages = ['ar', 'en'] as const;
export type Language = (typeof languages)[number];

/** A text in both languages. */
export type Bilingual = Readonly<Record<Language, string>>;
