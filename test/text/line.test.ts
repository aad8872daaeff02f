// Lines: breaks of every kind, offsets there and back.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { Lines, normaliseBreaks } from '../../src/text/line.ts';

test('lines end at CRLF, LF and a lone CR', () => {
  const check = (text: string, ...expected: string[]): void => {
    const lines = new Lines(text);
    assert.deepEqual(
      Array.from({ length: lines.count }, (_, i) => lines.of(i)),
      expected,
    );
  };
  check('', '');
  check('أ', 'أ');
  check('أ\nب', 'أ', 'ب');
  check('أ\r\nب\rج\n\n', 'أ', 'ب', 'ج', '', '');
  check('\n\r', '', '', '');
  check('أ\u2028ب', 'أ\u2028ب');
});

test('offsets and positions outside the text are its ends', () => {
  const lines = new Lines('ab\r\ncd');
  assert.deepEqual(lines.at(-5), { line: 0, character: 0 });
  assert.deepEqual(lines.at(3), { line: 0, character: 2 });
  assert.deepEqual(lines.at(99), { line: 1, character: 2 });
  assert.equal(lines.offset({ line: 0, character: 99 }), 2);
  assert.equal(lines.offset({ line: 9, character: 0 }), 6);
});

const text = fc.string({ unit: fc.constantFrom('أ', 'b', '\r', '\n', '\r\n') });

test('every offset in a line comes back from its position', () => {
  fc.assert(
    fc.property(text, (any) => {
      const lines = new Lines(any);
      for (let line = 0; line < lines.count; line++) {
        for (let offset = lines.start(line); offset <= lines.end(line); offset++) {
          assert.deepEqual(lines.at(offset), { line, character: offset - lines.start(line) });
          assert.equal(lines.offset(lines.at(offset)), offset);
        }
      }
    }),
  );
});

test('normalising breaks keeps the lines', () => {
  fc.assert(
    fc.property(text, (any) => {
      const [before, after] = [new Lines(any), new Lines(normaliseBreaks(any))];
      assert.equal(after.text.split('\n').length, before.count);
      assert.equal(after.count, before.count);
      for (let i = 0; i < before.count; i++) assert.equal(after.of(i), before.of(i));
    }),
  );
});
