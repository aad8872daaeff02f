// The Review view and the sidebar at work, in a real editor: proposals decided by key, names dragged, views grouped.

import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { Locator } from 'playwright-core';
import { type Workbench, openWorkbench, plain, until } from '../page.ts';

const story =
  'لقاء في الرباط\n\nالتقى الوزير سمير العبيدي يوم الثلاثاء مسؤولين في الرباط. وقال سمير العبيدي إن مكتب الأبحاث القضائية المركزي شارك في اللقاء، وحضره المدير نزار الخطيب والسفير هيثم الدرويش.\n';

let workbench: Workbench;
before(async () => {
  workbench = await openWorkbench({ folder: 'seeds', theme: 'dark', size: { width: 1400, height: 1800 } });
  await writeFile(join(workbench.folder, '005.txt'), story);
  await workbench.openFile('005.txt');
  await workbench.status('6 sources');
  await workbench.host(async (vscode) => {
    await vscode.commands.executeCommand('workbench.view.extension.isnad');
    await vscode.commands.executeCommand('isnad.review.focus');
  });
  await row('Names not in the knowledge').waitFor();
});
after(() => workbench.close());

function view(title: string): Locator {
  return workbench.page
    .locator('.pane')
    .filter({ has: workbench.page.locator(`.pane-header[aria-label^="${title}"]`) });
}

/** The first row of a view, the Review view where none is named, that contains the text. */
function row(text: string, title = 'Review'): Locator {
  return view(title).locator('.monaco-list-row').filter({ hasText: text }).first();
}

async function open(text: string, title?: string): Promise<void> {
  const found = row(text, title);
  await found.waitFor();
  if ((await found.getAttribute('aria-expanded')) === 'false') await workbench.tap(found.locator('.monaco-tl-twistie'));
  await until(async () => (await found.getAttribute('aria-expanded')) === 'true', `${text} does not open`);
}

/** Selects a row by a click, and presses the key of a decision on it. */
async function decide(text: string, key: string): Promise<void> {
  await workbench.tap(row(text));
  await until(async () => /selected/.test((await row(text).getAttribute('class')) ?? ''), `${text} is not selected`);
  await workbench.press(key);
}

/** What the knowledge says now, saved. */
async function knowledge(name: string): Promise<string> {
  return readFile(join(workbench.folder, name), 'utf8');
}

test('names come first that stand most often, and lead to their place without taking the focus', async () => {
  await open('Names not in the knowledge');
  await workbench.tap(row('سمير العبيدي'));
  const selected = (): Promise<string | undefined> =>
    workbench.host((vscode) => {
      const editor = vscode.window.activeTextEditor;
      return editor?.document.getText(editor.selection);
    });
  await until(async () => (await selected()) === 'سمير العبيدي', 'the click does not show the name');
  await workbench.screenshot('review-dark');
});

test('A accepts a name: the knowledge gets its record, and progress is told', async () => {
  await decide('سمير العبيدي', 'a');
  await until(
    async () => (await knowledge('knowledge/persons.jsonc')).includes('سمير العبيدي'),
    'no record is written',
  );
  await until(async () => (await row('سمير العبيدي').count()) === 0, 'the name is still proposed');
  await workbench.page
    .getByText(/1 of \d+ reviewed/)
    .first()
    .waitFor();
});

test('R rejects one: it is judged to be no entity, and stays away until that is taken back', async () => {
  const first = view('Review').locator('.monaco-list-row[aria-level="2"]').first();
  const name = plain(await first.locator('.label-name').innerText());
  await decide(name, 'r');
  await until(async () => (await row(name).count()) === 0, 'the name is still proposed');
  await workbench.page
    .getByText(/2 of \d+ reviewed/)
    .first()
    .waitFor();
  const files = ['isnad.json', 'knowledge/persons.jsonc', 'knowledge/agencies.jsonc'];
  const judged = async (): Promise<boolean> =>
    (await Promise.all(files.map(knowledge))).some(
      (text) => text.includes('"not-an-entity"') && text.includes(`"name": "${name}"`),
    );
  await until(judged, `the judgement of ${name} is not saved`);
  await workbench.host((vscode) => vscode.commands.executeCommand('isnad.undoCuration'));
  await workbench.page
    .getByText(/1 of \d+ reviewed/)
    .first()
    .waitFor();
  await row(name).waitFor();
});

test('agencies are grouped by source and by type, and the counts agree with the rows', async () => {
  for (const [label, group] of [
    ['by source', 'المرجع'],
    ['all names, by type', 'person'],
  ] as const) {
    await workbench.host((vscode) => void vscode.commands.executeCommand('isnad.agencies.group'));
    await workbench.pick(label);
    const found = row(group, 'Agencies');
    await found.waitFor();
    await open(group, 'Agencies');
    const inside = view('Agencies').locator('.monaco-list-row[aria-level="2"]').first();
    const agree = async (): Promise<boolean> => {
      const count = Number(/\d+/.exec((await found.locator('.label-description').innerText()) ?? '')?.[0]);
      return count > 0 && Number(await inside.getAttribute('aria-setsize')) === count;
    };
    await until(agree, 'the count and the rows do not agree');
    await workbench.tap(found.locator('.monaco-tl-twistie'));
    await until(async () => (await found.getAttribute('aria-expanded')) === 'false', `${group} does not close`);
  }
});

test('a name that only texts know is dragged onto what it means, and becomes a name of that', async () => {
  await workbench.host((vscode) => void vscode.commands.executeCommand('isnad.agencies.group'));
  await workbench.pick('by country');
  await open('Morocco', 'Agencies');
  await open('Not in the knowledge', 'Agencies');
  const name = 'مكتب الأبحاث القضائية المركزي';
  const before = await knowledge('knowledge/agencies.jsonc');
  assert.ok(!before.includes(name));
  await workbench.away();
  await row(name, 'Agencies').dragTo(row('Government of Morocco', 'Agencies'));
  await until(async () => (await knowledge('knowledge/agencies.jsonc')).includes(name), 'the name is not merged');
  await until(async () => (await row(name, 'Agencies').count()) === 0, 'the name is still unknown');
});
