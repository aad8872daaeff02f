// Which lines of a document read right to left.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type LinesOf, type Mode, isTurned, readsRightToLeft, runsOf } from '../../../src/extension/rtl/runs.ts';

function documentOf(text: string): LinesOf {
  const lines = text.split('\n');
  return { lineCount: lines.length, lineAt: (line) => ({ text: lines[line]! }) };
}

/** Runs as `first-last`, and the numbers of empty lines in them. */
function check(text: string, expected: string, mode: Mode = 'auto', first = 0): void {
  const document = documentOf(text);
  const { runs, blank } = runsOf(document, { first, last: document.lineCount - 1 }, mode);
  const shown =
    runs.map((run) => `${run.first}-${run.last}`).join(' ') + (blank.length > 0 ? ` blank ${blank.join()}` : '');
  assert.equal(shown, expected);
}

test('neighbouring right-to-left lines are one run, which a left-to-right line ends', () => {
  check('سطر\nسطر\nline\nسطر', '0-1 3-3');
  check('line\n2021', '');
  check('سطر\n25/03/2021\nسطر', '0-0 2-2');
});

test('blank lines follow the text above them', () => {
  check('سطر\n\n\nسطر', '0-3 blank 1,2');
  check('\nسطر\n\nline\n\nسطر\n', '1-2 5-6 blank 2,6');
  check('سطر\n  \nسطر', '0-2');
});

test('a window that begins with blank lines looks above itself', () => {
  check('سطر\n\nسطر', '1-2 blank 1', 'auto', 1);
  check('line\n\nسطر', '2-2', 'auto', 1);
});

test('a document can be turned as a whole', () => {
  check('BCIJ هو المكتب\nline\n- ٢٠٢١\nسطر', '0-0 3-3', 'rtl');
  check('سطر\nسطر', '', 'ltr');
});

test('for the arrow keys too a blank line follows the text above it', () => {
  const document = documentOf('سطر\n\n\nline\n');
  assert.deepEqual(
    [0, 1, 2, 3, 4].map((line) => readsRightToLeft(document, line, 'auto')),
    [true, true, true, false, false],
  );
});

test('a line without a right-to-left letter is never turned', () => {
  for (const text of ['', '12 – 5', 'line']) assert.equal(isTurned(text, 'rtl'), false);
  assert.equal(isTurned('שלום', 'rtl'), true);
});
