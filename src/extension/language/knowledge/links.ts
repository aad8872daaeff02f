// Links in knowledge files: the path of a source opens its text, at the words that are cited.

import { type CancellationToken, DocumentLink, type DocumentLinkProvider, type TextDocument } from 'vscode';
import type { PathAnchor } from '../../../knowledge/anchors.ts';
import { toRange } from '../../convert.ts';
import type { CorpusFolder } from '../../folder.ts';
import type { Host } from '../../host.ts';
import { quoteLocation } from '../places.ts';
import { knowledgeFolder, knowledgeText } from './file.ts';

/** A link whose place in the source is looked for when it is followed. */
class SourceLink extends DocumentLink {
  readonly folder: CorpusFolder;
  readonly anchor: PathAnchor;

  constructor(folder: CorpusFolder, anchor: PathAnchor, document: TextDocument) {
    super(toRange(knowledgeText(document).lines, anchor));
    this.folder = folder;
    this.anchor = anchor;
  }
}

export class SourceLinks implements DocumentLinkProvider<SourceLink> {
  readonly #host: Host;

  constructor(host: Host) {
    this.#host = host;
  }

  /** Links to the sources that are read; a path that leads elsewhere is none. */
  provideDocumentLinks(document: TextDocument): SourceLink[] {
    const folder = knowledgeFolder(this.#host, document);
    if (!folder) return [];
    return knowledgeText(document).anchors.flatMap((anchor) => {
      return anchor.kind === 'path' && folder.corpus.source(anchor.path)
        ? [new SourceLink(folder, anchor, document)]
        : [];
    });
  }

  resolveDocumentLink(link: SourceLink, _token: CancellationToken): SourceLink {
    const { uri, range } = quoteLocation(link.folder, link.anchor.path, link.anchor.quote ?? '');
    link.target = uri.with({ fragment: `L${range.start.line + 1},${range.start.character + 1}` });
    return link;
  }
}
