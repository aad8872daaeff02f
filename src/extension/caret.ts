// What stands at the caret of the active editor.

import { type TextEditor, window } from 'vscode';
import { noMentionHere } from '../l10n/commands.ts';
import { mentionAt } from '../corpus/source.ts';
import type { Mention } from '../recognise/mention.ts';
import { toOffset } from './convert.ts';
import type { Host, Placed } from './host.ts';
import { spoken } from './language.ts';

/** A mention with where it was looked up. */
export interface AtCaret {
  readonly placed: Placed;
  readonly mention: Mention;
}

/** The mention at the primary caret, or undefined. */
export function atCaret(host: Host, editor: TextEditor | undefined = window.activeTextEditor): AtCaret | undefined {
  const placed = editor && host.place(editor.document);
  const mention = placed && mentionAt(placed.source, toOffset(placed.source.lines, editor.selection.active));
  return mention && { placed, mention };
}

/** The same for a command that needs one: says so where there is none. */
export function atCaretOrSay(host: Host): AtCaret | undefined {
  const found = atCaret(host);
  if (!found) void window.showInformationMessage(spoken(noMentionHere));
  return found;
}
