// The findings of the texts, checked again when a text, a corpus or a setting has changed: in slices, open documents first.

import { type Disposable, type Event, EventEmitter, type TextDocument, type Uri, workspace } from 'vscode';
import { Across } from '../../check/across.ts';
import { type CheckSettings, checkSourceInSlices } from '../../check/check.ts';
import type { Finding } from '../../check/finding.ts';
import type { Corpus } from '../../corpus/corpus.ts';
import type { Home } from '../folder.ts';
import type { Host, Placed } from '../host.ts';
import { placedNow } from '../settled.ts';
import { inSlices } from '../slices.ts';
import { checkSettings } from './checks.ts';

/** How long changes are gathered before texts are checked, in milliseconds: who types is not told at every letter. */
const gather = 300;

/** A text as it was checked, and what was found in it by itself. */
interface Checked extends Placed {
  readonly findings: readonly Finding[];
}

/** What sets the sources of a home side by side, with the corpus in which and the settings by which it was found. */
interface Beside {
  readonly corpus: Corpus;
  readonly settings: CheckSettings;
  readonly across: Across;
}

export class Findings implements Disposable {
  readonly #host: Host;
  readonly #changes = new EventEmitter<Uri>();
  /** By the addresses of the texts. */
  readonly #own = new Map<string, Checked>();
  readonly #beside = new Map<Home, Beside>();
  readonly #waiting = new Map<string, Uri>();
  readonly #subscription: Disposable;
  #settings = checkSettings();
  #everything = true;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #running = false;
  #disposed = false;

  /** The findings of a text are new. */
  readonly onDidChange: Event<Uri> = this.#changes.event;

  constructor(host: Host) {
    this.#host = host;
    this.#subscription = host.onDidChange((uri) => this.#changed(uri));
    this.#schedule();
  }

  /** The addresses of the texts that were checked. */
  all(): Uri[] {
    return Array.from(this.#own.values(), ({ home, source }) => home.uriOf(source.path));
  }

  /** The findings of a text or a knowledge file, with where it is looked up; undefined where it was not checked. */
  of(uri: Uri): { home: Home; findings: readonly Finding[] } | undefined {
    const checked = this.#own.get(uri.toString());
    if (!checked) return this.#ofRecords(uri);
    const across = this.#beside.get(checked.home)?.across.at(checked.source.path);
    return { home: checked.home, findings: [...checked.findings, ...(across?.findings ?? [])] };
  }

  /** What is told at the records of a knowledge file: where the words that they cite are not as they were. */
  #ofRecords(uri: Uri): { home: Home; findings: readonly Finding[] } | undefined {
    const home = this.#host.folderOf(uri);
    const path = home?.pathOf(uri);
    if (!home || path === undefined || !home.corpus.knowledge.files.has(path)) return undefined;
    return { home, findings: this.#beside.get(home)?.across.at(path).findings ?? [] };
  }

  /** The findings of a document as it is this moment, its offsets those of `source`; undefined where it is none of ours. */
  async now(document: TextDocument): Promise<Checked | undefined> {
    const placed = await placedNow(this.#host, document);
    if (!placed) return undefined;
    const { home, source } = placed;
    const checked = this.#own.get(document.uri.toString());
    const own = checked?.source === source ? checked.findings : await this.#check(placed);
    const across = this.#beside.get(home)?.across.at(source.path);
    return { home, source, findings: [...own, ...(across?.source === source ? across.findings : [])] };
  }

  /** Checks everything anew, as under other settings. */
  restart(): void {
    this.#own.clear();
    this.#settings = checkSettings();
    this.#changed(undefined);
  }

  dispose(): void {
    this.#disposed = true;
    clearTimeout(this.#timer);
    this.#subscription.dispose();
    this.#changes.dispose();
  }

  #changed(uri: Uri | undefined): void {
    if (uri) this.#waiting.set(uri.toString(), uri);
    else this.#everything = true;
    this.#schedule();
  }

  #schedule(): void {
    if (this.#running || this.#disposed) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#run(), gather);
  }

  /** Whatever fails on the way, what changes later is checked again. */
  async #run(): Promise<void> {
    this.#running = true;
    try {
      await this.#checkStale();
    } finally {
      this.#running = false;
      if (this.#everything || this.#waiting.size > 0) this.#schedule();
    }
  }

  async #checkStale(): Promise<void> {
    const texts = this.#stale();
    this.#everything = false;
    this.#waiting.clear();
    for (const placed of texts) {
      if (this.#disposed) return;
      await this.#take(placed);
    }
    for (const folder of this.#host.folders) if (folder.ready) await this.#takeAcross(folder);
  }

  /** The texts that are not checked as they are now, open ones first; those that are gone are forgotten. */
  #stale(): Placed[] {
    const placed = new Map(this.#candidates());
    for (const home of this.#beside.keys())
      if (!this.#host.folders.some((folder) => folder === home)) this.#beside.delete(home);
    for (const [key, { home, source }] of this.#own) {
      const isGone = !placed.has(key) && (this.#everything || this.#waiting.has(key));
      if (!isGone) continue;
      this.#own.delete(key);
      this.#changes.fire(home.uriOf(source.path));
    }
    return [...placed].filter(([key, { source }]) => this.#own.get(key)?.source !== source).map(([, each]) => each);
  }

  *#candidates(): Generator<[key: string, placed: Placed]> {
    const documents = workspace.textDocuments.filter(({ isClosed }) => !isClosed);
    for (const document of documents) {
      const placed = this.#isReady(document.uri) ? this.#host.place(document) : undefined;
      if (placed) yield [document.uri.toString(), placed];
    }
    if (this.#everything) {
      for (const home of this.#host.folders) {
        if (home.ready)
          for (const source of home.corpus.texts()) yield [home.uriOf(source.path).toString(), { home, source }];
      }
    }
    for (const [key, uri] of this.#waiting) {
      const home = this.#host.folderOf(uri);
      const path = home?.pathOf(uri);
      const source = home?.ready && path !== undefined ? home.corpus.source(path) : undefined;
      if (home && source) yield [key, { home, source }];
    }
  }

  /** A corpus is checked once it is read whole: until then its evidence is not all there. */
  #isReady(uri: Uri): boolean {
    return this.#host.folderOf(uri)?.ready !== false;
  }

  async #take(placed: Placed): Promise<void> {
    const { home, source } = placed;
    const findings = await this.#check(placed);
    if (this.#disposed || home.corpus.source(source.path) !== source) return; // changed meanwhile: it waits again
    const uri = home.uriOf(source.path);
    this.#own.set(uri.toString(), { home, source, findings });
    this.#changes.fire(uri);
  }

  async #check({ home, source }: Placed): Promise<readonly Finding[]> {
    return (await inSlices(checkSourceInSlices(source, home.corpus, this.#settings))) ?? [];
  }

  /** In another corpus, or by other settings, all is found anew, and told where it was and where it is now. */
  async #takeAcross(home: Home): Promise<void> {
    const former = this.#beside.get(home);
    const [{ corpus }, settings] = [home, this.#settings];
    const isSame = former?.corpus === corpus && former.settings === settings;
    const across = isSame ? former.across : new Across(corpus, settings);
    const news = await inSlices(across.update());
    if (this.#disposed || !news) return;
    this.#beside.set(home, { corpus, settings, across });
    for (const path of new Set([...news, ...(isSame ? [] : (former?.across.paths() ?? []))]))
      this.#changes.fire(home.uriOf(path));
  }
}
