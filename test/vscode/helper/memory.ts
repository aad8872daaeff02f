// A file system that is no disk: what a virtual workspace lies in, as that of a browser's tab does.

import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import * as vscode from 'vscode';

/** Its scheme. */
export const scheme = 'isnad-memory';

/** What goes wrong with a file or a folder. */
export type Fault =
  /** Listed, and gone when it is asked for. */
  | 'vanished'
  | 'denied'
  | 'unavailable'
  /** Fails with an error that is none of the editor's. */
  | 'broken'
  /** Fails with something that is no error at all. */
  | 'thrown'
  /** Answers with something else than was asked for. */
  | 'garbage'
  /** Answers after a while. */
  | 'slow'
  /** Never answers. */
  | 'silent';

/** What each fault answers in place of `right`. */
const faulty: Readonly<Record<Fault, (uri: vscode.Uri, right: () => unknown) => unknown>> = {
  vanished: (uri) => Promise.reject(vscode.FileSystemError.FileNotFound(uri)),
  denied: (uri) => Promise.reject(vscode.FileSystemError.NoPermissions(uri)),
  unavailable: (uri) => Promise.reject(vscode.FileSystemError.Unavailable(uri)),
  broken: () => Promise.reject(new Error('EIO: i/o error, read\nat once')),
  thrown: () => {
    // eslint-disable-next-line no-throw-literal -- what others' file systems do
    throw 'no reason';
  },
  garbage: () => ({ nothing: 'of use' }),
  slow: (_, right) => new Promise((resolve) => setTimeout(resolve, 3000)).then(right),
  silent: () => new Promise(() => undefined),
};

/** Holds a copy of a folder's files, under the paths that they have on the disk. */
export class MemoryFiles implements vscode.FileSystemProvider {
  readonly #files = new Map<string, { bytes: Uint8Array; changed: number }>();
  readonly #changes = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
  readonly onDidChangeFile = this.#changes.event;
  readonly #faults = new Map<string, Fault>();

  /** Lets something go wrong with a file or folder from now on, or nothing any more; tells that it changed. */
  fail(path: string, fault: Fault | undefined): void {
    if (fault) this.#faults.set(path, fault);
    else this.#faults.delete(path);
    this.#tell(vscode.Uri.from({ scheme, path }), vscode.FileChangeType.Changed);
  }

  async fill(folder: string): Promise<void> {
    for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile()) continue;
      const path = join(entry.parentPath, entry.name);
      this.#files.set(`/${relative(folder, path)}`, { bytes: await readFile(path), changed: 1 });
    }
  }

  watch(): vscode.Disposable {
    return new vscode.Disposable(() => undefined);
  }

  stat(uri: vscode.Uri): vscode.FileStat {
    const file = this.#files.get(uri.path);
    if (file) return { type: vscode.FileType.File, ctime: 0, mtime: file.changed, size: file.bytes.length };
    if (uri.path === '/' || this.#below(uri).length > 0)
      return { type: vscode.FileType.Directory, ctime: 0, mtime: 0, size: 0 };
    throw vscode.FileSystemError.FileNotFound(uri);
  }

  readDirectory(uri: vscode.Uri): [string, vscode.FileType][] | Promise<[string, vscode.FileType][]> {
    return this.#answer(uri, () => this.#entries(uri));
  }

  readFile(uri: vscode.Uri): Uint8Array | Promise<Uint8Array> {
    return this.#answer(uri, () => this.#bytes(uri));
  }

  #entries(uri: vscode.Uri): [string, vscode.FileType][] {
    const entries = new Map<string, vscode.FileType>();
    for (const [name, ...rest] of this.#below(uri))
      if (name) entries.set(name, rest.length > 0 ? vscode.FileType.Directory : vscode.FileType.File);
    return [...entries];
  }

  #bytes(uri: vscode.Uri): Uint8Array {
    const file = this.#files.get(uri.path);
    if (!file) throw vscode.FileSystemError.FileNotFound(uri);
    return file.bytes;
  }

  writeFile(uri: vscode.Uri, bytes: Uint8Array): void {
    const former = this.#files.get(uri.path);
    this.#files.set(uri.path, { bytes, changed: (former?.changed ?? 0) + 1 });
    this.#tell(uri, former ? vscode.FileChangeType.Changed : vscode.FileChangeType.Created);
  }

  delete(uri: vscode.Uri): void {
    if (!this.#files.delete(uri.path)) throw vscode.FileSystemError.FileNotFound(uri);
    this.#tell(uri, vscode.FileChangeType.Deleted);
  }

  rename(from: vscode.Uri, to: vscode.Uri): void {
    this.writeFile(to, this.#bytes(from));
    this.delete(from);
  }

  createDirectory(): void {
    // Folders are there as soon as a file lies in them.
  }

  #answer<T>(uri: vscode.Uri, right: () => T): T | Promise<T> {
    const fault = this.#faults.get(uri.path);
    return fault ? (faulty[fault](uri, right) as T | Promise<T>) : right();
  }

  /** The paths below a folder, each taken apart. */
  #below(folder: vscode.Uri): string[][] {
    const base = folder.path.endsWith('/') ? folder.path : `${folder.path}/`;
    return [...this.#files.keys()]
      .filter((path) => path.startsWith(base))
      .map((path) => path.slice(base.length).split('/'));
  }

  #tell(uri: vscode.Uri, type: vscode.FileChangeType): void {
    this.#changes.fire([{ uri, type }]);
  }
}
