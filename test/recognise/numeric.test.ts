// What holds for dates and figures in any line.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { numericRule } from '../../src/recognise/numeric.ts';
import { runner } from './marks.ts';

const run = runner(numericRule);

const pieces = (
  'و 12 2019 0 ، . - / : ( ) % ـ ألف مليون خمسة وعشرون مئة أكثر من ما لا يقل عن بين نحو على الأقل خلية قتيلان شخص واحد عدد القتلى ' +
  'الخميس يوم مارس آب سبتمبر رمضان هـ م عام سنة القرن الأسبوع الماضي المقبل هذا اليوم أمس الأول الموافق السابع والعشرين أواخر الربع ' +
  'السنوات العشر الماضية الـ التسعينيات صيف ونصف في المئة دولار آخر'
).split(' ');

const lines = fc
  .array(
    fc.tuple(
      fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'binary', maxLength: 3 })),
      fc.constantFrom(' ', '', '\u200f'),
    ),
    {
      maxLength: 50,
    },
  )
  .map((parts) => parts.flat().join('').replaceAll('\n', ' '));

test('any line ends, and what is found lies inside it, in order and apart', () => {
  fc.assert(
    fc.property(lines, (text) => {
      let done = 0;
      for (const { start, end, from, to } of run(text)) {
        assert.ok(start >= done && end > start && end <= text.length && to > from);
        assert.equal(text.slice(start, end).trim(), text.slice(start, end));
        done = end;
      }
    }),
    { numRuns: 500 },
  );
});

test('every date can be resolved, to a date or to none', () => {
  fc.assert(
    fc.property(lines, fc.integer({ min: 0, max: 25000 }), (text, day) => {
      const published = new Date(day * 86_400_000).toISOString().slice(0, 10);
      for (const one of run(text)) {
        if (one.type !== 'date') continue;
        const { iso, until } = one.date.iso === null && one.date.relative ? one.date.relative(published) : one.date;
        if (iso !== null) assert.match(iso, /^\d{4}(-W\d\d|-\d\d(-\d\d)?)?$/);
        if (until !== undefined) assert.ok(iso !== null && until > iso, `${text}: ${iso}/${until}`);
      }
    }),
    { numRuns: 500 },
  );
});

test('time grows with the length of the line, and no faster', () => {
  const unkind = [
    '1 و',
    '1 و1-',
    '100 ',
    'ألف ومليون و',
    'الخميس و',
    'بين 1 و2 ',
    'عدد الناس ',
    'ما لا يقل عن ',
    'مارس/',
    'السابع والعشرين ',
  ];
  for (const piece of unkind) {
    const [short, long] = [timeOf(piece.repeat(1000)), timeOf(piece.repeat(16000))];
    assert.ok(long < 80 * Math.max(short, 1), `«${piece}»: ${short} ms for 1000, ${long} ms for 16000`);
  }
});

/** The least of three runs, in milliseconds of the processor's time: what the machine does beside does not count. */
function timeOf(text: string): number {
  const times = [1, 2, 3].map(() => {
    const began = process.cpuUsage();
    run(text);
    const { user, system } = process.cpuUsage(began);
    return (user + system) / 1000;
  });
  return Math.min(...times);
}
