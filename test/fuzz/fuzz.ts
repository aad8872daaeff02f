// `npm run fuzz [-- RUNS [SEED [WORDS]]]`: the properties of this folder, or those alone whose titles hold the words, 10,000 times each
// unless said otherwise, with a new seed every time.
// What fails is told with the seed and the smallest input that was found; it becomes a case of a test.

import fc from 'fast-check';
import { changes, follow, followAmongMany, states } from './model.ts';
import { properties } from './parsers.ts';

const runs = Number(process.argv[2] ?? 10_000);
const seed = Number(process.argv[3] ?? Date.now() % 2 ** 31);
const wanted = process.argv[4] ?? '';
console.log(`${runs} runs each, seed ${seed}`);

const all = {
  ...properties,
  'after any changes a corpus answers as if it were read anew': fc.property(changes, (list) => follow(list)),
  'after any changes of a corpus of many texts': fc.property(states, changes, followAmongMany),
};
for (const [title, property] of Object.entries(all)) {
  if (!title.includes(wanted)) continue;
  const begun = performance.now();
  const details = fc.check(property as fc.IProperty<unknown>, { numRuns: runs, seed });
  const seconds = ((performance.now() - begun) / 1000).toFixed(0);
  console.log(`${details.failed ? '✖' : '✔'} ${title} (${details.numRuns} runs, ${seconds} s)`);
  if (!details.failed) continue;
  process.exitCode = 1;
  console.log(fc.defaultReportMessage(details));
}
