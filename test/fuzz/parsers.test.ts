import { test } from 'node:test';
import fc from 'fast-check';
import { properties } from './parsers.ts';

for (const [title, property] of Object.entries(properties)) {
  test(title, () => fc.assert(property, { numRuns: 100 }));
}
