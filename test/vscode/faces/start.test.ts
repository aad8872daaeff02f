// Start a Corpus Here, from a folder of texts without a manifest; and what shows the way to it.

import assert from 'node:assert/strict';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { temporaryFolder } from '../places.ts';
import { type Workbench, openWorkbench, until } from '../page.ts';

const paragraph =
  'قالت الوزارة في بيان وزعته على الصحف إن العمل متواصل منذ أشهر في جميع المناطق وإن النتائج ستعلن لاحقا بعد التحقق منها.\n';

let workbench: Workbench;
let folder: string;
before(async () => {
  folder = await temporaryFolder('texts');
  await writeFile(join(folder, 'a.txt'), `افتتاح المعرض\n\n3 مارس 2023\nمنارة الغرب\n\n${paragraph}`);
  await writeFile(join(folder, 'b.txt'), `لقاء في الرباط\n\n${paragraph}`);
  await writeFile(join(folder, 'notes.txt'), 'Nothing Arabic here.\n');
  // A VS Code that has never run begins with its Welcome page, and VS Code 1.106 does not know walkthroughs of extensions before that.
  const settings = { 'workbench.startupEditor': 'welcomePage' };
  workbench = await openWorkbench({ folder, theme: 'light', settings, size: { width: 1600, height: 900 } });
  await workbench.page.locator('.gettingStartedContainer').waitFor();
  await workbench.openFile('a.txt');
  await workbench.active();
});
after(async () => {
  await workbench.close();
  await rm(folder, { recursive: true, force: true });
});

const picks = () => workbench.page.locator('.quick-input-list .monaco-list-row');

test('the empty sidebar leads to it, and to the walkthrough', async () => {
  await workbench.host((vscode) => vscode.commands.executeCommand('workbench.view.extension.isnad'));
  await workbench.page.getByText('Start a Corpus Here').first().waitFor();
  await workbench.screenshot('welcome-light');
  await workbench.tap(workbench.page.getByText('What Isnad does').filter({ visible: true }).first());
  await workbench.page.getByText('Review what is proposed').first().waitFor();
  const shown = async (): Promise<boolean> => {
    const pages = await Promise.all(workbench.page.frames().map((frame) => frame.locator('body').innerText().catch(() => ''))); // prettier-ignore
    return pages.some((text) => text.includes('From a folder to a corpus'));
  };
  await until(shown, 'the page of the first step is not shown');
  await workbench.screenshot('walkthrough-light');
});

test('the language is asked once, then the sources are confirmed with what was guessed of them', async () => {
  await workbench.command('Isnad: Start a Corpus Here');
  await workbench.pick('English');
  const said = async (): Promise<string> => (await workbench.listed()).map(({ text }) => text).join('\n');
  await until(async () => /a\.txt[^]*b\.txt/.test(await said()), 'the sources are not listed');
  assert.match(await said(), /منارة الغرب[^]*2023-03-03/u);
  assert.doesNotMatch(await said(), /notes\.txt/);
  await workbench.screenshot('start-light');
});

test('a row is changed by its buttons', async () => {
  const row = picks().filter({ hasText: 'b.txt' });
  await workbench.away();
  await row.hover();
  await row.getByRole('button', { name: 'Change the outlet' }).click();
  await workbench.page.locator('.quick-input-message', { hasText: 'Who published' }).waitFor();
  await workbench.page.locator('.quick-input-widget input[type=text]:focus').fill('الصدى');
  await workbench.press('Enter');
  await until(async () => /الصدى/u.test((await row.allInnerTexts()).join()), 'the row does not change');
});

test('Enter writes the manifest, and the corpus is there', async () => {
  await workbench.page.locator('.quick-input-widget input[type=text]:focus').waitFor();
  await workbench.press('Enter');
  await workbench.openFile('b.txt');
  await workbench.status('2 sources');
  const manifest = await readFile(join(workbench.folder, 'isnad.json'), 'utf8');
  assert.match(manifest, /"path": "a.txt"[^]*"published": "2023-03-03"[^]*الصدى/u);
  assert.doesNotMatch(manifest, /notes/);
});

test('a second time nothing is written, and it says why', async () => {
  const before = await readFile(join(workbench.folder, 'isnad.json'), 'utf8');
  await workbench.host((vscode) => void vscode.commands.executeCommand('isnad.startCorpus'));
  await workbench.page.getByText('belongs to a corpus').first().waitFor();
  assert.equal(await readFile(join(workbench.folder, 'isnad.json'), 'utf8'), before);
});
