// `npm run bench [-- name …]`: runs the benchmarks of this folder one after the other, or those whose names are given. They print what they
// measure and assert nothing: a number belongs to its machine.

import { readdirSync } from 'node:fs';

const wanted = process.argv.slice(2);
const files = readdirSync(new URL('.', import.meta.url)).filter((name) => name.endsWith('.bench.ts'));
for (const file of files.sort()) {
  const name = file.replace('.bench.ts', '');
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  console.log(`\n${name}`);
  await import(new URL(file, import.meta.url).href);
}
