// In a shared passage, the words that a source says otherwise.

import { changesBetween } from '../../claims/citation/change.ts';
import { readWhole } from '../../claims/citation/plain.ts';
import type { Span } from '../../text/span.ts';
import type { Cited } from './cited.ts';

/** So much of a passage at most differs word by word; what differs more is another wording as a whole. */
const most = 0.5;

/** The places with the words that differ: of the first from the second, of the others from the first. */
export function withDiffering(places: readonly Cited[]): Cited[] {
  return places.map((place, i) => {
    const other = places[i === 0 ? 1 : 0];
    const differing = other ? differingIn(place.text, other.text) : [];
    return differing.length === 0 ? place : { ...place, differing };
  });
}

/** The stretches of a text that stand otherwise in another, in UTF-16 units from 0; none where hardly anything is alike. */
function differingIn(text: string, other: string): Span[] {
  const plain = readWhole(text);
  const changes = changesBetween(other, plain, { start: 0, end: plain.text.length });
  const spans = changes.flatMap(({ span }) => (span.end > span.start ? [span] : []));
  const length = spans.reduce((sum, { start, end }) => sum + end - start, 0);
  return length > most * text.length ? [] : spans;
}
