// Gestures on the knowledge as VS Code's edits.

import { TextEdit, WorkspaceEdit } from 'vscode';
import { type Step, edit } from '../../../knowledge/edit.ts';
import type { Bilingual } from '../../../l10n/language.ts';
import { Lines } from '../../../text/line.ts';
import { toRange } from '../../convert.ts';
import type { CorpusFolder } from '../../folder.ts';

/** The edits that steps come to on the knowledge of a corpus as its documents stand, saved or not; or why it can't be done. */
export async function knowledgeEdit(
  folder: CorpusFolder,
  ...steps: readonly Step[]
): Promise<WorkspaceEdit | { readonly refused: Bilingual }> {
  const files = await folder.knowledgeFiles();
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
