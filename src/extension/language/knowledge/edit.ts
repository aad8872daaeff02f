// Gestures on the knowledge as VS Code's edits.

import { TextEdit, WorkspaceEdit } from 'vscode';
import { manifestName } from '../../../corpus/members.ts';
import { type Step, edit } from '../../../knowledge/edit.ts';
import type { KnowledgeFile, UnreadableFile } from '../../../knowledge/load.ts';
import type { Bilingual } from '../../../l10n/language.ts';
import { Lines } from '../../../text/line.ts';
import { textOf, toRange } from '../../convert.ts';
import type { CorpusFolder } from '../../folder.ts';
import { openIfThere } from './file.ts';

/** The edits that steps come to on the knowledge of a corpus as its documents stand, saved or not; or why it can't be done. */
export async function knowledgeEdit(
  folder: CorpusFolder,
  ...steps: readonly Step[]
): Promise<WorkspaceEdit | { readonly refused: Bilingual }> {
  const files = await filesOf(folder);
  const outcome = edit(files, ...steps);
  if ('refused' in outcome) return outcome;
  const change = new WorkspaceEdit();
  for (const [path, edits] of outcome.edits) {
    const file = files.find((one) => one.path === path);
    const lines = new Lines(file && 'text' in file ? file.text : '');
    change.set(folder.uriOf(path), edits.map((one) => TextEdit.replace(toRange(lines, one), one.text))); // prettier-ignore
  }
  return change;
}

/** The knowledge files of a corpus as they stand, the manifest first. */
function filesOf(folder: CorpusFolder): Promise<(KnowledgeFile | UnreadableFile)[]> {
  const paths = new Set([manifestName, ...folder.loaded.files.keys()]);
  return Promise.all(
    Array.from(paths, async (path) => {
      const document = await openIfThere(folder.uriOf(path));
      return document ? { path, text: textOf(document) } : { path, error: path };
    }),
  );
}
