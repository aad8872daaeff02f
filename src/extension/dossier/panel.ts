// One dossier beside the texts: shows its subject, and again after each change.

import { type Disposable, ViewColumn, type WebviewPanel } from 'vscode';
import { dossierOf } from '../../export/dossier.ts';
import { compareSideBySide } from '../commands/compareSideBySide.ts';
import { openPlace, placeOf } from '../citation.ts';
import type { Host } from '../host.ts';
import { language } from '../language.ts';
import { askedBy } from './message.ts';
import { bodyOf, webviewPage } from './page.ts';
import type { Subject } from './subject.ts';

/** Where a subject is found again after a reload: the corpus's root, and the id in it. */
export interface SubjectKey {
  readonly root: string;
  readonly id: string;
}

/** How long changes are gathered before the page is made again, in milliseconds. */
const gather = 250;

/** A panel with its subject. A hidden page is gone; it asks for its content when it is shown again. */
export class DossierPanel implements Disposable {
  readonly key: SubjectKey;
  readonly panel: WebviewPanel;
  readonly #host: Host;
  readonly #subscriptions: Disposable[];
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: Host, panel: WebviewPanel, key: SubjectKey) {
    this.#host = host;
    this.panel = panel;
    this.key = key;
    panel.webview.options = { enableScripts: true, localResourceRoots: [] };
    this.#subscriptions = [
      panel.webview.onDidReceiveMessage((message: unknown) => void this.#answer(message)),
      host.onDidChange(() => this.#showSoon()),
    ];
    this.restart();
  }

  /** What it is about; undefined while the corpus is not there. */
  get subject(): Subject | undefined {
    const folder = this.#host.folders.find(({ root }) => root.toString() === this.key.root);
    return folder && { folder, id: this.key.id };
  }

  /** Makes the page anew, as when the language changes. */
  restart(): void {
    const dossier = this.subject && dossierOf(this.subject.folder.corpus, this.key.id);
    this.panel.webview.html = webviewPage(dossier, language(), crypto.randomUUID());
    this.panel.title = bodyOf(dossier, language()).title;
  }

  dispose(): void {
    clearTimeout(this.#timer);
    for (const subscription of this.#subscriptions) subscription.dispose();
  }

  #showSoon(): void {
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      if (this.panel.visible) this.#show();
    }, gather);
  }

  #show(): void {
    const dossier = this.subject && dossierOf(this.subject.folder.corpus, this.key.id);
    const { title, body } = bodyOf(dossier, language());
    this.panel.title = title;
    void this.panel.webview.postMessage({ title, body: body.toString(), subject: this.key });
  }

  async #answer(message: unknown): Promise<void> {
    const { subject } = this;
    const asked = subject && askedBy(message, subject.folder.corpus);
    if (!asked || asked.kind === 'ready') return this.#show();
    if (asked.kind === 'compare') return compareSideBySide(this.#host, subject.folder, asked.places);
    const isOurs = (uri: Parameters<Host['folderOf']>[0]): boolean => this.#host.folderOf(uri) === subject.folder;
    await openPlace(placeOf(subject.folder, asked.place), isOurs, { column: this.#otherColumn() });
  }

  /** A column that leaves the dossier in sight. */
  #otherColumn(): ViewColumn {
    return this.panel.viewColumn === ViewColumn.One ? ViewColumn.Beside : ViewColumn.One;
  }
}
