// Citations as VS Code's locations.

import { Location, Range, type Uri } from 'vscode';
import type { Citation } from '../../corpus/source.ts';
import { toRange } from '../convert.ts';
import type { Home } from '../folder.ts';

/** How many places are turned in one step. */
const step = 500;

/** The locations of citations, giving way now and then; those in texts that are gone are left out. */
export function* locationsOf(home: Home, citations: readonly Citation[]): Generator<void, Location[]> {
  const uris = new Map<string, Uri>();
  const locations: Location[] = [];
  for (const [i, { path, start, end }] of citations.entries()) {
    if (i % step === step - 1) yield;
    const lines = home.corpus.source(path)?.lines;
    if (!lines) continue;
    const uri = uris.get(path) ?? home.uriOf(path);
    uris.set(path, uri);
    locations.push(new Location(uri, toRange(lines, { start, end })));
  }
  return locations;
}

/** Where words stand in a text, as it is read now; its beginning where they do not. */
export function quoteLocation(home: Home, path: string, quote: string): Location {
  const source = home.corpus.source(path);
  const start = source?.text.indexOf(quote) ?? -1;
  const range =
    source && start >= 0 ? toRange(source.lines, { start, end: start + quote.length }) : new Range(0, 0, 0, 0);
  return new Location(home.uriOf(path), range);
}
