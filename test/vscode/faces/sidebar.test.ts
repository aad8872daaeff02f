// The sidebar, on the sample corpus in a real editor.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Locator } from 'playwright-core';
import { type Workbench, openWorkbench, until } from '../page.ts';

let workbench: Workbench;
before(async () => {
  workbench = await openWorkbench({ folder: 'seeds', theme: 'dark', size: { width: 1400, height: 1000 } });
  await workbench.openFile('000_9b703e0e953813b5.txt');
  await until(() => workbench.page.getByText('5 sources').isVisible(), 'the corpus is not read');
  await workbench.host(async (vscode) => {
    await vscode.commands.executeCommand('workbench.view.extension.isnad');
  });
  await row('Agencies', 'Morocco').waitFor();
});
after(() => workbench.close());

/** A view of the sidebar by its title. */
function view(title: string): Locator {
  return workbench.page
    .locator('.pane')
    .filter({ has: workbench.page.locator(`.pane-header[aria-label^="${title}"]`) });
}

/** The first row of a view that contains the text. */
function row(title: string, text: string): Locator {
  return view(title).locator('.monaco-list-row').filter({ hasText: text }).first();
}

async function open(title: string, ...texts: string[]): Promise<void> {
  for (const text of texts) {
    const found = row(title, text);
    await found.waitFor();
    if ((await found.getAttribute('aria-expanded')) === 'false') await found.locator('.monaco-tl-twistie').click();
  }
}

async function selected(): Promise<{ file: string; text: string; line: number }> {
  return workbench.host((vscode) => {
    const { document, selection } = vscode.window.activeTextEditor!;
    return {
      file: document.uri.path.split('/').at(-1)!,
      text: document.getText(selection),
      line: selection.start.line,
    };
  });
}

test('events stand in years, each leading to the lines that tell of it', async () => {
  await open('Events', '2023', 'Christopher Wray');
  const source = row('Events', 'الصباح');
  await source.locator('.monaco-tl-twistie').click();
  await row('Events', 'كريستوفر راي').click();
  await until(async () => (await selected()).file === '002_eb3f065f4596e07e.txt', 'the click does not open the source');
  assert.match((await selected()).text, /كريستوفر راي/);
});

test('comparisons that disagree stand first and lead to their places', async () => {
  const first = view('Comparisons').locator('.monaco-list-row').first();
  assert.match(await first.innerText(), /conflict/);
  await open('Comparisons', 'differ', 'Cells');
  await row('Comparisons', 'أكثر من 200 خلية').click();
  await until(async () => (await selected()).file === '004_26bc6d3920ec8b63.txt', 'the click does not open the source');
  assert.equal((await selected()).text, 'أكثر من 200 خلية إرهابية');
});

test('sources carry outlet and date, and open at a click', async () => {
  const source = row('Sources', 'المرجع');
  assert.match(await source.innerText(), /2021-03-31/);
  await source.locator('.monaco-icon-label').click();
  await until(async () => (await selected()).file === '003_a89f7cf720504675.txt', 'the click does not open the source');
  assert.equal((await selected()).line, 0);
});

test('Reveal in Sidebar finds the agency at the caret', async () => {
  await workbench.openFile('004_26bc6d3920ec8b63.txt');
  await workbench.host((vscode) => {
    const editor = vscode.window.activeTextEditor!;
    const at = editor.document.positionAt(editor.document.getText().indexOf('المكتب المركزي') + 3);
    editor.selection = new vscode.Selection(at, at);
  });
  await workbench.command('Isnad: Reveal in Sidebar');
  const focused = view('Agencies').locator('.monaco-list-row.selected');
  await until(async () => /BCIJ/.test((await focused.allInnerTexts()).join()), 'the bureau is not selected');
  await workbench.screenshot('sidebar-dark');
});

test('a filter shows what matches, folded, and says so; clearing it shows all again', async () => {
  const all = await view('Sources').locator('.monaco-list-row').count();
  await workbench.host((vscode) => void vscode.commands.executeCommand('isnad.sources.filter'));
  const input = workbench.page.locator('.quick-input-widget input[type=text]');
  await input.fill('الصَّبَاح');
  await input.press('Enter');
  await until(async () => (await view('Sources').locator('.monaco-list-row').count()) === 1, 'the filter does nothing');
  await workbench.page.getByText('Filter:').waitFor();
  await workbench.host((vscode) => vscode.commands.executeCommand('isnad.sources.clearFilter'));
  await until(async () => (await view('Sources').locator('.monaco-list-row').count()) === all, 'the filter stays');
});
