// Isnad: Explain This Line — why the line at the caret may stand out of order, and what mends it.

import { window } from 'vscode';
import { choose, title } from '../../../l10n/explain.ts';
import { say } from '../../../l10n/message.ts';
import { language } from '../../language.ts';
import type { Modes } from '../modes.ts';
import { reasonsFor } from './reasons.ts';

/** Lists what bears on the line at the caret; whatever is chosen is mended. */
export async function explainLine(modes: Modes): Promise<void> {
  const editor = window.activeTextEditor;
  if (!editor) return;
  const chosen = await window.showQuickPick(reasonsFor(editor, modes), {
    title: say(language(), title, editor.selection.active.line + 1),
    placeHolder: say(language(), choose),
    matchOnDetail: true,
  });
  await chosen?.mend?.();
}
