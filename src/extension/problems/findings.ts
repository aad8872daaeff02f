// The findings of the texts, checked again when a text, a corpus or a setting has changed: in slices, open documents first.

import { type Disposable, type Event, EventEmitter, type TextDocument, type Uri, workspace } from 'vscode';
import { checkAcrossInSlices, checkSourceInSlices } from '../../check/check.ts';
import type { Finding } from '../../check/finding.ts';
import { grouped } from '../../corpus/postings.ts';
import type { Source } from '../../corpus/source.ts';
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

/** What sets sources side by side, by path; with the sources as they were then. */
interface Across {
  readonly sources: ReadonlyMap<string, Source>;
  readonly findings: ReadonlyMap<string, readonly Finding[]>;
}

export class Findings implements Disposable {
  readonly #host: Host;
  readonly #changes = new EventEmitter<Uri>();
  /** By the addresses of the texts. */
  readonly #own = new Map<string, Checked>();
  readonly #across = new Map<Home, Across>();
  readonly #waiting = new Map<string, Uri>();
  readonly #subscription: Disposable;
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
    const across = this.#across.get(checked.home)?.findings.get(checked.source.path) ?? [];
    return { home: checked.home, findings: [...checked.findings, ...across] };
  }

  /** What is told at the records of a knowledge file: where the words that they cite are not as they were. */
  #ofRecords(uri: Uri): { home: Home; findings: readonly Finding[] } | undefined {
    const home = this.#host.folderOf(uri);
    const path = home?.pathOf(uri);
    if (!home || path === undefined || !home.corpus.knowledge.files.has(path)) return undefined;
    return { home, findings: this.#across.get(home)?.findings.get(path) ?? [] };
  }

  /** The findings of a document as it is this moment, its offsets those of `source`; undefined where it is none of ours. */
  async now(document: TextDocument): Promise<Checked | undefined> {
    const placed = await placedNow(this.#host, document);
    if (!placed) return undefined;
    const { home, source } = placed;
    const checked = this.#own.get(document.uri.toString());
    const own = checked?.source === source ? checked.findings : await this.#check(placed);
    const across = this.#across.get(home);
    const isCurrent = across?.sources.get(source.path) === source;
    return { home, source, findings: [...own, ...((isCurrent && across.findings.get(source.path)) || [])] };
  }

  /** Checks everything anew, as under other settings. */
  restart(): void {
    this.#own.clear();
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

  async #run(): Promise<void> {
    this.#running = true;
    const texts = this.#stale();
    this.#everything = false;
    this.#waiting.clear();
    for (const placed of texts) {
      if (this.#disposed) return;
      await this.#take(placed);
    }
    for (const folder of this.#host.folders) if (folder.ready) await this.#takeAcross(folder);
    this.#running = false;
    if (this.#everything || this.#waiting.size > 0) this.#schedule();
  }

  /** The texts that are not checked as they are now, open ones first; those that are gone are forgotten. */
  #stale(): Placed[] {
    const placed = new Map(this.#candidates());
    for (const home of this.#across.keys())
      if (!this.#host.folders.some((folder) => folder === home)) this.#across.delete(home);
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
    return (await inSlices(checkSourceInSlices(source, home.corpus, checkSettings()))) ?? [];
  }

  async #takeAcross(home: Home): Promise<void> {
    const sources = new Map(home.corpus.texts().map((source) => [source.path, source]));
    const found = await inSlices(checkAcrossInSlices(home.corpus, checkSettings()));
    if (this.#disposed || !found) return;
    const former = this.#across.get(home)?.findings.keys() ?? [];
    const findings = grouped(found, ({ place }) => place.path);
    this.#across.set(home, { sources, findings });
    for (const path of new Set([...former, ...findings.keys()])) this.#changes.fire(home.uriOf(path));
  }
}
