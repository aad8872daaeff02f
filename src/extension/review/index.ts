// The Review view: what is proposed for the knowledge, decided row by row, with one key each; it tells how far one is.

import { type Disposable, type TreeView, commands, window, workspace } from 'vscode';
import { say } from '../../l10n/message.ts';
import { chooseProposal, nothingToReview, reviewed } from '../../l10n/review.ts';
import { viewTitles } from '../../l10n/tree.ts';
import type { Gestures } from '../curate/gesture/gestures.ts';
import type { Host } from '../host.ts';
import { views } from '../ids.ts';
import { language, spoken } from '../language.ts';
import { inSlices } from '../slices.ts';
import type { TreeNode } from '../tree/node.ts';
import { Provider } from '../tree/provider.ts';
import { type Decision, decide, decisions } from './decide.ts';
import { type Review, type Row, isRow, reviewOf } from './rows.ts';

/** How long changes are gathered before the proposals are looked for again, in milliseconds. */
const gather = 500;

export class ReviewView implements Disposable {
  readonly #host: Host;
  readonly #gestures: Gestures;
  readonly #provider = new Provider(
    () => this.#reviews.flatMap(({ groups }) => groups),
    () => this.#find(),
  );
  readonly #view: TreeView<TreeNode>;
  readonly #subscriptions: Disposable[];
  /** Every proposal that was seen since the window was opened: those that are proposed no more have been decided. */
  readonly #seen = new Set<string>();
  #reviews: readonly Review[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: Host, gestures: Gestures) {
    this.#host = host;
    this.#gestures = gestures;
    this.#view = window.createTreeView(views.review, {
      treeDataProvider: this.#provider,
      showCollapseAll: true,
      canSelectMany: true,
    });
    this.#view.title = say(language(), viewTitles.review);
    this.#subscriptions = [
      this.#view,
      host.onDidChange(() => this.#refreshSoon()),
      workspace.onDidChangeConfiguration(
        (change) => change.affectsConfiguration('isnad.language') && this.#refreshSoon(),
      ),
      ...decisions.map((decision) =>
        commands.registerCommand(`isnad.review.${decision}`, (node?: TreeNode, chosen?: readonly TreeNode[]) =>
          this.#decide(decision, node, chosen),
        ),
      ),
    ];
  }

  dispose(): void {
    clearTimeout(this.#timer);
    for (const subscription of this.#subscriptions) subscription.dispose();
  }

  /** Decides the rows that a menu or button names, else the selected ones. */
  async #decide(
    decision: Decision,
    node: TreeNode | undefined,
    chosen: readonly TreeNode[] | undefined,
  ): Promise<void> {
    const nodes = chosen ?? (node ? [node] : this.#view.selection);
    const rows = nodes.filter((one): one is Row => isRow(one));
    if (rows.length === 0) return void window.showInformationMessage(spoken(chooseProposal));
    for (const row of rows) await decide(this.#gestures, row, decision);
  }

  async #find(): Promise<void> {
    const folders = this.#host.folders.filter(({ ready }) => ready);
    const reviews = await Promise.all(folders.map((folder) => inSlices(reviewOf(folder, language()))));
    this.#reviews = reviews.filter((review) => review !== undefined);
    const keys = this.#reviews.flatMap((review) => review.keys);
    for (const key of keys) this.#seen.add(key);
    this.#tell(keys.length, folders.length > 0);
  }

  #tell(left: number, isRead: boolean): void {
    const done = this.#seen.size - left;
    const told = left > 0 || done > 0 ? say(language(), reviewed, done, this.#seen.size) : undefined;
    const message = left === 0 && isRead ? say(language(), nothingToReview) : told;
    this.#view.message = message as string; // undefined takes it away, though the typings do not say so
    this.#view.description = left > 0 ? String(left) : '';
  }

  #refreshSoon(): void {
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      this.#view.title = say(language(), viewTitles.review);
      this.#provider.refresh();
    }, gather);
  }
}
