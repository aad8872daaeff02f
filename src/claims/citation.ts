// The façade of citations: a place of a text written down by its words, and found again after the text was edited.
//
// The words are those of the W3C's text-quote selector: quote, prefix, suffix. Finding follows Hypothesis (exact first, then
// approximate, scored by quote, context and position), but refuses where Hypothesis would guess: where two places score
// close, and where a word of the quote changed.

import type { Span } from '../text/span.ts';
import { type Change, changesBetween } from './citation/change.ts';
import { approximate } from './citation/approximate.ts';
import { type Frame, framesOf } from './citation/frame.ts';
import { type Place, occurrencesOf, rawOccurrences } from './citation/occurrence.ts';
import { type Plain, plainOf, readPlain, spanIn } from './citation/plain.ts';
import type { Quote } from './citation/quote.ts';

export type { Change } from './citation/change.ts';
export { type Quote, quoteOf } from './citation/quote.ts';

/**
 * How a citation stands to a text: `exact` where its words stand in their context; `moved` where the same words stand in
 * another context, or in a spelling that does not matter; `drifted` where the place is known but words of the quote changed;
 * `lost` where no place, or no single one, is sure.
 */
export const anchorStates = ['exact', 'moved', 'drifted', 'lost'] as const;
export type AnchorState = (typeof anchorStates)[number];

/** A citation in a text. Offsets are UTF-16 units from 0 in the text. */
export interface Anchor {
  readonly state: AnchorState;
  /** Where the words are now; undefined where the citation is lost. */
  readonly span?: Span;
  /** Of a drifted one, the words that changed. */
  readonly changes: readonly Change[];
  /** Of a lost one, the places that could be meant. */
  readonly candidates: readonly Span[];
}

/** A quote so much of its own needs no context: it stands once, and not by chance. */
const sufficient = { words: 4, letters: 18 };
/** How much of its context a shorter quote must keep, 0..1, and by how much the best place must lead. */
const enoughContext = 0.6;
const lead = 0.2;
/** An approximate place must score so much, 0..1, and lead by so much. */
const enoughScore = 0.62;
const scoreLead = 0.1;
/** How much of a quote must still stand between its context to be called drifted, unless it is only a few words. */
const kept = 0.5;
const fewWords = 3;

/** Finds citations again in one text. */
export class Anchors {
  readonly #text: string;
  #plain: Plain | undefined;

  constructor(text: string) {
    this.#text = text;
  }

  /** The citation in the text. `near` is where it last stood, in UTF-16 units, if that is known. */
  anchor(quote: Quote, near?: number): Anchor {
    const work = this.anchorInSlices(quote, near);
    for (;;) {
      const step = work.next();
      if (step.done) return step.value;
    }
  }

  /** The same, giving way in between. Linear in the text's length; nothing is approximate while the exact words stand. */
  *anchorInSlices(quote: Quote, near?: number): Generator<void, Anchor> {
    const raw = rawOccurrences(this.#text, quote);
    const known = raw.length > 1 ? raw.filter(({ start }) => start === near) : raw;
    if (known.length === 1) return found('exact', known[0]!);
    if (raw.length > 1) return lost(raw);
    const plain = (this.#plain ??= yield* readPlain(this.#text));
    const sought = plainOf(quote);
    if (sought.quote === '') return lost([]);
    const places = yield* occurrencesOf(plain, sought);
    const frames = framesOf(plain, sought);
    return this.#among(plain, quote, sought, places, frames) ?? (yield* this.#approximate(plain, quote, sought, near));
  }

  /** The verdict where the same words stand somewhere, or the context does; undefined where neither does. */
  #among(plain: Plain, quote: Quote, sought: Quote, places: readonly Place[], frames: readonly Frame[]): Anchor | undefined {
    const [best, second] = places;
    const spans = places.map((place) => spanIn(plain, place));
    if (best && best.context === 1) return second?.context === 1 ? lost(spans) : found('moved', spans[0]!);
    const drifts = frames.filter(({ likeness }) => likeness >= kept || wordCount(sought.quote) <= fewWords);
    const isLeading = best && best.context - (second?.context ?? 0) >= lead;
    const isSure = best && (isSufficient(sought.quote) ? !second || isLeading : isLeading && best.context >= enoughContext);
    if (isSure && drifts.length === 0) return found('moved', spans[0]!);
    if (drifts.length === 1 && !isSure) return this.#drifted(plain, quote, drifts[0]!);
    if (places.length + drifts.length === 0) return undefined;
    return lost([...spans, ...drifts.map((frame) => spanIn(plain, frame))]);
  } // prettier-ignore

  *#approximate(plain: Plain, quote: Quote, sought: Quote, near: number | undefined): Generator<void, Anchor> {
    const places = yield* approximate(plain, sought, near);
    const [best, second] = places.filter(({ score }) => score >= enoughScore);
    if (!best) return lost(places.map((place) => spanIn(plain, place)));
    if (second && best.score - second.score < scoreLead) return lost([best, second].map((one) => spanIn(plain, one)));
    return this.#drifted(plain, quote, best);
  }

  #drifted(plain: Plain, quote: Quote, place: Span): Anchor {
    const changes = changesBetween(quote.quote, plain, place);
    const span = spanIn(plain, place);
    return changes.length === 0 ? found('moved', span) : { state: 'drifted', span, changes, candidates: [] };
  }
}

function found(state: 'exact' | 'moved', { start, end }: Span): Anchor {
  return { state, span: { start, end }, changes: [], candidates: [] };
}

function lost(candidates: readonly Span[]): Anchor {
  return { state: 'lost', changes: [], candidates: candidates.slice(0, mostCandidates) };
}

/** How many places a lost citation tells at most. */
const mostCandidates = 8;

function isSufficient(quote: string): boolean {
  return wordCount(quote) >= sufficient.words && quote.length >= sufficient.letters;
}

function wordCount(plain: string): number {
  return plain.split(' ').length;
}
