// The hover, on the sample corpus in a real editor.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { type Workbench, openWorkbench, until } from '../page.ts';
import { themes } from '../settings.ts';

const report = '000_9b703e0e953813b5.txt';
const balance = '004_26bc6d3920ec8b63.txt';

let workbench: Workbench;
before(async () => {
  workbench = await openWorkbench({ folder: 'seeds', theme: 'light', size: { width: 1400, height: 1000 } });
  await workbench.openFile(report);
  const highlights = (): Promise<unknown[]> => workbench.overlays({ named: 'TextEditorDecorationType' });
  await until(async () => (await highlights()).length > 0, 'nothing is highlighted');
  await workbench.status('5 sources');
  const language = (): Promise<string | undefined> =>
    workbench.host((vscode) => vscode.window.activeTextEditor?.document.languageId);
  await until(async () => (await language()) === 'isnad', 'the source is not adopted');
});
after(() => workbench.close());

/** Points at a text until the hover says all that is wanted. */
function tells(text: string, ...wanted: readonly (string | RegExp)[]): Promise<string> {
  const has = (said: string, one: string | RegExp): boolean => (typeof one === 'string' ? said.includes(one) : one.test(said)); // prettier-ignore
  return workbench.hover(text, { shows: (said) => wanted.every((one) => has(said, one)) });
}

test('on the number of dismantled cells it shows the other source’s figure and that they differ', async () => {
  await tells('2009', 'more than 2,009 خلية', 'أكثر من 200 خلية', 'differ');
  await workbench.screenshot('hover-figure-light');
});

test('a link of a row opens its line', async () => {
  await tells('2009', 'أكثر من 200 خلية', 'differ');
  const row = workbench.page.locator('.monaco-hover tr').filter({ hasText: 'أكثر من 200 خلية' });
  await row.locator('a').first().click();
  const opened = (): Promise<(string | number | undefined)[]> =>
    workbench.host((vscode) => {
      const editor = vscode.window.activeTextEditor;
      const text = editor?.document.getText(editor.selection);
      return [editor?.document.uri.path.split('/').at(-1), editor?.selection.active.line, text];
    });
  const wanted = [balance, 1, 'أكثر من 200 خلية إرهابية'];
  await until(async () => String(await opened()) === String(wanted), 'the link does not lead to its line');
  await workbench.openFile(report);
});

test('on the bureau’s acronym it shows its six names over four sources, the mistranslation marked', async () => {
  const names = ['المكتب المركزي للأبحاث القضائية', 'المكتب المركزي للتحقيقات القضائية', 'المكتب المغربي المركزي للأبحاث القضائية', 'المكتب الاتحادي للصحافة والعدالة', 'البسيج', 'BCIJ']; // prettier-ignore
  await tells('BCIJ', ...names, '4 sources', 'mistranslation');
  const wrong = workbench.page.locator('.monaco-hover tr').filter({ hasText: 'mistranslation' });
  assert.match(await wrong.locator('s').innerText(), /المكتب الاتحادي للصحافة والعدالة/);
  await workbench.screenshot('hover-name-light');
});

test('on a date it shows the day in both calendars and the events of that day', async () => {
  await tells('21 فبراير', '2023-02-21', '1444', 'Christopher Wray');
});

test('the table reads from right to left: the source stands at the right of what it says', async () => {
  await tells('BCIJ', '4 sources');
  const cells = workbench.page.locator('.monaco-hover tr').first().locator('td');
  const boxes = await cells.evaluateAll((all) => all.map((cell) => cell.getBoundingClientRect().x));
  assert.deepEqual([...boxes].sort((a, b) => a - b), boxes); // prettier-ignore
  const source = await cells.last().innerText();
  assert.match(source, /تقرير|الصباح|الصحراء|المرجع|حصيلة/);
});

for (const theme of ['light', 'dark', 'hc-dark'] as const) {
  test(`hover and comparisons in the theme “${theme}”; the pictures are for eyes`, async () => {
    await workbench.host(async (vscode, name) => {
      await vscode.workspace.getConfiguration('workbench').update('colorTheme', name, true);
      await vscode.commands.executeCommand('isnad.comparisons.focus');
    }, themes[theme]); // prettier-ignore
    await workbench.page.locator('.pane .monaco-list-row').filter({ hasText: 'differ' }).first().waitFor();
    await tells('2009', 'أكثر من 200 خلية');
    await workbench.screenshot(`hover-and-comparisons-${theme}`);
  });
}

test('an edit of an open text shows in the hover at once, unsaved', async () => {
  await workbench.host(async (vscode, name) => {
    const [uri] = await vscode.workspace.findFiles(name);
    const document = await vscode.workspace.openTextDocument(uri!);
    const at = document.positionAt(document.getText().indexOf('200 خلية'));
    const edit = new vscode.WorkspaceEdit();
    edit.replace(document.uri, new vscode.Range(at, at.translate(0, 3)), '300');
    await vscode.workspace.applyEdit(edit);
  }, balance);
  await tells('2009', 'أكثر من 300 خلية');
});
