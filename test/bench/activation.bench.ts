// How long the editor says the packaged extension takes to activate on the sample corpus: loading its code, and `activate` itself.

import { until, openWorkbench } from '../vscode/page.ts';

// A tall window, for the list of extensions shows only as many as it has room for.
const workbench = await openWorkbench({ folder: 'seeds', size: { width: 1280, height: 2400 } });
await workbench.openFile('000_9b703e0e953813b5.txt');
await workbench.active();
await workbench.command('Developer: Show Running Extensions');
const row = workbench.page.locator('.runtime-extensions-editor .monaco-list-row').filter({ hasText: 'Isnad' });
const text = await until(
  async () => (await row.first().innerText()).replaceAll('\n', ' '),
  'Isnad is not among the running extensions',
);
console.log(`  ${text}`);
await workbench.close();
