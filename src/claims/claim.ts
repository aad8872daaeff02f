// What a source says: claims, and reports of events.

import type { Quantity } from '../recognise/mention.ts';
import type { Span } from '../text/span.ts';
import type { AnchorState } from './citation.ts';

/** What is claimed: a number with its bound and counted noun, an entity, a date, or words. */
export type ClaimValue =
  | NumberValue
  | { readonly kind: 'entity'; readonly entity: string }
  | DateValue
  | { readonly kind: 'text'; readonly text: string };

/** A number. One of its units is `scale` base units (a ton is 1000 kilograms). */
export interface NumberValue {
  readonly kind: 'number';
  readonly quantity: Quantity;
  readonly scale: number;
}

/** A date, or with `until` the range from one to the other: ISO dates of any precision. */
export interface DateValue {
  readonly kind: 'date';
  readonly iso: string;
  readonly until?: string;
}

/** When a claim holds: ISO dates of any precision, null where the sentence does not say. */
export interface Time {
  readonly since: string | null;
  readonly until: string | null;
  readonly in: string | null;
}

/** Who says it inside the source: an entity where one is named, and whether it stands between quotation marks. */
export interface Attribution {
  readonly by: string | null;
  readonly quoted: boolean;
}

/** One claim of one source. The span (UTF-16 units from 0 in the source's text) is what tells it, e.g. the figure. */
export interface Claim extends Span, Time {
  /** The line of the span, from 0. */
  readonly line: number;
  /** The entity or event that the claim is about; null where the sentence does not tell. */
  readonly subject: string | null;
  /** A measure's or a property's id; `count` for a figure whose measure is not known. */
  readonly property: string;
  readonly value: ClaimValue;
  /** What is counted, folded, where the property does not say it: figures of two kinds are never set side by side. */
  readonly of: string | null;
  readonly place: string | null;
  /** Other entities of the sentence. */
  readonly about: readonly string[];
  /** The events that the line reports. */
  readonly events: readonly string[];
  readonly attribution: Attribution | null;
  /** Hashes of the content words that stand about a figure; empty for other claims. */
  readonly words: readonly number[];
  readonly origin: 'extracted' | 'curated';
  /** Of a curated claim: how it ranks, and how its citation stands. A deprecated or drifted one has no part in a verdict. */
  readonly curation?: { readonly rank: 'preferred' | 'normal' | 'deprecated'; readonly citation: AnchorState };
}

/** A line (from 0) of a source that tells of an event. `score` is 0..1. */
export interface Report {
  readonly event: string;
  readonly line: number;
  readonly score: number;
}
