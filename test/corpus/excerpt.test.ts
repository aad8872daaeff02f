import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { excerptOf } from '../../src/corpus/excerpt.ts';
import { Lines } from '../../src/text/line.ts';

/** `text` has its span between ⟦ and ⟧; so has the excerpt expected of it. */
function check(text: string, length: number, expected: string): void {
  const start = text.indexOf('⟦');
  const end = text.indexOf('⟧') - 1;
  const plain = text.replace(/[⟦⟧]/g, '');
  const excerpt = excerptOf(plain, new Lines(plain), { start, end }, length);
  const shown = `${excerpt.text.slice(0, excerpt.start)}⟦${excerpt.text.slice(excerpt.start, excerpt.end)}⟧${excerpt.text.slice(excerpt.end)}`;
  assert.equal(shown, expected);
}

test('a short line is shown whole', () => {
  check('فكك ⟦المغرب⟧ خلية', 40, 'فكك ⟦المغرب⟧ خلية');
});

test('only the line of the span is shown', () => {
  check('قبل\nفكك ⟦المغرب⟧ خلية\nبعد', 40, 'فكك ⟦المغرب⟧ خلية');
});

test('a long line is cut at words on both sides', () => {
  check('واحد اثنان ثلاثة أربعة ⟦خمسة⟧ ستة سبعة ثمانية تسعة', 20, '…أربعة ⟦خمسة⟧ ستة…');
});

test('room that one side does not need goes to the other', () => {
  check('⟦واحد⟧ اثنان ثلاثة أربعة', 18, '⟦واحد⟧ اثنان ثلاثة…');
});

test('the span is never cut', () => {
  check('أ ⟦واحد اثنان ثلاثة⟧ ب', 4, '…⟦واحد اثنان ثلاثة⟧…');
});

test('the span in the excerpt is the span in the text', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('كلمة', 'و', ' ', '\n', 'a'), { minLength: 1 }),
      fc.nat(),
      fc.nat(9),
      fc.nat(60),
      (parts, at, size, length) => {
        const text = parts.join('');
        const lines = new Lines(text);
        const start = at % text.length;
        const end = Math.max(start, Math.min(start + size, lines.end(lines.at(start).line)));
        const excerpt = excerptOf(text, lines, { start, end }, length);
        assert.equal(excerpt.text.slice(excerpt.start, excerpt.end), text.slice(start, end));
      },
    ),
  );
});
