// The extension in Restricted Mode: a folder nobody has vouched for is read and shown, as nothing of it is ever run.

import { after, before, test } from 'node:test';
import { openWorkbench, until, type Workbench } from './page.ts';

let workbench: Workbench;
before(async () => {
  workbench = await openWorkbench({
    folder: 'seeds',
    settings: { 'security.workspace.trust.enabled': true, 'security.workspace.trust.startupPrompt': 'never' },
  });
  await workbench.openFile('000_9b703e0e953813b5.txt');
});
after(() => workbench.close());

test('in Restricted Mode lines, marks and the corpus are there', async () => {
  await workbench.page.locator('.statusbar-item').filter({ hasText: 'Restricted Mode' }).waitFor();
  await until(async () => (await workbench.rows())[0]?.direction === 'rtl', 'the first line is not right to left');
  await until(
    async () => (await workbench.overlays({ named: 'TextEditorDecorationType' })).length > 0,
    'no mention is marked',
  );
  await workbench.status(/5 sources, \d+ differ/);
});
