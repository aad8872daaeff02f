// Fetches the VS Code server under test from the npm registry: once, for all runs of this work tree.

import { existsSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cache } from './places.ts';
import { npm } from './processes.ts';

/** The npm package that carries a complete VS Code server and workbench; this version is VS Code 1.139.1. */
const carrier = 'code-server@4.139.1';

/** The folder of the VS Code server, fetched if it is not there yet. */
export async function fetchServer(): Promise<string> {
  const home = join(cache, carrier.replace('@', '-'));
  const inside = join('node_modules', 'code-server', 'lib', 'vscode');
  if (!existsSync(home)) {
    console.error(`Fetching the VS Code server (npm package ${carrier}) …`);
    await fetchInto(home, inside);
  }
  return join(home, inside);
}

/** Fetches beside the target and moves into place at the end: an interrupted or a second fetch leaves nothing half done. */
async function fetchInto(home: string, inside: string): Promise<void> {
  const part = `${home}.${process.pid}`;
  await mkdir(part, { recursive: true });
  try {
    await writeFile(join(part, 'package.json'), '{ "private": true }\n');
    await npm(['install', '--ignore-scripts', '--no-audit', '--no-fund', carrier], { cwd: part });
    await npm(['install', '--ignore-scripts', '--omit=dev', '--no-audit', '--no-fund'], { cwd: join(part, inside) });
    await rename(part, home).catch((error: unknown) => {
      if (!existsSync(home)) throw error;
    });
  } finally {
    await rm(part, { recursive: true, force: true });
  }
}
