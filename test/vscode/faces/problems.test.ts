// The findings of a text as an editor sees them: under the words, in the hover, and behind the code the guide.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { type Workbench, openWorkbench, until } from '../page.ts';

const report = '000_9b703e0e953813b5.txt';

let workbench: Workbench;
before(async () => {
  workbench = await openWorkbench({ folder: 'seeds', theme: 'light', size: { width: 1400, height: 1000 } });
  await workbench.openFile(report);
  await until(async () => (await squiggles()) > 0, 'nothing is underlined');
  await until(() => workbench.page.getByText('5 sources').isVisible(), 'the corpus is not read');
});
after(() => workbench.close());

const squiggles = (): Promise<number> => workbench.page.locator('.squiggly-warning, .squiggly-info').count();

test('a finding is underlined, and its line stays in one piece', async () => {
  const pieces = await workbench.page.evaluate(() =>
    [...document.querySelectorAll('.view-line')].map((line) => line.querySelectorAll(':scope > span > span').length),
  );
  assert.deepEqual([...new Set(pieces)], [1]);
  await workbench.screenshot('problems-light');
});

test('the hover tells what is wrong, and its code leads to the guide', async () => {
  const text = await workbench.hover('أمنية.المكتب');
  assert.match(text.replace(/[\u2066-\u2069]/gu, ''), /A space is missing between أمنية\. and المكتب\./);
  await workbench.page.locator('.monaco-hover a', { hasText: 'missing-space' }).click();
  const heading = await until(
    () =>
      workbench.host((vscode) => {
        const editor = vscode.window.activeTextEditor;
        return (
          editor?.document.uri.path.endsWith('checks.md') && editor.document.lineAt(editor.selection.active.line).text
        );
      }),
    'the guide does not open',
  );
  assert.equal(heading, '### missing-space');
  await workbench.screenshot('problems-guide-light');
});
