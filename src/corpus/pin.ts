// Extracted claims and computed comparisons as the records by which an editor keeps them.

import type { Claim, ClaimValue } from '../claims/claim.ts';
import type { Comparison } from '../claims/compare.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { ClaimRecord, JudgementRecord } from '../knowledge/schema.ts';
import { isMentionedId } from '../knowledge/schema/field.ts';
import type { Quantity } from '../recognise/mention.ts';
import { precisionOf } from '../text/calendar/iso.ts';
import { cite } from './cite.ts';
import type { Corpus } from './corpus.ts';
import type { Source } from './source.ts';

/** A claim as it can be pinned; the subject is missing where the sentence tells none. */
export type Pinnable = Omit<ClaimRecord, 'subject'> & { readonly subject?: string };

/** The record of an extracted claim. */
export function pinnable({ entities, events }: Knowledge, source: Source, claim: Claim): Pinnable {
  const { subject, property, place } = claim;
  const isNamed = (id: string): boolean => entities.has(id) || isMentionedId(id);
  const about = claim.about.filter(isNamed);
  const times = { since: isoOf(claim.since), until: isoOf(claim.until), in: isoOf(claim.in) };
  return {
    ...(subject !== null && (isNamed(subject) || events.has(subject)) ? { subject } : {}),
    property,
    value: valueOf(claim.value, source.text.slice(claim.start, claim.end), isNamed),
    ...Object.fromEntries(Object.entries(times).filter(([, iso]) => iso !== undefined)),
    ...(place !== null && entities.get(place)?.type === 'place' ? { place } : {}),
    ...(about.length > 0 ? { about } : {}),
    citation: cite(source, claim),
  };
}

/** The judgement that a comparison's disagreement is known: it holds as long as its quotes do. */
export function acknowledgement(
  corpus: Corpus,
  { subject, property, places }: Comparison,
): JudgementRecord | undefined {
  const { entities, events } = corpus.knowledge;
  const at = places.flatMap((place) => {
    const source = corpus.source(place.path);
    return source ? [cite(source, place)] : [];
  });
  const isKnown = subject !== null && (entities.has(subject) || events.has(subject) || isMentionedId(subject));
  return at.length === 0 ? undefined : { judgement: 'acknowledged', ...(isKnown ? { subject } : {}), property, at };
}

function valueOf(value: ClaimValue, quote: string, isKnown: (id: string) => boolean): ClaimRecord['value'] {
  if (value.kind === 'number') {
    return recordedNumber(value.quantity) ?? { text: quote };
  }
  if (value.kind === 'entity' && isKnown(value.entity)) return { entity: value.entity };
  if (value.kind === 'date' && isoOf(value.iso) !== undefined) return { iso: value.iso };
  return { text: value.kind === 'text' ? value.text : quote };
}

/** A quantity as a record holds it; undefined without a number. */
export function recordedNumber({ value: number, bound, most, unit }: Quantity): ClaimRecord['value'] | undefined {
  if (number === null) return undefined;
  return {
    number,
    ...(bound !== 'exactly' && { bound }),
    ...(most !== undefined && { most }),
    ...(unit !== null && { unit }),
  };
}

/** The date as a record can hold it, a year, a month or a day; undefined for any other. */
export function isoOf(iso: string | null): string | undefined {
  return iso !== null && /^\d{4}(-\d\d){0,2}$/.test(iso) && precisionOf(iso) !== null ? iso : undefined;
}
