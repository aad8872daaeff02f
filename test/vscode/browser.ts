// Finds a browser of the Chromium family, and starts it without a window.

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { run } from './processes.ts';

const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export async function startBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: await findBrowser(), args: quiet });
}

/** The program named by `ISNAD_BROWSER`, or one that is installed, or Debian's, installed now where we may. */
export async function findBrowser(): Promise<string> {
  const named = process.env['ISNAD_BROWSER'];
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(`ISNAD_BROWSER names ${named}, which does not exist.`);
  }
  return usual() ?? (await install());
}

function usual(): string | undefined {
  return usualPlaces().find((path) => existsSync(path));
}

function usualPlaces(): string[] {
  if (process.platform === 'darwin') {
    return ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    );
  }
  if (process.platform === 'win32') {
    const programs = ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA'].map(
      (name) => process.env[name] ?? 'C:\\Program Files',
    );
    const browsers = [
      'Google\\Chrome\\Application\\chrome.exe',
      'Chromium\\Application\\chrome.exe',
      'Microsoft\\Edge\\Application\\msedge.exe',
    ];
    return programs.flatMap((folder) => browsers.map((browser) => join(folder, browser)));
  }
  const names = [
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    'microsoft-edge',
    'microsoft-edge-stable',
  ];
  return ['/usr/bin', '/usr/local/bin', '/snap/bin'].flatMap((folder) => names.map((name) => join(folder, name)));
}

/** Debian's browser and a font for Arabic, where this is Debian and we are its root. */
async function install(): Promise<string> {
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.error('No browser found: installing chromium and fonts-noto-core …');
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    await run('apt-get', ['update', '-q'], { env });
    await run('apt-get', ['install', '-q', '-y', '--no-install-recommends', 'chromium', 'fonts-noto-core'], { env });
  }
  const found = usual();
  if (found) return found;
  throw new Error(
    'The tests of the editor need Chromium, Chrome or Edge: install one, or name its program in ISNAD_BROWSER.',
  );
}
