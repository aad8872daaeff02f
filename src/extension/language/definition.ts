// Go to definition: from a mention to its record, from an id to the record it names, from a citation to its words.

import {
  type CancellationToken,
  type DefinitionProvider,
  type LocationLink,
  type Position,
  type TextDocument,
} from 'vscode';
import type { Host } from '../host.ts';
import { recordPlace } from './knowledge/file.ts';
import { citedPlace } from './places.ts';
import { type Subject, recordsOf, subjectAt } from './subject.ts';

export class Definitions implements DefinitionProvider {
  readonly #host: Host;

  constructor(host: Host) {
    this.#host = host;
  }

  async provideDefinition(
    document: TextDocument,
    position: Position,
    token: CancellationToken,
  ): Promise<LocationLink[] | undefined> {
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
      ...(await cited(subject, token)),
    ];
  }
}

/** The words that a path or a quote of the knowledge leads to. */
async function cited(subject: Subject, token: CancellationToken): Promise<LocationLink[]> {
  if (!('pointer' in subject)) return [];
  const { pointer, home, range } = subject;
  if (pointer.kind !== 'path' && pointer.kind !== 'quote') return [];
  const place = await citedPlace(home, pointer, token);
  if (!place) return [];
  return [{ originSelectionRange: range, targetUri: place.location.uri, targetRange: place.location.range }];
}
