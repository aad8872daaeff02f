// The status bar item: how many sources the corpus of the active document has, and how many comparisons disagree.

import { type Disposable, type StatusBarItem, StatusBarAlignment, window } from 'vscode';
import { say } from '../l10n/message.ts';
import { statusReading, statusText, statusTooltip } from '../l10n/status.ts';
import type { CorpusFolder } from './folder.ts';
import type { Host } from './host.ts';
import { views } from './ids.ts';
import { language, spoken } from './language.ts';
import { inSlices } from './slices.ts';

/** How long changes are gathered before the item is written again, in milliseconds. */
const gather = 250;

/** Shows the item while a document of a corpus is active. */
export class Status implements Disposable {
  readonly #host: Host;
  readonly #item: StatusBarItem;
  readonly #subscriptions: Disposable[];
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Counts the writings, so that one that was overtaken stops. */
  #turn = 0;

  constructor(host: Host) {
    this.#host = host;
    this.#item = window.createStatusBarItem('isnad.status', StatusBarAlignment.Right, 100);
    this.#item.name = 'Isnad';
    this.#item.command = `${views.comparisons}.focus`;
    this.#subscriptions = [
      this.#item,
      host.onDidChange(() => this.#writeSoon()),
      window.onDidChangeActiveTextEditor(() => this.#writeSoon()),
    ];
    this.#writeSoon();
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#turn++;
    for (const subscription of this.#subscriptions) subscription.dispose();
  }

  #writeSoon(): void {
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      void this.#write();
    }, gather);
  }

  async #write(): Promise<void> {
    const turn = ++this.#turn;
    const document = window.activeTextEditor?.document;
    const folder = document && this.#host.folderOf(document.uri);
    if (!folder) return this.#item.hide();
    const text = await textOf(folder);
    if (turn !== this.#turn) return;
    this.#item.text = `$(references) ${text}`;
    this.#item.tooltip = say(language(), statusTooltip);
    this.#item.accessibilityInformation = { label: `Isnad: ${text}` };
    this.#item.show();
  }
}

async function textOf({ corpus, ready }: CorpusFolder): Promise<string> {
  const sources = corpus.size;
  if (!ready) return spoken(statusReading, sources);
  const compared = await inSlices(corpus.comparisonsInSlices());
  const differing = compared ? compared.count('differ') + compared.count('conflict') : 0;
  return spoken(statusText, sources, differing);
}
