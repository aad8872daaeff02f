// One corpus of the workspace: reads its knowledge and its texts, and keeps the core's corpus as they change.

import { type TextDocument, Uri, workspace } from 'vscode';
import type { Concern } from '../corpus/concern.ts';
import { Corpus } from '../corpus/corpus.ts';
import { manifestName, membership } from '../corpus/members.ts';
import { staleAmong } from '../corpus/stale.ts';
import {
  type KnowledgeFile,
  type Loaded,
  type UnreadableFile,
  loadKnowledgeInSlices,
  nothingLoaded,
} from '../knowledge/load.ts';
import { textOf } from './convert.ts';
import { filesIn } from './files.ts';
import { Edited, type Token } from './edited.ts';
import { Gathered, eachOf } from './gathered.ts';
import { type Progress, withProgress } from './progress.ts';
import { type Unread, maximumFileSize, readText } from './read.ts';
import { inSlices } from './slices.ts';

/** How many files are read at once: more gains nothing (measured), fewer wait for the disk. */
const readers = 16;

/** How long edits of an open knowledge file are gathered before the corpus is read by them, in milliseconds. */
const gather = 400;

/** How long changes of files are gathered before they are read, in milliseconds. */
const gatherFiles = 100;

/** Where texts are held: a corpus, and how its paths are addresses. */
export interface Home {
  readonly corpus: Corpus;
  uriOf(path: string): Uri;
}

/** The corpus that served until now, and which of its texts other knowledge concerns. */
interface Held {
  readonly corpus: Corpus;
  readonly concern: Concern;
}

/** A corpus in a folder. All changes go through `#queue`, one after the other, so that none overtakes another. */
export class CorpusFolder implements Home {
  readonly root: Uri;
  corpus = new Corpus();
  /** The knowledge as it was read last, and the problems of its files. */
  loaded: Loaded = nothingLoaded;
  /** Texts that were not read, with the reason; and folders that could not be listed, their paths with a `/` at the end. */
  readonly unreadable = new Map<string, Unread>();
  /** Whether all texts have been read once. */
  ready = false;
  readonly #changed: (path?: string) => void;
  #queue: Promise<unknown> = Promise.resolve();
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Paths of files that changed on the disk and are not read yet. */
  readonly #stale = new Gathered<string>(gatherFiles, (changed) => this.#readStale(changed));
  readonly #documents = new Edited((document, token) =>
    this.#next(async () => {
      if (token.isCancellationRequested) return;
      const path = await this.#takeDocument(document, this.corpus, { token });
      if (path !== undefined && !token.isCancellationRequested) this.#changed(path);
    }),
  );
  #disposed = false;

  /** `changed` is called after each change: with the path of one source, or with none where anything may be new. */
  constructor(root: Uri, changed: (path?: string) => void) {
    this.root = root;
    this.#changed = changed;
  }

  /** The path of a file from this root with `/`; undefined where it lies elsewhere. */
  pathOf(uri: Uri): string | undefined {
    const base = this.root.path.endsWith('/') ? this.root.path : `${this.root.path}/`;
    const here = uri.scheme === this.root.scheme && uri.authority === this.root.authority && uri.path.startsWith(base);
    return here ? uri.path.slice(base.length) : undefined;
  }

  /** Where the file at `path` lies. */
  uriOf(path: string): Uri {
    return Uri.joinPath(this.root, ...path.split('/'));
  }

  /** The knowledge files as they are now, saved or not, the manifest first. */
  async knowledgeFiles(): Promise<(KnowledgeFile | UnreadableFile)[]> {
    const read = await this.#next(() => Promise.all([...this.loaded.files.keys()].map((path) => this.#knowledgeFile(path)))); // prettier-ignore
    return read ?? [];
  }

  /**
   * Reads the knowledge, then every text: from the disk, or as the corpus holds it already where only the knowledge may be
   * new: nothing is done then where it is not, and what the change does not concern is carried over. At first the corpus can be
   * used from the first text on, those that are open coming first; later the former one answers until the new one is whole.
   */
  load(texts: 'fromDisk' | 'asHeld' = 'fromDisk'): Promise<void> {
    return this.#next(async () => {
      const unlisted = new Map<string, Unread>();
      const files = await filesIn(this.root, undefined, (folder, reason) => unlisted.set(`${this.pathOf(folder) ?? '.'}/`, reason)); // prettier-ignore
      const paths = files
        .map((uri) => this.pathOf(uri))
        .filter((path) => path !== undefined)
        .sort();
      const loaded = await this.#readKnowledge(paths);
      if (texts === 'asHeld' && this.ready && saySame(loaded, this.loaded)) return;
      this.loaded = loaded;
      const { knowledge } = this.loaded;
      const former = this.corpus;
      const corpus = new Corpus(knowledge);
      const concern = texts === 'asHeld' ? await inSlices(corpus.succeedInSlices(former)) : undefined;
      const held = concern && { corpus: former, concern };
      if (!this.ready) this.corpus = corpus;
      for (const path of this.unreadable.keys()) if (texts === 'fromDisk' || path.endsWith('/')) this.unreadable.delete(path); // prettier-ignore
      for (const [path, reason] of unlisted) this.unreadable.set(path, reason);
      this.#changed();
      for (const document of workspace.textDocuments) await this.#takeDocument(document, corpus, { held });
      if (!this.ready) this.#changed();
      const sources = paths.filter((path) => membership(path, knowledge) === 'source' && !corpus.source(path));
      await withProgress(this.root, sources.length, (progress) => this.#readTexts(corpus, sources, held, progress));
      this.corpus = corpus;
      this.ready = true;
      this.#changed();
    });
  }

  /** A file was made, changed or deleted, outside or by saving; a folder is gone with all that lay in it. */
  fileChanged(uri: Uri): void {
    const path = this.pathOf(uri);
    if (path === undefined) return;
    this.#stale.add(path);
  }

  /** A document of this folder was opened or edited: its text counts, saved or not. A reading that it overtakes is given up. */
  documentChanged(document: TextDocument): void {
    const path = this.pathOf(document.uri);
    if (path === undefined) return;
    if (membership(path, this.corpus.knowledge) === 'knowledge') return this.#loadSoon();
    this.#documents.changed(document);
  }

  /** A document was closed: what is on the disk counts again; a draft is forgotten. */
  documentClosed(uri: Uri): Promise<void> {
    const path = this.pathOf(uri);
    if (path === undefined) return Promise.resolve();
    if (membership(path, this.corpus.knowledge) === 'knowledge') return this.load('asHeld');
    return this.#next(async () => {
      if (openDocument(uri)) return; // closed and opened again, as when its language changes
      const source = this.corpus.source(path);
      if (!source) return;
      if (source.draft) this.corpus.remove(path);
      else await this.#readSource(this.corpus, path);
      this.#changed(path);
    });
  }

  /** What changed on the disk, all at once. */
  #readStale(changed: ReadonlySet<string>): Promise<void> {
    return this.#next(async () => {
      const open = new Set(workspace.textDocuments.flatMap(({ uri, isClosed }) => (isClosed ? [] : [uri.toString()])));
      const { sources, knowledge } = staleAmong(changed, this.corpus, (path) => open.has(this.uriOf(path).toString()));
      await withProgress(this.root, sources.length, (progress) => this.#readTexts(this.corpus, sources, undefined, progress)); // prettier-ignore
      if (knowledge) void this.load('asHeld');
      if (sources.length === 1) this.#changed(sources[0]);
      else if (sources.length > 1) this.#changed();
    });
  }

  dispose(): void {
    this.#disposed = true;
    clearTimeout(this.#timer);
    this.#stale.dispose();
    this.#documents.dispose();
  }

  #loadSoon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.load('asHeld'), gather);
  }

  async #readKnowledge(paths: readonly string[]): Promise<Loaded> {
    const manifest = await this.#knowledgeFile(manifestName);
    const { knowledge } = (await inSlices(loadKnowledgeInSlices(manifest, [], this.loaded)))!;
    const included = paths.filter((path) => path !== manifestName && membership(path, knowledge) === 'knowledge');
    const files = await Promise.all(included.map((path) => this.#knowledgeFile(path)));
    return (await inSlices(loadKnowledgeInSlices(manifest, files, this.loaded)))!;
  }

  async #knowledgeFile(path: string): Promise<KnowledgeFile | UnreadableFile> {
    const document = openDocument(this.uriOf(path));
    return { path, ...(document ? { text: textOf(document) } : await readText(this.uriOf(path))) };
  }

  /** Takes in the texts at `paths`: as they are held, or else from the disk. What is left when somebody cancels is listed. */
  async #readTexts(corpus: Corpus, paths: readonly string[], held: Held | undefined, progress: Progress): Promise<void> {
    await eachOf(paths, readers, async (path) => {
      if (this.#disposed) return;
      const source = held?.corpus.source(path);
      if (progress.isCancellationRequested && !source) this.unreadable.set(path, 'cancelled');
      else if (held && source) await inSlices(corpus.takeOverInSlices(source, held.concern));
      else await this.#readSource(corpus, path);
      progress.step();
      if (corpus === this.corpus && !this.ready) this.#changed(path);
    });
  } // prettier-ignore

  /** Takes a source from the disk; one that can't be read is remembered with the reason, and its old text is dropped. */
  async #readSource(corpus: Corpus, path: string): Promise<void> {
    const read = await readText(this.uriOf(path), maximumFileSize());
    if ('text' in read) {
      this.unreadable.delete(path);
      await inSlices(corpus.putInSlices({ path, ...read }));
    } else {
      corpus.remove(path);
      if (read.error === 'FileNotFound') this.unreadable.delete(path);
      else this.unreadable.set(path, read.error);
    }
  }

  /** Takes a document's text where it is a text of this corpus; returns its path then. */
  async #takeDocument(document: TextDocument, corpus: Corpus, { held, token }: { held?: Held | undefined; token?: Token }): Promise<string | undefined> {
    const path = document.isClosed ? undefined : this.pathOf(document.uri);
    if (path === undefined) return undefined;
    const member = membership(path, corpus.knowledge);
    if (member !== 'source' && member !== 'draft') return undefined;
    const given = { path, text: textOf(document), draft: member === 'draft', open: true };
    const source = held?.corpus.source(path);
    const isHeld = source && !source.draft && !given.draft && source.text === given.text;
    await inSlices(isHeld ? corpus.takeOverInSlices(source, held!.concern, true) : corpus.putInSlices(given), token);
    return path;
  } // prettier-ignore

  #next<T>(work: () => T | Promise<T>): Promise<T | void> {
    const done = this.#queue.then(() => (this.#disposed ? undefined : work()));
    this.#queue = done.catch(() => undefined); // one failed change must not stop those that follow
    return done;
  }
}

function openDocument(uri: Uri): TextDocument | undefined {
  const key = uri.toString();
  return workspace.textDocuments.find((document) => !document.isClosed && document.uri.toString() === key);
}

/** Whether two readings are of the same files with the same texts. */
function saySame(a: Loaded, b: Loaded): boolean {
  if (a.files.size !== b.files.size || a.problems.length !== b.problems.length) return false;
  return [...a.files].every(([path, { text }]) => b.files.get(path)?.text === text);
}
