// The driver of the page tests: opens a real VS Code with the packaged extension on a copy of a folder, acts as a person
// does (types, hovers, clicks) and measures what the page shows. A page test is an ordinary `node:test` file beside this one:
//
//     let workbench: Workbench;
//     before(async () => (workbench = await openWorkbench({ folder: 'seeds', settings: { 'editor.fontSize': 16 } })));
//     after(() => workbench.close());
//
//     test('an Arabic line is right-aligned', async () => {
//       await workbench.openFile('000_9b703e0e953813b5.txt');
//       const { row, boxes, glyphs } = await workbench.find('الرباط');   // waits until it is shown
//       assert.equal(row.direction, 'rtl');
//     });
//
// Acting: `openFile` `type` `press` `command('Isnad: …')` `click('text')` `hover('text')`.
// Measuring: `find` `rows` `overlays` `caret` `screenshot('name')` (kept in test/artifacts/), and `page`, playwright's own.
// Of a test that fails a picture is kept in test/artifacts/, and its diagnostics say what the window told and where the focus was.
// Asking the extension host: `host((vscode, name) => …, 'name')` runs a function there and returns its JSON value.
// Each workbench is a server, a browser and a profile of its own: nothing is shared, and `close` ends it all (without it the test
// file does not end). Opening takes some five seconds: one per file is usual. By hand: `node --test test/vscode/some.test.ts`
// (packages first; a whole `npm test` packages once).

import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Browser, Page } from 'playwright-core';
import { startBrowser } from './browser.ts';
import {
  type Box,
  caretShown,
  type Found,
  type Overlay,
  overlaysShown,
  type Row,
  rowsShown,
  type Where,
} from './geometry.ts';
import type { Fault } from './helper/memory.ts';
import { artifacts, root, temporaryCopy, temporaryFolder } from './places.ts';
import { extensionId, helperExtension, installedProduct } from './ready.ts';
import { reported, reportFailures } from './report.ts';
import { type Server, startServer, workbenchAddress } from './server.ts';
import { type Settings, type Theme, writeSettings } from './settings.ts';

export interface WorkbenchOptions {
  /** The folder to open, from the top of the work tree; the workbench gets a copy, or opens that of one `beside` it. */
  readonly folder: string;
  /** Another window, which has the same folder open. */
  readonly beside?: Workbench;
  readonly theme?: Theme;
  /** User settings, over the ones all tests share (`settings.ts`). */
  readonly settings?: Settings;
  /** `web` runs the extension in the web-worker host. */
  readonly host?: 'node' | 'web';
  /** Opens the copy in a file system that is no disk (`helper/memory.ts`), as a virtual workspace is. */
  readonly virtual?: boolean;
  /** Lets nothing be written into a virtual copy. */
  readonly readOnly?: boolean;
  /** What goes wrong with files and folders of a virtual copy, by their paths from `/`; `isnadtests.fail` changes it later. */
  readonly faults?: Readonly<Record<string, Fault>>;
  readonly size?: { readonly width: number; readonly height: number };
}

/** What functions sent to the extension host get as their first argument. */
export type Api = typeof import('vscode');

/** How long a test waits for what should happen, in milliseconds: a slow machine under load takes its time. */
const patience = 60_000;

/** The address under which a virtual copy is opened. */
const virtualRoot = 'isnad-memory:/';

/** The windows that are open now. */
const windows = new Set<Page>();
reportFailures(windows);

/** Opens VS Code on a copy of a folder, and waits until the extension host runs. */
export async function openWorkbench(options: WorkbenchOptions): Promise<Workbench> {
  const data = await temporaryFolder('data');
  const folder = options.beside?.folder ?? (await temporaryCopy(resolve(root, options.folder)));
  const kind = options.host === 'web' ? { 'remote.extensionKind': { [extensionId]: ['ui'] } } : {};
  await writeSettings(data, options.theme ?? 'dark', { ...kind, ...options.settings });
  const helper = { file: join(data, 'helper-port'), secret: randomUUID() };
  const memory = options.virtual ? { ISNAD_HELPER_MEMORY: folder, ISNAD_HELPER_FAULTS: JSON.stringify(options.faults ?? {}), ...(options.readOnly ? { ISNAD_HELPER_READONLY: '1' } : {}) } : {}; // prettier-ignore
  const env = { ISNAD_HELPER_FILE: helper.file, ISNAD_HELPER_SECRET: helper.secret, ...memory };
  const [extensions, development] = [await installedProduct(), await helperExtension()];
  const browser = await startBrowser();
  let server: Server | undefined;
  let page: Page | undefined;
  try {
    server = await startServer({ data, extensions, testing: true, env });
    page = await browser.newPage({ viewport: options.size ?? { width: 1280, height: 800 } });
    page.setDefaultTimeout(patience);
    const opened = options.virtual ? virtualRoot : folder;
    await page.goto(workbenchAddress(server, opened, { development }));
    await page.waitForSelector('.monaco-workbench .part.editor');
    const address = await helperAddress(helper.file);
    return new Workbench(page, opened, browser, server, { address, secret: helper.secret });
  } catch (error) {
    if (page) console.log((await reported(page, `opening ${options.folder}`)).join('\n'));
    await browser.close();
    server?.end();
    throw error;
  }
}

export class Workbench {
  /** Playwright's page, for whatever this class has no word for. */
  readonly page: Page;
  /** The copy of the folder that is open: its path, or the address of one that is virtual. */
  readonly folder: string;
  readonly #browser: Browser;
  readonly #server: Server;
  readonly #helper: { readonly address: string; readonly secret: string };

  constructor(
    page: Page,
    folder: string,
    browser: Browser,
    server: Server,
    helper: { address: string; secret: string },
  ) {
    this.page = page;
    this.folder = folder;
    this.#browser = browser;
    this.#server = server;
    this.#helper = helper;
    windows.add(page);
  }

  async close(): Promise<void> {
    windows.delete(this.page);
    await this.#browser.close();
    this.#server.end();
  }

  /** Runs a function in the extension host, beside the product, and returns its value by way of JSON. The function uses only its parameters. */
  async host<A extends unknown[], R>(job: (vscode: Api, ...args: A) => R | PromiseLike<R>, ...args: A): Promise<R> {
    const body = JSON.stringify({ source: job.toString(), args });
    const response = await fetch(this.#helper.address, {
      method: 'POST',
      body,
      headers: { 'x-secret': this.#helper.secret },
    });
    const { value, error } = (await response.json()) as { value: R; error?: string };
    if (error) throw new Error(`In the extension host: ${error}`);
    return value;
  }

  /** Waits until the product has been activated by the editor itself. */
  async active(): Promise<void> {
    const isActive = (): Promise<boolean> =>
      this.host((vscode, id) => vscode.extensions.getExtension(id)?.isActive ?? false, extensionId);
    await until(isActive, 'the extension has not been activated');
  }

  /** Opens a file of the folder, in an editor tab of its own, and waits until its text is shown. */
  async openFile(path: string): Promise<void> {
    await this.host(
      async (vscode, folder, file) => {
        const root = folder.includes(':/') ? vscode.Uri.parse(folder) : vscode.Uri.file(folder);
        await vscode.window.showTextDocument(vscode.Uri.joinPath(root, file), { preview: false });
      },
      this.folder,
      path,
    );
    await this.page.waitForSelector('.editor-group-container .monaco-editor .view-line');
  }

  /** Types as on a keyboard, into whatever has the focus. */
  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text);
  }

  /** Presses keys by playwright's names, one after the other: `press('Home', 'Shift+ArrowLeft')`. */
  async press(...keys: string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  /** Runs a command from the palette by its title, as shown there. */
  async command(title: string): Promise<void> {
    await this.press('F1');
    const input = this.page.locator('.quick-input-widget input[type=text]');
    await input.fill(`>${title}`);
    await this.page.locator('.quick-input-list .monaco-list-row').filter({ hasText: title }).first().click();
  }

  /** Clicks on a text: in the middle of its glyph number `glyph` (UTF-16 units from 0), or of the whole. */
  async click(text: string, { glyph, ...where }: Where & { nth?: number; glyph?: number } = {}): Promise<void> {
    await this.page.mouse.click(...(await this.#middle(text, glyph, where)));
  }

  /** Points at a text until a hover opens, and returns what the hover says. */
  async hover(text: string, { glyph, ...where }: Where & { nth?: number; glyph?: number } = {}): Promise<string> {
    const [x, y] = await this.#middle(text, glyph, where);
    await this.page.mouse.move(x + 1, y + 1);
    await this.page.mouse.move(x, y);
    const hover = this.page.locator('.monaco-editor .monaco-hover:not(.hidden) .hover-contents').first();
    await hover.waitFor();
    await until(async () => !(await hover.innerText()).startsWith('Loading'), 'the hover keeps loading');
    return (await this.page.locator('.monaco-editor .monaco-hover:not(.hidden) .hover-contents').allInnerTexts()).join(
      '\n',
    );
  }

  /** Where a text is shown, once it is: its `nth` occurrence from 0, from the top. */
  find(text: string, { nth = 0, ...where }: Where & { nth?: number } = {}): Promise<Found> {
    const found = async (): Promise<Found | undefined> => {
      const rows = await this.page.evaluate(rowsShown, { text, ...where });
      return rows.flatMap((row) => row.hits.map((hit) => ({ row, ...hit })))[nth];
    };
    return until(found, `${text} is not shown`);
  }

  rows(where: Where = {}): Promise<Row[]> {
    return this.page.evaluate(rowsShown, where);
  }

  overlays(where: Where & { named?: string } = {}): Promise<Overlay[]> {
    return this.page.evaluate(overlaysShown, where);
  }

  /** The caret's line and UTF-16 offset in it, both from 0, as the extension host knows them: a moment after the page (see {@link until}). */
  caret(): Promise<{ line: number; character: number }> {
    return this.host((vscode) => {
      const { line, character } = vscode.window.activeTextEditor?.selection.active ?? new vscode.Position(0, 0);
      return { line, character };
    });
  }

  /** Where the caret of the active editor is drawn. */
  caretBox(): Promise<Box> {
    return until(() => this.page.evaluate(caretShown), 'no caret is shown');
  }

  /** Takes a picture of the window into test/artifacts/ and returns its path. */
  async screenshot(name: string): Promise<string> {
    await mkdir(artifacts, { recursive: true });
    const path = join(artifacts, `${name}.png`);
    await this.page.screenshot({ path });
    return path;
  }

  /** The box of a text, or of one of its glyphs, once it has come to rest: what is aimed at must not move away meanwhile. */
  async #resting(text: string, glyph: number | undefined, where: Where & { nth?: number }): Promise<Box> {
    const measured = async (): Promise<Box | undefined> => {
      const { boxes, glyphs } = await this.find(text, where);
      return glyph === undefined ? boxes[0] : glyphs[glyph];
    };
    return until(
      async () => {
        const before = await measured();
        await pause(rest);
        const after = await measured();
        return before && after && Math.abs(before.x - after.x) < 1 && Math.abs(before.y - after.y) < 1 && after;
      },
      `${glyph === undefined ? text : `glyph ${glyph} of ${text}`} does not come to rest`,
    );
  }

  async #middle(text: string, glyph: number | undefined, where: Where & { nth?: number }): Promise<[number, number]> {
    const box = await this.#resting(text, glyph, where);
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    const { width, height } = this.page.viewportSize() ?? { width: Infinity, height: Infinity };
    if (x < 0 || y < 0 || x > width || y > height)
      throw new Error(`${text} lies outside the window: scroll there first`);
    return [x, y];
  }
}

/** How long a box must stay where it is to count as resting, in milliseconds: lines turn and wrap a moment after an edit. */
const rest = 100;

/** Asks again and again, for a minute unless said otherwise, until the answer is yes; returns the answer. */
export async function until<T>(
  ask: () => Promise<T | null | undefined | false>,
  complaint: string,
  milliseconds = patience,
): Promise<T> {
  for (const end = Date.now() + milliseconds; Date.now() < end; await pause(50)) {
    const answer = await ask();
    if (answer) return answer;
  }
  throw new Error(`After ${milliseconds / 1000} seconds ${complaint}.`);
}

async function helperAddress(file: string): Promise<string> {
  const port = await until(
    async () => existsSync(file) && (await readFile(file, 'utf8')),
    'the extension host has not started',
  );
  return `http://127.0.0.1:${port}/`;
}
