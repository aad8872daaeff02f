// Takes the README's pictures from the running product: `npm run pictures` writes src/guide/media/*.jpg.

import { join } from 'node:path';
import { type Workbench, openWorkbench, until } from './page.ts';
import { root } from './places.ts';
import type { Theme } from './settings.ts';

const media = join(root, 'src/guide/media');
const size = { width: 1200, height: 760 };

interface Scene {
  readonly name: string;
  readonly theme: Theme;
  readonly language: 'ar' | 'en';
  readonly file: string;
  readonly play: (workbench: Workbench) => Promise<void>;
}

const scenes: readonly Scene[] = [
  {
    name: 'hover',
    theme: 'light',
    language: 'en',
    file: '000_9b703e0e953813b5.txt',
    play: async (workbench) => void (await workbench.hover('2009')),
  },
  {
    name: 'hover-ar',
    theme: 'light',
    language: 'ar',
    file: '000_9b703e0e953813b5.txt',
    play: async (workbench) => void (await workbench.hover('BCIJ')),
  },
  { name: 'sidebar', theme: 'dark', language: 'en', file: '004_26bc6d3920ec8b63.txt', play: openSidebar },
];

for (const scene of scenes) await take(scene);

async function take({ name, theme, language, file, play }: Scene): Promise<void> {
  const workbench = await openWorkbench({ folder: 'seeds', theme, size, settings: { 'isnad.language': language } });
  try {
    await workbench.openFile(file);
    await until(async () => (await workbench.overlays()).length > 0, 'nothing is highlighted');
    const count = workbench.page.locator('[id="isnad.isnad.isnad.status"], .statusbar-item', {
      hasText: /5 (sources|مصادر)/,
    });
    await until(() => count.first().isVisible(), 'the corpus is not read');
    await play(workbench);
    await workbench.page.waitForTimeout(500);
    await workbench.page.screenshot({ path: join(media, `${name}.jpg`), type: 'jpeg', quality: 72 });
  } finally {
    await workbench.close();
  }
}

async function openSidebar(workbench: Workbench): Promise<void> {
  await workbench.host(async (vscode) => {
    await vscode.commands.executeCommand('workbench.view.extension.isnad');
  });
  const open = async (text: string): Promise<void> => {
    const row = workbench.page.locator('.pane .monaco-list-row', { hasText: text }).first();
    await row.waitFor();
    await row.locator('.monaco-tl-twistie').click();
  };
  for (const text of ['2023', 'differ', 'Cells dismantled']) await open(text);
}
