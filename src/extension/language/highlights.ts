// Document highlights: the other mentions, in this text, of the thing at the caret; in a knowledge file the other places of the id.

import {
  type CancellationToken,
  DocumentHighlight,
  type DocumentHighlightProvider,
  type Position,
  type TextDocument,
} from 'vscode';
import { occurrencesIn } from '../../corpus/occurrences.ts';
import { toRange } from '../convert.ts';
import type { Host } from '../host.ts';
import { inSlices } from '../slices.ts';
import { knowledgeText, recordsIn } from './knowledge/file.ts';
import { locationsOf } from './places.ts';
import { type PointerSubject, type MentionSubject, recordOf, recordsOf, subjectAt, thingIn } from './subject.ts';

export class Highlights implements DocumentHighlightProvider {
  readonly #host: Host;

  constructor(host: Host) {
    this.#host = host;
  }

  async provideDocumentHighlights(
    document: TextDocument,
    position: Position,
    token: CancellationToken,
  ): Promise<DocumentHighlight[] | undefined> {
    const subject = await subjectAt(this.#host, document, position);
    if (!subject) return undefined;
    return 'pointer' in subject ? pointersLike(subject, document) : inSlices(mentionsLike(subject), token);
  }
}

function* mentionsLike(subject: MentionSubject): Generator<void, DocumentHighlight[]> {
  const { source, range, home } = subject;
  const thing = thingIn(subject);
  if (!thing) return [new DocumentHighlight(range)];
  const places = yield* locationsOf(home, occurrencesIn(source, thing));
  return places.map((place) => new DocumentHighlight(place.range));
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
