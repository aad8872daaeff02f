// Any of the sidebar's trees as VS Code asks for it.

import {
  type Event,
  EventEmitter,
  ThemeColor,
  ThemeIcon,
  type TreeDataProvider,
  TreeItem,
  TreeItemCollapsibleState,
} from 'vscode';
import type { TreeNode } from './node.ts';

/** Serves the nodes that `roots` makes, and knows the parent of each as long as somebody holds it, so that one can be revealed. */
export class Provider implements TreeDataProvider<TreeNode> {
  readonly #roots: () => readonly TreeNode[];
  readonly #prepare: (() => Promise<unknown>) | undefined;
  readonly #changes = new EventEmitter<void>();
  readonly #parents = new WeakMap<TreeNode, TreeNode>();
  readonly onDidChangeTreeData: Event<void> = this.#changes.event;

  /** `prepare` is awaited before roots are made where that would take long otherwise. */
  constructor(roots: () => readonly TreeNode[], prepare?: () => Promise<unknown>) {
    this.#roots = roots;
    this.#prepare = prepare;
  }

  /** Asks VS Code to ask again. */
  refresh(): void {
    this.#changes.fire();
  }

  async getChildren(node?: TreeNode): Promise<TreeNode[]> {
    if (node) return this.#childrenOf(node);
    await this.#prepare?.();
    return [...this.#roots()];
  }

  #childrenOf(node: TreeNode): TreeNode[] {
    const children = node.children?.() ?? [];
    for (const child of children) this.#parents.set(child, node);
    return children;
  }

  getParent(node: TreeNode): TreeNode | undefined {
    return this.#parents.get(node);
  }

  getTreeItem(node: TreeNode): TreeItem {
    const item = new TreeItem(
      node.label,
      node.children ? TreeItemCollapsibleState.Collapsed : TreeItemCollapsibleState.None,
    );
    item.id = node.id;
    item.iconPath = new ThemeIcon(node.icon, node.warns ? new ThemeColor('list.warningForeground') : undefined);
    item.contextValue = node.kind;
    if (node.description !== undefined) item.description = node.description;
    if (node.tooltip !== undefined) item.tooltip = node.tooltip;
    item.accessibilityInformation = { label: [node.label, node.spoken ?? node.description].filter(Boolean).join(', ') };
    if (node.target) item.command = { command: 'isnad.openNode', title: '', arguments: [node] };
    return item;
  }

  /** The first node, in the order of the tree, that stands for this entity or event; opens what is needed to find it. */
  async find(id: string): Promise<TreeNode | undefined> {
    return this.#find(id, await this.getChildren());
  }

  #find(id: string, nodes: readonly TreeNode[]): TreeNode | undefined {
    for (const node of nodes) {
      if (node.subject?.id === id) return node;
      const opens = node.kind === 'corpus' || node.kind === 'group' || node.kind === 'entity';
      const found = opens ? this.#find(id, this.#childrenOf(node)) : undefined;
      if (found) return found;
    }
    return undefined;
  }
}
