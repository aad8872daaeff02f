// Curation as an editor does it: from the text, with the keyboard, in a form whose rows are filled in already.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { type Workbench, openWorkbench, until } from '../page.ts';

const report = '002_eb3f065f4596e07e.txt';

let workbench: Workbench;
before(async () => {
  workbench = await openWorkbench({ folder: 'seeds', theme: 'light', size: { width: 1400, height: 900 } });
  await workbench.openFile(report);
  await until(() => workbench.page.getByText('5 sources').isVisible(), 'the corpus is not read');
  await until(async () => (await workbench.overlays()).length > 0, 'nothing is highlighted');
});
after(() => workbench.close());

const picker = () => workbench.page.locator('.quick-input-widget');
const rows = () => picker().locator('.monaco-list-row');
const plain = (text: string): string =>
  text
    .replace(/[\u2066-\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** Waits until the picker shows what it is asked for: the rows of the command palette stand there a moment longer. */
const shows = (pattern: RegExp, complaint: string): Promise<boolean> =>
  until(async () => pattern.test(plain((await rows().allInnerTexts()).join('\n'))), complaint);

/** Selects a text of the active document, as with the mouse. */
async function select(text: string): Promise<void> {
  const selected = (): Promise<boolean> =>
    workbench.host((vscode, wanted) => {
      const editor = vscode.window.activeTextEditor!;
      const start = editor.document.getText().indexOf(wanted);
      const [from, to] = [start, start + wanted.length].map((offset) => editor.document.positionAt(offset));
      if (start >= 0) editor.selection = new vscode.Selection(from!, to!);
      return start >= 0;
    }, text);
  await until(selected, `${text} is not in the document`);
}

/** What a knowledge file of the folder says. */
function knowledge(name: string): Promise<string> {
  return workbench.host(async (vscode, file) => {
    const [uri] = await vscode.workspace.findFiles(`**/${String(file)}`);
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri!));
  }, name);
}

test('a person is added with two keys, told with a button, and taken back by it', async () => {
  const before = await knowledge('persons.jsonc');
  await select('قسم العمليات');
  await workbench.command('Isnad: New Person…');
  await shows(/Write it as below/, 'the form does not open');
  const shown = (await rows().allInnerTexts()).map(plain);
  assert.match(shown[0]!, /Write it as below/);
  assert.match(shown.join('\n'), /Arabic name ?قسم العمليات/);
  assert.match(shown.join('\n'), /English name ?Qasm al-Amliyat/);
  await workbench.screenshot('curation-form-light');
  await workbench.press('Enter');
  await until(async () => (await knowledge('persons.jsonc')) !== before, 'the record is not written');
  assert.match(await knowledge('persons.jsonc'), /"name": \{ "ar": "قسم العمليات", "en": "Qasm al-Amliyat" \}/);
  // A message hides after a while; the list of messages keeps it.
  await workbench.host((vscode) => vscode.commands.executeCommand('notifications.showList'));
  const message = workbench.page.locator('.notification-list-item').filter({ hasText: 'Added to the knowledge' });
  await message.getByRole('button', { name: 'Undo' }).first().click();
  await until(async () => (await knowledge('persons.jsonc')) === before, 'the button does not undo');
});

test('the entity of another name is found by folded letters, and its kind is guessed', async () => {
  await select('رايموند دودا');
  await workbench.command('Isnad: Another Name of…');
  await shows(/likely/, 'no likely entity is offered');
  await workbench.page.keyboard.type('المديريه العامه للامن');
  await until(
    async () => /المديرية العامة للأمن/.test(plain((await rows().first().innerText()) ?? '')),
    'folding finds nothing',
  );
  await workbench.screenshot('curation-pick-light');
  await workbench.press('Escape');
});

test('why something is a mention is told in words, with what can be decided', async () => {
  await select('دودا');
  await workbench.command('Isnad: Why Is This a Mention?');
  await shows(/Not an entity anywhere/, 'no reason is told');
  const shown = plain((await rows().allInnerTexts()).join('\n'));
  assert.match(shown, /Not an entity here/);
  assert.match(shown, /Not an entity anywhere/);
  await workbench.screenshot('curation-why-light');
  await workbench.press('Escape');
});

test('a light bulb stands at a name that the knowledge does not hold; at one that it holds curating waits to be asked for', async () => {
  const bulb = workbench.page.locator('.lightBulbWidget, .codicon-gutter-lightbulb');
  await workbench.click('دودا', { glyph: 2 });
  await workbench.press('Home');
  await workbench.type('قال الدكتور وليد الخطيب ');
  await select('الخطيب');
  await bulb.first().waitFor();
  await select('دودا');
  await until(async () => (await bulb.count()) === 0 || !(await bulb.first().isVisible()), 'the light bulb stays');
  await workbench.host((vscode) => vscode.commands.executeCommand('editor.action.quickFix'));
  await workbench.page.locator('.action-widget').getByText('Another name').first().waitFor();
  await workbench.press('Escape');
});
