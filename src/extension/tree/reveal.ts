// Showing one row of a view. While VS Code draws a tree anew it refuses to show a row of it, or lets it be without a word: it is
// asked again until the row is selected.

import type { TreeView } from 'vscode';
import type { TreeNode } from './node.ts';

/** How long a row is asked for, in milliseconds. */
const patience = 5000;
/** How long the tree is left alone between two times, in milliseconds. */
const pause = 50;

/** What of a view is needed for it. */
export type Showing = Pick<TreeView<TreeNode>, 'reveal' | 'selection'>;

/** Shows rows of one view; whoever asks for another one meanwhile overtakes. */
export class Revealing {
  readonly #view: Showing;
  #latest = 0;

  constructor(view: Showing) {
    this.#view = view;
  }

  /** Shows and selects the row that `find` finds, each time anew, as rows change; false where it finds none. */
  async reveal(find: () => Promise<TreeNode | undefined>, { focus }: { focus: boolean }): Promise<boolean> {
    const mine = ++this.#latest;
    for (const end = performance.now() + patience; ;) {
      const node = await find();
      if (!node) return false;
      if (mine !== this.#latest) return true;
      const refusal = await this.#show(node, focus);
      if (mine !== this.#latest || this.#view.selection.some(({ id }) => id === node.id)) return true;
      if (performance.now() > end) throw refusal ?? new Error(`VS Code does not show ${node.id}.`);
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }

  async #show(node: TreeNode, focus: boolean): Promise<unknown> {
    try {
      await this.#view.reveal(node, { select: true, focus, expand: focus });
      return undefined;
    } catch (error) {
      return error;
    }
  }
}
