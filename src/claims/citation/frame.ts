// Where a citation's context stands, prefix and suffix both, with other words between them.

import type { Span } from '../../text/span.ts';
import type { Quote } from './quote.ts';
import { likeness } from './likeness.ts';
import type { Plain } from './plain.ts';

/** What stands between the context in the plain text; `likeness` tells how alike it is to the quote, 0..1. */
export interface Frame extends Span {
  readonly likeness: number;
}

/** A context is one by which a place is known when each side has so many units at least. */
const least = 8;
/** Longer quotes are compared by so many units of them. */
const compared = 600;
/** So many places of the prefix are looked at. */
const most = 64;

/** The places at which the context stands about something else than the quote. */
export function framesOf({ text }: Plain, { quote, prefix = '', suffix = '' }: Quote): Frame[] {
  const frames: Frame[] = [];
  if (prefix.length < least || suffix.length < least) return frames;
  const room = quote.length * 2 + suffix.length + least;
  let left = most;
  for (let i = text.indexOf(prefix); i >= 0 && left > 0; i = text.indexOf(prefix, i + 1), left--) {
    const from = i + prefix.length;
    const length = text.slice(from, from + room).indexOf(suffix);
    const words = text.slice(from, from + length).trim();
    if (length <= 0 || words === '' || words === quote) continue;
    const start = text.indexOf(words, from);
    frames.push({ start, end: start + words.length, likeness: likeness(quote.slice(0, compared), words.slice(0, compared)) });
  }
  return frames;
} // prettier-ignore
