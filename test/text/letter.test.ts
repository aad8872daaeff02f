// Letter classes: what reads alike, and what is passed over.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  BREAK,
  DIGIT,
  FOREIGN,
  LATIN,
  OTHER,
  SKIP,
  SPACE,
  classAt,
  classOf,
  isArabic,
  isControl,
} from '../../src/text/letter.ts';

function alike(...letters: string[]): void {
  for (const letter of letters) assert.equal(classAt(letter, 0), classAt(letters[0]!, 0), `${letter} ≠ ${letters[0]}`);
}

test('letters that fold have one class', () => {
  alike('ا', 'أ', 'إ', 'آ', 'ٱ', 'ﺍ', 'ﺎ', 'ﺃ');
  alike('ء', 'ؤ', 'ئ', 'ﺋ', 'ﺀ');
  alike('ي', 'ى', 'ی', 'ﻰ', 'ﻳ');
  alike('ه', 'ة', 'ہ', 'ﺔ');
  alike('ك', 'ک', 'گ', 'ڭ', 'ݣ');
  alike('ب', 'پ');
  alike('ف', 'ڤ');
  alike('e', 'E', 'é', 'É', 'ｅ', 'ệ');
  alike('5', '٥', '۵', '５');
});

test('letters that differ in meaning stay apart', () => {
  const apart = 'ابتثجحخدذرزسشصضطظعغفقكلمنهويء';
  assert.equal(new Set([...apart].map((letter) => classAt(letter, 0))).size, apart.length);
});

test('classes by kind', () => {
  const check = (c: number, signs: string): void => {
    for (const sign of signs) assert.equal(classAt(sign, 0), c, `U+${sign.charCodeAt(0).toString(16)}`);
  };
  check(SKIP, '\u064b\u0651\u0670\u0640\u200c\u200f\u202b\u2067\ufeff\u00ad\u0301\ufe76\ufc60');
  check(SPACE, ' \t\u00a0\u202f\u3000');
  check(BREAK, '\n\r\u2028');
  check(OTHER, '۔،؛؟٪٫٬«»"().\0\u06dd﷼\ud83d\udcf0');
  check(FOREIGN, 'жא日ښ');
});

test('digits and Latin letters are their value', () => {
  assert.equal(classAt('٧', 0), DIGIT + 7);
  assert.equal(classAt('c', 0), LATIN + 2);
});

test('every unit of the Arabic presentation forms is a letter, a mark or an ornament', () => {
  for (let unit = 0xfb50; unit < 0xfefd; unit++) {
    if (unit >= 0xfe10 && unit < 0xfe70) continue;
    const shown = String.fromCharCode(unit)
      .normalize('NFKC')
      .replace(/[^\p{L}]/gu, '');
    const plain = [...shown].filter((letter) => classAt(letter, 0) !== SKIP);
    if (plain.length === 1 && isArabic(classAt(plain[0]!, 0))) assert.equal(classOf[unit], classAt(plain[0]!, 0));
  }
});

test('a control is no mark on a letter', () => {
  assert.ok(isControl(0x200f) && isControl(0xfeff) && isControl(0x61c));
  assert.ok(!isControl(0x64b) && !isControl(0x640) && !isControl(0xfe76));
});
