// Registers the sidebar: the four views, their ordering, filter, and following the caret.

import { type Disposable, type TreeView, commands, window, workspace } from 'vscode';
import { say } from '../../l10n/message.ts';
import { filterPrompt, filtered } from '../../l10n/commands.ts';
import { viewTitles } from '../../l10n/tree.ts';
import { folded } from '../../text/fold.ts';
import type { Host } from '../host.ts';
import { views } from '../ids.ts';
import { language } from '../language.ts';
import { inSlices } from '../slices.ts';
import { type AgencyOrder, agencyTree } from './agencies.ts';
import { type ComparisonOrder, comparisonTree } from './comparisons.ts';
import { type EventOrder, eventTree } from './events.ts';
import type { TreeInput, TreeNode } from './node.ts';
import { Provider } from './provider.ts';
import { type SourceOrder, sourceTree } from './sources.ts';

/** How long changes are gathered before the trees are drawn again, in milliseconds. */
const gather = 250;

type Filter = (name: string) => boolean;
type Roots = (input: TreeInput, order: string, filter: Filter) => TreeNode[];

/** The views: what makes their roots, and the orders between which *Change Order* switches, the first one at start. */
const definitions = {
  agencies: {
    roots: (input, order, filter) => agencyTree(input, order as AgencyOrder, filter),
    orders: ['name', 'mentions'],
  },
  events: {
    roots: (input, order, filter) => eventTree(input, order as EventOrder, filter),
    orders: ['newest', 'oldest'],
  },
  comparisons: {
    roots: (input, order, filter) => comparisonTree(input, order as ComparisonOrder, filter),
    orders: ['verdict', 'subject'],
  },
  sources: {
    roots: (input, order, filter) => sourceTree(input, order as SourceOrder, filter),
    orders: ['date', 'path'],
  },
} as const satisfies Record<keyof typeof views, { roots: Roots; orders: readonly string[] }>;

type ViewName = keyof typeof views;
const viewNames = Object.keys(views) as ViewName[];

/** The sidebar. */
export class Sidebar implements Disposable {
  readonly #host: Host;
  readonly #views: Record<ViewName, View>;
  readonly #subscriptions: Disposable[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: Host) {
    this.#host = host;
    this.#views = Object.fromEntries(viewNames.map((name) => [name, new View(host, name)])) as Record<ViewName, View>;
    this.#subscriptions.push(
      ...Object.values(this.#views),
      host.onDidChange(() => this.#refreshSoon()),
      workspace.onDidChangeConfiguration(
        (change) => change.affectsConfiguration('isnad.language') && this.#refreshSoon(),
      ),
    );
    for (const name of viewNames) {
      const view = this.#views[name];
      this.#subscriptions.push(
        commands.registerCommand(`${views[name]}.filter`, () => view.askFilter()),
        commands.registerCommand(`${views[name]}.clearFilter`, () => view.setFilter('')),
        commands.registerCommand(`${views[name]}.order`, () => view.nextOrder()),
      );
    }
  }

  /** Shows the entity or event in the first view that holds it; false where none does. */
  async reveal(id: string, options: { focus: boolean }): Promise<boolean> {
    for (const name of ['agencies', 'events'] as const) if (await this.#views[name].reveal(id, options)) return true;
    return false;
  }

  /** Shows the entity in a view that is visible already, without taking the focus. */
  async follow(id: string): Promise<void> {
    for (const view of Object.values(this.#views)) if (view.visible) await view.reveal(id, { focus: false });
  }

  dispose(): void {
    clearTimeout(this.#timer);
    for (const subscription of this.#subscriptions) subscription.dispose();
  }

  #refreshSoon(): void {
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      void commands.executeCommand('setContext', 'isnad.hasCorpus', this.#host.folders.length > 0);
      for (const view of Object.values(this.#views)) view.refresh();
    }, gather);
  }
}

/** One view with its order and its filter. */
class View implements Disposable {
  readonly #name: ViewName;
  readonly #provider: Provider;
  readonly #view: TreeView<TreeNode>;
  #order: number = 0;
  #filter = '';

  constructor(host: Host, name: ViewName) {
    this.#name = name;
    const { roots, orders } = definitions[name];
    const makeRoots = (): TreeNode[] =>
      roots({ folders: host.folders, language: language() }, orders[this.#order]!, containing(this.#filter));
    const compared = (): Promise<unknown> =>
      Promise.all(host.folders.map(({ corpus }) => inSlices(corpus.comparisonsInSlices())));
    this.#provider = new Provider(makeRoots, name === 'comparisons' ? compared : undefined);
    this.#view = window.createTreeView(views[name], { treeDataProvider: this.#provider, showCollapseAll: true });
    this.#view.title = say(language(), viewTitles[name]);
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
    this.#view.message = this.#filter ? say(language(), filtered, this.#filter) : (undefined as unknown as string);
    await commands.executeCommand('setContext', `${views[this.#name]}.filtered`, this.#filter !== '');
    this.refresh();
  }

  nextOrder(): void {
    this.#order = (this.#order + 1) % definitions[this.#name].orders.length;
    this.refresh();
  }

  async reveal(id: string, { focus }: { focus: boolean }): Promise<boolean> {
    const node = await this.#provider.find(id);
    if (node) await this.#view.reveal(node, { select: true, focus, expand: focus });
    return node !== undefined;
  }

  dispose(): void {
    this.#view.dispose();
  }
}

/** A filter that folds as the matcher does: «الأمن» finds «الامن»; every word must be found. */
function containing(words: string): Filter {
  const keys = folded(words).split(' ').filter(Boolean);
  return (name) => {
    const key = folded(name);
    return keys.every((word) => key.includes(word));
  };
}
