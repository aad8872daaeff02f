// Writing an edit of the knowledge: one WorkspaceEdit for all its files; what was saved before is saved after.

import { FilePermission, type TextDocument, type Uri, WorkspaceEdit, workspace } from 'vscode';
import type { Hunk, Outcome, TextEdit } from '../../../knowledge/edit.ts';
import type { KnowledgeFile, UnreadableFile } from '../../../knowledge/load.ts';
import { changedMeanwhile, readOnly } from '../../../l10n/curate.ts';
import type { Bilingual } from '../../../l10n/language.ts';
import { both } from '../../../l10n/message.ts';
import { Lines } from '../../../text/line.ts';
import { textOf, toRange } from '../../convert.ts';
import type { CorpusFolder } from '../../folder.ts';

/** What came of it: the files that changed, those of them that are left unsaved, and what takes it back; or why it was refused. */
export type Written =
  | {
      readonly changed: readonly string[];
      readonly unsaved: readonly string[];
      readonly undo: readonly Hunk[];
      /** What the changed files said before. */
      readonly former: readonly KnowledgeFile[];
    }
  | { readonly refused: Bilingual };

type Files = readonly (KnowledgeFile | UnreadableFile)[];
type Edits = ReadonlyMap<string, readonly TextEdit[]>;

/** A file that is to change, as the editor holds it. */
interface Target {
  readonly path: string;
  readonly document: TextDocument;
  readonly edits: readonly TextEdit[];
}

/** How often files are read again that change while they are to be written. */
const patience = 5;

/**
 * Works out an edit of a corpus's knowledge files and makes it: in all of them or in none. A file that changes in between, in
 * this window or by another program, is read again; a file with unsaved edits stays unsaved.
 */
export async function write(folder: CorpusFolder, work: (files: Files) => Outcome): Promise<Written> {
  for (let tries = 1; ; tries++) {
    const files = await folder.knowledgeFiles();
    const outcome = work(files);
    if ('refused' in outcome) return outcome;
    const locked = await firstReadOnly(folder, [...outcome.edits.keys()]);
    if (locked !== undefined) return { refused: both(readOnly, locked) };
    const targets = await openAll(folder, outcome.edits);
    const clean = targets.filter(({ document }) => !document.isDirty);
    if (isAsRead(targets, files) && (await apply(targets))) {
      const unsaved = targets.filter((target) => !clean.includes(target));
      for (const target of clean) if (!(await target.document.save())) unsaved.push(target);
      const former = readable(files).filter(({ path }) => outcome.edits.has(path));
      return { changed: pathsOf(targets), unsaved: pathsOf(unsaved), undo: outcome.undo, former };
    }
    if (tries === patience) return { refused: both(changedMeanwhile) };
  }
}

/** The files that can be read. */
export function readable(files: Files): KnowledgeFile[] {
  return files.filter((file) => 'text' in file);
}

function pathsOf(targets: readonly Target[]): string[] {
  return targets.map(({ path }) => path);
}

async function openAll(folder: CorpusFolder, edits: Edits): Promise<Target[]> {
  const opening = Array.from(edits, async ([path, list]) => {
    return { path, document: await workspace.openTextDocument(folder.uriOf(path)), edits: list };
  });
  return Promise.all(opening);
}

/** Whether the editor holds the files as they were read: offsets of an edit are those of that text alone. */
function isAsRead(targets: readonly Target[], files: Files): boolean {
  return targets.every(({ path, document }) => {
    const file = files.find((one) => one.path === path);
    return file !== undefined && 'text' in file && file.text === textOf(document);
  });
}

/** Makes the edits; false where a document changed on the way, and then none is made. */
async function apply(targets: readonly Target[]): Promise<boolean> {
  const edit = new WorkspaceEdit();
  for (const { document, edits } of targets) {
    const lines = new Lines(textOf(document));
    for (const { start, end, text } of edits) edit.replace(document.uri, toRange(lines, { start, end }), text);
  }
  return targets.length === 0 || workspace.applyEdit(edit);
}

/** The first of the files that can't be written to. */
async function firstReadOnly(folder: CorpusFolder, paths: readonly string[]): Promise<string | undefined> {
  for (const path of paths) if (await isReadOnly(folder.uriOf(path))) return path;
  return undefined;
}

async function isReadOnly(uri: Uri): Promise<boolean> {
  if (workspace.fs.isWritableFileSystem(uri.scheme) === false) return true;
  const { permissions } = await workspace.fs.stat(uri).then(undefined, () => ({ permissions: undefined }));
  return permissions !== undefined && (permissions & FilePermission.Readonly) !== 0;
}
