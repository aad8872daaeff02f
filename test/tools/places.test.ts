// The generated table of places is what its script makes of the packages installed.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { placesModule } from './places.ts';

test('the places of CLDR are up to date', async () => {
  const committed = readFileSync(new URL('../../src/knowledge/lexicon/cldr.ts', import.meta.url), 'utf8');
  assert.equal(committed, await placesModule());
});
