// Whether an editor wraps its lines: without wrapping, right-to-left lines have to begin at the left edge.
//
// The setting can be read. The toggle of one editor (Alt+Z) can't, so in our documents that key runs a command of ours, which
// tells by the key binding that fired in which state the editor was. The toggle in the View menu stays unseen.

import {
  type Disposable,
  TabInputTextDiff,
  type TextDocument,
  type TextEditor,
  commands,
  window,
  workspace,
} from 'vscode';

/** Remembers which documents were toggled by key. */
export class Wrapping implements Disposable {
  /** What the toggle made of each document, by its URI; VS Code too keeps it with the document until that is closed. */
  readonly #toggled = new Map<string, boolean>();
  readonly #changed: () => void;

  /** `changed` is called after each toggle. */
  constructor(changed: () => void) {
    this.#changed = changed;
  }

  /** Whether the editor wraps its lines. */
  isOn({ document }: TextEditor): boolean {
    return this.#toggled.get(document.uri.toString()) ?? wordWrap(document) !== 'off';
  }

  /** Toggles word wrap in the active editor, both sides of a diff; `wraps` says whether it wraps now, as the key binding found. */
  async toggle(wraps: boolean): Promise<void> {
    const document = window.activeTextEditor?.document;
    await commands.executeCommand('editor.action.toggleWordWrap');
    if (!document) return;
    // A toggle that comes back to what the setting says is forgotten by the editor too: the setting counts again.
    const isAsSet = (wordWrap(document) !== 'off') === !wraps;
    for (const uri of sidesOf(document)) {
      if (isAsSet) this.#toggled.delete(uri);
      else this.#toggled.set(uri, !wraps);
    }
    this.#changed();
  }

  forget(document: TextDocument): void {
    this.#toggled.delete(document.uri.toString());
  }

  dispose(): void {
    this.#toggled.clear();
  }
}

/** The setting `editor.wordWrap` as it holds for a document; in a diff, the diff editor's own. */
export function wordWrap(document: TextDocument): string {
  const inDiff = sidesOf(document).length > 1;
  const ofDiff = inDiff ? workspace.getConfiguration('diffEditor', document).get('wordWrap', 'inherit') : 'inherit';
  return ofDiff === 'inherit' ? workspace.getConfiguration('editor', document).get('wordWrap', 'off') : ofDiff;
}

/** The URIs of both sides of the diff that shows the document in front, or its own alone. */
function sidesOf(document: TextDocument): string[] {
  const uri = document.uri.toString();
  for (const { activeTab } of window.tabGroups.all) {
    if (!(activeTab?.input instanceof TabInputTextDiff)) continue;
    const sides = [activeTab.input.original.toString(), activeTab.input.modified.toString()];
    if (sides.includes(uri)) return sides;
  }
  return [uri];
}
