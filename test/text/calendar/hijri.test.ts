import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { hijriInterval, hijriOf } from '../../../src/text/calendar/hijri.ts';
import { dayOf, isoOf } from '../../../src/text/calendar/iso.ts';

function check(year: number, month: number | undefined, day: number | undefined, expected: string | null): void {
  const found = hijriInterval(year, month, day);
  assert.equal(found && `${isoOf(found.first)}/${isoOf(found.last)}`, expected);
}

test('Hijri days, months and years by Umm al-Qura', () => {
  check(1445, 9, 2, '2024-03-12/2024-03-12');
  check(1445, 9, undefined, '2024-03-11/2024-04-09');
  check(1445, undefined, undefined, '2023-07-19/2024-07-06');
  check(1446, 1, 1, '2024-07-07/2024-07-07');
  check(1442, 8, 12, '2021-03-25/2021-03-25');
});

test('what the calendar lacks', () => {
  check(1445, 9, 31, null);
  check(1445, 13, 1, null);
  check(1601, 1, 1, null);
});

test('Gregorian to Hijri and back', () => {
  assert.deepEqual(hijriOf(dayOf('2024-03-12')!), { year: 1445, month: 9, day: 2 });
  fc.assert(
    fc.property(fc.integer({ min: dayOf('1900-01-01')!, max: dayOf('2100-01-01')! }), (day) => {
      const { year, month, day: ofMonth } = hijriOf(day)!;
      assert.deepEqual(hijriInterval(year, month, ofMonth), { first: day, last: day });
    }),
    { numRuns: 300 },
  );
});
