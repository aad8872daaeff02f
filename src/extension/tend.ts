// What a document in view gets according to where it belongs: the language of sources, or an offer to wrap its lines.

import { Disposable, type TextDocument, window } from 'vscode';
import type { Host } from './host.ts';
import type { RightToLeft } from './rtl/index.ts';

/**
 * Looks after the documents in view. A source gets its language as soon as it is known to be one; what is none is known
 * only when all corpora have been read (`allRead`).
 */
export function tendDocuments(host: Host, rightToLeft: RightToLeft, allRead: Promise<void>): Disposable {
  let isAllRead = false;
  const tend = (document: TextDocument): void => {
    if (host.isSource(document) || isFormerSource(host, document)) void rightToLeft.adoptLanguage(document);
    else if (isAllRead && host.place(document)) void rightToLeft.offerWrapping(document);
  };
  const tendAll = (): void => window.visibleTextEditors.forEach(({ document }) => tend(document));
  void allRead.then(() => {
    isAllRead = true;
    tendAll();
  });
  return Disposable.from(host.onDidChange(tendAll), window.onDidChangeVisibleTextEditors(tendAll));
}

/** Whether a document is the other side of a diff of a source: a version of the same file from elsewhere, such as Git's. */
function isFormerSource(host: Host, { uri }: TextDocument): boolean {
  return window.visibleTextEditors.some(({ document }) => {
    return document.uri.path === uri.path && document.uri.scheme !== uri.scheme && host.isSource(document);
  });
}
