// One view of the sidebar, with its order, its grouping and its filter, and how much of all it shows.

import { type Disposable, type TreeView, commands, window } from 'vscode';
import { filterPrompt, filtered } from '../../l10n/commands.ts';
import { say } from '../../l10n/message.ts';
import { groupingName, groupingPrompt, viewTitles } from '../../l10n/tree.ts';
import { folded } from '../../text/fold.ts';
import type { Host } from '../host.ts';
import { views } from '../ids.ts';
import { language } from '../language.ts';
import { inSlices } from '../slices.ts';
import { type AgencyGrouping, type AgencyOrder, agencyGroupings, agencyTree } from './agencies.ts';
import { type ComparisonOrder, comparisonTree } from './comparisons.ts';
import { Merging } from './drag.ts';
import { type EventOrder, eventTree } from './events.ts';
import { type Filter, type Tree, type TreeInput, type TreeNode, everything } from './node.ts';
import { Provider } from './provider.ts';
import { Revealing } from './reveal.ts';
import { type SourceOrder, sourceTree } from './sources.ts';

interface Definition {
  readonly tree: (input: TreeInput, order: string, grouping: string, filter: Filter) => Tree;
  /** Between these *Change Order* switches; the first one at start. */
  readonly orders: readonly [string, ...string[]];
  readonly groupings?: readonly AgencyGrouping[];
}

const definitions = {
  agencies: {
    tree: (input, order, grouping, filter) => {
      return agencyTree(input, order as AgencyOrder, grouping as AgencyGrouping, filter);
    },
    orders: ['name', 'mentions'],
    groupings: agencyGroupings,
  },
  events: {
    tree: (input, order, _, filter) => eventTree(input, order as EventOrder, filter),
    orders: ['newest', 'oldest'],
  },
  comparisons: {
    tree: (input, order, _, filter) => comparisonTree(input, order as ComparisonOrder, filter),
    orders: ['verdict', 'subject'],
  },
  sources: {
    tree: (input, order, _, filter) => sourceTree(input, order as SourceOrder, filter),
    orders: ['date', 'path'],
  },
} as const satisfies Record<string, Definition>;

export type ViewName = keyof typeof definitions;
export const viewNames = Object.keys(definitions) as readonly ViewName[];

export class View implements Disposable {
  readonly #name: ViewName;
  readonly #host: Host;
  readonly #definition: Definition;
  readonly #provider: Provider;
  readonly #view: TreeView<TreeNode>;
  readonly #revealing: Revealing;
  #order = 0;
  #grouping: AgencyGrouping;
  #filter = '';

  constructor(host: Host, name: ViewName) {
    this.#name = name;
    this.#host = host;
    this.#definition = definitions[name];
    this.#grouping = this.#definition.groupings?.[0] ?? 'country';
    const compared = (): Promise<unknown> =>
      Promise.all(host.folders.map(({ corpus }) => inSlices(corpus.comparisonsInSlices())));
    this.#provider = new Provider(() => this.#roots(), name === 'comparisons' ? compared : undefined);
    this.#view = window.createTreeView(views[name], {
      treeDataProvider: this.#provider,
      showCollapseAll: true,
      canSelectMany: true,
      ...(name === 'agencies' && { dragAndDropController: new Merging(views[name], host) }),
    });
    this.#view.title = say(language(), viewTitles[name]);
    this.#revealing = new Revealing(this.#view);
  }

  get visible(): boolean {
    return this.#view.visible;
  }

  refresh(): void {
    this.#view.title = say(language(), viewTitles[this.#name]);
    this.#provider.refresh();
  }

  async askFilter(): Promise<void> {
    const words = await window.showInputBox({ prompt: say(language(), filterPrompt), value: this.#filter });
    if (words !== undefined) await this.setFilter(words);
  }

  async setFilter(words: string): Promise<void> {
    this.#filter = words.trim();
    await commands.executeCommand('setContext', `${views[this.#name]}.filtered`, this.#filter !== '');
    this.refresh();
  }

  nextOrder(): void {
    this.#order = (this.#order + 1) % this.#definition.orders.length;
    this.refresh();
  }

  async askGrouping(): Promise<void> {
    const items = (this.#definition.groupings ?? []).map((grouping) => ({
      label: say(language(), groupingName[grouping]),
      picked: grouping === this.#grouping,
      grouping,
    }));
    const chosen = await window.showQuickPick(items, { placeHolder: say(language(), groupingPrompt) });
    if (!chosen) return;
    this.#grouping = chosen.grouping;
    this.refresh();
  }

  /** Shows the row of an entity or event; false where there is none. */
  reveal(id: string, options: { focus: boolean }): Promise<boolean> {
    return this.#revealing.reveal(() => this.#provider.find(id), options);
  }

  dispose(): void {
    this.#view.dispose();
  }

  #roots(): readonly TreeNode[] {
    const input = { folders: this.#host.folders, language: language() };
    const order = this.#definition.orders[this.#order]!;
    const tree = this.#definition.tree(input, order, this.#grouping, containing(this.#filter));
    this.#tell(tree);
    return tree.roots;
  }

  /** Beside the title what is grouped by, and how many there are; under it the filter, and how much it leaves. */
  #tell({ shown, all }: Tree): void {
    const grouping = this.#definition.groupings ? [say(language(), groupingName[this.#grouping])] : [];
    this.#view.description = [...grouping, ...(all > 0 ? [String(all)] : [])].join(' · ');
    const message = this.#filter ? say(language(), filtered, this.#filter, shown, all) : undefined;
    this.#view.message = message as string; // undefined takes it away, though the typings do not say so
  }
}

/** A filter that folds as the matcher does: «الأمن» finds «الامن»; every word must be found. */
function containing(words: string): Filter {
  const keys = folded(words).split(' ').filter(Boolean);
  if (keys.length === 0) return everything;
  return (name) => {
    const key = folded(name);
    return keys.every((word) => key.includes(word));
  };
}
