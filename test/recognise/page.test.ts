// The page that explains the rules names each of them.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { ruleIds } from '../../src/recognise/ruleid.ts';

test('every rule is on the page, and no other', () => {
  const page = readFileSync(new URL('../../src/recognise/README.md', import.meta.url), 'utf8');
  const told = new Set([...page.matchAll(/`([a-z]+(?:[-:][a-z-]+)*)`/gu)].map(([, id]) => id!));
  assert.deepEqual(
    ruleIds.filter((id) => !told.has(id)),
    [],
  );
  const prefixed = [...told].filter((id) => /^(?:fold|alias|bound|date|figure):/u.test(id));
  assert.deepEqual(
    prefixed.filter((id) => !(ruleIds as readonly string[]).includes(id)),
    [],
  );
});
