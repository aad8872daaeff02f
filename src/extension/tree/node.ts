// A node of the sidebar's trees, before VS Code's own `TreeItem` is made of it.

import type { Language } from '../../l10n/language.ts';
import type { Citation } from '../../corpus/source.ts';
import type { CorpusFolder } from '../folder.ts';

/** A place that a click opens. */
export interface Target {
  readonly folder: CorpusFolder;
  readonly citation: Citation;
}

/** What kind of node it is: `viewItem` of the menus' conditions, and what the icons are chosen by. */
export type NodeKind =
  | 'corpus'
  | 'group'
  | 'entity'
  | 'unknownEntity'
  | 'name'
  | 'wrongName'
  | 'source'
  | 'unreadableSource'
  | 'mention'
  | 'event'
  | 'report'
  | 'comparison'
  | 'claim'
  | 'proposedName'
  | 'proposedEvent'
  | 'brokenCitation';

/** One node. Ids are unique in a view and stable over changes, so that what is open stays open. */
export interface TreeNode {
  readonly id: string;
  readonly kind: NodeKind;
  /** Name of a theme icon. */
  readonly icon: string;
  /** Whether the icon warns. */
  readonly warns?: boolean;
  readonly label: string;
  readonly description?: string;
  readonly tooltip?: string;
  /** What a screen reader says after the label, where the description is mere numbers. */
  readonly spoken?: string;
  readonly target?: Target;
  /** The entity or event that it stands for, of which corpus. */
  readonly subject?: { readonly folder: CorpusFolder; readonly id: string };
  /** The name of that entity that it is about, of a row that is. */
  readonly name?: string;
  /** The places that it sets side by side. */
  readonly compared?: { readonly folder: CorpusFolder; readonly places: readonly Citation[] };
  /** Absent for a leaf. Made when the node is opened. */
  readonly children?: () => TreeNode[];
}

/** What the trees are made from. */
export interface TreeInput {
  readonly folders: readonly CorpusFolder[];
  readonly language: Language;
}

/** Whether a name or title is to be shown. */
export type Filter = (name: string) => boolean;

/** The filter that leaves everything: with it nothing need be gone through. */
export const everything: Filter = () => true;

/** The top of a view, and of how many things how many are in it. */
export interface Tree {
  readonly roots: readonly TreeNode[];
  readonly shown: number;
  readonly all: number;
}

/** The trees of several corpora as one. */
export function joined(trees: readonly Tree[]): Tree {
  return {
    roots: trees.flatMap(({ roots }) => roots),
    shown: trees.reduce((sum, { shown }) => sum + shown, 0),
    all: trees.reduce((sum, { all }) => sum + all, 0),
  };
}

/** The rows that a command of a menu is about: all that are selected where the row that it was called on is one of them. */
export function chosenRows(node: TreeNode, selected: unknown): readonly TreeNode[] {
  const rows = Array.isArray(selected) ? (selected as TreeNode[]) : [];
  return rows.includes(node) ? rows : [node];
}
