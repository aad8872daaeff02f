// Mutation testing: `npm run mutate [-- src/text/fold.ts …]` changes the code here and there, each time in one small way, and tells
// which changes no unit test of the same room notices. Without names: all of `text/`, the verdicts and what compares.
//
// Stryker does the work. It is fetched when it is first wanted, for it is seventy megabytes that nothing else needs. Tables that are made
// when a module is loaded are left as they are: every test would have to run for each of their cells.

import { existsSync, globSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { artifacts, cache, root } from '../vscode/places.ts';
import { npm, run } from '../vscode/processes.ts';

const packages = ['@stryker-mutator/core@10.0.0', '@stryker-mutator/tap-runner@10.0.0'];
const usual = ['src/text/**/*.ts', 'src/claims/verdict.ts', 'src/claims/compare.ts', 'src/claims/compare/**/*.ts'];

/** Where tests of a room lie, beside its own: claims are compared in a corpus. */
const alsoTested: Readonly<Record<string, readonly string[]>> = { claims: ['test/corpus/**/*.test.ts'] };

/** What Stryker writes of a file: each mutant, what became of it, and where it is. */
interface Report {
  readonly files: Readonly<Record<string, { readonly source: string; readonly mutants: readonly Mutant[] }>>;
}

interface Mutant {
  readonly status: string;
  readonly replacement?: string;
  readonly location: {
    readonly start: { readonly line: number; readonly column: number };
    readonly end: { readonly line: number; readonly column: number };
  };
}

const given = process.argv.slice(2);
const files = globSync(given.length > 0 ? given : usual, { cwd: root }).sort();
const stryker = await fetched();
const scores: number[][] = [];
for (const file of files) {
  const mutants = await mutantsOf(file);
  const [noticed, all] = [mutants.filter(({ status }) => isNoticed(status)).length, mutants.length];
  scores.push([noticed, all]);
  console.log(`${file.padEnd(36)} ${noticed} of ${all}${all > 0 ? `, ${percent(noticed, all)}` : ''}`);
}
const [noticed, all] = scores.reduce(([a, b], [c, d]) => [a! + c!, b! + d!], [0, 0]);
console.log(`${'all'.padEnd(36)} ${noticed} of ${all}, ${percent(noticed!, all!)}`);

/** Changes one file, prints what nobody noticed, and returns all changes that were tried. */
async function mutantsOf(file: string): Promise<Mutant[]> {
  await mkdir(artifacts, { recursive: true });
  const [settings, report] = [join(artifacts, 'mutate.json'), join(artifacts, 'mutants.json')];
  await writeFile(settings, JSON.stringify(settingsFor(file, report)));
  await run(process.execPath, [stryker, 'run', settings], { cwd: root });
  const { files } = JSON.parse(await readFile(report, 'utf8')) as Report;
  const [{ source, mutants } = { source: '', mutants: [] }] = Object.values(files);
  const tried = mutants.filter(({ status }) => status !== 'Ignored');
  for (const mutant of tried) if (!isNoticed(mutant.status)) console.log(describe(file, source, mutant));
  return tried;
}

/** The tests of the room that a file lies in run for its mutants; of their files those that reach the mutant. */
function settingsFor(file: string, report: string): object {
  const room = file.split('/')[1]!;
  return {
    mutate: [file],
    testRunner: 'tap',
    tap: {
      testFiles: [`test/${room}/**/*.test.ts`, ...(alsoTested[room] ?? [])],
      nodeArgs: ['-r', '{{hookFile}}', '--test-reporter=tap', '{{testFile}}'],
    },
    coverageAnalysis: 'perTest',
    ignoreStatic: true,
    disableTypeChecks: false,
    tsconfigFile: 'none',
    ignorePatterns: ['.vscode-test', '.git', 'dist', '*.vsix', 'test/artifacts'],
    tempDirName: '.vscode-test/mutants',
    concurrency: Math.max(1, availableParallelism() - 1),
    reporters: ['json'],
    jsonReporter: { fileName: report },
    logLevel: 'error',
    allowEmpty: true,
  };
}

function isNoticed(status: string): boolean {
  return status === 'Killed' || status === 'Timeout';
}

/** Where a mutant stands, the text that was there, and what took its place. */
function describe(file: string, source: string, { status, replacement = '', location }: Mutant): string {
  const { start, end } = location;
  const lines = source.split('\n').slice(start.line - 1, end.line);
  lines.push(lines.pop()!.slice(0, end.column - 1));
  const former = lines.join('\n').slice(start.column - 1);
  const [was, is] = [former, replacement].map((text) => text.replaceAll(/\s+/g, ' ').slice(0, 100));
  return `  ${file}:${start.line}:${start.column} ${status === 'NoCoverage' ? 'no test reaches' : 'unnoticed'}: ${was} → ${is}`;
}

function percent(part: number, whole: number): string {
  return `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`;
}

/** Stryker's program, fetched where it is not there yet. */
async function fetched(): Promise<string> {
  const home = join(cache, 'stryker-10.0.0');
  const program = join(home, 'node_modules', '@stryker-mutator', 'core', 'bin', 'stryker.js');
  if (!existsSync(program)) {
    console.error(`Fetching ${packages.join(' and ')} …`);
    await mkdir(home, { recursive: true });
    await writeFile(join(home, 'package.json'), '{ "private": true }\n');
    await npm(['install', '--no-audit', '--no-fund', '--ignore-scripts', ...packages], { cwd: home });
  }
  return program;
}
