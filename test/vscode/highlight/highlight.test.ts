// Highlights as the page shows them, on the sample corpus.

import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import type { Box, Overlay } from '../geometry.ts';
import { type Workbench, openWorkbench, until } from '../page.ts';

const file = '003_a89f7cf720504675.txt';
/** A group, a date and an agency of that file, and the beginning of a line with places. */
const group = 'داعش';
const date = 'الخميس 25 مارس 2021';
const place = 'وجدة';
const line = 'أعلن المغرب';

let workbench: Workbench;
before(async () => (workbench = await openWorkbench({ folder: 'seeds', theme: 'light' })));
after(() => workbench.close());

beforeEach(async () => {
  await workbench.host((vscode) => vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor'));
  await workbench.openFile(file);
  await highlighted(group);
});

/** All highlights of the editor in front. */
function highlights(): Promise<Overlay[]> {
  return workbench.overlays({ named: 'TextEditorDecorationType' });
}

/** Waits until one highlight covers exactly the glyphs of a text, and returns it. */
function highlighted(text: string): Promise<Overlay> {
  return until(async () => {
    const { boxes, row } = await workbench.find(text);
    const [left, right] = [Math.min(...boxes.map(({ x }) => x)), Math.max(...boxes.map(({ x, width }) => x + width))];
    const drawn = await highlights();
    return drawn.find(({ box }) => near(box, { ...row.box, x: left, width: right - left }));
  }, `no highlight covers «${text}»`);
}

function near(a: Box, b: Box): boolean {
  return Math.abs(a.x - b.x) < 1 && Math.abs(a.width - b.width) < 1 && Math.abs(a.y - b.y) < 2;
}

/** Whether one box spans another of the same row. */
function covering(outer: Box, inner: Box): boolean {
  return Math.abs(outer.y - inner.y) < 2 && outer.x <= inner.x && outer.x + outer.width >= inner.x + inner.width;
}

async function gone(): Promise<void> {
  await until(async () => (await highlights()).length === 0, 'the highlights do not go');
}

test('a source gets the language of sources, whose lines the grammar leaves whole', async () => {
  await workbench.page.locator('#workbench\\.parts\\.statusbar', { hasText: 'Isnad Source Text' }).waitFor();
  const cut = await workbench.page.evaluate(() =>
    [...document.querySelectorAll('.view-lines .view-line > span')]
      .filter((row) => [...row.children].filter((piece) => piece.textContent?.trim()).length > 1)
      .map((row) => row.textContent),
  );
  assert.deepEqual(cut, []);
});

test('highlights cover exactly the glyphs of their mentions', async () => {
  for (const mention of [group, date, place]) await highlighted(mention);
});

test('they follow the text as it is typed', async () => {
  const before = (await highlighted(date)).box.x;
  await workbench.click(line, { glyph: 0 });
  await workbench.press('Home');
  await workbench.type('وقد ');
  await until(async () => (await highlighted(date)).box.x < before, 'the mention does not move left');
  await workbench.press('Enter');
  await highlighted(date);
});

test('a mention that is typed is highlighted, and one that is spoilt no more', async () => {
  await workbench.click(line, { glyph: 0 });
  await workbench.press('Home');
  await workbench.type('قالت الأمم المتحدة ');
  await highlighted('الأمم المتحدة');
  await workbench.click(group, { glyph: 2 });
  await workbench.type('؟؟؟'); // wherever in the word they land, no rule makes a name of what is left
  await until(async () => {
    const { boxes, row } = await workbench.find('؟؟؟');
    const typed = { ...row.box, x: boxes[0]!.x, width: boxes[0]!.width };
    return !(await highlights()).some(({ box }) => covering(box, typed));
  }, 'the spoilt name stays highlighted');
});

test('with find open, and with words coloured by another extension, they stay on their glyphs', async () => {
  await workbench.host((vscode, text) => {
    const editor = vscode.window.activeTextEditor!;
    const at = editor.document.getText().indexOf(text);
    const ranges = [0, 12].map(
      (from) => new vscode.Range(editor.document.positionAt(at + from), editor.document.positionAt(at + from + 4)),
    );
    editor.setDecorations(vscode.window.createTextEditorDecorationType({ color: 'red', fontStyle: 'italic' }), ranges);
  }, line);
  await workbench.search('مارس');
  await workbench.page.locator('.monaco-editor .findMatch, .monaco-editor .currentFindMatch').first().waitFor();
  const { row, boxes } = await workbench.find('25');
  assert.equal(row.direction, 'rtl');
  const typed = { ...row.box, x: boxes[0]!.x, width: boxes[0]!.width };
  const once = async (): Promise<boolean> =>
    (await highlights()).filter(({ box }) => covering(box, typed)).length === 1;
  await until(once, 'the figure is not highlighted once');
  await highlighted('وجدة');
  await workbench.press('Escape');
});

test('every kind has a pattern of its own, colour aside', async () => {
  const patterns = await until(async () => {
    const drawn = (await highlights()).map(({ classes, border, background }) => {
      const filled = background !== 'rgba(0, 0, 0, 0)';
      return [classes, `${border} ${filled}`] as const;
    });
    const found = new Map(drawn);
    return found.size >= 5 && found;
  }, 'there are no five kinds');
  assert.equal(new Set(patterns.values()).size, patterns.size, [...patterns].join('\n'));
});

test('one command turns them off and on', async () => {
  await workbench.command('Isnad: Toggle Highlights');
  await gone();
  await workbench.command('Isnad: Toggle Highlights');
  await highlighted(group);
});

test('the types can be chosen, in both languages, and the choice is kept', async () => {
  await workbench.command('Isnad: Choose Highlighted Types');
  const rows = workbench.page.locator('.quick-input-list .monaco-list-row');
  await workbench.tap(rows.filter({ hasText: 'الجماعات' }).filter({ hasText: 'Groups' }));
  await workbench.tap(workbench.page.locator('.quick-input-widget').getByText('OK', { exact: true }));
  const groups = async (): Promise<boolean> => {
    const { boxes } = await workbench.find(group);
    return (await highlights()).some(
      ({ box }) => Math.abs(box.x - boxes[0]!.x) < 1 && Math.abs(box.y - boxes[0]!.y) < 12,
    );
  };
  await until(async () => !(await groups()), 'groups stay highlighted');
  await highlighted(date);
  const types = await workbench.host((vscode) =>
    vscode.workspace.getConfiguration('isnad').get<string[]>('highlightedTypes'),
  );
  assert.ok(types && types.length === 7 && !types.includes('group'));
  await workbench.host((vscode) =>
    vscode.workspace.getConfiguration('isnad').update('highlightedTypes', undefined, true),
  );
  await highlighted(group);
});

test('the caret goes from mention to mention', async () => {
  await workbench.select(line, 0, 0);
  const start = (await workbench.caret()).line;
  const first = 'أعلن '.length;
  const stands = (where: (character: number) => boolean): Promise<boolean> =>
    until(async () => {
      const caret = await workbench.caret();
      return caret.line === start && where(caret.character);
    }, 'the caret does not go there');
  await workbench.command('Isnad: Next Mention');
  await stands((character) => character === first);
  await workbench.command('Isnad: Next Mention');
  await stands((character) => character > first);
  await workbench.command('Isnad: Previous Mention');
  await stands((character) => character === first);
});

test('an editor who chooses another language for a source keeps it', async () => {
  await workbench.host((vscode) =>
    vscode.languages.setTextDocumentLanguage(vscode.window.activeTextEditor!.document, 'plaintext'),
  );
  await workbench.page.locator('#workbench\\.parts\\.statusbar', { hasText: 'Plain Text' }).waitFor();
  await workbench.page.waitForTimeout(500);
  const id = await workbench.host((vscode) => vscode.window.activeTextEditor?.document.languageId);
  assert.equal(id, 'plaintext');
  await highlighted(group);
});
