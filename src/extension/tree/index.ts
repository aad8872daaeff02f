// Registers the sidebar: its views, with their orders, groupings and filters.

import { type Disposable, commands, workspace } from 'vscode';
import type { Host } from '../host.ts';
import { views } from '../ids.ts';
import { View, type ViewName, viewNames } from './view.ts';

/** How long changes are gathered before the trees are drawn again, in milliseconds. */
const gather = 250;

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
      commands.registerCommand('isnad.agencies.group', () => this.#views.agencies.askGrouping()),
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
