// The desktop VS Code, where one is named or can be had.

import { downloadAndUnzipVSCode } from '@vscode/test-electron';
import { cache } from './places.ts';

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

function hasScreen(): boolean {
  const { platform, env } = process;
  return platform === 'darwin' || platform === 'win32' || Boolean(env['DISPLAY'] ?? env['WAYLAND_DISPLAY']);
}
