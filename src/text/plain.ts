// A word in plain letters: without marks on them, controls and ligatures.

import { ARABIC, LIGATURE, SKIP, arabicLetters, classAt, lettersOf } from './letter.ts';

/** The text without marks on letters and controls, its ligatures written out. */
export function plainText(text: string): string {
  let plain = '';
  for (let i = 0; i < text.length; i++) {
    const c = classAt(text, i);
    if (c === LIGATURE) for (const part of lettersOf(text.charCodeAt(i))) plain += arabicLetters[part - ARABIC];
    else if (c !== SKIP) plain += text[i];
  }
  return plain;
}
