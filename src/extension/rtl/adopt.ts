// Gives the sources of a corpus their own language: its settings keep lines whole, and its grammar colours whole lines only.

import { type Disposable, type TextDocument, languages, workspace } from 'vscode';
import { languageId } from '../ids.ts';

/** Adopts documents, each once: an editor who then chooses another language for it has the last word. */
export class Adoption implements Disposable {
  readonly #adopted = new Set<string>();
  readonly #closing = onDidReallyClose(({ uri }) => this.#adopted.delete(uri.toString()));

  /** Makes a plain text document a source text; the editor closes and opens it again, as one and the same document. */
  async adopt(document: TextDocument): Promise<void> {
    const uri = document.uri.toString();
    if (document.languageId !== 'plaintext' || document.isClosed || this.#adopted.has(uri)) return;
    this.#adopted.add(uri);
    await languages.setTextDocumentLanguage(document, languageId);
  }

  dispose(): void {
    this.#closing.dispose();
  }
}

/** Tells of documents that are closed and stay so: a change of language closes a document and opens it again at once. */
export function onDidReallyClose(listener: (document: TextDocument) => void): Disposable {
  return workspace.onDidCloseTextDocument((document) => {
    setTimeout(() => document.isClosed && listener(document), 0);
  });
}
