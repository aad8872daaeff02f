// ← and → in right-to-left lines.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { type Workbench, openWorkbench, until } from '../page.ts';

const arabic = 3;
const latin = 1;

let workbench: Workbench;
before(async () => {
  workbench = await openWorkbench({ folder: 'test/cases/lines', settings: { 'editor.wordWrap': 'on' } });
  await workbench.openFile('mixed.txt');
  await until(async () => (await workbench.find('وقال')).row.direction === 'rtl', 'no line reads right to left');
  await workbench.page.locator('.monaco-editor .view-lines').click();
});
after(() => workbench.close());

/** Puts the caret somewhere, presses keys, and returns where it is then: line, and offsets of anchor and caret in it. */
async function pressedAt(line: number, character: number, ...keys: string[]): Promise<[number, number, number]> {
  await workbench.host(
    (vscode, at, offset) => {
      const editor = vscode.window.activeTextEditor;
      if (editor) editor.selection = new vscode.Selection(at, offset, at, offset);
    },
    line,
    character,
  );
  // The key bindings follow the caret by way of the extension host: a person is slower than that.
  await workbench.page.waitForTimeout(150);
  await workbench.press(...keys);
  await workbench.page.waitForTimeout(150);
  return workbench.host((vscode) => {
    const { anchor, active } = vscode.window.activeTextEditor?.selection ?? new vscode.Selection(0, 0, 0, 0);
    return [active.line, anchor.character, active.character];
  });
}

test('in a right-to-left line the caret moves the way the arrow points', async () => {
  assert.deepEqual(await pressedAt(arabic, 3, 'ArrowLeft'), [arabic, 4, 4]);
  assert.deepEqual(await pressedAt(arabic, 3, 'ArrowRight'), [arabic, 2, 2]);
});

test('with Shift it selects that way', async () => {
  assert.deepEqual(await pressedAt(arabic, 3, 'Shift+ArrowLeft'), [arabic, 3, 4]);
  assert.deepEqual(await pressedAt(arabic, 3, 'Shift+ArrowRight'), [arabic, 3, 2]);
});

test('with Ctrl it goes by words, and with both selects them', async () => {
  assert.deepEqual(await pressedAt(arabic, 0, 'Control+ArrowLeft'), [arabic, 4, 4]);
  assert.deepEqual(await pressedAt(arabic, 4, 'Control+ArrowRight'), [arabic, 0, 0]);
  assert.deepEqual(await pressedAt(arabic, 0, 'Control+Shift+ArrowLeft'), [arabic, 0, 4]);
  assert.deepEqual(await pressedAt(arabic, 4, 'Control+Shift+ArrowRight'), [arabic, 4, 0]);
});

test('the caret is drawn where the arrow pointed', async () => {
  await pressedAt(arabic, 3);
  const { x } = await workbench.caretBox();
  await workbench.press('ArrowLeft');
  await until(async () => (await workbench.caretBox()).x < x, 'the caret does not move left');
});

test('a left-to-right line keeps its keys', async () => {
  assert.deepEqual(await pressedAt(latin, 3, 'ArrowLeft'), [latin, 2, 2]);
  assert.deepEqual(await pressedAt(latin, 3, 'ArrowRight'), [latin, 4, 4]);
});

test('an empty line below Arabic text lets the caret pass', async () => {
  await workbench.host(async (vscode) => {
    const document = await vscode.workspace.openTextDocument({ content: 'فقرة أولى\n\nفقرة ثانية' });
    await vscode.window.showTextDocument(document);
  });
  await workbench.find('فقرة ثانية');
  const [line] = await pressedAt(0, 9, 'ArrowLeft');
  assert.equal(line, 1);
  assert.deepEqual(await pressedAt(1, 0, 'ArrowLeft'), [2, 0, 0]);
  assert.deepEqual(await pressedAt(1, 0, 'ArrowRight'), [0, 9, 9]);
});

test('the setting gives the keys back', async () => {
  await workbench.host((vscode) => vscode.workspace.getConfiguration('isnad').update('arrowKeys', false, true));
  assert.deepEqual(await pressedAt(0, 3, 'ArrowLeft'), [0, 2, 2]);
});
