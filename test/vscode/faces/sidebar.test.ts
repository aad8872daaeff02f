// The sidebar, on the sample corpus in a real editor.

import { after, before, test } from 'node:test';
import type { Locator } from 'playwright-core';
import { type Workbench, openWorkbench, until } from '../page.ts';

let workbench: Workbench;
before(async () => {
  workbench = await openWorkbench({ folder: 'seeds', theme: 'dark', size: { width: 1400, height: 1000 } });
  await workbench.openFile('000_9b703e0e953813b5.txt');
  await workbench.status('5 sources');
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
    if ((await found.getAttribute('aria-expanded')) === 'false')
      await workbench.tap(found.locator('.monaco-tl-twistie'));
    await until(async () => (await found.getAttribute('aria-expanded')) === 'true', `${text} does not open`);
  }
}

/** Waits until a file is in front with this text selected. */
async function selects(file: string, text: string | RegExp, line?: number): Promise<void> {
  const asSaid = async (): Promise<boolean> => {
    const is = await workbench.host((vscode) => {
      const editor = vscode.window.activeTextEditor;
      const path = editor?.document.uri.path ?? '';
      return { path, text: editor?.document.getText(editor.selection) ?? '', line: editor?.selection.start.line };
    });
    const isText = typeof text === 'string' ? is.text === text : text.test(is.text);
    return is.path.endsWith(`/${file}`) && isText && (line === undefined || is.line === line);
  };
  await until(asSaid, `${String(text)} is not selected in ${file}`);
}

test('events stand in years, each leading to the lines that tell of it', async () => {
  await open('Events', '2023', 'Christopher Wray');
  await open('Events', 'الصباح');
  await workbench.tap(row('Events', 'كريستوفر راي'));
  await selects('002_eb3f065f4596e07e.txt', /كريستوفر راي/);
});

test('comparisons that disagree stand first and lead to their places', async () => {
  const first = view('Comparisons').locator('.monaco-list-row[data-index="0"]');
  await until(async () => /conflict/.test(await first.innerText()), 'conflicts do not stand first');
  await open('Comparisons', 'differ', 'Cells');
  await workbench.tap(row('Comparisons', 'أكثر من 200 خلية'));
  await selects('004_26bc6d3920ec8b63.txt', 'أكثر من 200 خلية إرهابية');
});

test('sources carry outlet and date, and open at a click', async () => {
  const source = row('Sources', 'المرجع');
  await until(async () => /2021-03-31/.test(await source.innerText()), 'the date is not told');
  await workbench.tap(source.locator('.monaco-icon-label'));
  await selects('003_a89f7cf720504675.txt', '', 0);
});

test('Reveal in Sidebar finds the agency at the caret', async () => {
  await workbench.openFile('004_26bc6d3920ec8b63.txt');
  await workbench.select('المكتب المركزي', 3, 3);
  await workbench.command('Isnad: Reveal in Sidebar');
  await isSelected(/BCIJ/);
  await workbench.screenshot('sidebar-dark');
});

test('it finds an agency while the tree is drawn anew', async () => {
  await workbench.host(async (vscode) => {
    await vscode.commands.executeCommand('workbench.actions.treeView.isnad.agencies.collapseAll');
    const drawn = setInterval(() => void vscode.commands.executeCommand('isnad.agencies.clearFilter'), 40);
    setTimeout(() => clearInterval(drawn), 600);
    const editor = vscode.window.activeTextEditor!;
    const at = editor.document.positionAt(editor.document.getText().indexOf('وزارة الداخلية') + 3);
    editor.selection = new vscode.Selection(at, at);
    await vscode.commands.executeCommand('isnad.revealInTree');
  });
  await isSelected(/Interior/);
});

/** Waits until a row of the agencies is selected that says so. */
async function isSelected(label: RegExp): Promise<void> {
  const selected = view('Agencies').locator('.monaco-list-row.selected');
  await until(async () => label.test((await selected.allInnerTexts()).join()), `${String(label)} is not selected`);
}

test('a filter shows what matches, folded, and says so; clearing it shows all again', async () => {
  const rows = async (): Promise<string | null> =>
    view('Sources').locator('.monaco-list-row').first().getAttribute('aria-setsize');
  await until(async () => (await rows()) === '5', 'the sources are not there');
  await workbench.host((vscode) => void vscode.commands.executeCommand('isnad.sources.filter'));
  const input = workbench.page.locator('.quick-input-widget input[type=text]');
  await input.fill('الصَّبَاح');
  await input.press('Enter');
  await until(async () => (await rows()) === '1', 'the filter does nothing');
  await workbench.page.getByText('Filter:').first().waitFor();
  await workbench.host((vscode) => vscode.commands.executeCommand('isnad.sources.clearFilter'));
  await until(async () => (await rows()) === '5', 'the filter stays');
});
