// The main job in the web-worker host, on a virtual file system, as in VS Code for the Web: the same program, with nothing of
// Node around it and no disk below.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openWorkbench, until, type Workbench } from './page.ts';

let workbench: Workbench;
before(async () => {
  workbench = await openWorkbench({ folder: 'seeds', host: 'web', virtual: true });
  await workbench.openFile('000_9b703e0e953813b5.txt');
});
after(() => workbench.close());

test('the extension sets Arabic lines from right to left', async () => {
  await until(async () => {
    const [first] = await workbench.rows();
    return first?.direction === 'rtl' && first.align === 'right';
  }, 'the first line is not set from right to left');
  const runsBesideUs = await workbench.host((vscode) => vscode.extensions.getExtension('isnad.isnad') !== undefined);
  assert.equal(runsBesideUs, false, 'it does not run in the host of the tests, which is Node');
});

test('it finds the corpus, marks its names and counts its comparisons', async () => {
  await workbench.status(/5 sources, \d+ differ/);
  await until(
    async () => (await workbench.overlays({ named: 'TextEditorDecorationType' })).length > 0,
    'no mention is marked',
  );
});

test('the hover sets the sources side by side', async () => {
  await workbench.hover('2009', { shows: (said) => said.includes('أكثر من 200 خلية') });
});

test('the sidebar holds the agencies', async () => {
  await workbench.command('View: Show Isnad');
  const morocco = workbench.page.locator('.pane .monaco-list-row').filter({ hasText: 'Morocco' }).first();
  await morocco.waitFor();
});

test('a gesture writes the knowledge there, and is taken back', async () => {
  const judged = (): Promise<boolean> =>
    workbench.host(async (vscode, folder) => {
      const root = vscode.Uri.parse(folder);
      const files = [vscode.Uri.joinPath(root, 'isnad.json')];
      for (const [name] of await vscode.workspace.fs.readDirectory(vscode.Uri.joinPath(root, 'knowledge')))
        files.push(vscode.Uri.joinPath(root, 'knowledge', name));
      const texts = await Promise.all(files.map((file) => vscode.workspace.fs.readFile(file)));
      return texts.some((bytes) => new TextDecoder().decode(bytes).includes('"not-an-entity"'));
    }, workbench.folder);
  assert.equal(await judged(), false);
  await workbench.click('داعش');
  await workbench.command('Isnad: Not an Entity Anywhere');
  await until(judged, 'the judgement is not written');
  await workbench.command('Isnad: Undo Last Curation');
  await until(async () => !(await judged()), 'the judgement is not taken back');
});
