// A line of a text as the rules see it, and what a rule gives back.

import type { Span } from '../text/span.ts';
import type { Words } from '../text/words.ts';
import type { EntityType, Quantity } from './mention.ts';
import type { RuleId } from './ruleid.ts';

/** One line of a text. Offsets in `words` and in candidates are UTF-16 units from 0 at the beginning of `text`, the line alone. */
export interface Line {
  readonly text: string;
  readonly words: Words;
}

/** A date as the line tells it, before the document says which year or week is meant (`date.ts` resolves it). */
export interface DateReading {
  /** ISO date where the line alone tells it. */
  readonly iso: string | null;
  readonly until?: string;
  readonly weekday?: number;
  /** How to find the date from the day the text was published; absent for an absolute date. */
  readonly relative?: (published: string) => { readonly iso: string | null; readonly until?: string };
}

/** What every candidate has: `from` … `to` are its tokens, `to` exclusive. `confidence` is 0..1; known names have 1. */
interface Base extends Span {
  readonly from: number;
  readonly to: number;
  readonly rules: readonly RuleId[];
  readonly confidence: number;
}

/** A span that a rule takes for a name. */
export type NameCandidate = Base & {
  readonly type: EntityType;
  /** Id of the known entity; null for a name that the knowledge does not hold. */
  readonly entity: string | null;
  /** What the names of an unknown entity share, «place:ma»; made from the name itself where it is absent. */
  readonly key?: string;
  /** Ids of other known entities that have this name too. */
  readonly also?: readonly string[];
};

/** A span that a rule takes for a mention; where candidates overlap, `choose.ts` decides. */
export type Candidate =
  | NameCandidate
  | (Base & { readonly type: 'date'; readonly date: DateReading })
  | (Base & { readonly type: 'figure'; readonly quantity: Quantity });

/** A rule: finds candidates of one kind in a line. Pure; linear in the line's length; candidates may overlap. */
export type Rule = (line: Line) => Candidate[];

/** Why a line is no part of the story. */
export type Furniture = 'menu' | 'share' | 'comment' | 'advertisement' | 'copyright' | 'tags';

/** What one line tells by itself; a document is made of these. */
export interface LineAnalysis {
  readonly text: string;
  /** The candidates that stand, in the order of the line, none overlapping. */
  readonly candidates: readonly Candidate[];
  /** Words outside the candidates that could be a short name, for `short.ts`. */
  readonly free: readonly number[];
  /** Whether the line is page furniture as far as itself tells. */
  readonly furniture: Furniture | null;
}
