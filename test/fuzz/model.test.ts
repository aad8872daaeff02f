import { test } from 'node:test';
import fc from 'fast-check';
import { changes, follow } from './model.ts';

test('after any changes a corpus answers as if it were read anew', () => {
  fc.assert(fc.property(changes, follow), { numRuns: 80 });
});
