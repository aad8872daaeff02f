// The dossier, on the sample corpus in a real editor.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { Frame } from 'playwright-core';
import { type Workbench, openWorkbench, until } from '../page.ts';
import { root } from '../places.ts';
import { type Theme, themes } from '../settings.ts';

const report = '000_9b703e0e953813b5.txt';
const names = ['المكتب المركزي للأبحاث القضائية', 'المكتب المركزي للتحقيقات القضائية', 'المكتب المغربي المركزي للأبحاث القضائية', 'المكتب الاتحادي للصحافة والعدالة', 'البسيج', 'BCIJ']; // prettier-ignore

let workbench: Workbench;
let dossier: Frame;
before(async () => {
  workbench = await openWorkbench({ folder: 'seeds', theme: 'light', size: { width: 1700, height: 1000 } });
  await workbench.openFile(report);
  await workbench.status('5 sources');
  await workbench.select('BCIJ', 1, 1);
  await workbench.command('Isnad: Open Dossier');
  dossier = await shownPage();
});
after(() => workbench.close());

/** The page of the dossier that is in sight, once it shows something. */
function shownPage(): Promise<Frame> {
  return until(async () => {
    for (const frame of workbench.page.frames()) {
      const shows = await frame.$('main section').catch(() => null); // a frame may go while it is asked
      if (shows) return frame;
    }
    return undefined;
  }, 'no dossier is shown');
}

/** The selected text and the file of every editor in sight, from the first column on. */
function selections(): Promise<(readonly [file: string, text: string])[]> {
  return workbench.host((vscode) =>
    vscode.window.visibleTextEditors
      .toSorted((a, b) => (a.viewColumn ?? 0) - (b.viewColumn ?? 0))
      .map(({ document, selection }) => [document.uri.path.split('/').at(-1)!, document.getText(selection)] as const),
  );
}

test('it holds the bureau’s six names, the mistranslation with mark and word', async () => {
  const printed = await dossier.locator('section[aria-labelledby=names] tbody th').allInnerTexts();
  for (const name of names) assert.ok(printed.some((text) => text.includes(name)), name); // prettier-ignore
  const wrong = dossier.locator('tr', { hasText: 'mistranslation' });
  assert.equal(await wrong.locator('s').innerText(), 'المكتب الاتحادي للصحافة والعدالة');
  assert.equal(await wrong.getByRole('img', { name: 'wrong name' }).innerText(), '⚠');
});

test('it reads from right to left: the first column stands at the right', async () => {
  const heads = dossier.locator('section[aria-labelledby=compared] thead th');
  const [first, last] = [await heads.first().boundingBox(), await heads.last().boundingBox()];
  assert.ok(first!.x > last!.x);
});

test('a click on a cell lands on its line, its words selected, and leaves the dossier in sight', async () => {
  const cell = dossier.locator('section[aria-labelledby=compared] td button.place', { hasText: names[3]! });
  await cell.first().click();
  const [file, text] = [report, names[3]!];
  await until(
    async () => (await selections()).some((one) => one[0] === file && one[1] === text),
    'no line is selected',
  );
  assert.ok(await dossier.locator('h1').isVisible());
});

test('an edit of an open text shows in it, unsaved, the scroll and the focus kept', async () => {
  const button = dossier.locator('section[aria-labelledby=names] button').last();
  await button.focus();
  await dossier.evaluate(() => scrollTo(0, 120));
  await workbench.host(async (vscode, name) => {
    const [uri] = await vscode.workspace.findFiles(name);
    const document = await vscode.workspace.openTextDocument(uri!);
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, document.lineAt(document.lineCount - 1).range.end, '\n\nوقال البسيج ذلك أمس.');
    await vscode.workspace.applyEdit(edit);
  }, report);
  const row = dossier.locator('section[aria-labelledby=names] tr', { hasText: 'البسيج' });
  const lines = await workbench.host(
    (vscode, name) => vscode.workspace.textDocuments.find(({ uri }) => uri.path.endsWith(`/${name}`))!.lineCount,
    report,
  );
  await until(async () => (await row.innerText()).includes(`line ${lines}`), 'the dossier does not follow the edit');
  const kept = (): Promise<boolean> =>
    dossier.evaluate(() => document.activeElement?.tagName === 'BUTTON' && scrollY === 120);
  await until(kept, 'the focus or the scroll is not kept');
});

const looks: [Theme, string][] = [['light', 'vscode-light'], ['dark', 'vscode-dark'], ['hc-dark', 'vscode-high-contrast']]; // prettier-ignore
for (const [theme, look] of looks) {
  test(`axe finds no violation in the theme “${theme}”`, async () => {
    await workbench.host((vscode, name) => {
      return vscode.workspace.getConfiguration('workbench').update('colorTheme', name, vscode.ConfigurationTarget.Global);
    }, themes[theme]); // prettier-ignore
    await until(() => dossier.evaluate((name) => document.body.classList.contains(name), look), 'the theme stays');
    await dossier.evaluate(await readFile(join(root, 'node_modules/axe-core/axe.min.js'), 'utf8'));
    const found = await dossier.evaluate(() => (globalThis as unknown as Axe).axe.run(document, { resultTypes: ['violations'] })); // prettier-ignore
    assert.deepEqual(found.violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]), []); // prettier-ignore
    assert.ok(found.passes.length > 20, 'the rules have been run');
    await workbench.screenshot(`dossier-${theme}`);
  });
}

test('two places of a comparison open side by side, both selected', async () => {
  await dossier.locator('section[aria-labelledby=compared] button.pair').first().click();
  await until(async () => {
    const files = (await selections()).filter(([, text]) => text !== '').map(([file]) => file);
    return new Set(files).size >= 2;
  }, 'there are no two editors');
});

test('it is exported to a file', async () => {
  await workbench.host((vscode) => void vscode.commands.executeCommand('isnad.exportDossier', 'bcij'));
  await workbench.pick('CSV');
  await until(async () => {
    const input = workbench.page.locator('.quick-input-widget input[type=text]');
    return (await input.inputValue()).endsWith('bcij.csv');
  }, 'no file is asked for'); // prettier-ignore
  const busy = workbench.page.locator('.quick-input-widget .monaco-progress-container.active');
  await busy.waitFor({ state: 'detached' }); // while the folder is listed Enter does nothing
  await workbench.press('Enter');
  const path = join(workbench.folder, 'bcij.csv');
  const csv = await until(() => readFile(path, 'utf8').catch(() => undefined), 'no file is written');
  for (const name of names) assert.ok(csv.includes(`"${name}"`), name);
});

test('hidden behind a text and opened again it is the same panel, its content made anew', async () => {
  await workbench.host(async (vscode, name) => {
    const [uri] = await vscode.workspace.findFiles(name);
    await vscode.window.showTextDocument(uri!, { viewColumn: vscode.ViewColumn.Two });
  }, report);
  await until(async () => dossier.isDetached(), 'the dossier stays in sight');
  await workbench.host((vscode) => void vscode.commands.executeCommand('isnad.openDossier', 'bcij'));
  dossier = await shownPage();
  await dossier.locator('section[aria-labelledby=names] s', { hasText: names[3]! }).waitFor();
  const tabs = await workbench.host((vscode) =>
    vscode.window.tabGroups.all.flatMap((group) => group.tabs).filter(({ label }) => label.startsWith('Dossier')).length,
  ); // prettier-ignore
  assert.equal(tabs, 1);
});

interface Axe {
  readonly axe: { run(root: unknown, options: object): Promise<Found> };
}

interface Found {
  readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly html: string }[] }[];
  readonly passes: readonly unknown[];
}
