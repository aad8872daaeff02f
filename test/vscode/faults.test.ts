// A file system that fails in every way it can, under the extension: what can be read is read and marked, what can't is told
// with its reason, and what heals comes back.

import assert from 'node:assert/strict';
import { cp, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { Fault } from './helper/memory.ts';
import { type Workbench, openWorkbench, until } from './page.ts';
import { root, temporaryFolder } from './places.ts';

/** How long what is silent is waited for, with all that waits behind it, in milliseconds. */
const patience = 240_000;
const report = '000_9b703e0e953813b5.txt';
const news = 'زار كريستوفر راي الرباط يوم 21 فبراير 2023، والتقى عبد اللطيف حموشي.\n';

/** What is told of each; nothing of what is gone, and nothing of what is merely slow. */
const told: Readonly<Record<Fault, RegExp | undefined>> = {
  vanished: undefined,
  denied: /not read: no permission to read it/,
  unavailable: /not read: its file system is not available/,
  broken: /not read: .*EIO: i\/o error, read/,
  thrown: /not read: ./,
  garbage: /not read: ./,
  slow: undefined,
  silent: /not read: its file system does not answer/,
};
const faults = Object.keys(told) as Fault[];

let workbench: Workbench;
before(async () => {
  const folder = join(await temporaryFolder('faults'), 'corpus');
  await cp(join(root, 'seeds'), folder, { recursive: true });
  for (const fault of faults) {
    await mkdir(join(folder, `in-${fault}`));
    await writeFile(join(folder, `${fault}.txt`), news);
    await writeFile(join(folder, `in-${fault}`, 'text.txt'), news);
  }
  const given = faults.flatMap((fault) => [[`/${fault}.txt`, fault], [`/in-${fault}`, fault]]); // prettier-ignore
  workbench = await openWorkbench({ folder, virtual: true, faults: Object.fromEntries(given) as Record<string, Fault> }); // prettier-ignore
  await workbench.openFile(report);
});
after(() => workbench.close());

/** What Isnad tells of a file or folder. */
const messages = (path: string): Promise<string[]> =>
  workbench.host((vscode, name) => {
    const uri = vscode.Uri.parse(`isnad-memory:/${name}`);
    const ours = vscode.languages.getDiagnostics(uri).filter(({ source }) => source === 'isnad');
    return ours.map(({ message }) => message);
  }, path); // prettier-ignore

test('all else is read, and the names are marked', async () => {
  // The five of the sample, and one that comes slowly; texts in folders are no sources of this corpus.
  await workbench.status('6 sources', patience);
  const marked = async (): Promise<boolean> => (await workbench.overlays({ named: 'TextEditorDecorationType' })).length > 0; // prettier-ignore
  await until(marked, 'no name is marked');
});

for (const fault of faults) {
  test(`what is ${fault} is ${told[fault] ? 'told with the reason' : 'told of by nobody'}`, async () => {
    for (const path of [`${fault}.txt`, `in-${fault}`]) {
      const pattern = told[fault];
      if (pattern) await until(async () => (await messages(path)).some((message) => pattern.test(message)), `${path} is not told as ${pattern}`, patience); // prettier-ignore
      else assert.deepEqual((await messages(path)).filter((message) => message.includes('not read')), [], path); // prettier-ignore
    }
  });
}

test('the Sources view lists them, after what was read', async () => {
  const pane = workbench.page.locator('.pane').filter({ has: workbench.page.locator('.pane-header[aria-label^="Sources"]') }); // prettier-ignore
  await until(
    async () => {
      await workbench.host((vscode) => vscode.commands.executeCommand('isnad.sources.focus'));
      await workbench.press('End'); // as far down as the view is long
      return (await pane.locator('.monaco-list-row').filter({ hasText: 'not read: ' }).count()) > 0;
    },
    'the Sources view has no row for what was not read',
    patience,
  );
});

test('a knowledge file that is denied is told, and the rest of the knowledge holds', async () => {
  await workbench.host((vscode) => vscode.commands.executeCommand('isnadtests.fail', '/knowledge/groups.jsonc', 'denied')); // prettier-ignore
  await until(
    async () => (await messages('knowledge/groups.jsonc')).length > 0,
    'the knowledge file is not told',
    patience,
  );
  const marked = async (): Promise<boolean> => (await workbench.overlays({ named: 'TextEditorDecorationType' })).length > 0; // prettier-ignore
  await until(marked, 'no name is marked any more');
  await workbench.host((vscode) => vscode.commands.executeCommand('isnadtests.fail', '/knowledge/groups.jsonc'));
  await until(
    async () => (await messages('knowledge/groups.jsonc')).length === 0,
    'the healed file is still told',
    patience,
  );
});

test('what heals is read again, and what breaks later is told', async () => {
  await workbench.host((vscode) => vscode.commands.executeCommand('isnadtests.fail', '/denied.txt'));
  const isRead = async (): Promise<boolean> => (await messages('denied.txt')).every((message) => !message.includes('not read')); // prettier-ignore
  await until(isRead, 'the healed text is still told', patience);
  await workbench.status('7 sources', patience);
  await workbench.host((vscode) => vscode.commands.executeCommand('isnadtests.fail', '/slow.txt', 'unavailable'));
  await workbench.status('6 sources', patience);
  await until(async () => (await messages('slow.txt')).some((message) => message.includes('not available')), 'the lost text is not told', patience); // prettier-ignore
});
