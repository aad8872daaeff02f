// What a terminal gets to see of texts that nobody vouches for.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { printable, printableLine } from '../../src/cli/console.ts';
import { isolated } from '../../src/l10n/isolate.ts';

test('controls of a file are shown by their numbers, escapes and line breaks among them', () => {
  assert.equal(printable('a\u001b[31mb\nc\u202ed\u2067'), 'a\\u001b[31mb\\u000ac\\u202ed\\u2067');
});

test('isolates of ours stay around what is quoted', () => {
  const line = `a.txt:1: ${isolated('الرباط')}`;
  assert.equal(printableLine(line), line);
});

test('isolates stay only as long as what is quoted does not upset them', () => {
  assert.equal(printableLine(`a ${isolated('x\u2069\u2067y\u001b[0m')}`), 'a \u2068x\u2069\u2067y\\u001b[0m\u2069');
  assert.equal(printableLine(`a ${isolated('x\u2069y')}`), 'a \\u2068x\\u2069y\\u2069');
  assert.equal(printableLine(`a ${isolated('x\u2067y')}`), 'a \\u2068x\\u2067y\\u2069');
});
