// Characters that can't be seen: each found, the needed ones told from those that turn a line.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type UnseenKind, unseenIn } from '../../src/check/letters/unseen.ts';

/** The unseen characters of a line are of these kinds, in order. */
function check(line: string, ...kinds: readonly UnseenKind[]): void {
  const found = unseenIn(line);
  assert.deepEqual(found.map(({ kind }) => kind), kinds); // prettier-ignore
  for (const { start, name } of found) {
    assert.equal(name.split(' ')[0], `U+${line.codePointAt(start)!.toString(16).toUpperCase().padStart(4, '0')}`);
  }
}

test('what has work to do is needed', () => {
  check('می\u200cشود', 'needed');
  check('قال \u2066FBI\u2069 أمس', 'needed', 'needed');
  check('ه\u200d ثم', 'needed');
});

test('what does nothing is idle', () => {
  check('الم\u200bغرب', 'idle');
  check('المغرب\u200c كله', 'idle');
  check('\ufeffالمغرب', 'idle');
});

test('what turns the line, or is never closed, is turning', () => {
  check('دفع \u202e100\u202c درهم', 'turning', 'needed');
  check('دفع \u2067مبلغا', 'turning');
  check('دفع\u2069 مبلغا', 'turning');
});

test('a line without any yields none', () => check('قالت وزارة الداخلية: «نعم» (FBI).'));
