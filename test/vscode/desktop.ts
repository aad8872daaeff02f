// The desktop VS Code, where one is named or can be had.

import { downloadAndUnzipVSCode } from '@vscode/test-electron';
import { cache } from './places.ts';
import { run } from './processes.ts';
import type { Folders } from './server.ts';

/**
 * The program of a desktop VS Code: the one that `ISNAD_VSCODE` names, or the newest, downloaded once, where there is a screen
 * to show it on; else nothing.
 */
export async function findDesktop(): Promise<string | undefined> {
  const named = process.env['ISNAD_VSCODE'];
  if (named || !hasScreen()) return named;
  try {
    return await downloadAndUnzipVSCode({ cachePath: cache, timeout: 30_000 });
  } catch {
    return undefined;
  }
}

/** Opens a desktop VS Code on a folder and waits until it is closed. */
export async function openDesktop({ folder, data, extensions }: Folders & { readonly folder: string }): Promise<void> {
  const program = await findDesktop();
  if (!program) throw new Error('No desktop VS Code can be downloaded here: name its program in ISNAD_VSCODE.');
  await run(program, [
    folder,
    `--user-data-dir=${data}`,
    `--extensions-dir=${extensions}`,
    '--wait',
    '--disable-updates',
  ]);
}

function hasScreen(): boolean {
  const { platform, env } = process;
  return platform === 'darwin' || platform === 'win32' || Boolean(env['DISPLAY'] ?? env['WAYLAND_DISPLAY']);
}
