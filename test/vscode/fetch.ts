// Fetches the VS Code server under test from the npm registry: once, for all runs of this work tree.

import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cache } from './places.ts';
import { npm } from './processes.ts';

interface Release {
  /** The npm package that carries a complete VS Code server and workbench. */
  readonly carrier: string;
  /** The npm package with the Node that runs it, where that is not the one that runs us. */
  readonly node?: string;
  /** Dependencies of the server that no registry of npm has, and what takes their place. */
  readonly instead?: Readonly<Record<string, string>>;
}

/** The releases of VS Code under test: 1.139.1, and the lowest one that the manifest allows, 1.106.3. */
const releases: Readonly<Record<'newest' | 'oldest', Release>> = {
  newest: { carrier: 'code-server@4.139.1' },
  oldest: { carrier: 'code-server@4.106.3', node: 'node@22.23.3', instead: { '@parcel/watcher': '^2.5.1' } },
};
const release = releases[process.env['ISNAD_RELEASE'] === 'oldest' ? 'oldest' : 'newest'];

/** The folder of the VS Code server, fetched if it is not there yet. */
export async function fetchServer(): Promise<string> {
  const { carrier } = release;
  const home = join(cache, carrier.replace('@', '-'));
  const inside = join('node_modules', 'code-server', 'lib', 'vscode');
  if (!existsSync(home)) {
    console.error(`Fetching the VS Code server (npm package ${carrier}) …`);
    await fetchInto(home, async (part) => {
      await install(part, '--ignore-scripts', carrier);
      await mend(join(part, inside));
      await install(join(part, inside), '--ignore-scripts', '--omit=dev');
    });
  }
  return join(home, inside);
}

/** The Node that runs the server, fetched if it is not there yet. */
export async function fetchNode(): Promise<string> {
  if (!release.node) return process.execPath;
  const home = join(cache, release.node.replace('@', '-'));
  if (!existsSync(home)) await fetchInto(home, (part) => install(part, release.node!));
  return join(home, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
}

/** Puts other dependencies in the place of those that can't be fetched; the versions that were wrapped up with them go too. */
async function mend(server: string): Promise<void> {
  if (!release.instead) return;
  const manifest = join(server, 'package.json');
  const { dependencies, ...rest } = JSON.parse(await readFile(manifest, 'utf8')) as { dependencies: object };
  await writeFile(manifest, JSON.stringify({ ...rest, dependencies: { ...dependencies, ...release.instead } }));
  await rm(join(server, 'npm-shrinkwrap.json'), { force: true });
}

function install(folder: string, ...args: string[]): Promise<string> {
  return npm(['install', '--no-audit', '--no-fund', ...args], { cwd: folder });
}

/** Fetches beside the target and moves into place at the end: an interrupted or a second fetch leaves nothing half done. */
async function fetchInto(home: string, fetch: (part: string) => Promise<unknown>): Promise<void> {
  const part = `${home}.${process.pid}`;
  await mkdir(part, { recursive: true });
  try {
    await writeFile(join(part, 'package.json'), '{ "private": true }\n');
    await fetch(part);
    await rename(part, home).catch((error: unknown) => {
      if (!existsSync(home)) throw error;
    });
  } finally {
    await rm(part, { recursive: true, force: true });
  }
}
