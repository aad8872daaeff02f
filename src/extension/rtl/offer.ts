// Offers, once, to wrap the long lines of Arabic plain text outside of a corpus: unwrapped, they run off the screen.

import { ConfigurationTarget, type Memento, type TextDocument, window, workspace } from 'vscode';
import { say } from '../../l10n/message.ts';
import { noThanks, offerWrap, wrapLines } from '../../l10n/rtl.ts';
import { language, spoken } from '../language.ts';
import { wordWrap } from './wrap.ts';

const offered = 'isnad.wrapOffered';

/** How long a line must be, in UTF-16 units, to be longer than most screens are wide. */
const longLine = 160;

/** How many lines are looked at. */
const firstLines = 100;

/** Offers it where a plain text document with right-to-left lines does not wrap and has a long one near its beginning. */
export async function offerWrapping(document: TextDocument, state: Memento): Promise<void> {
  if (state.get(offered, false) || document.languageId !== 'plaintext') return;
  if (wordWrap(document) !== 'off' || !hasLongLine(document)) return;
  await state.update(offered, true);
  const [yes, no] = [say(language(), wrapLines), say(language(), noThanks)];
  if ((await window.showInformationMessage(spoken(offerWrap), yes, no)) !== yes) return;
  const settings = workspace.getConfiguration('editor', { languageId: 'plaintext' });
  await settings.update('wordWrap', 'on', ConfigurationTarget.Global, true);
}

function hasLongLine(document: TextDocument): boolean {
  const count = Math.min(firstLines, document.lineCount);
  return Array.from({ length: count }, (_, line) => document.lineAt(line).text.length).some(
    (length) => length > longLine,
  );
}
