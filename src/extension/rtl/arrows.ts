// Whether ← and → move as they look: the context key of the key bindings that swap them.

import { type Disposable, type TextEditor, commands, window, workspace } from 'vscode';
import type { Modes } from './modes.ts';
import { readsRightToLeft } from './runs.ts';

/** The key bindings of the manifest hold while this context key is true. */
const contextKey = 'isnad.caretInRightToLeft';

/** Keeps the context key: the line of the primary caret decides, as in the editor's own right-to-left mode. */
export class Arrows implements Disposable {
  readonly #modes: Modes;
  #isEnabled = true;
  #swapped: boolean | undefined;

  constructor(modes: Modes) {
    this.#modes = modes;
    this.renew();
  }

  /** Reads the setting again. */
  renew(): void {
    this.#isEnabled = workspace.getConfiguration('isnad').get('arrowKeys', true);
    this.update();
  }

  /** Looks at the active editor's caret again; tells the editor only what is new to it. */
  update(editor: TextEditor | undefined = window.activeTextEditor): void {
    const swapped = editor !== undefined && this.#isSwapped(editor);
    if (swapped === this.#swapped) return;
    this.#swapped = swapped;
    void commands.executeCommand('setContext', contextKey, swapped);
  }

  dispose(): void {
    void commands.executeCommand('setContext', contextKey, undefined);
  }

  #isSwapped({ document, selection }: TextEditor): boolean {
    return this.#isEnabled && readsRightToLeft(document, selection.active.line, this.#modes.of(document));
  }
}
