// A text without marks on letters, controls and ligatures, and the way back from it.

import { ARABIC, DIGIT, LIGATURE, SKIP, arabicLetters, classAt, classOf, isControl, lettersOf } from './letter.ts';

/** Units of which none is a mark on a letter, a control or a ligature, and the stretch of the text that each stands for. */
export interface Plain {
  readonly units: Uint16Array;
  readonly count: number;
  /** Where each unit begins and ends in the text: marks after a letter belong to it, controls to none. */
  readonly from: Int32Array;
  readonly to: Int32Array;
}

/** The plain units of `text` from `start` to `end`, and two more of no account. */
export function plainOf(text: string, start: number, end: number): Plain {
  const room = lettersIn(text, start, end) + 2;
  const plain = { units: new Uint16Array(room), count: 0, from: new Int32Array(room), to: new Int32Array(room) };
  for (let i = start; i < end; i++) {
    const unit = text.charCodeAt(i);
    const c = classOf[unit]!;
    if (c === LIGATURE) for (const part of lettersOf(unit)) push(plain, arabicLetters.charCodeAt(part - ARABIC), i);
    else if (c !== SKIP) push(plain, unit, i);
    else if (!isControl(unit) && endsInLetter(plain)) plain.to[plain.count - 1] = i + 1;
  }
  return plain;
}

/** The plain units of a text as a string. */
export function plainText(text: string): string {
  const { units, count } = plainOf(text, 0, text.length);
  let plain = '';
  for (let i = 0; i < count; i++) plain += String.fromCharCode(units[i]!);
  return plain;
}

function lettersIn(text: string, start: number, end: number): number {
  let count = 0;
  for (let i = start; i < end; i++) count += classAt(text, i) === LIGATURE ? lettersOf(text.charCodeAt(i)).length : 1;
  return count;
}

function push(plain: { -readonly [K in keyof Plain]: Plain[K] }, unit: number, at: number): void {
  plain.units[plain.count] = unit;
  plain.from[plain.count] = at;
  plain.to[plain.count++] = at + 1;
}

function endsInLetter({ units, count }: Plain): boolean {
  return count > 0 && classOf[units[count - 1]!]! >= DIGIT;
}
