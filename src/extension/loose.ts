// Open Arabic texts outside of any corpus: read by the rules and the built-in lexicon alone, and no file beside them.

import { Position, Range, type TextDocument, Uri, workspace } from 'vscode';
import { Corpus } from '../corpus/corpus.ts';
import { isText } from '../corpus/members.ts';
import type { Source } from '../corpus/source.ts';
import { hasArabic } from '../text/direction.ts';
import { textOf } from './convert.ts';
import type { Token } from './edited.ts';
import type { Home } from './folder.ts';
import { inSlices } from './slices.ts';

/** How much of a document is looked at to tell whether it is Arabic, in UTF-16 units. */
const firstLook = 2000;

/** The open texts without a corpus. Their paths are their addresses. */
export class LooseTexts implements Home {
  #corpus: Corpus | undefined;

  /** Made on first use: the lexicon takes a moment, and most windows have no such text. */
  get corpus(): Corpus {
    return (this.#corpus ??= new Corpus());
  }

  uriOf(path: string): Uri {
    return Uri.parse(path);
  }

  pathOf(uri: Uri): string {
    return uri.toString();
  }

  /** Reads an open document, again after each edit; false where it is no Arabic text, or `token` was cancelled. */
  async take(document: TextDocument, token: Token): Promise<boolean> {
    if (document.isClosed || !isLooseText(document)) return false;
    const text = textOf(document);
    await inSlices(this.corpus.putInSlices({ path: this.pathOf(document.uri), text, draft: true }), token);
    return !token.isCancellationRequested;
  }

  /** The document as it was read; undefined where it was not. */
  source(document: TextDocument): Source | undefined {
    return this.#corpus?.source(this.pathOf(document.uri));
  }

  /** Forgets a document that was closed, unless it is open again already, as when its language changed. */
  drop(uri: Uri): void {
    const path = this.pathOf(uri);
    const open = workspace.textDocuments.some((document) => !document.isClosed && document.uri.toString() === path);
    if (!open) this.#corpus?.remove(path);
  }
}

/** Whether an open document is an Arabic text: plain text or Markdown that begins with some Arabic. */
function isLooseText(document: TextDocument): boolean {
  if (document.languageId !== 'plaintext' && document.languageId !== 'markdown') return false;
  if (!document.isUntitled && !isText(document.uri.path.split('/').at(-1)!)) return false;
  return hasArabic(document.getText(new Range(new Position(0, 0), document.positionAt(firstLook))));
}
