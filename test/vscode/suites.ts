// Runs the mocha suites of `suites/` in the extension host of a real VS Code, beside the packaged, installed extension.

import { readdirSync } from 'node:fs';
import { chmod, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runTests } from '@vscode/test-electron';
import { build } from 'esbuild';
import { findDesktop } from './desktop.ts';
import { cache, root, temporaryCopy, temporaryFolder } from './places.ts';
import { helperExtension, installedProduct } from './ready.ts';
import { writeSettings } from './settings.ts';
import type { Result } from './suites/run.ts';

/** Runs all suites on a copy of a folder, and returns what each of their tests came to. */
export async function runSuites(folder: string): Promise<Result[]> {
  const data = await temporaryFolder('data');
  const results = join(data, 'results.json');
  await writeSettings(data, 'dark');
  const places = [`--user-data-dir=${data}`, `--extensions-dir=${await installedProduct()}`];
  await runTests({
    vscodeExecutablePath: (await findDesktop()) ?? (await launcher()),
    extensionDevelopmentPath: await helperExtension(),
    extensionTestsPath: await bundledSuites(),
    launchArgs: [await temporaryCopy(folder), ...places],
    extensionTestsEnv: { ISNAD_RESULTS: results },
  });
  return JSON.parse(await readFile(results, 'utf8')) as Result[];
}

/** One module with all suites in it. It lies inside the work tree, where it finds mocha itself. */
async function bundledSuites(): Promise<string> {
  const suites = join(root, 'test', 'vscode', 'suites');
  const names = readdirSync(suites).filter((name) => name.endsWith('.suite.ts'));
  const loads = names.map((name) => `require('./${name}');`).join(' ');
  const contents = `import { runMocha } from './run.ts'; export const run = () => runMocha(() => { ${loads} });`;
  const outfile = join(await temporaryFolder('suites', cache), 'suites.cjs');
  const stdin = { contents, resolveDir: suites };
  const mainFields = ['module', 'main']; // as the product is bundled: else jsonc-parser can't be
  const external = ['vscode', 'mocha'];
  await build({ stdin, outfile, bundle: true, format: 'cjs', platform: 'node', mainFields, external });
  return outfile;
}

/** A program that runs `launch.ts` with the Node that runs us. */
async function launcher(): Promise<string> {
  const script = join(root, 'test', 'vscode', 'launch.ts');
  const windows = process.platform === 'win32';
  const program = join(await temporaryFolder('launcher'), windows ? 'launch.cmd' : 'launch');
  const start = `"${process.execPath}" "${script}"`;
  await writeFile(program, windows ? `@${start} %*\r\n` : `#!/bin/sh\nexec ${start} "$@"\n`);
  await chmod(program, 0o755);
  return program;
}
