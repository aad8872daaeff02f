// Citations as VS Code's locations.

import { type CancellationToken, Location, type Uri } from 'vscode';
import { type AnchorState, Anchors, type Quote } from '../../claims/citation.ts';
import type { Citation } from '../../corpus/source.ts';
import { toRange } from '../convert.ts';
import type { Home } from '../folder.ts';
import { inSlices } from '../slices.ts';

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

/** Words cited from a source, as they stand in it now. */
export interface CitedPlace {
  readonly location: Location;
  /** How the citation stands; undefined where the source as a whole is meant. */
  readonly state: AnchorState | undefined;
}

/** Where a citation leads: to its words, else to the beginning of the source. Undefined where the source is not read, or `token` is cancelled. */
export async function citedPlace(
  home: Home,
  { path, cited }: { readonly path: string; readonly cited?: Quote },
  token: CancellationToken,
): Promise<CitedPlace | undefined> {
  const source = home.corpus.source(path);
  if (!source) return undefined;
  const anchor = cited && (await inSlices(new Anchors(source.text).anchorInSlices(cited), token));
  if (token.isCancellationRequested) return undefined;
  const range = toRange(source.lines, anchor?.span ?? { start: 0, end: 0 });
  return { location: new Location(home.uriOf(path), range), state: anchor?.state };
}
