// Documents that are being edited: each is read once its editor pauses for a moment, and a reading that the next edit overtakes
// is given up.

import type { Disposable, TextDocument } from 'vscode';

/** Tells a reading whether it was overtaken. */
export interface Token {
  isCancellationRequested: boolean;
}

/** A document of more lines waits for a pause: reading it anew takes long enough to be felt by who types. */
const manyLines = 2000;
/** How long it waits, in milliseconds. */
const pause = 150;

/** Hands documents to `read`, never the same twice at a time. */
export class Edited implements Disposable {
  readonly #read: (document: TextDocument, token: Token) => Promise<unknown>;
  readonly #waiting = new Map<TextDocument, ReturnType<typeof setTimeout>>();
  readonly #reading = new Map<TextDocument, Token>();

  constructor(read: (document: TextDocument, token: Token) => Promise<unknown>) {
    this.#read = read;
  }

  /** A document was opened or edited. */
  changed(document: TextDocument): void {
    const former = this.#reading.get(document);
    if (former) former.isCancellationRequested = true;
    clearTimeout(this.#waiting.get(document));
    const wait = former !== undefined && document.lineCount > manyLines ? pause : 0;
    this.#waiting.set(
      document,
      setTimeout(() => void this.#start(document), wait),
    );
  }

  dispose(): void {
    for (const timer of this.#waiting.values()) clearTimeout(timer);
    for (const token of this.#reading.values()) token.isCancellationRequested = true;
  }

  async #start(document: TextDocument): Promise<void> {
    this.#waiting.delete(document);
    const token = { isCancellationRequested: false };
    this.#reading.set(document, token);
    await this.#read(document, token);
    if (document.isClosed) this.#reading.delete(document);
  }
}
