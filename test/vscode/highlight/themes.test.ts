// Lines and highlights in the four kinds of themes; the pictures are for eyes.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { type Workbench, openWorkbench, until } from '../page.ts';
import { misplaced } from '../rtl/order.ts';
import { type Theme, themes } from '../settings.ts';

let workbench: Workbench;
before(async () => (workbench = await openWorkbench({ folder: 'seeds', size: { width: 1100, height: 800 } })));
after(() => workbench.close());

for (const theme of Object.keys(themes) as Theme[]) {
  test(`in the theme ${theme} lines are in order and highlights are drawn`, async () => {
    await workbench.host(async (vscode, name) => {
      await vscode.workspace.getConfiguration('workbench').update('colorTheme', name, true);
    }, themes[theme]);
    await workbench.openFile('002_eb3f065f4596e07e.txt');
    await until(async () => {
      const drawn = await workbench.overlays({ named: 'TextEditorDecorationType' });
      const lined = drawn.filter(({ border }) => /[1-9]px.* (solid|dotted|dashed|double)$/.test(border));
      return drawn.length > 5 && lined.length === drawn.length;
    }, 'no highlights are drawn, or some without lines');
    for (const { text, direction } of await workbench.rows()) {
      if (direction === 'rtl') assert.deepEqual(misplaced(await workbench.find(text)), [], text);
    }
    await workbench.screenshot(`theme-${theme}`);
  });
}
