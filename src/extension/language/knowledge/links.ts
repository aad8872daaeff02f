// Links in knowledge files: the path of a source opens its text, at the words that are cited.

import { type CancellationToken, DocumentLink, type DocumentLinkProvider, type TextDocument } from 'vscode';
import type { PathPointer } from '../../../knowledge/pointers.ts';
import { toRange } from '../../convert.ts';
import type { CorpusFolder } from '../../folder.ts';
import type { Host } from '../../host.ts';
import { citedPlace } from '../places.ts';
import { knowledgeFolder, knowledgeText } from './file.ts';

/** A link whose place in the source is looked for when it is followed. */
class SourceLink extends DocumentLink {
  readonly folder: CorpusFolder;
  readonly pointer: PathPointer;

  constructor(folder: CorpusFolder, pointer: PathPointer, document: TextDocument) {
    super(toRange(knowledgeText(document).lines, pointer));
    this.folder = folder;
    this.pointer = pointer;
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
    return knowledgeText(document).pointers.flatMap((pointer) => {
      return pointer.kind === 'path' && folder.corpus.source(pointer.path)
        ? [new SourceLink(folder, pointer, document)]
        : [];
    });
  }

  async resolveDocumentLink(link: SourceLink, token: CancellationToken): Promise<SourceLink> {
    const place = await citedPlace(link.folder, link.pointer, token);
    if (!place) return link;
    const { line, character } = place.location.range.start;
    link.target = place.location.uri.with({ fragment: `L${line + 1},${character + 1}` });
    return link;
  }
}
