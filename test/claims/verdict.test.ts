import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  compareDates,
  compareNumbers,
  graver,
  intervalOf,
  type Stated,
  type Verdict,
  verdicts,
} from '../../src/claims/verdict.ts';
import { bounds } from '../../src/recognise/mention.ts';
import { type DayInterval } from '../../src/text/calendar/iso.ts';

const number = fc.record({
  value: fc.oneof(fc.integer({ min: 0, max: 50 }), fc.integer({ min: 0, max: 100_000 })),
  bound: fc.constantFrom(...bounds),
});

function check(a: [number, Stated['bound']], b: [number, Stated['bound']], expected: Verdict): void {
  const [x, y] = [a, b].map(([value, bound]) => ({ value, bound }));
  assert.equal(compareNumbers(x!, y!), expected, `${a.join(' ')} beside ${b.join(' ')}`);
}

test('the table of verdicts on figures', () => {
  check([200, 'more-than'], [200, 'more-than'], 'same');
  check([2009, 'more-than'], [200, 'more-than'], 'differ');
  check([210, 'more-than'], [200, 'more-than'], 'compatible');
  check([12, 'exactly'], [10, 'more-than'], 'compatible');
  check([200, 'exactly'], [200, 'more-than'], 'conflict');
  check([200, 'exactly'], [200, 'at-least'], 'compatible');
  check([5, 'exactly'], [4, 'exactly'], 'conflict');
  check([100, 'about'], [104, 'exactly'], 'compatible');
  check([100, 'about'], [130, 'exactly'], 'conflict');
  check([50, 'less-than'], [60, 'at-least'], 'conflict');
});

test('verdicts on figures are symmetric', () => {
  fc.assert(fc.property(number, number, (a, b) => assert.equal(compareNumbers(a, b), compareNumbers(b, a))));
});

test('a figure beside itself is the same, and only equal intervals are', () => {
  fc.assert(fc.property(number, (a) => assert.equal(compareNumbers(a, a), 'same')));
  fc.assert(
    fc.property(number, number, (a, b) => {
      const equal = JSON.stringify(ends(a)) === JSON.stringify(ends(b));
      assert.equal(compareNumbers(a, b) === 'same', equal);
    }),
  );
});

test('a conflict is never agreement: no number satisfies both', () => {
  fc.assert(
    fc.property(number, number, fc.integer({ min: 0, max: 100_000 }), (a, b, x) => {
      if (compareNumbers(a, b) === 'conflict') assert.ok(!(satisfies(x, a) && satisfies(x, b)));
    }),
  );
});

test('widening a bound never makes a conflict of what was none', () => {
  const wider = {
    exactly: ['at-least', 'at-most', 'about'],
    'more-than': ['at-least'],
    'less-than': ['at-most'],
  } as const;
  const widened = fc.constantFrom(...(Object.keys(wider) as (keyof typeof wider)[])).chain((narrow) => fc.tuple(fc.constant(narrow), fc.constantFrom(...wider[narrow]))); // prettier-ignore
  fc.assert(
    fc.property(number, widened, number, ({ value }, [narrow, wide], other) => {
      const former = compareNumbers({ value, bound: narrow }, other);
      if (former !== 'conflict') assert.notEqual(compareNumbers({ value, bound: wide }, other), 'conflict');
    }),
  );
});

test('near figures whose intervals meet are never told to differ, far ones never to be compatible', () => {
  fc.assert(
    fc.property(number, number, (a, b) => {
      const verdict = compareNumbers(a, b);
      const near = Math.abs(a.value - b.value) <= 0.25 * Math.max(a.value, b.value);
      if (verdict === 'compatible') assert.ok(near);
      if (verdict === 'differ') assert.ok(!near);
    }),
  );
});

const days = fc
  .tuple(fc.integer({ min: 18_000, max: 20_000 }), fc.integer({ min: 0, max: 400 }))
  .map(([first, length]) => ({ first, last: first + length }));

test('dates: one inside the other is the same, none in common a conflict, in both orders', () => {
  fc.assert(
    fc.property(days, days, (a, b) => {
      const verdict = compareDates(a, b);
      assert.equal(verdict, compareDates(b, a));
      assert.equal(verdict === 'conflict', a.last < b.first || b.last < a.first);
      assert.equal(verdict === 'same', inside(a, b) || inside(b, a));
    }),
  );
});

test('the graver of verdicts does not depend on their order', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...verdicts), { minLength: 1 }), (list) => {
      assert.equal(list.reduce(graver), [...list].reverse().reduce(graver));
    }),
  );
  assert.equal(graver('superseded', 'compatible'), 'superseded');
  assert.equal(graver('conflict', 'differ'), 'conflict');
});

function ends({ value, bound }: Stated): unknown[] {
  const { low, high, lowOpen, highOpen } = intervalOf(value, bound);
  return [String(low), String(high), lowOpen, highOpen];
}

function satisfies(x: number, { value, bound }: Stated): boolean {
  const { low, high, lowOpen, highOpen } = intervalOf(value, bound);
  return (lowOpen ? x > low : x >= low) && (highOpen ? x < high : x <= high);
}

function inside(inner: DayInterval, outer: DayInterval): boolean {
  return outer.first <= inner.first && inner.last <= outer.last;
}
