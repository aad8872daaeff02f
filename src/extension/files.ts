// Which files a folder holds: by the editor's search where it knows the file system, else by walking through it.

import { FileType, RelativePattern, Uri, workspace } from 'vscode';

/** Schemes whose files the editor's own search finds; of others it finds none, and says nothing. */
const searched: ReadonlySet<string> = new Set(['file', 'vscode-remote', 'vscode-vfs']);

/** What is never looked into, whatever a manifest includes. */
const left = '**/{node_modules,.*}/**';
const isLeft = (name: string): boolean => name === 'node_modules' || name.startsWith('.');

/** The files at any depth of `folder`, or those of this name alone; no order. A folder that can't be read has none. */
export async function filesIn(folder: Uri, name?: string): Promise<Uri[]> {
  if (searched.has(folder.scheme)) return workspace.findFiles(new RelativePattern(folder, `**/${name ?? '*'}`), left);
  const found: Uri[] = [];
  await walk(folder, name, found);
  return found;
}

/** Folder after folder; a linked one is not entered, so that no circle is walked. */
async function walk(folder: Uri, name: string | undefined, found: Uri[]): Promise<void> {
  const entries = await Promise.resolve(workspace.fs.readDirectory(folder)).catch(() => []);
  for (const [entry, type] of entries) {
    const uri = Uri.joinPath(folder, entry);
    if (type === FileType.Directory && !isLeft(entry)) await walk(uri, name, found);
    else if (type & FileType.File && (name === undefined || entry === name)) found.push(uri);
  }
}
