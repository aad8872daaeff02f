// The façade of comparison: claims of several sources set side by side, and judged.
//
// Claims are grouped by a key, so that after a change only the groups it touched are judged again.

import type { Knowledge } from '../knowledge/knowledge.ts';
import { properties, roles } from '../knowledge/lexicon/property.ts';
import { measures as generalMeasures } from '../knowledge/lexicon/measure.ts';
import { folded } from '../text/fold.ts';
import type { Span } from '../text/span.ts';
import type { Claim } from './claim.ts';
import { dateProperty, elapsedProperty } from './extract/dating.ts';
import { sameHappening } from './compare/happening.ts';
import { nameProperty } from './extract/name.ts';
import { comparableFigures, compareFigures } from './compare/figure.ts';
import { Names } from './compare/name.ts';
import { Relations } from './compare/relations.ts';
import type { Testimony } from './compare/testimony.ts';
import { compareValues } from './compare/value.ts';
import { type Verdict, graver } from './verdict.ts';

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
}

/** Sets claims side by side. */
export interface Comparer {
  /** The key of the group that a claim belongs to; null where it is compared with none. */
  keyOf(claim: Claim): string | null;
  /** The comparisons among the claims of one key. */
  compare(testimonies: readonly Testimony[]): Comparison[];
}

/** Properties of which a thing has one value at a time. */
const single = new Set([
  dateProperty,
  elapsedProperty,
  ...[...properties, ...roles].flatMap(({ id, single = false }) => (single ? [id] : [])),
]);

/** Makes a comparer for the claims of one corpus. */
export function createComparer(knowledge: Knowledge): Comparer {
  const relations = new Relations(knowledge);
  const names = new Names(knowledge);
  const growing = new Set(generalMeasures.flatMap(({ id, grows = false }) => (grows ? [id] : [])));
  for (const { id, grows = false } of knowledge.measures.values()) growing[grows ? 'add' : 'delete'](id);

  function keyOf({ property, subject, value, of }: Claim): string | null {
    if (value.kind === 'number') return property === 'count' && of === null ? null : `${property}\n${of ?? ''}`;
    if (subject === null) return property === dateProperty ? `${property}\n${of ?? ''}` : null;
    if (property === nameProperty)
      return value.kind === 'text' ? `${property}\n${names.subjectOf(subject, value.text)}` : null;
    return single.has(property) ? `${property}\n${subject}` : `${property}\n${subject}\n${JSON.stringify(value)}`;
  }

  function pairVerdict(a: Testimony, b: Testimony): Verdict | undefined {
    if (a.claim.property === nameProperty) return names.comparable(a, b) ? names.verdict(a, b) : undefined;
    if (a.claim.property === elapsedProperty && a.path !== b.path) return undefined;
    if (a.claim.subject === null && a.claim.property === dateProperty && !areOneHappening(a, b)) return undefined;
    if (a.claim.value.kind !== 'number' || b.claim.value.kind !== 'number') return compareValues(a, b, relations);
    if (!comparableFigures(a, b, relations)) return undefined;
    return compareFigures(a, b, growing.has(a.claim.property));
  }

  /** Whether two dates that no known event explains are told of one happening, in two texts. */
  function areOneHappening(a: Testimony, b: Testimony): boolean {
    return a.path !== b.path && sameHappening(a, b, relations);
  }

  function compare(testimonies: readonly Testimony[]): Comparison[] {
    const ordered = [...testimonies].sort(byPlace);
    return groupsOf(ordered, pairVerdict)
      .filter(tellsSomething)
      .map(({ members, verdict }) => comparisonOf(areNames(members) ? ordered : members, verdict));
  }

  /** Where two names of a known thing are worth showing, all names of it are shown. */
  function areNames([first]: readonly Testimony[]): boolean {
    return first?.claim.property === nameProperty && names.isKnown(first.claim.subject);
  }

  return { keyOf, compare };
}

/** Claims that hang together by pairs, and the gravest verdict among those pairs. */
interface Group {
  readonly members: Testimony[];
  verdict: Verdict;
}

function groupsOf(
  all: readonly Testimony[],
  pairVerdict: (a: Testimony, b: Testimony) => Verdict | undefined,
): Group[] {
  const groups = new Map<Testimony, Group>();
  for (const [i, a] of all.entries()) {
    for (const b of all.slice(0, i)) {
      const verdict = pairVerdict(a, b);
      if (verdict) join(a, b, verdict, groups);
    }
  }
  return [...new Set(groups.values())].map(({ members, verdict }) => ({ members: members.sort(byPlace), verdict }));
}

function join(a: Testimony, b: Testimony, verdict: Verdict, groups: Map<Testimony, Group>): void {
  const [ofA, ofB] = [groups.get(a), groups.get(b)];
  const group = ofB ?? ofA ?? { members: [], verdict };
  group.verdict = graver(group.verdict, verdict);
  if (ofA && ofA !== group) group.verdict = graver(group.verdict, ofA.verdict);
  for (const member of new Set([...(ofA?.members ?? [a]), b])) {
    if (groups.get(member) !== group) group.members.push(member);
    groups.set(member, group);
  }
}

/** A source that says the same again in the same words tells nothing. */
function tellsSomething({ members, verdict }: Group): boolean {
  if (verdict !== 'same' || members.some(({ path }) => path !== members[0]!.path)) return true;
  const isNumber = members[0]!.claim.value.kind === 'number';
  return isNumber && new Set(members.map(({ text }) => folded(text))).size > 1;
}

function comparisonOf(members: readonly Testimony[], verdict: Verdict): Comparison {
  const claims = members.map(({ claim }) => claim);
  return {
    verdict,
    subject: claims.find(({ subject }) => subject !== null)?.subject ?? null,
    property: claims[0]!.property,
    origins: new Set(members.map(({ path }) => path)).size,
    places: members.map(({ path, claim }) => ({ path, start: claim.start, end: claim.end, claim })),
  };
}

function byPlace(a: Testimony, b: Testimony): number {
  return a.path < b.path ? -1 : a.path > b.path ? 1 : a.claim.start - b.claim.start;
}
