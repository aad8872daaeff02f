// Writes what an export made into a folder, and nowhere else.

import { mkdir, realpath, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve, sep } from 'node:path';
import type { ExportedFile } from '../export/formats.ts';

/** Why nothing was written: a file would be one of the corpus, or would lie out of the folder. */
export interface Refusal {
  readonly reason: 'over-source' | 'outside';
  readonly path: string;
}

/**
 * Writes the files below `folder`, which is made where it is not there. Refuses before anything is written where one of them
 * would be one of `evidence`, and before writing a file where a symbolic link leads out.
 */
export async function writeFiles(
  folder: string,
  files: readonly ExportedFile[],
  evidence: readonly string[],
): Promise<Refusal | undefined> {
  await mkdir(folder, { recursive: true });
  const root = await realpath(folder);
  const kept = new Set(await Promise.all(evidence.map((path) => realpath(path).catch(() => resolve(path)))));
  for (const { path } of files) {
    const target = await realpath(join(root, path)).catch(() => join(root, path));
    if (kept.has(target)) return { reason: 'over-source', path: target };
  }
  for (const { path, text } of files) {
    const target = join(root, path);
    await mkdir(dirname(target), { recursive: true });
    const real = await realpath(target).catch(async () => join(await realpath(dirname(target)), basename(target)));
    if (!real.startsWith(root.endsWith(sep) ? root : root + sep)) return { reason: 'outside', path: target };
    await writeFile(real, text);
  }
  return undefined;
}
