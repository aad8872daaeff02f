// Runs the command line as the tests of its commands do.

import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from '../../src/cli/run.ts';

/** The sample corpus. */
export const seeds = fileURLToPath(new URL('../../seeds', import.meta.url));

/** What a run said, and its exit code. */
export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly messages: string;
}

/** Runs the command line in process, no terminal around it. */
export async function isnad(...words: string[]): Promise<Ran> {
  let out = '';
  let messages = '';
  const code = await run(words, (language) => ({
    out: (text) => void (out += text),
    message: (text) => void (messages += `${text}\n`),
    progress: () => undefined,
    isTerminal: false,
    language,
  }));
  return { code, out, messages };
}

/** A folder with these files while it is used. */
export async function withFolder(
  files: Record<string, string | Uint8Array>,
  use: (folder: string) => Promise<void>,
): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'isnad-'));
  try {
    for (const [name, content] of Object.entries(files)) await put(join(folder, name), content);
    await use(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function put(path: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
}
