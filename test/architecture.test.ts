// Guards the invariants of src/README.md; each test bears its number there.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { imports, read, sources, top, trackedFiles } from './sources.ts';

/** What each room may import, beside itself and `l10n`; a face may import any room of the core. */
const below: Readonly<Record<string, readonly string[]>> = {
  text: [],
  l10n: [],
  knowledge: ['text'],
  recognise: ['text', 'knowledge'],
  claims: ['text', 'knowledge', 'recognise'],
  corpus: ['text', 'knowledge', 'recognise', 'claims'],
  check: ['text', 'knowledge', 'recognise', 'claims', 'corpus'],
  export: ['text', 'knowledge', 'recognise', 'claims', 'corpus', 'check'],
  answer: ['text', 'knowledge', 'recognise', 'claims', 'corpus', 'check', 'export'],
  'index.ts': ['text', 'knowledge', 'recognise', 'claims', 'corpus', 'check', 'export', 'answer'],
};
const core = Object.keys(below);
const all = sources('src');
const roomOf = (path: string): string => path.split('/')[1] ?? '';
const inCore = all.filter((path) => core.includes(roomOf(path)));

/** `file → import` for each import of the files that is not allowed. */
function breaches(files: readonly string[], allowed: (file: string, imported: string) => boolean): string[] {
  return files.flatMap((file) =>
    imports(file)
      .filter((imported) => !allowed(file, imported))
      .map((imported) => `${file} → ${imported}`),
  );
}

test('1. imports run from the text up to the faces', () => {
  assert.ok(all.length > 0, 'there are sources');
  const allowed = (file: string, imported: string): boolean => {
    if (!imported.startsWith('src/')) return !imported.startsWith('test/');
    const [from, to] = [roomOf(file), roomOf(imported)];
    return from === to || to === 'l10n' || (below[from] ?? core).includes(to);
  };
  assert.deepEqual(breaches(all, allowed), []);
});

test('2. no module imports itself by way of others', () => {
  const done = new Set<string>();
  const cycles: string[] = [];
  const visit = (file: string, path: readonly string[]): void => {
    if (path.includes(file)) cycles.push([...path.slice(path.indexOf(file)), file].join(' → '));
    if (done.has(file) || !existsSync(join(top, file))) return;
    done.add(file);
    for (const imported of imports(file)) if (imported.startsWith('src/')) visit(imported, [...path, file]);
  };
  for (const file of all) visit(file, []);
  assert.deepEqual(cycles, []);
});

test('3. only the extension knows the editor', () => {
  const outside = all.filter((file) => roomOf(file) !== 'extension');
  assert.deepEqual(
    breaches(outside, (_, imported) => imported !== 'vscode'),
    [],
  );
});

test('4. only the command line knows Node, and the core little else', () => {
  const packages = ['valibot', 'jsonc-parser', 'approx-string-match'];
  const outside = all.filter((file) => roomOf(file) !== 'cli');
  assert.deepEqual(
    breaches(outside, (_, imported) => !imported.startsWith('node:')),
    [],
  );
  assert.deepEqual(
    breaches(inCore, (_, imported) => imported.startsWith('src/') || packages.includes(imported)),
    [],
  );
});

test('5. the core compiles with no types of a platform', () => {
  const tsc = join(top, 'node_modules', 'typescript', 'bin', 'tsc');
  const run = (...args: string[]): string =>
    spawnSync(process.execPath, [tsc, '-p', 'src', ...args], { cwd: top, encoding: 'utf8' }).stdout;
  const { compilerOptions, files } = JSON.parse(run('--showConfig')) as Config;
  assert.deepEqual([compilerOptions.types, compilerOptions.lib], [[], ['es2023']]);
  const compiled = files.map((path) => path.replace('./', 'src/')).sort();
  assert.deepEqual(compiled, inCore);
  assert.equal(run(), '');
});

test('6. the core asks no clock, no chance and no network', () => {
  const asks =
    /\bDate\.now\b|\bnew Date\(\)|\bperformance\.|\bMath\.random\b|\bcrypto\.|\bfetch\(|\bXMLHttpRequest\b|\bWebSocket\b/;
  assert.deepEqual(
    inCore.filter((path) => asks.test(read(path))),
    [],
  );
});

test('7. no file names a machine or a registry', () => {
  // Each word is written in two parts, so that this file does not name them either.
  const machines = ['work', 'farm', 'root', 'home', 'Users'].map((name) => `(?:^|[^\\w.])/${name}/\\w`);
  const registries = ['registry.np' + 'mjs', 'registry.ya' + 'rnpkg', 'deb.deb' + 'ian.org'].map((name) =>
    name.replaceAll('.', '\\.'),
  );
  const named = new RegExp([...machines, ...registries].join('|'), 'm');
  assert.deepEqual(
    trackedFiles().filter((path) => named.test(read(path))),
    [],
  );
});

test('8. versions agree', () => {
  const { version, engines, devDependencies } = JSON.parse(read('package.json')) as Manifest;
  const lock = JSON.parse(read('package-lock.json')) as { version: string };
  assert.equal(lock.version, version, 'the lock file');
  assert.equal(/^## (\S+)/m.exec(read('CHANGELOG.md'))?.[1], version, 'the newest entry of CHANGELOG.md');
  assert.equal(
    `^${devDependencies['@types/vscode']}`,
    engines.vscode,
    'the typings are those of the oldest VS Code supported',
  );
});

test('9. every text of the manifest is there in both languages', () => {
  const keys = (path: string): string[] => Object.keys(JSON.parse(read(path)) as object).sort();
  const used = [...read('package.json').matchAll(/"%([^%"]+)%"/g)].map((match) => match[1] ?? '');
  const english = keys('package.nls.json');
  assert.deepEqual(keys('package.nls.ar.json'), english);
  assert.deepEqual([...new Set(used)].sort(), english);
});

interface Config {
  readonly compilerOptions: { readonly types: string[]; readonly lib: string[] };
  readonly files: string[];
}

interface Manifest {
  readonly version: string;
  readonly engines: { readonly vscode: string };
  readonly devDependencies: Readonly<Record<string, string>>;
}
