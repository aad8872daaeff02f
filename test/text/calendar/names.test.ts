import assert from 'node:assert/strict';
import { test } from 'node:test';
import { monthNames } from '../../../src/text/calendar/month.ts';
import { weekdayNames } from '../../../src/text/calendar/weekday.ts';
import { Vocabulary } from '../../../src/text/vocabulary.ts';

test('no name is of two months, however it is folded', () => {
  const vocabulary = new Vocabulary();
  const seen = new Map<string, string>();
  for (const { name, month, calendar } of monthNames) {
    const key = name
      .split(' ')
      .map((word) => vocabulary.add(word))
      .join(' ');
    const meant = `${calendar} ${month}`;
    assert.equal(seen.get(key) ?? meant, meant, name);
    seen.set(key, meant);
  }
});

test('every month and weekday has a name', () => {
  for (const calendar of ['gregorian', 'hijri']) {
    const months = new Set(monthNames.filter((one) => one.calendar === calendar).map((one) => one.month));
    assert.equal(months.size, 12);
  }
  assert.equal(weekdayNames.length, 7);
});

test('months as the Levant, Egypt and the Maghreb name them', () => {
  const monthOf = (name: string) => monthNames.find((one) => one.name === name)?.month;
  assert.deepEqual(['كانون الثاني', 'يناير', 'جانفي'].map(monthOf), [1, 1, 1]);
  assert.deepEqual(['آب', 'أغسطس', 'غشت', 'أوت'].map(monthOf), [8, 8, 8, 8]);
  assert.deepEqual(['شتنبر', 'نونبر', 'دجنبر', 'يوليوز', 'جويلية'].map(monthOf), [9, 11, 12, 7, 7]);
});
