// Base direction of a line: the first strong character decides (Unicode UAX #9, rules P2 and P3; classes after its
// DerivedBidiClass table, where signs that no news text begins with are left neutral).

import { ARABIC, FOREIGN, classOf } from './letter.ts';

export type Direction = 'ltr' | 'rtl';

/**
 * The direction of `text` from its first strong character, past whatever stands between an isolate initiator (U+2066 …
 * U+2068) and its PDI or the end; undefined where there is none. Digits, marks and punctuation are not strong.
 */
export function directionOf(text: string): Direction | undefined {
  let isolates = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit >= 0x2066 && unit <= 0x2068) isolates++;
    else if (unit === 0x2069) isolates = Math.max(0, isolates - 1);
    else if (isolates === 0) {
      const direction = strong(text.codePointAt(i)!);
      if (direction) return direction;
    }
  }
  return undefined;
}

/** Whether a line reads right to left. */
export function isRightToLeft(line: string): boolean {
  return directionOf(line) === 'rtl';
}

/** Whether there is an Arabic letter in the text, of any form. */
export function hasArabic(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const c = classOf[text.charCodeAt(i)]!;
    if (c >= ARABIC && c < FOREIGN) return true;
  }
  return false;
}

/** The blocks whose characters are right-to-left: Hebrew to Arabic Extended-A, presentation forms, and those beyond the BMP. */
const rightToLeft = /[\u0590-\u08ff\u200f\ufb1d-\ufdff\ufe70-\ufefe\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/** What stands in these blocks and is not strong: vowel marks, Arabic digits and number signs, commas, per cent, ornaments. */
const weak =
  /[\p{Mn}\u0600-\u0607\u0609\u060a\u060c\u060e\u060f\u0660-\u066c\u06dd\u06de\u06e9\u06f0-\u06f9\u07f6-\u07f9\u08e2\ufb29\ufd3e\ufd3f\ufdfd\u{10d30}-\u{10d39}\u{10e60}-\u{10e7e}]/u;

const leftToRight = /[\p{L}\p{Mc}\p{Nl}\u200e]/u;

function strong(point: number): Direction | undefined {
  if (point < 0x80) return (point | 0x20) >= 0x61 && (point | 0x20) <= 0x7a ? 'ltr' : undefined;
  const character = String.fromCodePoint(point);
  if (rightToLeft.test(character)) return weak.test(character) ? undefined : 'rtl';
  return leftToRight.test(character) ? 'ltr' : undefined;
}
