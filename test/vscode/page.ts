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
// Acting: `openFile` `select` `type` `press` `command('Isnad: …')` `pick('row')` `search('text')` `click('text')` `tap(locator)` `hover('text')`.
// Each waits until what it acts on is at rest, and until the window, the extension host or both have taken it.
// Measuring: `find` `rows` `overlays` `caret` `listed` `screenshot('name')` (kept in test/artifacts/), and `page`, playwright's own.
// What is measured once is what stood there by chance: `until(…)` what is wanted stands there. Of a test that fails a picture is
// kept in test/artifacts/, and its diagnostics say what the window told and where the focus was.
// Asking the extension host: `host((vscode, name) => …, 'name')` runs a function there and returns its JSON value.
// Each workbench is a server, a browser and a profile of its own: nothing is shared, and `close` ends it all (without it the test
// file does not end). Opening takes some five seconds: one per file is usual. By hand: `node --test test/vscode/some.test.ts`
// (packages first; a whole `npm test` packages once).

import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Browser, Locator, Page } from 'playwright-core';
import { startBrowser } from './browser.ts';
import {
  type Box,
  caretShown,
  type Found,
  isText,
  type Listed,
  listedRows,
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

  /** Opens a file of the folder, in an editor tab of its own, and waits until its text is shown and both sides know it to be the active one. */
  async openFile(path: string): Promise<void> {
    const opened = await this.host(
      async (vscode, folder, file) => {
        const root = folder.includes(':/') ? vscode.Uri.parse(folder) : vscode.Uri.file(folder);
        const uri = vscode.Uri.joinPath(root, file);
        await vscode.window.showTextDocument(uri, { preview: false });
        return uri.toString();
      },
      this.folder,
      path,
    );
    const active = (): Promise<string | undefined> =>
      this.host((vscode) => vscode.window.activeTextEditor?.document.uri.toString());
    await until(async () => (await active()) === opened, `${path} is not the active document`);
    const name = opened.slice(opened.lastIndexOf('/'));
    await this.page
      .locator(`.editor-group-container.active .monaco-editor[data-uri$="${name}"] .view-line`)
      .first()
      .waitFor();
  }

  /**
   * Selects a text of the active document, or a part of it (UTF-16 units from 0), or of a line (from 0) where a number is given; waits
   * until the editor has it, and has what the product told it in answer.
   */
  async select(at: string | number, from = 0, to = typeof at === 'string' ? at.length : from): Promise<void> {
    const isSelected = (): Promise<boolean> =>
      this.host(
        async (vscode, where, start, end) => {
          const editor = vscode.window.activeTextEditor;
          if (!editor) return false;
          const { document } = editor;
          const base = typeof where === 'number' ? document.offsetAt(new vscode.Position(where, 0)) : document.getText().indexOf(where); // prettier-ignore
          if (base < 0) return false;
          const wanted = new vscode.Selection(document.positionAt(base + start), document.positionAt(base + end));
          editor.selection = wanted;
          // Messages keep their order: the first comes back after the editor's answer, the second after the product's to that.
          for (let i = 0; i < 2; i++) await vscode.commands.executeCommand('setContext', 'isnadtests.selected', true);
          return editor.selection.isEqual(wanted);
        },
        at,
        from,
        to,
      );
    await until(isSelected, `${at} can't be selected`);
  }

  /** Waits until the status bar tells this of the corpus of the active document: «5 sources» once it is read. */
  async status(text: string | RegExp, milliseconds = patience): Promise<void> {
    const item = this.page.locator('.statusbar-item[id*="isnad.status"]').filter({ hasText: text });
    await item.first().waitFor({ timeout: milliseconds });
  }

  /** Types as on a keyboard, into whatever has the focus. */
  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text);
  }

  /** Presses keys by playwright's names, one after the other: `press('Home', 'Shift+ArrowLeft')`. */
  async press(...keys: string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  /** Runs a command from the palette by its title, as shown there; waits until the palette is gone. */
  async command(title: string): Promise<void> {
    const input = this.page.locator('.quick-input-widget input[type=text]');
    await this.press('F1');
    await input.fill(`>${title}`);
    await this.#focusRow(title);
    await this.press('Enter');
    const isGone = async (): Promise<boolean> =>
      !(await input.isVisible()) || (await input.inputValue()) !== `>${title}`;
    await until(isGone, `the palette does not run ${title}`);
  }

  /** The rows of the picker that is open, in their order, as far as they are shown. */
  listed(): Promise<Listed[]> {
    return this.page.evaluate(listedRows);
  }

  /** Chooses the first row of the picker that holds a text, once its rows are at rest. */
  async pick(text: string): Promise<void> {
    await this.tap(this.page.locator('.quick-input-list .monaco-list-row').filter({ hasText: text }).first());
  }

  /** Closes the picker that is open. */
  async dismiss(): Promise<void> {
    await this.press('Escape');
    await this.page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
  }

  /** Opens *Find* in the editor and looks for a text. */
  async search(text: string): Promise<void> {
    await this.press('Control+f');
    const input = this.page.locator('.find-widget.visible .find-part textarea, .find-widget.visible .find-part input');
    await until(() => input.first().evaluate((one) => one === document.activeElement), 'Find does not open');
    await this.type(text);
  }

  /** Moves the pointer away from everything: a tip or hover that it left behind would lie over its neighbours. */
  async away(): Promise<void> {
    await this.page.mouse.move(5, 5);
    const tips = this.page.locator('.monaco-hover:visible');
    const picker = this.page.locator('.quick-input-widget');
    const isBare = async (): Promise<boolean> => {
      if ((await tips.count()) === 0) return true;
      await pause(rest * 5);
      const keepsOpen = (await tips.count()) > 0 && !(await picker.isVisible());
      if (keepsOpen) await this.press('Escape');
      return false;
    };
    await until(isBare, 'a tip stays');
  }

  /** Clicks on something, with nothing over it, once it has come to rest. */
  async tap(target: Locator): Promise<void> {
    await this.away();
    await target.waitFor();
    const looks = async (): Promise<string> => JSON.stringify([await target.boundingBox(), await target.textContent()]);
    await until(
      async () => {
        const before = await looks();
        await pause(rest);
        return before === (await looks());
      },
      `${String(target)} does not come to rest`,
    );
    await target.click();
  }

  /** Clicks on a text: in the middle of its glyph number `glyph` (UTF-16 units from 0), or of the whole. */
  async click(text: string, { glyph, ...where }: Where & { nth?: number; glyph?: number } = {}): Promise<void> {
    await this.away();
    const reachable = async (): Promise<[number, number] | false> => {
      const place = await this.#middle(text, glyph, where);
      return (await this.page.evaluate(isText, place)) && place;
    };
    await this.page.mouse.click(...(await until(reachable, `something lies over ${text}`)));
  }

  /**
   * Points at a text until a hover opens that says what is wanted, and returns what it says, plain. One that does not come, or says
   * something else, is asked for again after a while, as a person would.
   */
  async hover(
    text: string,
    { glyph, shows = () => true, ...where }: Where & { nth?: number; glyph?: number; shows?: (said: string) => boolean } = {}, // prettier-ignore
  ): Promise<string> {
    let said = '';
    const asked = async (): Promise<string | undefined> => {
      await this.away();
      const [x, y] = await this.#middle(text, glyph, where);
      await this.page.mouse.move(x + 1, y + 1);
      await this.page.mouse.move(x, y);
      const told = async (): Promise<string | false> => {
        const before = said;
        said = await this.#hovered();
        return said !== '' && said === before && shows(said) && said;
      };
      return until(told, '', hoverPatience).catch(() => undefined);
    };
    return until(asked, `no hover on ${text} says what it should`).catch((error: unknown) => {
      throw new Error(`${String(error)} It says «${said}».`);
    });
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

  /** What the hovers of editors say now, once they are no longer loading. */
  async #hovered(): Promise<string> {
    const parts = this.page.locator('.monaco-editor .monaco-hover:not(.hidden) .hover-contents');
    const texts = await parts.allInnerTexts();
    return texts.some((text) => text.startsWith('Loading')) ? '' : plain(texts.join('\n'));
  }

  /** Waits until the row of the picker with this label, and no other, is the one that Enter takes. */
  async #focusRow(label: string): Promise<void> {
    const isFocused = async (): Promise<boolean> => {
      const before = await this.listed();
      await pause(rest);
      const after = await this.listed();
      if (JSON.stringify(before) !== JSON.stringify(after)) return false;
      if (after.some((row) => row.focused && row.label === label)) return true;
      if (after.some((row) => row.label === label)) await this.press('ArrowDown');
      return false;
    };
    await until(isFocused, `${label} is not offered`);
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

/** How long a hover is waited for before it is asked for again, in milliseconds. */
const hoverPatience = 10_000;

/** A text as it is read: without isolates, every space a plain one. */
export function plain(text: string): string {
  return text.replace(/[\u2066-\u2069]/g, '').replaceAll('\u00a0', ' ');
}

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
