// The suites that run inside the editor, each of their tests reported as one of ours.

import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { root } from './places.ts';
import { runSuites } from './suites.ts';

test('in the extension host', async (t) => {
  const results = await runSuites(join(root, 'seeds'));
  assert.ok(results.length > 0, 'the suites hold tests');
  for (const { title, skipped, error } of results) {
    await t.test(title, { skip: skipped }, () => assert.ok(!error, error));
  }
});
