import { test } from 'node:test';
import fc from 'fast-check';
import { changes, follow, followAmongMany, states } from './model.ts';

test('after any changes a corpus answers as if it were read anew', () => {
  fc.assert(
    fc.property(changes, (list) => follow(list)),
    { numRuns: 80 },
  );
});

test('so it does where many texts say the same', () => {
  fc.assert(fc.property(states, changes, followAmongMany), { numRuns: 25 });
});
