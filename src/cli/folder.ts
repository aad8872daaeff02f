// The files of a folder, listed and read.

import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type Decoded, decode } from '../text/decode.ts';

/**
 * The paths of all files below `root`, with `/`, in the order of their UTF-16 units. Dot-folders, `node_modules` and
 * symbolic links are passed over. Throws where `root` itself can't be read; folders below that can't are passed over.
 */
export async function listFiles(root: string): Promise<string[]> {
  const files: string[] = [];
  const pending = [''];
  for (let folder = pending.pop(); folder !== undefined; folder = pending.pop()) {
    const entries = await readdir(join(root, folder), { withFileTypes: true }).catch((error: unknown) => {
      if (folder === '') throw error;
      return [];
    });
    for (const entry of entries) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory() && !isPassedOver(entry.name)) pending.push(path);
      if (entry.isFile()) files.push(path);
    }
  }
  return files.sort();
}

/** The text of a file, decoded; or why it can't be read. */
export async function readText(root: string, path: string): Promise<Decoded | { readonly error: string }> {
  try {
    return decode(await readFile(join(root, path)));
  } catch (error) {
    return { error: (error as NodeJS.ErrnoException).code ?? String(error) };
  }
}

function isPassedOver(name: string): boolean {
  return name.startsWith('.') || name === 'node_modules';
}
