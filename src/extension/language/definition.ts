// Go to definition: from a mention to its record, from an id to the record it names, from a citation to its words.

import { type DefinitionProvider, type LocationLink, type Position, type TextDocument } from 'vscode';
import type { Host } from '../host.ts';
import { recordPlace } from './knowledge/file.ts';
import { quoteLocation } from './places.ts';
import { type Subject, recordsOf, subjectAt } from './subject.ts';

export class Definitions implements DefinitionProvider {
  readonly #host: Host;

  constructor(host: Host) {
    this.#host = host;
  }

  async provideDefinition(document: TextDocument, position: Position): Promise<LocationLink[] | undefined> {
    const subject = await subjectAt(this.#host, document, position);
    if (!subject) return undefined;
    const places = await Promise.all(recordsOf(subject).map((name) => recordPlace(subject.home, name)));
    const records = places.flatMap((place) => place ?? []);
    return [
      ...records.map(({ uri, id, whole }) => ({
        originSelectionRange: subject.range,
        targetUri: uri,
        targetRange: whole,
        targetSelectionRange: id,
      })),
      ...cited(subject),
    ];
  }
}

/** The words that a path or a quote of the knowledge leads to. */
function cited(subject: Subject): LocationLink[] {
  if (!('anchor' in subject)) return [];
  const { anchor, home, range } = subject;
  if (anchor.kind !== 'path' && anchor.kind !== 'quote') return [];
  const { uri, range: target } = quoteLocation(home, anchor.path, anchor.quote ?? '');
  return [{ originSelectionRange: range, targetUri: uri, targetRange: target }];
}
