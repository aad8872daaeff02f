// What tells that a folder of texts has changed.

import { stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Arguments } from './arguments.ts';
import { listFiles } from './folder.ts';

/** The files of a corpus and of its knowledge, with their sizes and when each was written: the same as long as all are. */
export async function stampOf({ folder, knowledge }: Pick<Arguments, 'folder' | 'knowledge'>): Promise<string> {
  const roots = knowledge === undefined ? [folder] : [folder, dirname(knowledge)];
  const stamps = roots.map(async (root) => {
    const files = (await listFiles(root)).filter((path) => /\.(txt|md|jsonc?)$/i.test(path));
    return Promise.all(files.map((path) => stampOfFile(root, path)));
  });
  return (await Promise.all(stamps)).flat().join('\n');
}

async function stampOfFile(root: string, path: string): Promise<string> {
  const written = await stat(join(root, path)).catch(() => undefined);
  return written ? `${path} ${written.size} ${written.mtimeMs}` : path;
}
