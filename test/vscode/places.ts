// Where the tools of this folder keep things. Everything they fetch or make lies in places that git ignores, or in temporary folders.

import { cp, mkdtemp, rm } from 'node:fs/promises';
import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The top of the work tree. */
export const root = resolve(dirname(fileURLToPath(import.meta.url)), '..', '..');
/** What is fetched once and reused: the VS Code under test. */
export const cache = join(root, '.vscode-test');
/** Pictures and logs of a run, kept for whoever looks into it. */
export const artifacts = join(root, 'test', 'artifacts');

const temporary = new Set<string>();
process.on('exit', () =>
  temporary.forEach((folder) => rmSync(folder, { recursive: true, force: true, maxRetries: 3 })),
);

/** A new empty folder, removed when this process ends. */
export async function temporaryFolder(purpose: string, inside = tmpdir()): Promise<string> {
  const folder = await mkdtemp(join(inside, `isnad-${purpose}-`));
  temporary.add(folder);
  return folder;
}

/** Removes a folder made by {@link temporaryFolder} before the process ends. */
export async function removeTemporary(folder: string): Promise<void> {
  temporary.delete(folder);
  await rm(folder, { recursive: true, force: true, maxRetries: 3 });
}

/** Copies `folder`, under its own name, into a new temporary folder: what runs on the copy never changes the original. */
export async function temporaryCopy(folder: string): Promise<string> {
  const copy = join(await temporaryFolder('folder'), basename(folder));
  await cp(folder, copy, { recursive: true });
  return copy;
}
