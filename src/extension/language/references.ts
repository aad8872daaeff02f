// Find and peek references: every place of the corpus that speaks of a thing, its record, and from the knowledge also the links to it.

import {
  type CancellationToken,
  Location,
  type Position,
  type ReferenceContext,
  type ReferenceProvider,
  type TextDocument,
} from 'vscode';
import { occurrencesOf } from '../../corpus/occurrences.ts';
import type { Name } from '../../knowledge/load/record.ts';
import { toRange } from '../convert.ts';
import type { CorpusFolder } from '../folder.ts';
import type { Host } from '../host.ts';
import { inSlices } from '../slices.ts';
import { knowledgeText, openIfThere, recordPlace, recordsIn } from './knowledge/file.ts';
import { locationsOf } from './places.ts';
import { type Subject, recordOf, recordsOf, subjectAt, thingIn } from './subject.ts';

export class References implements ReferenceProvider {
  readonly #host: Host;

  constructor(host: Host) {
    this.#host = host;
  }

  async provideReferences(
    document: TextDocument,
    position: Position,
    { includeDeclaration }: ReferenceContext,
    token: CancellationToken,
  ): Promise<Location[] | undefined> {
    const subject = await subjectAt(this.#host, document, position);
    if (!subject) return undefined;
    const places = await inSlices(placesOf(subject), token);
    const declared = includeDeclaration ? await recordPlaces(subject) : [];
    const links = 'pointer' in subject ? await linksTo(subject.home, recordsOf(subject)) : [];
    return token.isCancellationRequested ? undefined : [...(places ?? []), ...declared, ...links];
  }
}

/** The mentions of a thing; the lines that tell of an event. */
function* placesOf(subject: Subject): Generator<void, Location[]> {
  const { home } = subject;
  const thing = thingIn(subject);
  if (thing) return yield* locationsOf(home, yield* occurrencesOf(home.corpus, thing));
  const events = recordsOf(subject).flatMap((name) => (name.startsWith('event ') ? [name.slice('event '.length)] : []));
  const reports = events.flatMap((event) => home.corpus.reportsOf(event).flatMap(([, lines]) => lines));
  return yield* locationsOf(home, reports);
}

async function recordPlaces(subject: Subject): Promise<Location[]> {
  const places = await Promise.all(recordsOf(subject).map((name) => recordPlace(subject.home, name)));
  return places.flatMap((place) => (place ? [new Location(place.uri, place.id)] : []));
}

/** Where the knowledge names a record by its id, file by file. */
async function linksTo(folder: CorpusFolder, names: readonly Name[]): Promise<Location[]> {
  const found: Location[] = [];
  for (const path of folder.loaded.files.keys()) {
    const document = await openIfThere(folder.uriOf(path));
    const { lines, pointers } = document ? knowledgeText(document) : { lines: undefined, pointers: [] };
    for (const pointer of pointers) {
      const name = pointer.kind === 'link' ? recordOf(pointer, recordsIn(folder)) : undefined;
      if (lines && name && names.includes(name)) found.push(new Location(document!.uri, toRange(lines, pointer)));
    }
  }
  return found;
}
