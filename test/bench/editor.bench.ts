// The packaged product in a real editor: how long it takes to come to life, to mark what is typed in a text of a megabyte, from a key to
// the mark on the screen, and until a figure that is edited in one text shows beside the other's.

import { cp, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root, temporaryFolder } from '../vscode/places.ts';
import { type Workbench, openWorkbench, until } from '../vscode/page.ts';
import { installedProduct, packagedProduct } from '../vscode/ready.ts';
import { sampleParagraphs } from './corpus.ts';
import type { Note } from './figures.ts';
import { instrumentedProduct } from './instrumented.ts';
import { median, printRow, quantile } from './measure.ts';

const launches = 3;
const edits = 60;
const keys = 30;
const reactions = 15;
const report = '000_9b703e0e953813b5.txt';
const balance = '004_26bc6d3920ec8b63.txt';

export async function measure(note: Note): Promise<void> {
  const tell = (name: string, value: number): void => {
    printRow(name, value.toPrecision(3));
    note(name, value);
  };
  process.env['ISNAD_VSIX'] = await packagedProduct();
  process.env['ISNAD_EXTENSIONS'] = await installedProduct();
  tell('VSIX KB', (await stat(process.env['ISNAD_VSIX'])).size / 1024);
  tell('activation ms', median(await times(launches, activation)));
  const delays = await reactionsIn(await openWorkbench({ folder: 'seeds' }));
  tell('reaction of a hover ms', median(delays));
  tell('reaction of a hover p99 ms', quantile(delays, 0.99));
  process.env['ISNAD_EXTENSIONS'] = await instrumentedProduct();
  const workbench = await openWorkbench({ folder: await longCorpus() });
  try {
    await opened(workbench);
    const set = await decorationDelays(workbench);
    tell('change to decorations ms', median(set));
    tell('change to decorations p99 ms', quantile(set, 0.99));
    const shown = await keyDelays(workbench);
    tell('key to letter ms', median(shown.map(({ letter }) => letter)));
    tell('key to mark ms', median(shown.map(({ mark }) => mark)));
    tell('key to mark p99 ms', quantile(shown.map(({ mark }) => mark), 0.99)); // prettier-ignore
  } finally {
    await workbench.close();
  }
}

async function times<T>(count: number, ask: () => Promise<T>): Promise<T[]> {
  const answers: T[] = [];
  while (answers.length < count) answers.push(await ask());
  return answers;
}

/** What the editor itself says of the activation. The window is tall, for the list shows only as many rows as it has room for. */
async function activation(): Promise<number> {
  const workbench = await openWorkbench({ folder: 'seeds', size: { width: 1280, height: 2400 } });
  try {
    await workbench.openFile(report);
    await workbench.active();
    await workbench.command('Developer: Show Running Extensions');
    const row = workbench.page.locator('.runtime-extensions-editor .monaco-list-row').filter({ hasText: 'Isnad' });
    const told = async (): Promise<string | undefined> => /(\d+)\s?ms/.exec(await row.first().innerText())?.[1];
    return Number(await until(told, 'the editor does not tell how long the activation took'));
  } finally {
    await workbench.close();
  }
}

/** How long it takes until the hover at one text's figure shows what another text, which is open too, says since it was edited. */
async function reactionsIn(workbench: Workbench): Promise<number[]> {
  try {
    await workbench.openFile(balance);
    await workbench.openFile(report);
    await workbench.page.getByText('5 sources').waitFor();
    return await workbench.host(async (vscode, from, to, count) => {
      const open = async (name: string): Promise<import('vscode').TextDocument> => vscode.workspace.openTextDocument((await vscode.workspace.findFiles(name))[0]!); // prettier-ignore
      const [edited, asked] = [await open(from), await open(to)];
      const at = asked.positionAt(asked.getText().indexOf('2009') + 1);
      const told = async (): Promise<string> => {
        const hovers = await vscode.commands.executeCommand<import('vscode').Hover[]>('vscode.executeHoverProvider', asked.uri, at); // prettier-ignore
        return hovers.flatMap(({ contents }) => contents.map((part) => (part as { value: string }).value)).join('\n');
      };
      const delays: number[] = [];
      for (let i = 0; i < count; i++) {
        const match = /(\d+) خلية/.exec(edited.getText())!;
        const [start, number] = [edited.positionAt(match.index), String(300 + i)];
        const edit = new vscode.WorkspaceEdit();
        edit.replace(edited.uri, new vscode.Range(start, start.translate(0, match[1]!.length)), number);
        const begun = performance.now();
        await vscode.workspace.applyEdit(edit);
        while (!(await told()).includes(`${number} خلية`)) await new Promise((resolve) => setTimeout(resolve, 1));
        delays.push(performance.now() - begun);
      }
      return delays;
    }, balance, report, reactions); // prettier-ignore
  } finally {
    await workbench.close();
  }
}

/** The sample corpus, and a text of a megabyte beside it. */
async function longCorpus(): Promise<string> {
  const folder = join(await temporaryFolder('bench'), 'corpus');
  await cp(join(root, 'seeds'), folder, { recursive: true });
  const once = `${sampleParagraphs().join('\n')}\n`;
  await writeFile(join(folder, 'long.txt'), once.repeat(Math.ceil(1_000_000 / once.length)));
  return folder;
}

async function opened(workbench: Workbench): Promise<void> {
  await workbench.openFile('long.txt');
  await workbench.page.getByText('6 sources').waitFor();
  const isMarked = async (): Promise<boolean> => (await workbench.overlays({ named: 'TextEditorDecorationType' })).length > 0; // prettier-ignore
  await until(isMarked, 'nothing is marked');
}

/** Puts a name at the end of a line in view and takes it away, again and again: from the event of the change to the highlights. */
function decorationDelays(workbench: Workbench): Promise<number[]> {
  return workbench.host(async (vscode, count) => {
    const { isnadDelays: delays } = globalThis as unknown as { isnadDelays: number[] };
    const editor = vscode.window.activeTextEditor!;
    const name = ' الرباط';
    for (let i = 0; i < count; i++) {
      const before = delays.length;
      const { end } = editor.document.lineAt(1).range;
      if (i % 2 === 0) await editor.edit((edit) => edit.insert(end, name));
      else await editor.edit((edit) => edit.delete(new vscode.Range(end.translate(0, -name.length), end)));
      for (let waited = 0; delays.length === before && waited < 5000; waited++) await new Promise((resolve) => setTimeout(resolve, 1)); // prettier-ignore
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
    return delays.slice(-count);
  }, edits);
}

/** Types the last letter of an acronym and deletes it, again and again: from the key to the letter, and to the mark, on the screen. */
async function keyDelays(workbench: Workbench): Promise<{ letter: number; mark: number }[]> {
  await workbench.host((vscode) => {
    const editor = vscode.window.activeTextEditor!;
    const { end } = editor.document.lineAt(1).range;
    editor.selection = new vscode.Selection(end, end);
  });
  await workbench.page.locator('.editor-group-container .monaco-editor .view-lines').first().click({ position: { x: 5, y: 5 } }); // prettier-ignore
  await workbench.host(async (vscode) => {
    const editor = vscode.window.activeTextEditor!;
    const { end } = editor.document.lineAt(1).range;
    editor.selection = new vscode.Selection(end, end);
    await editor.edit((edit) => edit.insert(end, ' BCI'));
  });
  await until(async () => (await workbench.rows()).some(({ text }) => text.includes(' BCI')), 'the edit does not show');
  const delays: { letter: number; mark: number }[] = [];
  for (let i = 0; i < keys; i++) {
    await workbench.page.waitForTimeout(500); // the reading of the whole text, too, is to be over
    await workbench.page.evaluate(watchNextKey);
    await workbench.press(i % 2 === 0 ? 'J' : 'Backspace');
    const shown = (): { letter: number; mark: number } | undefined => (globalThis as unknown as Shown).isnadShown;
    delays.push(await until(() => workbench.page.evaluate(shown), 'the key changes no mark'));
  }
  return delays;
}

interface Shown {
  /** In milliseconds since the key. */
  isnadShown: { letter: number; mark: number } | undefined;
}

/** Leaves in `isnadShown` how long it took from the next key to the frame with another text, and to that with other marks. Runs in the page. */
function watchNextKey(): void {
  const editor = document.querySelector('.editor-group-container .monaco-editor')!;
  const textNow = (): string => editor.querySelector('.view-lines')!.textContent ?? '';
  const marksNow = (): string =>
    [...editor.querySelectorAll('.view-overlays .cdr[class*=TextEditorDecorationType]')]
      .map(({ className }) => className)
      .sort()
      .join();
  const [text, marks] = [textNow(), marksNow()];
  const page = globalThis as unknown as Shown;
  page.isnadShown = undefined;
  let [begun, letter]: [number | undefined, number | undefined] = [undefined, undefined];
  window.addEventListener('keydown', () => (begun ??= performance.now()), { capture: true, once: true });
  const observer = new MutationObserver(() => {
    if (begun === undefined) return;
    const since = begun;
    const [isLetter, isMark] = [letter === undefined && textNow() !== text, marksNow() !== marks];
    if (!isLetter && !isMark) return;
    if (isMark) observer.disconnect();
    // The editor draws in a frame's beginning; the next task comes after that frame.
    setTimeout(() => {
      const now = performance.now() - since;
      letter ??= now;
      if (isMark) page.isnadShown = { letter, mark: now };
    });
  });
  observer.observe(editor, { subtree: true, childList: true, characterData: true, attributes: true });
}
