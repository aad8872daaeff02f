// «ط§ظ„», «Ø§Ù„», «ÇáãÛÑÈ»: Arabic that was read in the wrong encoding, and letters that were lost on the way.

import { brokenCharacter, mojibake, replaceBy } from '../../l10n/check.ts';
import { both } from '../../l10n/message.ts';
import { replacement } from '../edit.ts';
import type { CheckedLine, Found, LineCheck } from '../rule.ts';

/** The upper halves of two code pages, byte 0x80 first. A blank stands for a byte that has no character of its own. */
const windows1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ' + range(0xa0, 0xff);
const windows1256 =
  '€پ‚ƒ„…†‡ˆ‰ٹ‹Œچژڈگ‘’“”•–—ک™ڑ›œ\u200c\u200dں\u00a0،¢£¤¥¦§¨©ھ«¬\u00ad®¯°±²³´µ¶·¸¹؛»¼½¾؟ہءآأؤإئابةتثجحخدذرزسشصض×طظعغـفقكàلâمنهوçèéêëىيîïًٌٍَôُِ÷ّùْûü\u200e\u200fے';

/** Bytes that a run of characters of one code page stands for, or undefined where one of them is not of it. */
function bytesOf(run: string, page: string): number[] | undefined {
  const bytes = Array.from(run, (unit) => {
    const code = unit.charCodeAt(0);
    return code < 0x80 ? code : page.indexOf(unit) + 0x80;
  });
  return bytes.every((byte, i) => byte > 0x7f || run.charCodeAt(i) < 0x80) ? bytes : undefined;
}

/** Arabic in UTF-8 is pairs of bytes: one of D8 … DB, then one of 80 … BF. Three pairs in a row are no accident. */
const utf8Pairs = [
  { page: windows1252, pattern: pairs('ØÙÚÛ', windows1252) },
  { page: windows1256, pattern: pairs('طظعغ', windows1256) },
] as const;
/** Arabic in Windows-1256 read as Western: words of accented letters alone, the article «Çá» among them. */
const accents = /(?<![\p{L}])(?=[À-ÿ]*(?:Çá|áá))[À-ÿ]{4,}(?:\s+[À-ÿ]{2,})*/gu;

export const mojibakeCheck: LineCheck = { code: 'mojibake', severity: 'error', check };

function* check({ text }: CheckedLine): Generator<Found> {
  for (const { page, pattern } of utf8Pairs) {
    for (const { 0: run, index } of text.matchAll(pattern))
      yield* restored(index, run, fromUtf8(bytesOf(run, page) ?? []));
  }
  for (const { 0: run, index } of text.matchAll(accents)) yield* restored(index, run, throughPage(run));
  for (const { 0: run, index } of text.matchAll(/\ufffd+/gu)) {
    yield { start: index, end: index + run.length, message: both(brokenCharacter) };
  }
}

/** What was meant may hold names and figures, so it is put back one by one. */
function* restored(start: number, run: string, meant: string): Generator<Found> {
  if (meant === '') return;
  const end = start + run.length;
  const fix = { title: both(replaceBy, meant), edits: [replacement(start, end, meant)], kind: 'evidence' } as const;
  yield { start, end, message: both(mojibake, meant), fix };
}

/** The text of bytes in UTF-8, all of one or two bytes; empty where they are not. */
function fromUtf8(bytes: readonly number[]): string {
  let text = '';
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i]!;
    if (byte < 0x80) text += String.fromCharCode(byte);
    else if ((byte & 0xe0) === 0xc0 && (bytes[i + 1]! & 0xc0) === 0x80)
      text += String.fromCharCode(((byte & 0x1f) << 6) | (bytes[++i]! & 0x3f));
    else return '';
  }
  return text;
}

function throughPage(run: string): string {
  const bytes = bytesOf(run, windows1252) ?? [];
  return bytes.map((byte) => (byte < 0x80 ? String.fromCharCode(byte) : windows1256[byte - 0x80]!)).join('');
}

/** Three pairs and more, blanks between them. */
function pairs(leads: string, page: string): RegExp {
  const trails = page.slice(0, 0x40).replace(/[\\\]^-]/gu, '\\$&');
  const pair = `[${leads}][${trails}]`;
  return new RegExp(`(?:${pair}){3,}(?: ?(?:${pair})+)*`, 'gu');
}

function range(from: number, to: number): string {
  return Array.from({ length: to - from + 1 }, (_, i) => String.fromCharCode(from + i)).join('');
}
