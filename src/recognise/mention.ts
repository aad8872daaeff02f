// What recognition yields: the spans of a text that name something, or are a date or a figure.

import { type EntityType, entityTypes } from '../knowledge/entity.ts';
import type { Span } from '../text/span.ts';
import type { RuleId } from './ruleid.ts';

export { type EntityType, entityTypes };

/** The types of all mentions. */
export const mentionTypes = [...entityTypes, 'date', 'figure'] as const;
export type MentionType = (typeof mentionTypes)[number];

/** How a figure's number bounds the quantity meant. */
export const bounds = ['exactly', 'more-than', 'at-least', 'less-than', 'at-most', 'about'] as const;
export type Bound = (typeof bounds)[number];

/** A quantity: its number (null where the text does not tell it), how the number bounds it, and the counted noun. */
export interface Quantity {
  readonly value: number | null;
  readonly bound: Bound;
  /** The upper number of a range whose lower one is `value`, «بين 10 و15»; absent for any other. */
  readonly most?: number;
  /** The counted noun as the text has it, without proclitics; null where there is none. */
  readonly unit: string | null;
}

/** The quantity alone, of what holds one. */
export function quantityOf({
  value,
  bound,
  most,
  unit,
}: Omit<Quantity, 'most'> & { readonly most?: number | undefined }): Quantity {
  return { value, bound, ...(most !== undefined && { most }), unit };
}

/** What every mention has. `rules` tells which foldings, proclitics and rules made it; `confidence` is 0..1. */
interface Base extends Span {
  readonly rules: readonly RuleId[];
  readonly confidence: number;
}

/** A name. `entity` is the id of a known entity, or one made from the name (`unknown:…`) and shared by its likes. */
export interface NameMention extends Base {
  readonly type: EntityType;
  readonly entity: string;
}

/** A date. `iso` is ISO 8601 as precise as the text ("2021", "2021-03", "2021-03-25"), null where it can't be told. */
export interface DateMention extends Base {
  readonly type: 'date';
  readonly iso: string | null;
  /** The last day, month or year of a range, in the same form; absent for a single date. */
  readonly until?: string;
  /** The weekday that the text gives beside the date, 0 (Sunday) … 6; absent where it gives none. */
  readonly weekday?: number;
}

/** A figure. */
export interface FigureMention extends Base, Quantity {
  readonly type: 'figure';
}

export type Mention = NameMention | DateMention | FigureMention;

export function isName(mention: Mention): mention is NameMention {
  return mention.type !== 'date' && mention.type !== 'figure';
}

/** A name as printed; after the contracted «لل» the span begins at the article's lam, whose alef is given back. */
export function printedName(text: string, { start, end }: Span): string {
  const contracted = text[start] === 'ل' && text[start - 1] === 'ل';
  return (contracted ? 'ا' : '') + text.slice(start, end);
}
