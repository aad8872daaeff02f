// «20٢1», and «٢٠٢١» in a text whose other numbers are written 2021: digits of two scripts.

import { mixedNumber, otherDigits, replaceBy } from '../../l10n/check.ts';
import { both } from '../../l10n/message.ts';
import { DIGIT, classAt } from '../../text/letter.ts';
import { replacement } from '../edit.ts';
import type { Fix } from '../finding.ts';
import type { CheckedText, FoundInText, TextCheck } from '../rule.ts';

/** The digits that Arabic texts use, by where each script's zero stands: ASCII, Arabic-Indic, Persian. */
const zeros = [0x30, 0x660, 0x6f0];
const numbers = /[\d٠-٩۰-۹]+(?:[.,٫٬/:-][\d٠-٩۰-۹]+)*/gu;

/** How many times as many numbers must have the usual digits for the others to be strays: a text may keep two calendars apart. */
const prevailing = 3;

export const mixedDigitsCheck: TextCheck = { code: 'mixed-digits', severity: 'info', check };

/** A number in the text, with how many of its digits each script has. */
interface Numeral {
  readonly start: number;
  readonly text: string;
  readonly counts: readonly number[];
}

function* check({ source, lines }: CheckedText): Generator<FoundInText | undefined> {
  const all: Numeral[] = [];
  for (const [i, { prose }] of lines.entries()) {
    all.push(...numeralsIn(prose, source.lines.start(i)));
    if (i % 64 === 63) yield undefined;
  }
  const totals = zeros.map((_, script) => all.filter(({ counts }) => counts[script]! > 0).length);
  const main = totals.indexOf(Math.max(...totals));
  for (const { start, text, counts } of all) {
    const mixed = counts.filter((count) => count > 0).length > 1;
    const isOther = counts[main] === 0 && totals[main]! >= prevailing * totals[scriptOf(counts)]!;
    if (!mixed && !isOther) continue;
    const put = inScript(text, mixed ? scriptOf(counts) : main);
    const message = mixed ? both(mixedNumber, text) : both(otherDigits);
    yield { start, end: start + text.length, message, fix: fixOf(start, text, put) };
  }
}

/** A figure is evidence, however it is written. */
function fixOf(start: number, text: string, put: string): Fix {
  return { title: both(replaceBy, put), edits: [replacement(start, start + text.length, put)], kind: 'evidence' };
}

function numeralsIn(line: string, offset: number): Numeral[] {
  return [...line.matchAll(numbers)].map(({ 0: text, index }) => {
    const digits = Array.from(text, (unit) => unit.charCodeAt(0));
    const counts = zeros.map((zero) => digits.filter((digit) => digit >= zero && digit < zero + 10).length);
    return { start: offset + index, text, counts };
  });
}

function scriptOf(counts: readonly number[]): number {
  return counts.indexOf(Math.max(...counts));
}

function inScript(text: string, script: number): string {
  return Array.from(text, (unit) => {
    const value = classAt(unit, 0) - DIGIT;
    return value >= 0 && value < 10 ? String.fromCharCode(zeros[script]! + value) : unit;
  }).join('');
}
