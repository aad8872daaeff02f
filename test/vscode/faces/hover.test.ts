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
  await until(async () => (await workbench.overlays()).length > 0, 'nothing is highlighted');
  await until(() => workbench.page.getByText('5 sources').isVisible(), 'the corpus is not read');
  const language = (): Promise<string | undefined> =>
    workbench.host((vscode) => vscode.window.activeTextEditor?.document.languageId);
  await until(async () => (await language()) === 'isnad', 'the source is not adopted');
});
after(() => workbench.close());

/** The text of the hover at a text, its isolates gone. */
async function hoverText(text: string): Promise<string> {
  await workbench.press('Escape');
  await workbench.page.mouse.move(5, 5);
  return (await workbench.hover(text)).replace(/[\u2066-\u2069]/g, '').replace(/\u00a0/g, ' ');
}

test('on the number of dismantled cells it shows the other source’s figure and that they differ', async () => {
  const told = [/more than 2,009 خلية/, /أكثر من 200 خلية/, /differ/];
  // A hover that is asked for while the window settles may not come; a person would point again.
  const shows = async (): Promise<boolean> => {
    const text = await Promise.race([hoverText('2009'), workbench.page.waitForTimeout(8000).then(() => '')]);
    return told.every((part) => part.test(text));
  };
  await until(shows, 'the hover does not set the two figures side by side');
  await workbench.screenshot('hover-figure-light');
});

test('a link of a row opens its line', async () => {
  await hoverText('2009');
  const row = workbench.page.locator('.monaco-hover tr').filter({ hasText: 'أكثر من 200 خلية' });
  await row.locator('a').first().click();
  await until(async () => (await workbench.caret()).line === 1, 'the link does not lead to its line');
  const opened = await workbench.host((vscode) => {
    const editor = vscode.window.activeTextEditor;
    return [editor?.document.uri.path.split('/').at(-1), editor?.document.getText(editor.selection)];
  });
  assert.deepEqual(opened, [balance, 'أكثر من 200 خلية إرهابية']);
  await workbench.openFile(report);
});

test('on the bureau’s acronym it shows its six names over four sources, the mistranslation marked', async () => {
  const text = await hoverText('BCIJ');
  const names = ['المكتب المركزي للأبحاث القضائية', 'المكتب المركزي للتحقيقات القضائية', 'المكتب المغربي المركزي للأبحاث القضائية', 'المكتب الاتحادي للصحافة والعدالة', 'البسيج', 'BCIJ']; // prettier-ignore
  for (const name of names) assert.ok(text.includes(name), name);
  assert.match(text, /4 sources/);
  const wrong = workbench.page.locator('.monaco-hover tr').filter({ hasText: 'mistranslation' });
  assert.match(await wrong.locator('s').innerText(), /المكتب الاتحادي للصحافة والعدالة/);
  await workbench.screenshot('hover-name-light');
});

test('on a date it shows the day in both calendars and the events of that day', async () => {
  const text = await hoverText('21 فبراير');
  assert.match(text, /2023-02-21/);
  assert.match(text, /1444/);
  assert.match(text, /Christopher Wray/);
});

test('the table reads from right to left: the source stands at the right of what it says', async () => {
  await hoverText('BCIJ');
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
    await until(async () => (await hoverText('2009')).includes('أكثر من 200 خلية'), 'the hover does not open');
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
  await until(async () => (await hoverText('2009')).includes('أكثر من 300 خلية'), 'the hover does not follow the edit');
});
