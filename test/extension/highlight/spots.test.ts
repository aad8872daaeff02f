// Places of highlights, and where an edit moves them.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type Edit, type Spots, moved, same, spotsOf } from '../../../src/extension/highlight/spots.ts';
import type { Mention } from '../../../src/recognise/mention.ts';
import { Lines } from '../../../src/text/line.ts';

/** The places of ⟦marked⟧ stretches, and the text without the marks. */
function marked(text: string): { plain: string; spots: Spots } {
  const spots: number[] = [];
  const lines = text.split('\n').map((line, number) => {
    let plain = '';
    for (const piece of line.split(/(?=[⟦⟧])/)) {
      if (piece.startsWith('⟦')) spots.push(number, plain.length);
      if (piece.startsWith('⟧')) spots.push(plain.length);
      plain += piece.replace(/^[⟦⟧]/, '');
    }
    return plain;
  });
  return { plain: lines.join('\n'), spots };
}

function edit(line: number, character: number, endLine: number, endCharacter: number, text: string): Edit {
  return { range: { start: { line, character }, end: { line: endLine, character: endCharacter } }, text };
}

/** Checks where an edit moves the marked places: `after` is the edited text with the marks of those that it does not touch. */
function check(before: string, change: Edit, after: string, touched = 0): void {
  assert.deepEqual(moved(marked(before).spots, change), { spots: marked(after).spots, touched });
}

test('what stands before an edit stays, what stands after it moves', () => {
  check('في ⟦المغرب⟧ و⟦الرباط⟧', edit(0, 10, 0, 10, 'س'), 'في ⟦المغرب⟧ سو⟦الرباط⟧');
  check('في ⟦المغرب⟧ و⟦الرباط⟧', edit(0, 10, 0, 11, ''), 'في ⟦المغرب⟧ الرباط', 1);
  check('قال\n⟦المغرب⟧', edit(0, 1, 0, 2, ''), 'قل\n⟦المغرب⟧');
  check('قال ⟦المغرب⟧', edit(0, 1, 0, 1, '\n'), 'ق\nال ⟦المغرب⟧');
  check('قال\nفي ⟦المغرب⟧\n⟦الرباط⟧', edit(0, 3, 1, 2, ''), 'قال ⟦المغرب⟧\n⟦الرباط⟧');
  check('قال\n⟦الرباط⟧', edit(0, 0, 0, 3, 'أ\nب\r\nج'), 'أ\nب\nج\n⟦الرباط⟧');
});

test('a place that an edit touches has to be set again', () => {
  for (const at of [3, 5, 9]) check('في ⟦المغرب⟧ كله', edit(0, at, 0, at, 'س'), 'في المغرب كله', 1);
  check('في ⟦المغرب⟧ كله', edit(0, 0, 0, 14, ''), '', 1);
});

test('an edit that changes nothing moves nothing', () => {
  check('في ⟦المغرب⟧', edit(0, 4, 0, 4, ''), 'في ⟦المغرب⟧');
});

test('places moved by an edit hold the words they held', () => {
  const words = fc.array(fc.constantFrom('س', 'سس', '⟦ص⟧', '⟦صص⟧', '\n'), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(words, fc.nat(), fc.nat(4), fc.constantFrom('', 'ع', 'ع\nع', '\n\n'), (parts, from, length, typed) => {
      const { plain, spots } = marked(parts.join(' '));
      const start = from % (plain.length + 1);
      const end = Math.min(plain.length, start + length);
      const lines = new Lines(plain);
      const after = moved(spots, { range: { start: lines.at(start), end: lines.at(end) }, text: typed });
      const words = held(plain.slice(0, start) + typed + plain.slice(end), after.spots);
      assert.equal(words.length + after.touched, spots.length / 3);
      if (after.touched === 0) assert.deepEqual(words, held(plain, spots));
      else assert.ok(words.every((word) => /^ص+$/.test(word)));
    }),
  );
});

function held(text: string, spots: Spots): string[] {
  const lines = text.split('\n');
  return Array.from({ length: spots.length / 3 }, (_, i) =>
    lines[spots[3 * i]!]!.slice(spots[3 * i + 1], spots[3 * i + 2]),
  );
}

test('mentions are placed by line and character, each in its group', () => {
  const lines = new Lines('في المغرب\nفي الرباط');
  const mention = (start: number, end: number, type: 'place' | 'date'): Mention =>
    ({ start, end, type, entity: 'x', rules: [], confidence: 1, iso: null }) as unknown as Mention;
  const mentions = [mention(3, 9, 'place'), mention(13, 19, 'place'), mention(10, 12, 'date')];
  const work = spotsOf(lines, mentions, 1, ({ type }) => (type === 'place' ? 0 : -1));
  const step = work.next();
  assert.ok(step.done);
  assert.deepEqual(step.value, [[0, 3, 9, 1, 3, 9]]);
});

test('lists are the same only if all their places are', () => {
  assert.ok(same([1, 2, 3], [1, 2, 3]));
  assert.ok(!same([1, 2, 3], [1, 2, 4]));
  assert.ok(!same([1, 2, 3], [1, 2, 3, 1, 5, 6]));
});
