// Which files a folder holds: by the editor's search where it knows the file system, else by walking through it.

import { FileType, RelativePattern, Uri, workspace } from 'vscode';
import { answered, reasonOf } from './answered.ts';

/** Schemes whose files the editor's own search finds; of others it finds none, and says nothing. */
const searched: ReadonlySet<string> = new Set(['file', 'vscode-remote', 'vscode-vfs']);

/** What is never looked into, whatever a manifest includes. */
const left = '**/{node_modules,.*}/**';
const isLeft = (name: string): boolean => name === 'node_modules' || name.startsWith('.');

/** Nothing lies deeper: a path of more UTF-16 units is that of a folder that holds itself. */
const longest = 4096;

/** Told of a folder that can't be listed, and why. */
export type Unlisted = (folder: Uri, reason: string) => void;

/** The files at any depth of `folder`, or those of this name alone; no order. A folder that can't be listed has none, and is told. */
export async function filesIn(folder: Uri, name?: string, unlisted: Unlisted = () => undefined): Promise<Uri[]> {
  if (searched.has(folder.scheme)) return workspace.findFiles(new RelativePattern(folder, `**/${name ?? '*'}`), left);
  const found: Uri[] = [];
  await walk(folder, name, found, unlisted);
  return found;
}

/** Folder after folder; a linked one is not entered, so that no circle is walked. */
async function walk(folder: Uri, name: string | undefined, found: Uri[], unlisted: Unlisted): Promise<void> {
  for (const [entry, type] of await entriesOf(folder, unlisted)) {
    const uri = Uri.joinPath(folder, entry);
    if (type === FileType.Directory && !isLeft(entry) && uri.path.length < longest)
      await walk(uri, name, found, unlisted); // prettier-ignore
    else if (type & FileType.File && (name === undefined || entry === name)) found.push(uri);
  }
}

/** What a folder holds; nothing where it can't be listed, which is told unless it is gone. */
async function entriesOf(folder: Uri, unlisted: Unlisted): Promise<[string, FileType][]> {
  try {
    const entries: unknown = await answered(workspace.fs.readDirectory(folder), 'told', folder); // an extension's file system may give anything
    if (Array.isArray(entries)) return entries.filter(isEntry);
    unlisted(folder, 'no-bytes');
  } catch (error) {
    const reason = reasonOf(error);
    if (reason !== 'FileNotFound') unlisted(folder, reason);
  }
  return [];
}

function isEntry(entry: unknown): entry is [string, FileType] {
  return Array.isArray(entry) && typeof entry[0] === 'string' && typeof entry[1] === 'number';
}
