// Arabic plain text outside of a corpus is offered wrapped lines, once.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Locator } from 'playwright-core';
import { type Workbench, openWorkbench, until } from '../page.ts';

let workbench: Workbench;
before(async () => (workbench = await openWorkbench({ folder: 'test/cases/lines' })));
after(() => workbench.close());

/** The notifications, those that stand in their list and not on the screen included. */
async function shown(): Promise<Locator> {
  await workbench.host((vscode) => vscode.commands.executeCommand('notifications.showList'));
  return workbench.page.locator('.notifications-center .notification-list-item');
}

const text = '- بند أول (انظر الملحق 3)';

test('the offer is made where a long line runs off the screen, and does what it says', async () => {
  await workbench.openFile('mixed.txt');
  await until(async () => (await workbench.find(text)).row.align === 'left', 'lines are wrapped');
  await until(async () => (await shown()).count(), 'no offer is made');
  await workbench.tap((await shown()).getByRole('button', { name: 'Wrap lines' }));
  await until(async () => (await workbench.find(text)).row.align === 'right', 'lines are not wrapped');
  const settings = await workbench.host((vscode) =>
    vscode.workspace.getConfiguration('editor', { languageId: 'plaintext' }).inspect('wordWrap'),
  );
  assert.equal(settings?.globalLanguageValue, 'on');
  assert.equal(settings?.globalValue, undefined);
});

test('it is not made again', async () => {
  await workbench.host(async (vscode) => {
    const settings = vscode.workspace.getConfiguration('editor', { languageId: 'plaintext' });
    await settings.update('wordWrap', undefined, true, true);
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  });
  await workbench.openFile('mixed.txt');
  await until(async () => (await workbench.find(text)).row.align === 'left', 'lines are wrapped');
  await workbench.page.waitForTimeout(1000);
  assert.equal(await (await shown()).count(), 0);
});
