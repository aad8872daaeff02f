// The findings of a text as an editor sees them: under the words, in the hover, and behind the code the guide.

import { after, before, test } from 'node:test';
import { type Workbench, openWorkbench, until } from '../page.ts';

const report = '000_9b703e0e953813b5.txt';

let workbench: Workbench;
before(async () => {
  workbench = await openWorkbench({ folder: 'seeds', theme: 'light', size: { width: 1400, height: 1000 } });
  await workbench.openFile(report);
  await until(async () => (await squiggles()) > 0, 'nothing is underlined');
  await workbench.status('5 sources');
});
after(() => workbench.close());

const squiggles = (): Promise<number> => workbench.page.locator('.squiggly-warning, .squiggly-info').count();

test('a finding is underlined, and its line stays in one piece', async () => {
  const pieces = (): Promise<number[]> =>
    workbench.page.evaluate(() =>
      [...document.querySelectorAll('.view-line')].map((line) => line.querySelectorAll(':scope > span > span').length),
    );
  await until(async () => String([...new Set(await pieces())]) === '1', 'a line is cut');
  await workbench.screenshot('problems-light');
});

test('the hover tells what is wrong, and its code leads to the guide', async () => {
  const wanted = /A space is missing between أمنية\. and المكتب\./;
  await workbench.hover('أمنية.المكتب', { shows: (said) => wanted.test(said) });
  await workbench.page.locator('.monaco-hover a', { hasText: 'missing-space' }).click();
  const heading = (): Promise<string | false | undefined> =>
    workbench.host((vscode) => {
      const editor = vscode.window.activeTextEditor;
      return (
        editor?.document.uri.path.endsWith('checks.md') && editor.document.lineAt(editor.selection.active.line).text
      );
    });
  await until(async () => (await heading()) === '### missing-space', 'the guide does not open at its heading');
  await workbench.screenshot('problems-guide-light');
});
