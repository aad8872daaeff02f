// Direction controls that hide in a line.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hiddenIn } from '../../../src/extension/rtl/explain/hidden.ts';

test('every direction control of Unicode is found and named', () => {
  const controls = [0x061c, 0x200e, 0x200f, 0x202a, 0x202b, 0x202c, 0x202d, 0x202e, 0x2066, 0x2067, 0x2068, 0x2069];
  for (const control of controls) {
    const [found, ...others] = hiddenIn(`قال ${String.fromCharCode(control)}شيئا`);
    assert.equal(found?.character, 4);
    assert.ok(found.name.endsWith(`U+${control.toString(16).toUpperCase().padStart(4, '0')}`), found.name);
    assert.deepEqual(others, []);
  }
});

test('joiners and vowel marks are none', () => {
  assert.deepEqual(hiddenIn('می\u200cخواهم ذَكَّرَ\u200d'), []);
});
