// The façade of editing: a gesture is one or several steps, pure functions of the files' texts, and comes to small edits of
// them that keep comments, order and layout, or to a reason why it is refused.

import { changedSince } from '../l10n/edit.ts';
import type { Bilingual } from '../l10n/language.ts';
import { both } from '../l10n/message.ts';
import { Desk } from './edit/desk.ts';
import type { TextEdit } from './edit/pieces.ts';
import type { Step } from './edit/step.ts';
import { type Hunk, hunksOf, restoring } from './edit/undo.ts';
import type { KnowledgeFile, UnreadableFile } from './load/file.ts';

export type { Name } from './load/record.ts';

export { addAlias, removeAlias, renameName } from './edit/alias.ts';
export {
  addJudgement,
  addSuppression,
  pinClaim,
  removeJudgement,
  removeSuppression,
  unpinClaim,
} from './edit/judgement.ts';
export { moveCitation } from './edit/citation.ts';
export { manifestText } from './edit/manifest.ts';
export { mergeEntity, splitEntity } from './edit/merge.ts';
export { type TextEdit, applyEdits } from './edit/pieces.ts';
export { addRecord, removeRecord, setField, setSource } from './edit/record.ts';
export { renameId } from './edit/rename.ts';
export type { Step } from './edit/step.ts';
export type { Hunk } from './edit/undo.ts';

/** What a gesture comes to: the edits of each file that changes, and what takes them back; or why it can't be done. */
export type Outcome =
  | { readonly edits: ReadonlyMap<string, readonly TextEdit[]>; readonly undo: readonly Hunk[] }
  | { readonly refused: Bilingual };

/** Does a gesture on the files of a corpus, the manifest first. No edits: everything is so already. */
export function edit(files: readonly (KnowledgeFile | UnreadableFile)[], ...steps: readonly Step[]): Outcome {
  const desk = new Desk(files);
  for (const step of steps) {
    const refused = step(desk);
    if (refused) return { refused };
  }
  return outcome(desk);
}

/** Takes a gesture back by its `undo`, or makes it again by the `undo` of that; refused where its lines changed since. */
export function takeBack(files: readonly KnowledgeFile[], undo: readonly Hunk[]): Outcome {
  return edit(files, (desk) => {
    for (const sheet of desk.sheets) {
      const hunks = undo.filter(({ path }) => path === sheet.path);
      const edits = hunks.map((hunk) => restoring(sheet.text, hunk));
      if (edits.includes(undefined)) return both(changedSince, sheet.path);
      sheet.change(edits.filter((one) => one !== undefined));
    }
    const lost = undo.find(({ path }) => !desk.sheets.some((sheet) => sheet.path === path));
    return lost && both(changedSince, lost.path);
  });
}

function outcome({ sheets }: Desk): Outcome {
  const changed = sheets.map((sheet) => ({ sheet, edits: sheet.edits() })).filter(({ edits }) => edits.length > 0);
  return {
    edits: new Map(changed.map(({ sheet, edits }) => [sheet.path, edits])),
    undo: changed.flatMap(({ sheet, edits }) => hunksOf(sheet.path, sheet.original, edits)),
  };
}
