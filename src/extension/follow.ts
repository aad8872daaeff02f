// Follows the caret: says to the menus whether a mention is there, and moves the sidebar along where that is wanted.

import { type Disposable, type Memento, commands, window } from 'vscode';
import { atCaret } from './caret.ts';
import type { Host } from './host.ts';
import type { Sidebar } from './tree/index.ts';

const remembered = 'followCaret';

/** Keeps the context key `isnad.mentionAtCaret`, and serves *Sidebar Follows the Caret*. */
export function followCaret(host: Host, sidebar: Sidebar, state: Memento): Disposable[] {
  let following = state.get(remembered, false);
  let here: boolean | undefined;
  const tell = async (found: unknown): Promise<void> => {
    if ((found !== undefined) === here) return;
    here = found !== undefined;
    await commands.executeCommand('setContext', 'isnad.mentionAtCaret', here);
  };
  const look = async (): Promise<void> => {
    const found = atCaret(host);
    await tell(found);
    if (following && found && 'entity' in found.mention) await sidebar.follow(found.mention.entity);
  };
  return [
    window.onDidChangeTextEditorSelection(({ textEditor }) => {
      if (textEditor === window.activeTextEditor) void look();
    }),
    window.onDidChangeActiveTextEditor(() => void look()),
    host.onDidChange((uri) => {
      const active = window.activeTextEditor?.document.uri;
      if (active && (!uri || uri.toString() === active.toString())) void tell(atCaret(host));
    }),
    commands.registerCommand('isnad.followCaret', async () => {
      following = !following;
      await state.update(remembered, following);
      await look();
    }),
  ];
}
