import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  contains,
  dayOf,
  interval,
  isoDate,
  isoOf,
  overlap,
  precisionOf,
  weekdayOf,
} from '../../../src/text/calendar/iso.ts';

/** First and last day of a date, in ISO. */
function days(iso: string, until?: string): string | null {
  const found = interval(iso, until);
  return found && `${isoOf(found.first)}/${isoOf(found.last)}`;
}

test('a date covers the days that its precision says', () => {
  assert.equal(days('2021'), '2021-01-01/2021-12-31');
  assert.equal(days('2020-02'), '2020-02-01/2020-02-29');
  assert.equal(days('2021-03-25'), '2021-03-25/2021-03-25');
  assert.equal(days('2021-W12'), '2021-03-22/2021-03-28');
  assert.equal(days('2020-W53'), '2020-12-28/2021-01-03');
  assert.equal(days('2015', '2020'), '2015-01-01/2020-12-31');
  assert.equal(days('0099-12'), '0099-12-01/0099-12-31');
});

test('what is no date has no interval', () => {
  for (const iso of [
    '2021-13',
    '2021-02-29',
    '2021-04-31',
    '2021-W53',
    '2021-W00',
    '21',
    '2021-3',
    '2021-03-25T10',
    '',
  ]) {
    assert.equal(interval(iso), null, iso);
    assert.equal(precisionOf(iso), null, iso);
  }
  assert.equal(interval('2020', '2015'), null);
});

test('overlap and containment', () => {
  const at = (iso: string) => interval(iso)!;
  assert.equal(overlap(at('2021'), at('2021-03')), true);
  assert.equal(overlap(at('2021-03-31'), at('2021-04')), false);
  assert.equal(overlap(at('2021-W13'), at('2021-04')), true);
  assert.equal(contains(at('2021'), at('2021-03-25')), true);
  assert.equal(contains(at('2021-03-25'), at('2021')), false);
});

test('weekdays and precision', () => {
  assert.equal(weekdayOf('2021-03-25'), 4);
  assert.equal(weekdayOf('1969-12-28'), 0);
  assert.equal(weekdayOf('2021-03'), null);
  assert.deepEqual(['2021', '2021-03', '2021-W12', '2021-03-25'].map(precisionOf), ['year', 'month', 'week', 'day']);
});

test('building dates', () => {
  assert.equal(isoDate(2021, 3, 5), '2021-03-05');
  assert.equal(isoDate(2021, 3), '2021-03');
  assert.equal(isoDate(2021, 2, 30), undefined);
  assert.equal(isoDate(2021, 0), undefined);
});

test('a day survives being written and read, and lies in its month, week and year', () => {
  fc.assert(
    fc.property(fc.integer({ min: -700000, max: 700000 }), (day) => {
      assert.equal(dayOf(isoOf(day)), day);
      for (const precision of ['year', 'month', 'week'] as const) {
        assert.ok(contains(interval(isoOf(day, precision))!, { first: day, last: day }), isoOf(day, precision));
      }
    }),
  );
});
