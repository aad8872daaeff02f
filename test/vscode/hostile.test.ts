// The folder of hostile inputs in a real editor: it stays at work, good texts are marked, what can't be read is told.

import assert from 'node:assert/strict';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { inputs, writeHostile } from '../hostile/hostile.ts';
import { type Workbench, openWorkbench, until } from './page.ts';
import { temporaryFolder } from './places.ts';

/** How long the reading of the whole folder may take, in milliseconds: many a machine is slow. */
const patience = 300_000;

let workbench: Workbench;
before(async () => {
  const folder = join(await temporaryFolder('hostile'), 'hostile');
  await mkdir(folder);
  await writeHostile(folder);
  workbench = await openWorkbench({ folder });
  await workbench.openFile('surrogate.txt');
  await workbench.active();
});
after(() => workbench.close());

/** What Isnad tells of a file. */
function messages(path: string): Promise<string[]> {
  return workbench.host(
    (vscode, folder, name) => {
      const uri = vscode.Uri.joinPath(vscode.Uri.file(folder), name);
      const ours = vscode.languages.getDiagnostics(uri).filter(({ source }) => source === 'isnad');
      return ours.map(({ message }) => message);
    },
    workbench.folder,
    path,
  );
}

async function isMarked(): Promise<boolean> {
  return (await workbench.overlays({ named: 'TextEditorDecorationType' })).length > 0;
}

test('the folder is read to its end, and while it is the editor answers', async () => {
  let answers = 0;
  const isRead = async (): Promise<boolean> => {
    answers += Number((await workbench.host((vscode) => vscode.window.visibleTextEditors.length)) > 0);
    return workbench.page
      .locator('.statusbar-item', { hasText: /\d+ sources/ })
      .first()
      .isVisible();
  };
  await until(isRead, 'the folder is not read', patience);
  assert.ok(answers > 0);
});

test('what is no text is told, and so is knowledge that is none', async () => {
  await until(async () => (await messages('binary.txt')).some((message) => message.includes('not read: no text')), 'the binary file is not told'); // prettier-ignore
  for (const name of ['truncated', 'not-json', 'conflict', 'cyclic', 'duplicate', 'deep'])
    await until(async () => (await messages(`knowledge/${name}.jsonc`)).length > 0, `${name} is not told`);
});

test('every text opens, and good ones are marked', async () => {
  // Of bytes, and of what holds a NUL, the editor itself may show no text.
  const texts = inputs.filter(({ path, content }) => /^[^/]*\.txt$/.test(path) && typeof content === 'string' && !content.includes('\0') && content.length < 5000); // prettier-ignore
  assert.ok(texts.length > 10);
  const shown = async (path: string): Promise<boolean> =>
    (await workbench.host((vscode) => vscode.window.activeTextEditor?.document.uri.path ?? '')).endsWith(`/${path}`);
  for (const { path } of texts) {
    await workbench.openFile(path);
    await until(() => shown(path), `${path} does not open`);
  }
  for (const path of ['markdown.txt', 'html.txt', 'vowels.txt', 'carriage-returns.txt']) {
    await workbench.openFile(path);
    await until(isMarked, `nothing is marked in ${path}`);
  }
});

test('the extension lives on: an edit is followed, and its host has not been started again', async () => {
  await workbench.openFile('markdown.txt');
  const count = async (): Promise<number> => (await workbench.overlays({ named: 'TextEditorDecorationType' })).length;
  await until(isMarked, 'nothing is marked');
  await workbench.host(async (vscode) => {
    const { document } = vscode.window.activeTextEditor!;
    const edit = new vscode.WorkspaceEdit();
    edit.replace(document.uri, new vscode.Range(0, 0, document.lineCount, 0), 'لا اسم هنا.');
    await vscode.workspace.applyEdit(edit);
  });
  await until(async () => (await count()) === 0, 'the marks do not follow the edit');
  await workbench.host(async (vscode) => {
    const edit = new vscode.WorkspaceEdit();
    edit.insert(vscode.window.activeTextEditor!.document.uri, new vscode.Position(0, 0), 'زار كريستوفر راي الرباط. ');
    await vscode.workspace.applyEdit(edit);
  });
  await until(async () => (await count()) > 0, 'what was put in is not marked');
  assert.equal(await workbench.page.getByText('Extension host terminated unexpectedly').count(), 0);
});
