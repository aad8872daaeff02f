// The code of every UTF-16 unit: what a token is made of, and which letter it is, in one byte. The alphabet of the reader.

import { ARABIC, BREAK, DIGIT, FOREIGN, LATIN, LIGATURE, OTHER, SKIP, SPACE, classOf } from './letter.ts';

/** What a token is made of. A run of letters of one kind is one token, a run of digits one, any other sign is one alone. */
export const Kind = { arabic: 1, latin: 2, digits: 3, mark: 4, foreign: 5 } as const;
export type Kind = (typeof Kind)[keyof typeof Kind];

/** What white space has for a kind, and what has to be taken away or apart before words are read: marks on letters, ligatures. */
export const GAP = 0;
export const SPECIAL = 6;

/** A code is a kind, shifted by this, and the letter or digit within it. */
export const kindShift = 5;

/** Code of each UTF-16 unit; units of one class (`letter.ts`) have one code. */
export const codeOf: Uint8Array = classOf.map(codeOfClass);

/** The code of a letter class. */
export function codeOfClass(c: number): number {
  if (c === SPACE || c === BREAK) return GAP;
  if (c === SKIP || c === LIGATURE) return SPECIAL << kindShift;
  if (c === OTHER) return Kind.mark << kindShift;
  if (c === FOREIGN) return Kind.foreign << kindShift;
  if (c >= ARABIC) return (Kind.arabic << kindShift) + c - ARABIC;
  return c >= LATIN ? (Kind.latin << kindShift) + c - LATIN : (Kind.digits << kindShift) + c - DIGIT;
}
