// The corpora of the workspace and the open documents outside of them: what every face of the extension asks.

import { type Disposable, type Event, EventEmitter, type TextDocument, type Uri, workspace } from 'vscode';
import { manifestName } from '../corpus/members.ts';
import type { Source } from '../corpus/source.ts';
import type { LineAnalysis } from '../recognise/recognise.ts';
import { filesIn } from './files.ts';
import { Edited, type Token } from './edited.ts';
import { CorpusFolder, type Home } from './folder.ts';
import { LooseTexts } from './loose.ts';

/** Where a document is looked up, and its source there. */
export interface Placed {
  readonly home: Home;
  readonly source: Source;
}

/** Holds the corpora; follows files and documents. */
export class Host implements Disposable {
  readonly #folders = new Map<string, CorpusFolder>();
  readonly #loose = new LooseTexts();
  readonly #looseDocuments = new Edited((document, token) => this.#takeLoose(document, token));
  readonly #changes = new EventEmitter<Uri | undefined>();
  readonly #subscriptions: Disposable[] = [];

  /** A document's mentions are new; or, with undefined, anything may be. */
  readonly onDidChange: Event<Uri | undefined> = this.#changes.event;

  /** Finds the corpora of the workspace and begins to read them. */
  async start(): Promise<void> {
    this.#follow();
    for (const document of workspace.textDocuments) this.#documentChanged(document);
    const folders = workspace.workspaceFolders ?? [];
    const manifests = await Promise.all(folders.map(({ uri }) => filesIn(uri, manifestName)));
    await Promise.all(manifests.flat().map((manifest) => this.#addFolder(manifest)));
  }

  /** All corpora of the workspace, by the path of their root. */
  get folders(): CorpusFolder[] {
    return [...this.#folders.values()].sort((a, b) => (a.root.path < b.root.path ? -1 : 1));
  }

  /** Where a document is looked up; undefined where it is none of ours or not read yet. */
  place(document: TextDocument): Placed | undefined {
    const folder = this.folderOf(document.uri);
    const path = folder?.pathOf(document.uri);
    const source = folder && path !== undefined ? folder.corpus.source(path) : undefined;
    if (folder && source) return { home: folder, source };
    const loose = this.#loose.source(document);
    return loose && { home: this.#loose, source: loose };
  }

  /** What was found in a document, for the highlighter. */
  mentionsIn(document: TextDocument): Source | undefined {
    return this.place(document)?.source;
  }

  /** What lines of a document (from 0, both counted) tell by themselves as they stand now, for the highlighter. */
  analyse(document: TextDocument, [first, last]: readonly [number, number]): LineAnalysis[] | undefined {
    const corpus = this.place(document)?.home.corpus;
    const analyses: LineAnalysis[] = [];
    for (let line = first; line <= last; line++) {
      const analysis = corpus?.analyseLine(document.lineAt(line).text);
      if (!analysis) return undefined;
      analyses.push(analysis);
    }
    return analyses;
  }

  /** Whether a document is a source of a corpus that is read already. */
  isSource(document: TextDocument): boolean {
    return this.place(document)?.source.draft === false;
  }

  /** The innermost corpus in whose folder a file lies. */
  folderOf(uri: Uri): CorpusFolder | undefined {
    const holding = this.folders.filter((folder) => folder.pathOf(uri) !== undefined);
    return holding.reduce<CorpusFolder | undefined>(
      (a, b) => (a && a.root.path.length > b.root.path.length ? a : b),
      undefined,
    );
  }

  /** Takes in the corpus of a manifest that was just written. */
  addCorpus(manifest: Uri): Promise<void> {
    return this.#addFolder(manifest);
  }

  /** Reads every corpus anew. */
  async refresh(): Promise<void> {
    await Promise.all(this.folders.map((folder) => folder.load()));
  }

  dispose(): void {
    for (const folder of this.#folders.values()) folder.dispose();
    this.#looseDocuments.dispose();
    for (const subscription of this.#subscriptions) subscription.dispose();
    this.#changes.dispose();
  }

  #follow(): void {
    const watcher = workspace.createFileSystemWatcher('**/*');
    this.#subscriptions.push(
      watcher,
      watcher.onDidCreate((uri) => this.#fileChanged(uri)),
      watcher.onDidChange((uri) => this.#fileChanged(uri)),
      watcher.onDidDelete((uri) => this.#fileDeleted(uri)),
      workspace.onDidOpenTextDocument((document) => this.#documentChanged(document)),
      workspace.onDidChangeTextDocument(({ document }) => this.#documentChanged(document)),
      workspace.onDidCloseTextDocument(({ uri }) => this.#documentClosed(uri)),
    );
  }

  #addFolder(manifest: Uri): Promise<void> {
    const root = manifest.with({ path: manifest.path.slice(0, -manifestName.length - 1) || '/' });
    const key = root.toString();
    const known = this.#folders.get(key);
    if (known) return known.load('asHeld');
    const folder = new CorpusFolder(root, (path) =>
      this.#changes.fire(path === undefined ? undefined : folder.uriOf(path)),
    );
    this.#folders.set(key, folder);
    return folder.load();
  }

  #fileChanged(uri: Uri): void {
    if (isManifest(uri)) void this.#addFolder(uri);
    else this.folderOf(uri)?.fileChanged(uri);
  }

  #fileDeleted(uri: Uri): void {
    const gone = this.folders.filter((folder) => isManifestOf(folder, uri) || holds(uri, folder.root));
    for (const folder of gone) {
      folder.dispose();
      this.#folders.delete(folder.root.toString());
    }
    this.folderOf(uri)?.fileChanged(uri);
    if (gone.length === 0) return;
    for (const document of workspace.textDocuments) this.#documentChanged(document);
    this.#changes.fire(undefined);
  }

  #documentChanged(document: TextDocument): void {
    const folder = this.folderOf(document.uri);
    if (folder) folder.documentChanged(document);
    else this.#looseDocuments.changed(document);
  }

  #documentClosed(uri: Uri): void {
    this.#loose.drop(uri);
    void this.folderOf(uri)?.documentClosed(uri);
  }

  async #takeLoose(document: TextDocument, token: Token): Promise<void> {
    if (await this.#loose.take(document, token)) this.#changes.fire(document.uri);
  }
}

function isManifest(uri: Uri): boolean {
  return uri.path.endsWith(`/${manifestName}`);
}

function isManifestOf(folder: CorpusFolder, uri: Uri): boolean {
  return isManifest(uri) && folder.pathOf(uri) === manifestName;
}

/** Whether `inner` is a folder, or lies in it. */
function holds(folder: Uri, inner: Uri): boolean {
  const same = folder.scheme === inner.scheme && folder.authority === inner.authority;
  return same && `${inner.path}/`.startsWith(`${folder.path}/`);
}
