// The editor's own setting for text direction, in a VS Code that has one (proposed in microsoft/vscode pull request 318214).
//
// Where it exists and is used, the editor lays out right to left by itself and this room stays out of its way. Isnad gives
// it no default of its own, since that would declare the setting in a VS Code that knows nothing of it.

import { ConfigurationTarget, type Memento, type TextDocument, window, workspace } from 'vscode';
import { say } from '../../l10n/message.ts';
import { noThanks, ownDirection, useIt } from '../../l10n/rtl.ts';
import { language, spoken } from '../language.ts';

const name = 'textDirection';
const offered = 'isnad.ownDirectionOffered';

/** Whether this VS Code can lay out text from right to left by itself. */
export function canTurn(): boolean {
  return workspace.getConfiguration('editor').inspect(name)?.defaultValue !== undefined;
}

/** Whether it does so in a document. */
export function hasOwnDirection(document: TextDocument): boolean {
  if (!canTurn()) return false;
  const value = workspace.getConfiguration('editor', document).get<string>(name);
  return value === 'auto' || value === 'rtl';
}

/** Offers, once, to use the editor's own way for the language of a document with right-to-left lines. */
export async function offerOwnDirection(document: TextDocument, state: Memento): Promise<void> {
  if (!canTurn() || hasOwnDirection(document) || state.get(offered, false)) return;
  await state.update(offered, true);
  const [yes, no] = [say(language(), useIt), say(language(), noThanks)];
  const answer = await window.showInformationMessage(spoken(ownDirection), yes, no);
  if (answer !== yes) return;
  const settings = workspace.getConfiguration('editor', { languageId: document.languageId });
  await settings.update(name, 'auto', ConfigurationTarget.Global, true);
}
