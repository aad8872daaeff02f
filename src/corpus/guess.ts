// What a new record may say beside its names, guessed from the name and from the sentence it stands in, for an editor to confirm.

import { sentencesOf } from '../claims/reading/sentence.ts';
import { countryOfAdjective, knownCountries } from '../knowledge/country.ts';
import type { EntityType } from '../knowledge/entity.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { type Mention, type NameMention, isName } from '../recognise/mention.ts';
import type { Span } from '../text/span.ts';
import { isoOf } from './pin.ts';
import type { Source } from './source.ts';

/** Links of a new entity: ids of known entities. */
export interface EntityGuess {
  readonly country?: string;
  readonly parent?: string;
}

/** When and where an event was, and who took part: an ISO date, ids of known entities. */
export interface EventGuess {
  readonly date?: string;
  readonly place?: string;
  readonly participants: readonly string[];
}

/** Types of which a country in the sentence says something. */
const ofSentence: readonly EntityType[] = ['agency', 'group', 'instrument'];

/** Said between a body and what it is part of: «الفرقة التابعة للمديرية». */
const partOf = /^[\s«»"“”()]*ال?تابع(?:ة|ه|ين)?\s+ل$/u;

/** What the name and its sentence tell of an entity of this type. */
export function guessEntity(knowledge: Knowledge, source: Source, span: Span, type: EntityType): EntityGuess {
  const name = source.text.slice(span.start, span.end);
  const near = mentionsBeside(source, span);
  const own = countryOfAdjective(knowledge, name)?.id;
  const country = own ?? (ofSentence.includes(type) ? onlyCountry(knowledge, near) : undefined);
  const parent = type === 'agency' ? parentAfter(knowledge, source, span, near) : undefined;
  return { ...(country === undefined ? {} : { country }), ...(parent === undefined ? {} : { parent }) };
}

/** What the sentence tells of what happened: its first date, else the day of publication. */
export function guessEvent(knowledge: Knowledge, source: Source, span: Span): EventGuess {
  const near = mentionsBeside(source, span, true);
  const dates = near.flatMap((mention) => (mention.type === 'date' ? (isoOf(mention.iso) ?? []) : []));
  const date = dates[0] ?? isoOf(source.published);
  const known = [...new Set(near.filter(isName).map(({ entity }) => entity))].flatMap((id) => knowledge.entities.get(id) ?? []); // prettier-ignore
  const place = known.find(({ type }) => type === 'place')?.id;
  const participants = known.filter(({ type }) => type !== 'place' && type !== 'outlet').map(({ id }) => id);
  return { ...(date === undefined ? {} : { date }), ...(place === undefined ? {} : { place }), participants };
}

/** The mentions of the sentences that the span touches: those beside it, or with those in it. */
function mentionsBeside(source: Source, span: Span, inside = false): Mention[] {
  const { text, lines, mentions } = source;
  const [first, last] = [lines.at(span.start).line, lines.at(span.end).line];
  const sentences = sentencesOf(text, lines.start(first), lines.end(last)).filter((one) => touches(one, span));
  return mentions.filter(
    (one) => sentences.some((sentence) => touches(sentence, one)) && (inside || !touches(span, one)),
  );
}

function touches(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

function onlyCountry(knowledge: Knowledge, near: readonly Mention[]): string | undefined {
  const countries = new Set(knownCountries(knowledge).map(([, { id }]) => id));
  const named = new Set(near.filter(isName).flatMap(({ entity }) => (countries.has(entity) ? [entity] : [])));
  return named.size === 1 ? [...named][0] : undefined;
}

function parentAfter(
  { entities }: Knowledge,
  { text }: Source,
  { end }: Span,
  near: readonly Mention[],
): string | undefined {
  const next = near.find((one): one is NameMention => isName(one) && one.start >= end);
  const parent = next && partOf.test(text.slice(end, next.start)) ? entities.get(next.entity) : undefined;
  return parent?.type === 'agency' ? parent.id : undefined;
}
