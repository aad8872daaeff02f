// Where words stand that are nearly a quote: the text is searched window by window with Myers' algorithm, and each place
// scored as Hypothesis does, by quote, context and distance.

import search from 'approx-string-match';
import type { Span } from '../../text/span.ts';
import type { Quote } from './quote.ts';
import { contextAt } from './occurrence.ts';
import type { Plain } from './plain.ts';

/** A place in the plain text and how well it fits, 0..1. */
export interface Scored extends Span {
  readonly score: number;
}

/** A shorter quote is near to anything; of a longer one only so many units are sought. */
const shortest = 10;
const longest = 512;
/** How much of a quote may differ. */
const tolerance = 0.3;
/** How many units are searched before giving way, and how often in one window for a further place. */
const window = 1 << 12;
const rounds = 3;
/** What quote, context and position weigh. */
const weights = { quote: 50, context: 40, position: 2 };

/** The places that are near to the quote, the best first; none overlap. `near` is an offset in the original text. */
export function* approximate(plain: Plain, quote: Quote, near: number | undefined): Generator<void, Scored[]> {
  const pattern = quote.quote.slice(0, longest);
  if (pattern.length < shortest) return [];
  const errors = Math.floor(pattern.length * tolerance);
  const found: Scored[] = [];
  for (let from = 0; from < plain.text.length; from += window) {
    const to = Math.min(plain.text.length, from + window + pattern.length + errors);
    for (const place of placesIn(plain.text, { start: from, end: to }, pattern, errors)) {
      const span = { start: place.start, end: Math.min(plain.text.length, place.end + quote.quote.length - pattern.length) };
      add(found, { ...wordsAbout(plain.text, span), score: scoreOf(plain, span, place.errors / pattern.length, quote, near) });
    }
    yield;
  }
  return found.sort((a, b) => b.score - a.score || a.start - b.start);
} // prettier-ignore

/** The best place in a stretch, then the best of what is left on either side of it, a few times. */
function* placesIn(text: string, { start, end }: Span, pattern: string, errors: number, round = 0): Generator<Span & { errors: number }> {
  if (round === rounds || end - start < pattern.length - errors) return;
  const [match] = search(text.slice(start, end), pattern, errors);
  if (!match) return;
  const place = { start: start + match.start, end: start + match.end, errors: match.errors };
  yield place;
  yield* placesIn(text, { start, end: place.start }, pattern, errors, round + 1);
  yield* placesIn(text, { start: place.end, end }, pattern, errors, round + 1);
} // prettier-ignore

function scoreOf({ text, at }: Plain, span: Span, share: number, quote: Quote, near: number | undefined): number {
  const hasContext = Boolean(quote.prefix || quote.suffix);
  const distance = near === undefined ? 1 : Math.min(1, Math.abs(at[span.start]! - near) / Math.max(1, at.at(-1)!));
  const parts = [
    { weight: weights.quote, value: 1 - share },
    ...(hasContext ? [{ weight: weights.context, value: contextAt(text, span, quote) }] : []),
    ...(near === undefined ? [] : [{ weight: weights.position, value: 1 - distance }]),
  ];
  const whole = parts.reduce((sum, { weight }) => sum + weight, 0);
  return parts.reduce((sum, { weight, value }) => sum + weight * value, 0) / whole;
}

/** Windows overlap: of two places that do, the better stays. */
function add(found: Scored[], place: Scored): void {
  const rival = found.findIndex(({ start, end }) => start < place.end && place.start < end);
  if (rival < 0) found.push(place);
  else if (found[rival]!.score < place.score) found[rival] = place;
}

/** The span with the whole of the words at its ends. */
function wordsAbout(text: string, { start, end }: Span): Span {
  const before = text.lastIndexOf(' ', start);
  const after = text.indexOf(' ', end);
  return {
    start: text[start] === ' ' ? start + 1 : before + 1,
    end: text[end - 1] === ' ' ? end - 1 : after < 0 ? text.length : after,
  };
}
