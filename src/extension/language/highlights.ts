// Document highlights: the other mentions, in this text, of the thing at the caret; in a knowledge file the other places of the id.

import { DocumentHighlight, type DocumentHighlightProvider, type Position, type TextDocument } from 'vscode';
import { occurrencesIn } from '../../corpus/occurrences.ts';
import { toRange } from '../convert.ts';
import type { Host } from '../host.ts';
import { knowledgeText, recordsIn } from './knowledge/file.ts';
import { type PointerSubject, type MentionSubject, recordOf, recordsOf, subjectAt, thingIn } from './subject.ts';

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
    return 'pointer' in subject ? pointersLike(subject, document) : mentionsLike(subject);
  }
}

function mentionsLike(subject: MentionSubject): DocumentHighlight[] {
  const { source, range } = subject;
  const thing = thingIn(subject);
  if (!thing) return [new DocumentHighlight(range)];
  return occurrencesIn(source, thing).map((place) => new DocumentHighlight(toRange(source.lines, place)));
}

function pointersLike(subject: PointerSubject, document: TextDocument): DocumentHighlight[] {
  const knowledge = recordsIn(subject.home);
  const { lines, pointers } = knowledgeText(document);
  const [name] = recordsOf(subject);
  const alike = pointers.filter((pointer) => {
    return pointer === subject.pointer || (pointer.kind !== 'name' && name && recordOf(pointer, knowledge) === name);
  });
  return alike.map((pointer) => new DocumentHighlight(toRange(lines, pointer)));
}
