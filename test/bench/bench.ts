// `npm run bench [-- name …] [-- --write]`: runs the benchmarks of this folder one after the other, or those whose names are given. They
// print what they measure and assert nothing: a number belongs to its machine. With `--write` the figures go into `results.json`, and
// from there into the table and the plot of this folder's README.
//
// Each runs in a process of its own, so that none disturbs the memory of another; one that fails or takes too long is told, what it had
// found by then is kept, and the next has its turn.

import { fork } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { loadavg } from 'node:os';
import { type Found, readResults, rounded, writeResults } from './figures.ts';
import { writeReport } from './report.ts';

/** How long one benchmark may take, in minutes. */
const patience = process.env['ISNAD_TEXTS'] ? 240 : 8;

const wanted = process.argv.slice(2).filter((word) => word !== '--write');
const writes = process.argv.includes('--write');
const names = readdirSync(new URL('.', import.meta.url)).flatMap((file) => /^(\w+)\.bench\.ts$/.exec(file)?.[1] ?? []);
const unknown = wanted.filter((name) => !names.includes(name));
if (unknown.length > 0) {
  console.error(`There is no ${unknown.join(', ')}; there are ${names.join(', ')}.`);
  process.exit(2);
}

const results = { ...readResults() };
const begun = performance.now();
for (const name of names.filter((one) => wanted.length === 0 || wanted.includes(one))) {
  const start = performance.now();
  console.log(`\n${name}`);
  const { found, trouble } = await run(name);
  const seconds = Math.round((performance.now() - start) / 1000);
  console.log(trouble === undefined ? `  (${seconds} s)` : `  ${name} FAILED after ${seconds} s: ${trouble}`);
  if (trouble !== undefined) process.exitCode = 1;
  if (Object.keys(found.figures).length > 0) results[name] = found;
}
console.log(`\nAll in ${((performance.now() - begun) / 60_000).toFixed(1)} minutes.`);
if (writes) {
  writeResults(results);
  writeReport(results);
  console.log('results.json, README.md and growth.svg of test/bench are written.');
}

/** Runs one benchmark to its end, and returns what it found; with what went wrong, where something did. */
function run(name: string): Promise<{ found: Found; trouble?: string }> {
  const figures: Record<string, number> = {};
  const found: Found = { day: new Date().toISOString().slice(0, 10), load: rounded(loadavg()[0]!), figures };
  const child = fork(new URL('child.ts', import.meta.url), [name], {
    execArgv: ['--expose-gc', '--max-old-space-size=20000'],
  });
  child.on('message', ([figure, value]: [string, number]) => (figures[figure] = rounded(value)));
  return new Promise((resolve) => {
    let late = false;
    const timer = setTimeout(() => (late = child.kill('SIGTERM')), patience * 60_000);
    child.once('exit', (code, signal) => {
      clearTimeout(timer);
      const trouble = late ? `it took more than ${patience} minutes` : `it ended with ${code ?? signal}`;
      resolve(code === 0 && !late ? { found } : { found, trouble });
    });
  });
}
