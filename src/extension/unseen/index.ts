// Shows the characters of a text that can't be seen, near the visible lines of every editor with an Arabic text.

import { type DecorationOptions, Disposable, Range, type TextEditor, window, workspace } from 'vscode';
import { type Unseen, type UnseenKind, unseenIn, unseenKinds } from '../../check/letters/unseen.ts';
import { say } from '../../l10n/message.ts';
import { unseenTold } from '../../l10n/unseen.ts';
import type { Host } from '../host.ts';
import { language } from '../language.ts';
import { createStyle } from './styles.ts';

const setting = 'isnad.unseenCharacters';

/** How many lines beyond the visible ones are looked at. */
const margin = 100;
/** How much of a line is looked at, in UTF-16 units: nobody reads further. */
const longest = 20_000;

export function registerUnseen(host: Host): Disposable {
  const styles = unseenKinds.map((kind) => ({ kind, style: createStyle(kind) }));
  const shown = new WeakSet<TextEditor>();
  const paint = (editor: TextEditor): void => {
    const found = isOn() && host.place(editor.document) ? marksIn(editor) : none;
    const isEmpty = unseenKinds.every((kind) => found[kind].length === 0);
    if (isEmpty && !shown.has(editor)) return;
    for (const { kind, style } of styles) editor.setDecorations(style, found[kind]);
    if (isEmpty) shown.delete(editor);
    else shown.add(editor);
  };
  const paintAll = (): void => window.visibleTextEditors.forEach(paint);
  paintAll();
  return Disposable.from(
    ...styles.map(({ style }) => style),
    host.onDidChange((uri) =>
      window.visibleTextEditors
        .filter(({ document }) => !uri || document.uri.toString() === uri.toString())
        .forEach(paint),
    ),
    window.onDidChangeVisibleTextEditors(paintAll),
    window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => paint(textEditor)),
    workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration(setting) || change.affectsConfiguration('isnad.language')) paintAll();
    }),
  );
}

type Marks = Readonly<Record<UnseenKind, DecorationOptions[]>>;
const none: Marks = { needed: [], idle: [], turning: [] };

function marksIn({ document, visibleRanges }: TextEditor): Marks {
  const marks: Marks = { needed: [], idle: [], turning: [] };
  const first = Math.max(0, Math.min(...visibleRanges.map(({ start }) => start.line)) - margin);
  const last = Math.min(document.lineCount - 1, Math.max(...visibleRanges.map(({ end }) => end.line)) + margin);
  for (let line = first; line <= last; line++) {
    for (const one of unseenIn(document.lineAt(line).text.slice(0, longest))) marks[one.kind].push(markOf(one, line));
  }
  return marks;
}

function markOf({ start, end, kind, name }: Unseen, line: number): DecorationOptions {
  return { range: new Range(line, start, line, end), hoverMessage: say(language(), unseenTold[kind], name) };
}

function isOn(): boolean {
  return workspace.getConfiguration().get(setting, true);
}
