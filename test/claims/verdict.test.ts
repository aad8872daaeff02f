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

const value = fc.oneof(fc.integer({ min: 0, max: 50 }), fc.integer({ min: 0, max: 100_000 }));
const range = fc
  .tuple(value, fc.oneof(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 1, max: 50_000 })))
  .map(([low, more]): Stated => ({ value: low, bound: 'at-least', most: low + more }));
const number: fc.Arbitrary<Stated> = fc.oneof(fc.record({ value, bound: fc.constantFrom(...bounds) }), range);

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

test('the numbers that each bound allows, its ends open or closed', () => {
  const of = (bound: Stated['bound']): unknown[] => Object.values(intervalOf({ value: 100, bound }));
  assert.deepEqual(of('exactly'), [100, 100, false, false]);
  assert.deepEqual(of('more-than'), [100, Infinity, true, false]);
  assert.deepEqual(of('at-least'), [100, Infinity, false, false]);
  assert.deepEqual(of('less-than'), [-Infinity, 100, false, true]);
  assert.deepEqual(of('at-most'), [-Infinity, 100, false, false]);
  assert.deepEqual(of('about'), [90, 110, false, false]);
});

test('an open end is another one than a closed one; a quarter apart is still compatible', () => {
  check([200, 'more-than'], [200, 'at-least'], 'compatible');
  check([100, 'less-than'], [100, 'at-most'], 'compatible');
  check([75, 'more-than'], [100, 'more-than'], 'compatible');
  check([74, 'more-than'], [100, 'more-than'], 'differ');
});

test('dates of which neither lies in the other are compatible where they overlap', () => {
  const days = (first: number, last: number): DayInterval => ({ first, last });
  assert.equal(compareDates(days(1, 10), days(5, 15)), 'compatible');
  assert.equal(compareDates(days(1, 10), days(10, 15)), 'compatible');
  assert.equal(compareDates(days(1, 10), days(11, 15)), 'conflict');
  assert.equal(compareDates(days(1, 10), days(1, 3)), 'same');
});

test('the table of verdicts on ranges', () => {
  const beside = (most: number, other: Stated): Verdict =>
    compareNumbers({ value: 10, bound: 'at-least', most }, other);
  assert.equal(beside(15, { value: 10, bound: 'at-least', most: 15 }), 'same');
  assert.equal(beside(15, { value: 12, bound: 'exactly' }), 'compatible');
  assert.equal(beside(15, { value: 15, bound: 'exactly' }), 'compatible');
  assert.equal(beside(15, { value: 20, bound: 'exactly' }), 'conflict');
  assert.equal(beside(15, { value: 9, bound: 'exactly' }), 'conflict');
  assert.equal(beside(15, { value: 18, bound: 'less-than' }), 'compatible');
  assert.equal(beside(15, { value: 2, bound: 'more-than' }), 'differ');
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
  fc.assert(
    fc.property(range, number, (narrow, other) => {
      const { value, bound } = narrow;
      if (compareNumbers(narrow, other) !== 'conflict')
        assert.notEqual(compareNumbers({ value, bound }, other), 'conflict');
    }),
  );
});

test('near figures whose intervals meet are never told to differ, far ones never to be compatible', () => {
  fc.assert(
    fc.property(number, number, (a, b) => {
      const verdict = compareNumbers(a, b);
      const [low, high] = [a, b].map((one) => [one.value, one.most ?? one.value]).sort(([x], [y]) => x! - y!);
      const [from, to] = [Math.min(low![1]!, high![0]!), high![0]!];
      const near = to - from <= 0.25 * Math.max(from, to);
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

function ends(stated: Stated): unknown[] {
  const { low, high, lowOpen, highOpen } = intervalOf(stated);
  return [String(low), String(high), lowOpen, highOpen];
}

function satisfies(x: number, stated: Stated): boolean {
  const { low, high, lowOpen, highOpen } = intervalOf(stated);
  return (lowOpen ? x > low : x >= low) && (highOpen ? x < high : x <= high);
}

function inside(inner: DayInterval, outer: DayInterval): boolean {
  return outer.first <= inner.first && inner.last <= outer.last;
}
