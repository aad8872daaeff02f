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
import { judgeFigures } from './compare/figure.ts';
import { type Group, type Judged, allPairs, groupsOf, withoutExplained } from './compare/group.ts';
import { likelySameHappening, sameHappening } from './compare/happening.ts';
import { Names } from './compare/name.ts';
import { figurePairs, namePairs, nearPairs, valuePairs } from './compare/pairs.ts';
import { Relations } from './relations.ts';
import { Stories } from './compare/story.ts';
import { type Testimony, byPlace } from './compare/testimony.ts';
import { compareValues } from './compare/value.ts';
import {
  dateProperty,
  elapsedProperty,
  nameProperty,
  saidByProperty,
  toldProperty,
  unknownMeasure,
} from './property.ts';
import type { Verdict } from './verdict.ts';

export { type Story, likeness, storyOf } from './compare/story.ts';
export type { Testimony } from './compare/testimony.ts';

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
  /** The comparisons among the claims of one key. */
  compare(testimonies: readonly Testimony[]): Comparison[];
  /** The same, giving way after some pairs. */
  compareInSlices(testimonies: readonly Testimony[]): Generator<void, Comparison[]>;
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
  const context = {
    relations,
    stories,
    grows: (id: string) => growing.has(id),
    ofPerson: (id: string) => ofPersons.has(id),
  };

  function keyOf({ property, subject, value, of }: Claim): string | null {
    if (value.kind === 'number') return property === unknownMeasure && of === null ? null : `${property}\n${of ?? ''}`;
    if (subject === null) return property === dateProperty ? `${property}\n${of ?? ''}` : null;
    if (property === nameProperty)
      return value.kind === 'text' ? `${property}\n${names.subjectOf(subject, value.text)}` : null;
    if (property === toldProperty) return `${dateProperty}\n${subject}`;
    return single.has(property) ? `${property}\n${subject}` : `${property}\n${subject}\n${JSON.stringify(value)}`;
  }

  function* compareInSlices(testimonies: readonly Testimony[]): Generator<void, Comparison[]> {
    const ordered = [...testimonies].sort(byPlace);
    const pairs = yield* judge(ordered);
    yield;
    return groupsOf(pairs)
      .filter(tellsSomething)
      .flatMap(({ members, verdict }) => [
        comparisonOf(areNames(members) ? ordered : members, verdict),
        ...saidBy(members, relations),
      ]);
  }

  function* judge(ordered: readonly Testimony[]): Generator<void, Judged[]> {
    const property = ordered[0]?.claim.property;
    if (property === nameProperty) {
      const isKnown = names.isKnown(ordered[0]!.claim.subject);
      const pairs = yield* judged(namePairs(ordered, isKnown), (a, b) =>
        names.comparable(a, b) ? names.verdict(a, b) : undefined,
      );
      const [first, other] = names.isManyNamed(ordered) ? ordered : [];
      return pairs.length > 0 || !first || !other ? pairs : [{ a: first, b: other, verdict: 'compatible' }];
    }
    if (property === dateProperty && ordered[0]!.claim.subject === null) {
      return withoutExplained(yield* judged(nearPairs(ordered), (a, b) => (areOneHappening(a, b) ? compareValues(a, b, relations) : undefined))); // prettier-ignore
    }
    if (property === elapsedProperty) return yield* judged(allPairs(ordered), (a, b) => (a.path === b.path ? compareValues(a, b, relations) : undefined)); // prettier-ignore
    if (ordered[0]?.claim.value.kind === 'number') return withoutExplained(yield* judged(figurePairs(ordered), (a, b) => judgeFigures(a, b, context))); // prettier-ignore
    const dated = ordered.filter(({ claim }) => claim.property !== toldProperty);
    const pairs = yield* judged(valuePairs(dated), (a, b) => compareValues(a, b, relations));
    return [...pairs, ...undatedBeside(dated, ordered)];
  }

  /** Whether two dates that no known event explains are told of one happening, in two texts. */
  function areOneHappening(a: Testimony, b: Testimony): boolean {
    return a.path !== b.path && (sameHappening(a, b, relations) || likelySameHappening(a, b, relations, stories));
  }

  /** Where two names of a known thing are worth showing, all names of it are shown. */
  function areNames([first]: readonly Testimony[]): boolean {
    return first?.claim.property === nameProperty && names.isKnown(first.claim.subject);
  }

  return { keyOf, compare: (testimonies) => whole(compareInSlices(testimonies)), compareInSlices };
}

/** How many pairs are judged in one step. */
const step = 32;

function* judged(
  pairs: Iterable<readonly [Testimony, Testimony]>,
  verdictOn: (a: Testimony, b: Testimony) => Verdict | undefined,
): Generator<void, Judged[]> {
  const found: Judged[] = [];
  let count = 0;
  for (const [a, b] of pairs) {
    if (++count % step === 0) yield;
    const verdict = verdictOn(a, b);
    if (verdict) found.push({ a, b, verdict });
  }
  return found;
}

/** Where one source alone dates an event: its date beside the others that tell of it; no date speaks against any. */
function undatedBeside(dated: readonly Testimony[], all: readonly Testimony[]): Judged[] {
  const [first] = dated;
  if (!first || dated.some(({ path }) => path !== first.path)) return [];
  const others = all.filter(({ path, claim }) => path !== first.path && claim.property === toldProperty);
  return others.map((other) => ({ a: first, b: other, verdict: 'compatible' }));
}

/** A source that says the same again in the same words tells nothing. */
function tellsSomething({ members, verdict }: Group): boolean {
  if (verdict !== 'same' || members.some(({ path }) => path !== members[0]!.path)) return true;
  const isNumber = members[0]!.claim.value.kind === 'number';
  return isNumber && new Set(members.map(({ text }) => folded(text))).size > 1;
}

/** Who says it, where two sources name two different ones for one figure; names that nobody knows may be of one. */
function saidBy(members: readonly Testimony[], relations: Relations): Comparison[] {
  const said = members.filter(
    ({ claim }) => claim.value.kind === 'number' && relations.knows(claim.attribution?.by ?? ''),
  );
  const [first] = said;
  const other = said.find(
    ({ path, claim }) => path !== first!.path && claim.attribution!.by !== first!.claim.attribution!.by,
  );
  if (!first || !other) return [];
  const related = relations.related(first.claim.attribution!.by!, other.claim.attribution!.by!);
  return [{ ...comparisonOf(said, related ? 'compatible' : 'differ'), property: saidByProperty }];
}

function comparisonOf(members: readonly Testimony[], verdict: Verdict): Comparison {
  const claims = members.map(({ claim }) => claim);
  return {
    verdict,
    subject: claims.find(({ subject }) => subject !== null)?.subject ?? null,
    property: claims.find(({ property }) => property !== toldProperty)?.property ?? toldProperty,
    origins: new Set(members.map(({ path }) => path)).size,
    places: members.map(({ path, claim }) => ({ path, start: claim.start, end: claim.end, claim })),
  };
}
