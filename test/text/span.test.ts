import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Span, covers, overlaps } from '../../src/text/span.ts';

const span = (start: number, end: number): Span => ({ start, end });

test('spans overlap where they share a unit; to touch is not enough', () => {
  for (const [a, b, expected] of [
    [span(0, 5), span(4, 9), true],
    [span(0, 5), span(5, 9), false],
    [span(0, 9), span(3, 4), true],
    [span(0, 2), span(7, 9), false],
    [span(2, 2), span(2, 4), false],
  ] as const) {
    assert.equal(overlaps(a, b), expected, JSON.stringify([a, b]));
    assert.equal(overlaps(b, a), expected, JSON.stringify([b, a]));
  }
});

test('a span covers what lies wholly inside it, itself too', () => {
  const outer = span(2, 8);
  for (const inside of [outer, span(2, 3), span(7, 8), span(4, 5)]) assert.ok(covers(outer, inside));
  for (const outside of [span(1, 8), span(2, 9), span(0, 1), span(8, 9), span(1, 9)])
    assert.ok(!covers(outer, outside));
});
