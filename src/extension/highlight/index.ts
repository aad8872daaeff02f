// The highlighter: marks every mention by its type, with styles that leave the line whole.

import { Disposable, commands, window, workspace } from 'vscode';
import { chooseHighlightedTypes, settings, toggleHighlights } from './choice.ts';
import type { Feed } from './feed.ts';
import { goToMention } from './navigate.ts';
import { HighlightPainter } from './painter.ts';

/** Marks mentions from now on, and registers the room's commands. */
export function registerHighlights(feed: Feed): Disposable {
  const painter = new HighlightPainter(feed);
  painter.paintAll();
  return Disposable.from(
    painter,
    feed.onDidChange((uri) => {
      const changed = window.visibleTextEditors.filter(
        ({ document }) => !uri || document.uri.toString() === uri.toString(),
      );
      for (const editor of changed) void painter.paint(editor);
    }),
    window.onDidChangeVisibleTextEditors(() => painter.paintAll()),
    window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => painter.scrolled(textEditor)),
    workspace.onDidChangeTextDocument((event) => painter.edited(event)),
    workspace.onDidChangeConfiguration((event) => {
      if (settings.some((setting) => event.affectsConfiguration(setting))) painter.paintAll();
    }),
    commands.registerCommand('isnad.toggleHighlights', toggleHighlights),
    commands.registerCommand('isnad.chooseHighlightedTypes', chooseHighlightedTypes),
    commands.registerCommand('isnad.nextMention', () => goToMention(feed, 'next')),
    commands.registerCommand('isnad.previousMention', () => goToMention(feed, 'previous')),
  );
}
