// In which direction the lines of each document are to be read, and what an editor said about it.

import { type Disposable, type Event, EventEmitter, type Memento, type TextDocument, workspace } from 'vscode';
import { languageId } from '../ids.ts';
import { hasOwnDirection } from './native.ts';
import { type Mode, readsRightToLeft } from './runs.ts';

/** Languages whose lines are turned unasked: prose. In code, a comment that begins in Arabic stays where it is. */
const prose = new Set([languageId, 'plaintext', 'markdown']);

/** Cells and panels that are no texts of their own. */
const foreign = new Set(['vscode-notebook-cell', 'output', 'debug', 'vscode-scm', 'comment', 'vscode-interactive']);

const stateKey = 'isnad.directions';

/** Knows the mode of every document; remembers in the workspace what was chosen by hand. */
export class Modes implements Disposable {
  readonly #state: Memento;
  /** What was found out since settings and languages last changed: they are asked at every key that is pressed. */
  #known = new WeakMap<TextDocument, Mode>();
  readonly #changes = new EventEmitter<void>();
  readonly onDidChange: Event<void> = this.#changes.event;

  constructor(state: Memento) {
    this.#state = state;
  }

  /** How the lines of a document are turned: what was chosen for it, else what its language suggests. */
  of(document: TextDocument): Mode {
    const known = this.#known.get(document) ?? this.#find(document);
    this.#known.set(document, known);
    return known;
  }

  /** Forgets what settings and languages said. */
  renew(): void {
    this.#known = new WeakMap();
  }

  /** Turns a document the other way, as seen at `line`; a choice that says no more than the default is forgotten. Returns the new mode. */
  async turn(document: TextDocument, line: number): Promise<Mode> {
    const wanted = !readsRightToLeft(document, line, this.of(document));
    const suggested = suggestedFor(document);
    const enough = readsRightToLeft(document, line, suggested) === wanted;
    const mode = enough ? suggested : wanted ? 'rtl' : 'ltr';
    const { [document.uri.toString()]: _former, ...others } = this.#chosen();
    await this.#state.update(stateKey, enough ? others : { ...others, [document.uri.toString()]: mode });
    this.renew();
    this.#changes.fire();
    return mode;
  }

  dispose(): void {
    this.#changes.dispose();
  }

  #find(document: TextDocument): Mode {
    if (foreign.has(document.uri.scheme) || !isOn() || hasOwnDirection(document)) return 'ltr';
    return this.#chosen()[document.uri.toString()] ?? suggestedFor(document);
  }

  #chosen(): Readonly<Record<string, Mode>> {
    return this.#state.get(stateKey, {});
  }
}

/** Whether the whole room is switched on. */
export function isOn(): boolean {
  return workspace.getConfiguration('isnad').get('rightToLeft', true);
}

function suggestedFor(document: TextDocument): Mode {
  return prose.has(document.languageId) ? 'auto' : 'ltr';
}
