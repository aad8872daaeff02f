// What a source enters into the indexes of its corpus, by the keys under which it is asked for.

import { type NameMention, isName } from '../recognise/mention.ts';
import type { Report } from '../claims/claim.ts';
import type { Mention } from '../recognise/mention.ts';
import type { Citation, Source } from './source.ts';
import { ClosedSource, type HeldSource } from './store/closed.ts';

/** The line of a source that tells of an event. */
export interface Reported extends Citation {
  readonly event: string;
}

/** The keys of a source: entities that it names, ISO dates that it gives, events that it tells of. */
export interface SourceKeys {
  readonly names: ReadonlySet<string>;
  readonly dates: ReadonlySet<string>;
  readonly reports: ReadonlySet<string>;
}

/** How many mentions are gone through in one step. */
const step = 1000;

/** The keys of a source, giving way in between. */
export function* keysIn({ mentions, reports }: Source): Generator<void, SourceKeys> {
  const names = new Set<string>();
  const dates = new Set<string>();
  for (const [i, mention] of mentions.entries()) {
    if (i % step === step - 1) yield;
    if (isName(mention)) names.add(mention.entity);
    else if (mention.type === 'date' && mention.iso !== null) dates.add(mention.iso);
  }
  return { names, dates, reports: new Set(reports.map(({ event }) => event)) };
}

/** The mentions of an entity in a source. */
export function namesIn(source: HeldSource, entity: string): readonly NameMention[] {
  return mentionsUnder(source, entity)
    .filter(isName)
    .filter((mention) => mention.entity === entity);
}

/** Where a source gives an ISO date. */
export function datesIn(source: HeldSource, iso: string): readonly Citation[] {
  return mentionsUnder(source, iso)
    .filter((mention) => mention.type === 'date' && mention.iso === iso)
    .map(({ start, end }) => ({ path: source.path, start, end }));
}

/** The lines of a source that tell of an event. */
export function reportsIn(source: HeldSource, event: string): readonly Reported[] {
  const { path, lines } = source;
  const reports = source instanceof ClosedSource ? source.under<Report>(['reports'], event) : source.reports.filter((one) => one.event === event); // prettier-ignore
  return reports.map(({ line }) => ({ event, path, start: lines.start(line), end: lines.end(line) }));
}

/** A closed source finds its mentions by their keys, an open one has them all at hand. */
function mentionsUnder(source: HeldSource, key: string): readonly Mention[] {
  return source instanceof ClosedSource ? source.under<Mention>(['mentions'], key) : source.mentions;
}
