// The façade of comparison: claims of several sources set side by side, and judged.
//
// Claims are grouped by a key, so that after a change only the groups it touched are judged again.

import type { Knowledge } from '../knowledge/knowledge.ts';
import { properties, roles } from '../knowledge/lexicon/property.ts';
import { measures as generalMeasures } from '../knowledge/lexicon/measure.ts';
import { folded } from '../text/fold.ts';
import type { Span } from '../text/span.ts';
import { whole } from '../text/whole.ts';
import type { Claim } from './claim.ts';
import { Happenings } from './compare/happening.ts';
import { Judge, type Outcome } from './compare/judge.ts';
import { Names } from './compare/name.ts';
import { Stories } from './compare/story.ts';
import type { Testimony } from './compare/testimony.ts';
import { type Told, toldBy } from './compare/told.ts';
import { dateProperty, elapsedProperty, nameProperty, toldProperty, unknownMeasure } from './property.ts';
import { Relations } from './relations.ts';
import type { Verdict } from './verdict.ts';

export { type Story, likeness, storyOf } from './compare/story.ts';
export type { Outcome } from './compare/judge.ts';
export type { Testimony } from './compare/testimony.ts';
export { type Said, type Told, mostAsked } from './compare/told.ts';

/** A span of one source that takes part in a comparison, with the claim it makes where it makes one. */
export interface Place extends Span {
  readonly path: string;
  readonly claim?: Claim;
}

/** What several sources, or several places of one, say about one thing. Places are in the order of paths, then offsets. */
export interface Comparison {
  readonly verdict: Verdict;
  /** The entity or event; null where no source tells whose the property is. */
  readonly subject: string | null;
  /** A property's or a measure's id, `count`, `date`, `name` or `passage`. */
  readonly property: string;
  /** How many sources there are; where it is known that some copy one another, how many that do not. */
  readonly origins: number;
  readonly places: readonly Place[];
  /** Whether an editor knows of it, and nothing that was quoted then has changed. */
  readonly acknowledged?: true;
}

/** Sets claims side by side. */
export interface Comparer {
  /** The key of the group that a claim belongs to; null where it is compared with none. */
  keyOf(claim: Claim): string | null;
  /** What a claim says: of the claims of one key that say the same the first ones stand for all. Null where each is judged by itself. */
  saidOf(claim: Claim): string | null;
  /** The comparisons among the claims of one key. */
  compare(testimonies: readonly Testimony[]): Comparison[];
  /** The same, giving way after some pairs. */
  compareInSlices(testimonies: readonly Testimony[]): Generator<void, Comparison[]>;
  /** What comes of what is told under one key, giving way in between. */
  judgeInSlices(told: Told): Generator<void, Outcome[]>;
}

/** Properties of which a thing has one value at a time. */
const single = new Set([
  dateProperty,
  elapsedProperty,
  ...[...properties, ...roles].flatMap(({ id, single = false }) => (single ? [id] : [])),
]);

/** Measures that are of one person each. */
const ofPersons = new Set(generalMeasures.flatMap(({ id, of }) => (of === 'person' ? [id] : [])));

/** Makes a comparer for the claims of one corpus. */
export function createComparer(knowledge: Knowledge): Comparer {
  const relations = new Relations(knowledge);
  const stories = new Stories(relations);
  const names = new Names(knowledge, stories, relations);
  const growing = new Set(generalMeasures.flatMap(({ id, grows = false }) => (grows ? [id] : [])));
  for (const { id, grows = false } of knowledge.measures.values()) growing[grows ? 'add' : 'delete'](id);
  const judge = new Judge(names, {
    relations,
    happenings: new Happenings(relations, stories),
    grows: (id: string) => growing.has(id),
    ofPerson: (id: string) => ofPersons.has(id),
  });

  function keyOf({ property, subject, value, of }: Claim): string | null {
    if (value.kind === 'number') return property === unknownMeasure && of === null ? null : `${property}\n${of ?? ''}`;
    if (subject === null) return property === dateProperty ? `${property}\n${of ?? ''}` : null;
    if (property === nameProperty)
      return value.kind === 'text' ? `${property}\n${names.subjectOf(subject, value.text)}` : null;
    if (property === toldProperty) return `${dateProperty}\n${subject}`;
    return single.has(property) ? `${property}\n${subject}` : `${property}\n${subject}\n${JSON.stringify(value)}`;
  }

  function saidOf({ property, subject, value }: Claim): string | null {
    if (property === nameProperty) return value.kind === 'text' ? folded(value.text) : '';
    const isSingle = value.kind !== 'number' && subject !== null && property !== elapsedProperty;
    return isSingle && property !== toldProperty ? JSON.stringify(value) : null;
  }

  function* compareInSlices(testimonies: readonly Testimony[]): Generator<void, Comparison[]> {
    const told = toldBy(testimonies, ({ claim }) => saidOf(claim));
    const outcomes = yield* judge.judge(told);
    const all = yield* told.all();
    return outcomes.map((outcome) => comparisonOf(outcome, placesOf(outcome.members ?? all)));
  }

  return {
    keyOf,
    saidOf,
    compare: (testimonies) => whole(compareInSlices(testimonies)),
    compareInSlices,
    judgeInSlices: (told) => judge.judge(told),
  };
}

/** An outcome with its places. */
export function comparisonOf({ verdict, subject, property }: Outcome, places: readonly Place[]): Comparison {
  return { verdict, subject, property, origins: new Set(places.map(({ path }) => path)).size, places };
}

/** Where testimonies stand. */
export function placesOf(testimonies: readonly Testimony[]): Place[] {
  return testimonies.map(({ path, claim }) => ({ path, start: claim.start, end: claim.end, claim }));
}
