// Words that are not written in plain letters: with marks on them, or with ligatures among them.

import { Kind, SPECIAL, codeOf, codeOfClass, kindShift } from './code.ts';
import { ARABIC, LIGATURE, arabicLetters, classOf, isControl, lettersOf } from './letter.ts';
import { units } from './units.ts';
import { hashed } from './vocabulary.ts';

/** A word written out: how many letters it has, their hash, where in the window it ends, and where to read on. */
export interface Respelt {
  readonly letters: number;
  readonly hash: number;
  readonly end: number;
  readonly next: number;
}

/** Whether the unit is a ligature of letters, and no mark on one. */
export function isLigature(unit: number): boolean {
  return classOf[unit] === LIGATURE;
}

/**
 * Reads the word of this kind that begins at `from` in the window, whose end is `count`, and writes its letters to `units` from `room`
 * on. Marks after a letter belong to the word, controls at its end do not.
 */
export function respell(from: number, kind: Kind, count: number, room: number): Respelt {
  let letters = 0;
  let hash = 0;
  let end = from;
  let next = from;
  for (; next < count; next++) {
    const unit = units[next]!;
    const own = codeOf[unit]! >> kindShift;
    if (own === kind) {
      units[room + letters++] = unit;
      hash = hashed(hash, codeOf[unit]!);
    } else if (own !== SPECIAL || (isLigature(unit) && kind !== Kind.arabic)) break;
    else if (isLigature(unit)) {
      for (const part of lettersOf(unit)) {
        units[room + letters++] = arabicLetters.charCodeAt(part - ARABIC);
        hash = hashed(hash, codeOfClass(part));
      }
    } else if (isControl(unit)) continue;
    end = next + 1;
  }
  return { letters, hash, end, next };
}
