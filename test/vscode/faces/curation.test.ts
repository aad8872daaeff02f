// Curation as an editor does it: from the text, with the keyboard, in a form whose rows are filled in already.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { type Workbench, openWorkbench, until } from '../page.ts';

const report = '002_eb3f065f4596e07e.txt';

let workbench: Workbench;
before(async () => {
  workbench = await openWorkbench({ folder: 'seeds', theme: 'light', size: { width: 1400, height: 900 } });
  await workbench.openFile(report);
  await workbench.status('5 sources');
  const highlights = (): Promise<unknown[]> => workbench.overlays({ named: 'TextEditorDecorationType' });
  await until(async () => (await highlights()).length > 0, 'nothing is highlighted');
});
after(() => workbench.close());

/** Waits until the picker has rows with all that is wanted: those of the command palette stand there a moment longer. */
const shows = (...wanted: readonly RegExp[]): Promise<boolean> =>
  until(
    async () => {
      const said = (await workbench.listed()).map(({ text }) => text).join('\n');
      return wanted.every((pattern) => pattern.test(said));
    },
    `the picker does not show ${wanted.join(' and ')}`,
  );

/** Waits until the first row of the picker, which Enter takes, says so. */
const offersFirst = (pattern: RegExp): Promise<boolean> =>
  until(
    async () => {
      const [first] = await workbench.listed();
      return first !== undefined && first.focused && pattern.test(first.text);
    },
    `${String(pattern)} is not offered first`,
  );

/** What a knowledge file of the folder says. */
function knowledge(name: string): Promise<string> {
  return workbench.host(async (vscode, file) => {
    const [uri] = await vscode.workspace.findFiles(`**/${String(file)}`);
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri!));
  }, name);
}

test('a person is added with two keys, told with a button, and taken back by it', async () => {
  const before = await knowledge('persons.jsonc');
  await workbench.select('قسم العمليات');
  await workbench.command('Isnad: New Person…');
  await shows(/Arabic name ?قسم العمليات/, /English name ?Qasm al-Amliyat/);
  await offersFirst(/Write it as below/);
  await workbench.screenshot('curation-form-light');
  await workbench.press('Enter');
  await until(async () => (await knowledge('persons.jsonc')) !== before, 'the record is not written');
  assert.match(await knowledge('persons.jsonc'), /"name": \{ "ar": "قسم العمليات", "en": "Qasm al-Amliyat" \}/);
  // A message hides after a while; the list of messages keeps it.
  await workbench.host((vscode) => vscode.commands.executeCommand('notifications.showList'));
  const message = workbench.page.locator('.notification-list-item').filter({ hasText: 'Added to the knowledge' });
  await workbench.tap(message.getByRole('button', { name: 'Undo' }).first());
  await until(async () => (await knowledge('persons.jsonc')) === before, 'the button does not undo');
  await workbench.host((vscode) => vscode.commands.executeCommand('notifications.clearAll'));
});

test('the entity of another name is found by folded letters, and its kind is guessed', async () => {
  await workbench.select('رايموند دودا');
  await workbench.command('Isnad: Another Name of…');
  await shows(/likely/);
  await workbench.type('المديريه العامه للامن');
  await offersFirst(/المديرية العامة للأمن/);
  await workbench.screenshot('curation-pick-light');
  await workbench.dismiss();
});

test('why something is a mention is told in words, with what can be decided', async () => {
  await workbench.select('دودا');
  await workbench.command('Isnad: Why Is This a Mention?');
  await shows(/Not an entity here/, /Not an entity anywhere/);
  await workbench.screenshot('curation-why-light');
  await workbench.dismiss();
});

test('a light bulb stands at a name that the knowledge does not hold; at one that it holds curating waits to be asked for', async () => {
  const bulb = workbench.page.locator('.lightBulbWidget, .codicon-gutter-lightbulb');
  await workbench.click('دودا', { glyph: 2 });
  await workbench.press('Home');
  await workbench.type('قال الدكتور وليد الخطيب ');
  await workbench.select('الخطيب');
  await bulb.first().waitFor();
  await workbench.select('دودا');
  await until(async () => (await bulb.count()) === 0 || !(await bulb.first().isVisible()), 'the light bulb stays');
  await workbench.host((vscode) => vscode.commands.executeCommand('editor.action.quickFix'));
  await workbench.page.locator('.action-widget').getByText('Another name').first().waitFor();
  await workbench.press('Escape');
});
