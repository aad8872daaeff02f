// Characters that can't be seen, in a real editor: each has its bar and its mark in the gutter, and no line is cut.

import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { type Workbench, openWorkbench, until } from '../page.ts';

const lines = [
  'قالت وزارة الداخلية إن دفع \u202e100\u202c درهم واجب.',
  'قال الم\u200bغرب ذلك أمس.',
  'قال \u2066FBI\u2069 ذلك أمس.',
  'قالت وزارة الداخلية ذلك أمس.',
];
const styles = { turning: 'solid', idle: 'dashed', needed: 'dotted' };

let workbench: Workbench;
before(async () => {
  workbench = await openWorkbench({ folder: 'seeds', theme: 'light', size: { width: 1100, height: 700 } });
  await writeFile(join(workbench.folder, '005.txt'), `${lines.join('\n')}\n`);
  await workbench.openFile('005.txt');
  await until(async () => (await bars('solid')).length > 0, 'no bar is shown');
});
after(() => workbench.close());

/** The bars of one style: as thin as their border, as tall as a line. */
async function bars(style: string) {
  const all = await workbench.overlays();
  return all.filter(({ border, box }) => border.endsWith(style) && box.width <= 6 && box.height > 16);
}

test('each stands where its character is, told apart by its style', async () => {
  for (const [kind, beginning] of [
    ['turning', 'قالت وزارة'],
    ['idle', 'قال الم'],
  ] as const) {
    const [bar, ...others] = await until(async () => {
      const shown = await bars(styles[kind]);
      return shown.length > 0 && shown;
    }, `no ${kind} one is shown`);
    const { row } = await workbench.find(beginning);
    assert.deepEqual(others, []);
    assert.ok(Math.abs(bar!.box.y - row.box.y) < row.box.height, `${kind}: in its line`);
  }
  await until(async () => (await bars(styles.needed)).length === 3, 'the needed ones are not shown');
});

test('the gutter marks the lines that need a look, and only those', async () => {
  const marks = (): Promise<string[]> =>
    workbench.page.locator('.glyph-margin-widgets .cgmr').evaluateAll((all) => all.map((one) => getComputedStyle(one).backgroundImage)); // prettier-ignore
  await until(async () => (await marks()).filter((image) => image.includes('svg')).length === 2, 'there are no two marks'); // prettier-ignore
  await workbench.screenshot('unseen-light');
});

test('no line is cut', async () => {
  const cut = (): Promise<(string | null)[]> =>
    workbench.page.evaluate(() =>
      [...document.querySelectorAll('.view-line')]
        .filter((line) => line.textContent && line.querySelectorAll(':scope > span > span').length > 1)
        .map((line) => line.innerHTML),
    );
  await until(async () => (await cut()).length === 0, `a line is cut: ${(await cut()).join()}`);
});

test('the setting turns them off', async () => {
  await workbench.host((vscode) => vscode.workspace.getConfiguration('isnad').update('unseenCharacters', false, true));
  await until(async () => (await bars('solid')).length + (await bars('dashed')).length === 0, 'the bars stay');
});
