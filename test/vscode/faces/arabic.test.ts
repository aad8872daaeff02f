// With `isnad.language: ar` nothing that the extension renders is in English: what has Latin letters comes from the texts or the
// knowledge. (Titles of commands and of views in menus are VS Code's to translate.)

import assert from 'node:assert/strict';
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { Locator } from 'playwright-core';
import { allChecks } from '../../../src/check/checks.ts';
import { type Workbench, openWorkbench, until } from '../page.ts';
import { root } from '../places.ts';

const report = '000_9b703e0e953813b5.txt';
let workbench: Workbench;
let allowed: ReadonlySet<string>;

before(async () => {
  allowed = await latinWords();
  workbench = await openWorkbench({
    folder: 'seeds',
    settings: { 'isnad.language': 'ar' },
    size: { width: 1500, height: 1100 },
  });
  await workbench.openFile(report);
  await workbench.status('5 مصادر');
  await workbench.command('View: Show Isnad');
});
after(() => workbench.close());

/** The Latin words of the sample corpus, of its paths, and of the checks' codes, by which a reader names a check. */
async function latinWords(): Promise<ReadonlySet<string>> {
  const words = new Set(['isnad', 'json', 'jsonc', 'txt', 'md', ...allChecks.map(({ code }) => code)].flatMap(latinIn));
  for (const entry of await readdir(join(root, 'seeds'), { recursive: true, withFileTypes: true })) {
    latinIn(entry.name).forEach((word) => words.add(word));
    if (!entry.isFile()) continue;
    latinIn(await readFile(join(entry.parentPath, entry.name), 'utf8')).forEach((word) => words.add(word));
  }
  return words;
}

function latinIn(text: string): string[] {
  const apart = text.replace(/isnad(?=[a-z])/g, 'isnad '); // the editor sets a problem's source and its code side by side
  return [...apart.matchAll(/[a-z]{2,}/gi)].map(([word]) => word.toLowerCase());
}

const arabic = /[\u0621-\u064a]/;

/** Every text is in Arabic but for what the corpus itself has in Latin letters. */
function inArabic(texts: readonly string[]): void {
  assert.ok(
    texts.some((text) => arabic.test(text)),
    'there is Arabic',
  );
  const english = texts.filter((text) => latinIn(text).some((word) => !allowed.has(word)));
  assert.deepEqual(english, []);
}

/** What a row, a cell, a button says: to the eye, to a pointer, to a screen reader. */
function said(places: Locator): Promise<string[]> {
  return places.evaluateAll((all) =>
    all.flatMap((one) => [
      one.textContent ?? '',
      one.getAttribute('aria-label') ?? '',
      one.getAttribute('title') ?? '',
    ]),
  );
}

/** Opens the first row of a view that can be opened, if there is one. */
async function expandFirst(pane: Locator): Promise<void> {
  const shut = pane.locator('.monaco-list-row[aria-expanded=false]');
  if ((await shut.count()) === 0) return;
  const label = JSON.stringify(await shut.first().getAttribute('aria-label'));
  const row = pane.locator(`.monaco-list-row[aria-label=${label}]`).first();
  await workbench.tap(row.locator('.monaco-tl-twistie'));
  await until(async () => (await row.getAttribute('aria-expanded')) === 'true', `${label} does not open`);
}

test('the views: titles, rows of every depth, and the status bar', async () => {
  const panes = workbench.page.locator('.pane');
  for (const pane of await panes.all()) {
    const header = pane.locator('.pane-header');
    if ((await header.getAttribute('aria-expanded')) === 'false') await workbench.tap(header);
    const content = pane.locator('.monaco-list-row, .tree-explorer-viewlet-tree-view .message');
    await until(async () => (await said(content)).some((text) => text !== ''), 'a view shows nothing');
    for (let depth = 0; depth < 3; depth++) await expandFirst(pane);
    await until(async () => (await said(content)).some((text) => arabic.test(text)), 'a view shows no Arabic');
    inArabic(await said(content));
    inArabic(await said(header.locator('.title')));
  }
  inArabic(await said(workbench.page.locator('.statusbar-item[id*="isnad.status"] a')));
});

test('in each row of the views a count or a date stands after the name, and not before', async () => {
  const names = workbench.page.locator('.pane .monaco-list-row .monaco-icon-label-container');
  const before = await names.evaluateAll((rows) => {
    const box = (row: Element, part: string): DOMRect | undefined => row.querySelector(part)?.getBoundingClientRect();
    const whole = rows.filter(({ scrollWidth, clientWidth }) => scrollWidth <= clientWidth);
    return whole
      .filter((row) => (box(row, '.label-description')?.x ?? Infinity) < (box(row, '.label-name')?.right ?? 0) - 1)
      .map((row) => row.textContent);
  });
  assert.ok((await names.count()) > 10);
  assert.deepEqual(before, []);
});

test('the hover on a figure, a name and a date', async () => {
  for (const word of ['2009', 'BCIJ', 'داعش', 'الإثنين']) {
    inArabic([await workbench.hover(word)]);
  }
});

test('the problems', async () => {
  const messages = await until(async () => {
    const found = await workbench.host((vscode) =>
      vscode.languages
        .getDiagnostics()
        .flatMap(([, all]) =>
          all
            .filter(({ source }) => source === 'isnad')
            .flatMap(({ message, relatedInformation = [] }) => [
              message,
              ...relatedInformation.map((one) => one.message),
            ]),
        ),
    );
    return found.length > 20 && found;
  }, 'no problems are found');
  inArabic(messages);
});
