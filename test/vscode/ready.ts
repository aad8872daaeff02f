// What a VS Code under test needs on disk: the packaged VSIX, installed, and the tests' helper extension.

import { readFileSync, rmSync } from 'node:fs';
import { copyFile, mkdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { build } from 'esbuild';
import { cache, removeTemporary, root, temporaryFolder } from './places.ts';
import { npm } from './processes.ts';
import { installExtension } from './server.ts';

/** Name under which VS Code knows the product. */
export const extensionId = 'isnad.isnad';

/**
 * The product as it ships: built and packaged now, unless the run has done so already and says where (`ISNAD_VSIX`).
 * The VSIX is a copy that no later packaging touches.
 */
export async function packagedProduct(): Promise<string> {
  const given = process.env['ISNAD_VSIX'];
  if (given) return given;
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  const copy = join(await temporaryFolder('vsix'), `isnad-${version}.vsix`);
  await alone('packaging', async () => {
    await npm(['run', '--silent', 'package'], { cwd: root });
    await copyFile(join(root, `isnad-${version}.vsix`), copy);
  });
  return copy;
}

/** A folder of extensions that holds the packaged product, installed now, unless the run says where it is (`ISNAD_EXTENSIONS`). */
export async function installedProduct(): Promise<string> {
  const given = process.env['ISNAD_EXTENSIONS'];
  if (given) return given;
  const extensions = await temporaryFolder('extensions');
  const data = await temporaryFolder('install');
  await installExtension(await packagedProduct(), { extensions, data });
  await removeTemporary(data);
  return extensions;
}

/** The helper extension's folder, generated beside the fetched VS Code. */
export async function helperExtension(): Promise<string> {
  const folder = join(cache, 'helper');
  await mkdir(folder, { recursive: true });
  const manifest = {
    name: 'helper',
    publisher: 'isnadtests',
    version: '0.0.1',
    engines: { vscode: '^1.106.0' },
    main: './extension.js',
    activationEvents: ['*', 'onFileSystem:isnad-memory'],
    capabilities: { untrustedWorkspaces: { supported: true } },
  };
  await replace(join(folder, 'package.json'), JSON.stringify(manifest));
  const entryPoints = [join(root, 'test', 'vscode', 'helper', 'extension.ts')];
  const { outputFiles } = await build({
    entryPoints,
    bundle: true,
    format: 'cjs',
    platform: 'node',
    external: ['vscode'],
    write: false,
  });
  await replace(join(folder, 'extension.js'), outputFiles[0]?.text ?? '');
  return folder;
}

/** Writes a file in one step: a VS Code that starts meanwhile reads the old or the new one, never half of it. */
async function replace(file: string, text: string): Promise<void> {
  const part = `${file}.${process.pid}`;
  await writeFile(part, text);
  await rename(part, file);
}

/** Runs `job` while no other process of this work tree runs one of the same name; a lock left for five minutes is void. */
async function alone(name: string, job: () => Promise<void>): Promise<void> {
  const lock = join(cache, `${name}.lock`);
  await mkdir(cache, { recursive: true });
  while (!(await taken(lock))) {
    const age = await stat(lock).then(
      (at) => Date.now() - at.mtimeMs,
      () => 0,
    );
    if (age > 300_000) await rm(lock, { recursive: true, force: true });
    await pause(200);
  }
  const free = (): void => rmSync(lock, { recursive: true, force: true });
  process.once('exit', free);
  try {
    await job();
  } finally {
    process.off('exit', free);
    free();
  }
}

function taken(lock: string): Promise<boolean> {
  return mkdir(lock).then(
    () => true,
    () => false,
  );
}
