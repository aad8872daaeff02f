// What holds of every fix on every text: it touches only its range, makes its finding go, brings no new one, and is made once.

import assert from 'node:assert/strict';
import fc from 'fast-check';
import { test } from 'node:test';
import { checkSource } from '../../src/check/check.ts';
import { lineChecks } from '../../src/check/checks.ts';
import { applyEdits, editsOfAll } from '../../src/check/edit.ts';
import type { Finding } from '../../src/check/finding.ts';
import { quotedSpans } from '../../src/check/quotations.ts';
import { Corpus } from '../../src/corpus/corpus.ts';
import { normaliseBreaks } from '../../src/text/line.ts';

const corpus = new Corpus();
/** What can be told of a line by itself; joined or parted, its words may well turn out misspelt. */
const ofLines = new Set<string>([...lineChecks.map(({ code }) => code), 'quotation-marks']);

function check(text: string): Finding[] {
  corpus.put({ path: 'text.txt', text });
  return checkSource(corpus.source('text.txt')!, corpus);
}

/** Pieces of which the texts are made: words, marks and what the checks are after. */
const piece = fc.constantFrom(
  ...[
    'قال',
    'المغرب',
    'الارهاب',
    'أمنية',
    'الأسبوع الماضي',
    'و',
    'ب',
    'بـ',
    'الـ',
    'في',
    'في',
    'المـغرب',
    'كريستوفر راي',
    'ان',
    'هذة',
  ],
  ...[' ', ' ', ' ', ' ', '  ', '\u00a0', '\n', '\n', '،', '،', '.', '.', '..', '؛', ':', '؟', '!', ',', ';', '?'],
  ...['«', '»', '“', '”', '"', '"', '(', ')', '[', ']', '-', '…'],
  ...[
    '2021',
    '٢٠٢١',
    '20٢1',
    '3',
    'FBI',
    'ﻹ',
    '<b>',
    '</b>',
    '<br>',
    '&nbsp;',
    '&amp;',
    '&quot;',
    '&lt;',
    'Ø§Ù„Ù…',
    'ط§ظ„ظ…',
    '\ufffd',
  ],
  ...[
    '\u200b',
    '\u200c',
    '\u200d',
    '\u200e',
    '\u200f',
    '\u202b',
    '\u202c',
    '\u202e',
    '\u2067',
    '\u2069',
    '\ufeff',
    'أضف تعليقاً',
    'Total',
  ],
);
const text = fc.oneof(
  { weight: 4, arbitrary: fc.array(piece, { maxLength: 24 }).map((pieces) => pieces.join('')) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }).map(normaliseBreaks) },
);
const runs = { numRuns: 200 };

test('no text makes the checks throw, and every finding lies in its text', () => {
  fc.assert(
    fc.property(text, (any) => {
      const findings = check(any);
      for (const { code, place, fix } of findings) {
        assert.ok(0 <= place.start && place.start < place.end && place.end <= any.length);
        const places = findings.filter((other) => other.code === code).map((other) => other.place);
        let before = 0;
        for (const { start, end } of fix?.edits ?? []) {
          assert.ok(before <= start && start <= end && end <= any.length);
          // Its own range or that of its counterpart; a space beside it or a line's break may go with it. What closes an
          // override goes with it, and is no finding itself.
          const closes = /^[\u202c\u2069]$/.test(any.slice(start, end));
          assert.ok(
            closes || places.some((each) => each.start - 1 <= start && end <= each.end + 1),
            JSON.stringify([any, code]),
          );
          before = end;
        }
      }
    }),
    runs,
  );
});

test('a fix of a line mends something and brings nothing new', () => {
  fc.assert(
    fc.property(text, (any) => {
      const before = check(any).filter(({ code }) => ofLines.has(code));
      for (const { fix } of before) {
        if (!fix) continue;
        const mended = applyEdits(any, fix.edits);
        const after = check(mended).filter(({ code }) => ofLines.has(code));
        assert.ok(after.length < before.length, JSON.stringify([any, mended, after.map(({ code }) => code)]));
      }
    }),
    runs,
  );
});

test('mending all again and again comes to an end', () => {
  fc.assert(
    fc.property(text, (any) => {
      let now = any;
      for (let round = 0; round <= 12; round++) {
        const edits = editsOfAll(check(now));
        if (edits.length === 0) return;
        now = applyEdits(now, edits);
      }
      assert.fail(JSON.stringify([any, now]));
    }),
    runs,
  );
});

test('no fix changes what stands between quotation marks', () => {
  const quoted = (of: string): string[] => {
    const lines = of.split('\n');
    const starts = lines.map((_, i) => lines.slice(0, i).reduce((sum, line) => sum + line.length + 1, 0));
    const work = quotedSpans(lines, (line) => starts[line]!);
    let step = work.next();
    while (!step.done) step = work.next();
    return step.value.map(({ start, end }) => of.slice(start, end));
  };
  const words = fc.array(
    fc.constantFrom('الارهاب', ' ', '  ', '،', ' ،', '.', 'سبتمبر2001', 'المـغرب', 'هذة', '<b>', '\u200b'),
    { maxLength: 8 },
  );
  fc.assert(
    fc.property(words, words, words, (before, inside, after) => {
      const any = `${before.join('')} «س${inside.join('')}س» ${after.join('')}`;
      for (const { fix } of check(any)) {
        if (fix && fix.kind !== 'furniture')
          assert.deepEqual(quoted(applyEdits(any, fix.edits)), quoted(any), JSON.stringify(any));
      }
    }),
    runs,
  );
});
