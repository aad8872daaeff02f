// Bytes to text: encodings told from the bytes, damage said.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type DecodingProblem, type Encoding, decode } from '../../src/text/decode.ts';

const sentence = 'أعلنت وزارة الداخلية المغربية، الخميس 25 مارس 2021، تفكيك خلية إرهابية في وجدة.\n';

function check(
  bytes: readonly number[] | Uint8Array,
  encoding: Encoding,
  text: string,
  ...codes: DecodingProblem['code'][]
): void {
  const decoded = decode(Uint8Array.from(bytes));
  assert.equal(decoded.encoding, encoding);
  assert.equal(decoded.text, text);
  assert.deepEqual(
    decoded.problems.map(({ code }) => code),
    codes,
  );
}

/** The text in an encoding of one byte a character, by asking the decoder what each byte means. */
function inBytes(text: string, encoding: 'windows-1256' | 'iso-8859-6'): number[] {
  const decoder = new TextDecoder(encoding);
  const byteOf = new Map(
    Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte] as const),
  );
  return [...text].map((letter) => byteOf.get(letter) ?? assert.fail(`${letter} is not in ${encoding}`));
}

function inUtf16(text: string, order: 'le' | 'be'): number[] {
  const units = Array.from({ length: text.length }, (_, i) => text.charCodeAt(i));
  return units.flatMap((unit) => (order === 'le' ? [unit & 0xff, unit >> 8] : [unit >> 8, unit & 0xff]));
}

const utf8 = (text: string): number[] => [...new TextEncoder().encode(text)];

test('UTF-8, with and without byte-order mark', () => {
  check(utf8(sentence), 'utf-8', sentence);
  check([0xef, 0xbb, 0xbf, ...utf8(sentence)], 'utf-8', sentence);
  check([], 'utf-8', '');
  check(utf8('plain'), 'utf-8', 'plain');
  check(utf8(`${sentence}\0${sentence.repeat(9)}`), 'utf-8', `${sentence}\0${sentence.repeat(9)}`);
});

test('broken sequences are replaced, counted and placed', () => {
  const bytes = [...utf8('المغرب '), 0xd9, 0x20, 0xff, ...utf8(' الرباط')];
  const decoded = decode(Uint8Array.from(bytes));
  assert.equal(decoded.text, 'المغرب \ufffd \ufffd الرباط');
  assert.deepEqual(decoded.problems, [{ code: 'broken-sequence', count: 2, offset: 7 }]);
  check(
    utf8(sentence).slice(0, -40).concat(0xd8),
    'utf-8',
    `${new TextDecoder().decode(Uint8Array.from(utf8(sentence).slice(0, -40).concat(0xd8)))}`,
    'broken-sequence',
  );
});

test('UTF-16 by its mark, and without one', () => {
  for (const order of ['le', 'be'] as const) {
    check(inUtf16(`\ufeff${sentence}`, order), `utf-16${order}`, sentence, 'other-encoding');
    check(inUtf16(sentence, order), `utf-16${order}`, sentence, 'other-encoding');
    check(inUtf16('المرجع', order), `utf-16${order}`, 'المرجع', 'other-encoding');
    check(inUtf16('Rabat\n', order), `utf-16${order}`, 'Rabat\n', 'other-encoding');
  }
  check([...inUtf16(sentence, 'le'), 0x27], 'utf-16le', `${sentence}\ufffd`, 'other-encoding', 'broken-sequence');
});

test('Windows-1256 and ISO-8859-6 are told apart by their letters', () => {
  for (const text of [sentence, 'المغرب', 'الرباط والدار البيضاء', 'قال مسؤول كبير في وزارة الخارجية']) {
    check(inBytes(text, 'windows-1256'), 'windows-1256', text, 'other-encoding');
    check(inBytes(text, 'iso-8859-6'), 'iso-8859-6', text, 'other-encoding');
  }
  check(inBytes('«المغرب» – پاريس', 'windows-1256'), 'windows-1256', '«المغرب» – پاريس', 'other-encoding');
});

test('what is no text is not read', () => {
  check(
    [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 0x49, 0x48, 0x44, 0x52, 0, 0, 1, 0],
    'binary',
    '',
    'binary',
  );
});

test('any bytes become text', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
      const { text, encoding, problems } = decode(bytes);
      assert.ok(encoding === 'utf-8' || problems.length > 0);
      assert.ok(text.length <= bytes.length);
    }),
  );
});

test('text in UTF-8 comes back as it was', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      fc.pre(!/[\0\x06\ufeff]/.test(text));
      assert.equal(decode(new TextEncoder().encode(text)).text, text);
    }),
  );
});
