// Document highlights: the other mentions, in this text, of the thing at the caret; in a knowledge file the other places of the id.

import { DocumentHighlight, type DocumentHighlightProvider, type Position, type TextDocument } from 'vscode';
import { occurrencesIn } from '../../corpus/occurrences.ts';
import { toRange } from '../convert.ts';
import type { Host } from '../host.ts';
import { knowledgeText } from './knowledge/file.ts';
import { type AnchorSubject, type MentionSubject, recordOf, recordsOf, subjectAt, thingIn } from './subject.ts';

export class Highlights implements DocumentHighlightProvider {
  readonly #host: Host;

  constructor(host: Host) {
    this.#host = host;
  }

  async provideDocumentHighlights(
    document: TextDocument,
    position: Position,
  ): Promise<DocumentHighlight[] | undefined> {
    const subject = await subjectAt(this.#host, document, position);
    if (!subject) return undefined;
    return 'anchor' in subject ? anchorsLike(subject, document) : mentionsLike(subject);
  }
}

function mentionsLike(subject: MentionSubject): DocumentHighlight[] {
  const { source, range } = subject;
  const thing = thingIn(subject);
  if (!thing) return [new DocumentHighlight(range)];
  return occurrencesIn(source, thing).map((place) => new DocumentHighlight(toRange(source.lines, place)));
}

function anchorsLike(subject: AnchorSubject, document: TextDocument): DocumentHighlight[] {
  const { knowledge } = subject.home.corpus;
  const { lines, anchors } = knowledgeText(document);
  const [name] = recordsOf(subject);
  const alike = anchors.filter((anchor) => {
    return anchor === subject.anchor || (anchor.kind !== 'name' && name && recordOf(anchor, knowledge) === name);
  });
  return alike.map((anchor) => new DocumentHighlight(toRange(lines, anchor)));
}
