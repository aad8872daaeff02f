// What a dossier's page may ask for. Messages are checked: a page is no more trusted than the texts it shows.

import type { Corpus } from '../../corpus/corpus.ts';
import type { Citation } from '../../corpus/source.ts';

/** A place as the page names it: offsets are UTF-16 units from 0 in the source's text. */
export type PostedPlace = readonly [path: string, start: number, end: number];

/** What a click asks for, and what a page says once it can be told what to show. */
export type Asked =
  | { readonly kind: 'ready' }
  | { readonly kind: 'open'; readonly place: Citation }
  | { readonly kind: 'compare'; readonly places: readonly [Citation, Citation] };

/** The message, if it is one of ours and its places lie in texts of the corpus. */
export function askedBy(message: unknown, corpus: Corpus): Asked | undefined {
  if (typeof message !== 'object' || message === null) return undefined;
  if ('ready' in message) return { kind: 'ready' };
  if ('open' in message) {
    const place = placeIn(message.open, corpus);
    return place && { kind: 'open', place };
  }
  if (!('compare' in message) || !Array.isArray(message.compare) || message.compare.length !== 2) return undefined;
  const [first, second] = message.compare.map((place) => placeIn(place, corpus));
  return first && second && { kind: 'compare', places: [first, second] };
}

function placeIn(posted: unknown, corpus: Corpus): Citation | undefined {
  if (!Array.isArray(posted) || posted.length !== 3) return undefined;
  const [path, start, end] = posted as unknown[];
  if (typeof path !== 'string' || !Number.isSafeInteger(start) || !Number.isSafeInteger(end)) return undefined;
  const citation = { path, start: start as number, end: end as number };
  const length = corpus.source(path)?.text.length ?? -1;
  return 0 <= citation.start && citation.start <= citation.end && citation.end <= length ? citation : undefined;
}
