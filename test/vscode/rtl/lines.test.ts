// Right-to-left lines as the page shows them, outside of any corpus.

import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import { type Workbench, openWorkbench, until } from '../page.ts';
import { misplaced, right } from './order.ts';

const bracketed = 'أعلن المكتب المركزي للأبحاث القضائية (BCIJ) ، الذي أُنشئ عام 2015، عن تفكيك خلية.';
const quoted = 'وقال مديره إن "النتيجة" بلغت 25% أو 12.5 نقطة.';
const vowelled = 'وَذَكَّرَ التَّقْرِيرُ بِأَنَّ العَامَ كَانَ هَادِئًا.';
const item = '- بند أول (انظر الملحق 3)';
const latin = 'The bureau said nothing more.';

let workbench: Workbench;
before(async () => {
  const settings = { '[plaintext]': { 'editor.wordWrap': 'on' }, 'editor.minimap.enabled': false };
  workbench = await openWorkbench({ folder: 'test/cases/lines', theme: 'light', settings });
});
after(() => workbench.close());

beforeEach(async () => {
  await workbench.host((vscode) => vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor'));
  await workbench.openFile('mixed.txt');
  await turned(item);
});

/** Waits until the row with this text reads right to left. */
async function turned(text: string, editor = 0): Promise<void> {
  const isTurned = async (): Promise<boolean> => (await workbench.find(text, { editor })).row.direction === 'rtl';
  await until(isTurned, `«${text}» does not read right to left`);
}

test('an Arabic line reads right to left and begins at the right edge', async () => {
  for (const text of [bracketed, quoted, vowelled, item]) {
    const { row, glyphs } = await workbench.find(text);
    assert.equal(row.direction, 'rtl');
    const rightmost = Math.max(...glyphs.map(right));
    assert.ok(
      rightmost <= right(row.box) && rightmost > right(row.box) - 20,
      `${text}: ${rightmost} in ${right(row.box)}`,
    );
  }
});

test('text keeps clear of the scroll bar', async () => {
  const { glyphs } = await workbench.find(quoted);
  const bar = await workbench.page.locator('.monaco-editor .scrollbar.vertical').first().boundingBox();
  assert.ok(Math.max(...glyphs.map(right)) <= bar!.x);
});

test('glyphs stand in the order of the bidirectional algorithm, with acronym, brackets, figures and full stop', async () => {
  for (const text of [bracketed, quoted, vowelled, item])
    assert.deepEqual(misplaced(await workbench.find(text)), [], text);
  for (const row of await workbench.rows()) {
    if (row.direction === 'rtl') assert.deepEqual(misplaced(await workbench.find(row.text)), [], row.text);
  }
});

test('the full stop is the leftmost glyph of its line', async () => {
  const { glyphs } = await workbench.find(quoted);
  assert.equal(Math.min(...glyphs.map(({ x }) => x)), glyphs.at(-1)!.x);
});

test('each row of a wrapped line begins at the right edge', async () => {
  const rows = await workbench.rows();
  const first = rows.findIndex(({ text }) => text.startsWith('وزار'));
  const wrapped = rows.slice(first).filter(({ text }) => text !== '');
  assert.ok(wrapped.length > 1, 'the line wraps');
  const edges = [];
  for (const { text, direction } of wrapped) {
    assert.equal(direction, 'rtl');
    edges.push(Math.max(...(await workbench.find(text)).glyphs.map(right)));
  }
  assert.ok(Math.max(...edges) - Math.min(...edges) < 2, edges.join());
});

test('lines that begin in Latin or hold no letter stay left to right', async () => {
  for (const text of [latin, 'BCIJ هو المكتب المركزي.', '25/03/2021 - 11:58']) {
    const { row, boxes } = await workbench.find(text);
    assert.equal(row.direction, 'ltr');
    assert.ok(Math.abs(Math.min(...boxes.map(({ x }) => x)) - row.box.x) < 2);
  }
});

test('a click on a glyph puts the caret beside it', async () => {
  for (const [text, line] of [
    [quoted, 3],
    [item, 4],
  ] as const) {
    for (const glyph of [0, 4, text.length - 3, text.length - 1]) {
      await workbench.click(text, { glyph });
      const beside = async (): Promise<boolean> => {
        const caret = await workbench.caret();
        return caret.line === line && (caret.character === glyph || caret.character === glyph + 1);
      };
      await until(beside, `the caret is not beside glyph ${glyph} of «${text}»`);
    }
  }
});

test('pieces into which other extensions cut a line stay in order', async () => {
  await workbench.host((vscode, line) => {
    const style = vscode.window.createTextEditorDecorationType({
      color: 'red',
      fontWeight: 'bold',
      after: { contentText: ' ' },
    });
    vscode.window.activeTextEditor?.setDecorations(style, [
      new vscode.Range(line, 5, line, 10),
      new vscode.Range(line, 15, line, 22),
    ]);
  }, 3);
  await workbench.page.locator('.view-line span span:nth-child(4)').first().waitFor();
  const cut = await workbench.find(quoted);
  assert.equal(cut.row.direction, 'rtl');
  assert.deepEqual(misplaced(cut), []);
  await workbench.screenshot('lines-cut');
});

test('with find open the line stays in order and the matches stand on their words', async () => {
  await workbench.click(latin);
  await workbench.search('مديره');
  const onItsWord = async (): Promise<boolean> => {
    const [match] = await workbench.overlays({ named: 'currentFindMatch' });
    const { boxes } = await workbench.find('مديره');
    return match !== undefined && Math.abs(match.box.x - boxes[0]!.x) < 1 && Math.abs(match.box.width - boxes[0]!.width) < 1; // prettier-ignore
  };
  await until(onItsWord, 'the match does not stand on its word');
  assert.deepEqual(misplaced(await workbench.find(quoted)), []);
  await workbench.press('Escape');
});

test('what is typed reads right to left, and so does the empty line after it', async () => {
  await workbench.click(item, { glyph: item.length - 1 });
  await workbench.press('End', 'Enter');
  const { x } = await workbench.caretBox();
  const { row } = await workbench.find(item);
  await until(async () => (await workbench.caretBox()).x > right(row.box) - 25, `the caret stands at ${x}`);
  await workbench.type('سطر جديد');
  await turned('سطر جديد');
  assert.deepEqual(misplaced(await workbench.find('سطر جديد')), []);
});

test('a line turns as soon as its first letter changes', async () => {
  await workbench.click(latin);
  await workbench.press('Home');
  await workbench.type('قال');
  await turned(`قال${latin}`);
  await workbench.press('Backspace', 'Backspace', 'Backspace');
  await until(async () => (await workbench.find(latin)).row.direction === 'ltr', 'the line does not turn back');
});
