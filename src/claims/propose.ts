// Events that the knowledge does not hold: happenings that two sources tell alike are proposed as one.

import type { Comparison } from './compare.ts';
import { dateProperty } from './property.ts';

/** An event that an editor may take into the knowledge. */
export interface ProposedEvent {
  /** What kind of happening it is: a family of the lexicon (`happening.ts`). */
  readonly family: string;
  /** The dates (ISO) that the sources give, earliest first: several where they contradict each other. */
  readonly dates: readonly string[];
  /** The place that most of its reports name, or null. */
  readonly place: string | null;
  /** The entities that at least two of its reports name. */
  readonly participants: readonly string[];
  /** The lines (from 0) that tell of it, in the order of paths. */
  readonly reports: readonly { readonly path: string; readonly line: number }[];
}

/** The events to propose by what was set side by side: dates that no known event explains, told by two sources or more. */
export function proposedEvents(comparisons: readonly Comparison[]): ProposedEvent[] {
  return comparisons.filter(isHappening).map(proposalOf);
}

function isHappening({ property, subject, places }: Comparison): boolean {
  return property === dateProperty && subject === null && new Set(places.map(({ path }) => path)).size > 1;
}

function proposalOf({ places }: Comparison): ProposedEvent {
  const claims = places.flatMap(({ claim }) => claim ?? []);
  const dates = claims.flatMap(({ value }) => (value.kind === 'date' ? [value.iso] : []));
  const placesNamed = counted(claims.flatMap(({ place }) => place ?? []));
  const names = counted(claims.flatMap(({ about }) => about));
  const [place = null] = placesNamed[0] ?? [];
  return {
    family: claims[0]?.of ?? '',
    dates: [...new Set(dates)].sort(),
    place,
    participants: names.flatMap(([name, count]) => (count > 1 && name !== place ? [name] : [])),
    reports: places.flatMap(({ path, claim }) => (claim ? [{ path, line: claim.line }] : [])),
  };
}

/** Each item with how often it stands in the list, the most frequent first. */
function counted(items: readonly string[]): [item: string, count: number][] {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
}
