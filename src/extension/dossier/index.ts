// Registers the dossiers: their commands, their panels, and their return after a reload.

import { type Disposable, ViewColumn, type WebviewPanel, commands, window, workspace } from 'vscode';
import { exportDossier } from '../commands/exportDossier.ts';
import { comparePlaces } from '../commands/comparePlaces.ts';
import type { Host } from '../host.ts';
import { DossierPanel, type SubjectKey } from './panel.ts';
import { type Subject, subjectOrSay } from './subject.ts';

/** The kind of panel, as the manifest and VS Code's state of the window name it. */
const viewType = 'isnad.dossier';

/** Opens dossiers, one an entity or event, and knows which are open. */
export class Dossiers implements Disposable {
  readonly #host: Host;
  readonly #open = new Map<string, DossierPanel>();
  readonly #subscriptions: Disposable[];

  constructor(host: Host) {
    this.#host = host;
    this.#subscriptions = [
      commands.registerCommand('isnad.openDossier', (from?: unknown) => this.#openFrom(from)),
      commands.registerCommand('isnad.exportDossier', (from?: unknown) => this.#exportFrom(from)),
      commands.registerCommand('isnad.compareSideBySide', (given: unknown) => comparePlaces(host, given)),
      window.registerWebviewPanelSerializer(viewType, {
        deserializeWebviewPanel: (panel, state: unknown) => Promise.resolve(this.#restore(panel, state)),
      }),
      workspace.onDidChangeConfiguration((change) => {
        if (change.affectsConfiguration('isnad.language')) for (const one of this.#open.values()) one.restart();
      }),
    ];
  }

  dispose(): void {
    for (const { panel } of this.#open.values()) panel.dispose();
    for (const subscription of this.#subscriptions) subscription.dispose();
  }

  #openFrom(from: unknown): void {
    const subject = subjectOrSay(this.#host, from);
    if (!subject) return;
    const key = { root: subject.folder.root.toString(), id: subject.id };
    const known = this.#open.get(keyText(key));
    if (known) return known.panel.reveal();
    const column = window.activeTextEditor ? ViewColumn.Beside : ViewColumn.Active;
    this.#take(window.createWebviewPanel(viewType, '', column, { enableFindWidget: true }), key);
  }

  /** The dossier in front, where nothing else is named, before the caret's. */
  #exportFrom(from: unknown): Promise<void> | undefined {
    const isNamed = typeof from === 'string' || (typeof from === 'object' && from !== null && 'subject' in from);
    const subject = (isNamed ? undefined : this.#active()) ?? subjectOrSay(this.#host, from);
    return subject && exportDossier(subject);
  }

  #active(): Subject | undefined {
    return [...this.#open.values()].find(({ panel }) => panel.active)?.subject;
  }

  #restore(panel: WebviewPanel, state: unknown): void {
    const { root, id } = (state ?? {}) as Partial<Record<keyof SubjectKey, unknown>>;
    if (typeof root === 'string' && typeof id === 'string') this.#take(panel, { root, id });
    else panel.dispose();
  }

  #take(panel: WebviewPanel, key: SubjectKey): void {
    const dossier = new DossierPanel(this.#host, panel, key);
    this.#open.set(keyText(key), dossier);
    panel.onDidDispose(() => {
      dossier.dispose();
      this.#open.delete(keyText(key));
    });
  }
}

function keyText({ root, id }: SubjectKey): string {
  return `${root}\n${id}`;
}
