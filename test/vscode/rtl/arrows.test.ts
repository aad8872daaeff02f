// ← and → in right-to-left lines.

import { after, before, test } from 'node:test';
import { type Workbench, openWorkbench, until } from '../page.ts';

const arabic = 3;
const latin = 1;

let workbench: Workbench;
before(async () => {
  workbench = await openWorkbench({ folder: 'test/cases/lines', settings: { 'editor.wordWrap': 'on' } });
  await workbench.openFile('mixed.txt');
  await until(async () => (await workbench.find('وقال')).row.direction === 'rtl', 'no line reads right to left');
  await workbench.click('وقال');
});
after(() => workbench.close());

/** A selection in one line: the line, and the characters where it was begun and where the caret is; all from 0. */
type Place = readonly [line: number, anchor: number, caret: number];

/** Puts the caret somewhere, presses a key, and waits until the selection is as expected. */
async function check(line: number, character: number, key: string, expected: Place): Promise<void> {
  await workbench.select(line, character);
  await workbench.press(key);
  let is: Place | undefined;
  const asExpected = async (): Promise<boolean> => String((is = await selection())) === String(expected);
  await until(asExpected, `${key} at ${line}:${character} does not select ${String(expected)}`).catch(
    (error: unknown) => {
      throw new Error(`${String(error)} It selects ${String(is)}.`);
    },
  );
}

function selection(): Promise<Place> {
  return workbench.host((vscode) => {
    const { anchor, active } = vscode.window.activeTextEditor!.selection;
    return [active.line, anchor.character, active.character];
  });
}

test('in a right-to-left line the caret moves the way the arrow points', async () => {
  await check(arabic, 3, 'ArrowLeft', [arabic, 4, 4]);
  await check(arabic, 3, 'ArrowRight', [arabic, 2, 2]);
});

test('with Shift it selects that way', async () => {
  await check(arabic, 3, 'Shift+ArrowLeft', [arabic, 3, 4]);
  await check(arabic, 3, 'Shift+ArrowRight', [arabic, 3, 2]);
});

test('with Ctrl it goes by words, and with both selects them', async () => {
  await check(arabic, 0, 'Control+ArrowLeft', [arabic, 4, 4]);
  await check(arabic, 4, 'Control+ArrowRight', [arabic, 0, 0]);
  await check(arabic, 0, 'Control+Shift+ArrowLeft', [arabic, 0, 4]);
  await check(arabic, 4, 'Control+Shift+ArrowRight', [arabic, 4, 0]);
});

test('the caret is drawn where the arrow pointed', async () => {
  await workbench.select(arabic, 5);
  const { x } = await workbench.caretBox();
  await workbench.press('ArrowLeft');
  await until(async () => (await workbench.caretBox()).x < x, 'the caret does not move left');
});

test('a left-to-right line keeps its keys', async () => {
  await check(latin, 3, 'ArrowLeft', [latin, 2, 2]);
  await check(latin, 3, 'ArrowRight', [latin, 4, 4]);
});

test('an empty line below Arabic text lets the caret pass', async () => {
  await workbench.host(async (vscode) => {
    const document = await vscode.workspace.openTextDocument({ content: 'فقرة أولى\n\nفقرة ثانية' });
    await vscode.window.showTextDocument(document);
  });
  await workbench.find('فقرة ثانية');
  const isInFront = (): Promise<boolean> =>
    workbench.host((vscode) => vscode.window.activeTextEditor?.document.isUntitled ?? false);
  await until(isInFront, 'the document is not the active one');
  await check(0, 9, 'ArrowLeft', [1, 0, 0]);
  await check(1, 0, 'ArrowLeft', [2, 0, 0]);
  await check(1, 0, 'ArrowRight', [0, 9, 9]);
});

test('the setting gives the keys back', async () => {
  await workbench.host((vscode) => vscode.workspace.getConfiguration('isnad').update('arrowKeys', false, true));
  await check(0, 3, 'ArrowLeft', [0, 2, 2]);
});
