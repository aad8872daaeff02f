// Dragging in the Agencies view: what only texts name, dropped on a known entity, is merged into that.

import {
  type CancellationToken,
  DataTransferItem,
  type DataTransfer,
  type TreeDragAndDropController,
  commands,
  window,
} from 'vscode';
import { dropOnKnown } from '../../l10n/tree.ts';
import type { Host } from '../host.ts';
import { spoken } from '../language.ts';
import type { TreeNode } from './node.ts';

/** What is dragged, as it goes from tree to tree: the root of its corpus, and its id. */
interface Dragged {
  readonly root: string;
  readonly id: string;
}

export class Merging implements TreeDragAndDropController<TreeNode> {
  readonly dragMimeTypes: readonly string[];
  readonly dropMimeTypes: readonly string[];
  readonly #type: string;
  readonly #host: Host;

  constructor(view: string, host: Host) {
    this.#type = `application/vnd.code.tree.${view.toLowerCase()}`;
    this.#host = host;
    this.dragMimeTypes = [this.#type];
    this.dropMimeTypes = [this.#type];
  }

  handleDrag(source: readonly TreeNode[], transfer: DataTransfer): void {
    const dragged = source.flatMap(({ kind, subject }): Dragged[] => {
      return kind === 'unknownEntity' && subject ? [{ root: String(subject.folder.root), id: subject.id }] : [];
    });
    transfer.set(this.#type, new DataTransferItem(JSON.stringify(dragged)));
  }

  async handleDrop(target: TreeNode | undefined, transfer: DataTransfer, token: CancellationToken): Promise<void> {
    const item = transfer.get(this.#type);
    const dragged = item ? (JSON.parse(await item.asString()) as Dragged[]) : [];
    const into = target?.kind === 'entity' ? target.subject : undefined;
    const folder = into && this.#host.folders.find((one) => one === into.folder);
    const fitting = dragged.filter(({ root }) => root === String(folder?.root));
    if (!into || fitting.length === 0) return void window.showInformationMessage(spoken(dropOnKnown));
    for (const { id } of fitting) {
      if (token.isCancellationRequested) return;
      await commands.executeCommand('isnad.mergeInto', { entity: id, into: into.id, corpus: String(into.folder.root) });
    }
  }
}
