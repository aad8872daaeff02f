// What a source enters into the indexes of its corpus, by the keys under which it is asked for.

import { type NameMention, isName } from '../recognise/mention.ts';
import type { Citation, Source } from './source.ts';

/** The line of a source that tells of an event. */
export interface Reported extends Citation {
  readonly event: string;
}

/** The names of a source by entity, its dates by ISO date, the lines that tell of events by event. */
export interface SourceIndex {
  readonly names: ReadonlyMap<string, readonly NameMention[]>;
  readonly dates: ReadonlyMap<string, readonly Citation[]>;
  readonly reports: ReadonlyMap<string, readonly Reported[]>;
}

/** How many mentions are entered in one step. */
const step = 1000;

/** The entries of a source, giving way in between. */
export function* indexOf({ path, lines, mentions, reports }: Source): Generator<void, SourceIndex> {
  const names = new Map<string, NameMention[]>();
  const dates = new Map<string, Citation[]>();
  for (const [i, mention] of mentions.entries()) {
    if (i % step === step - 1) yield;
    if (isName(mention)) enter(names, mention.entity, mention);
    else if (mention.type === 'date' && mention.iso !== null)
      enter(dates, mention.iso, { path, start: mention.start, end: mention.end });
  }
  const told = new Map<string, Reported[]>();
  for (const { event, line } of reports)
    enter(told, event, { event, path, start: lines.start(line), end: lines.end(line) });
  return { names, dates, reports: told };
}

function enter<T>(index: Map<string, T[]>, key: string, item: T): void {
  const list = index.get(key);
  if (list) list.push(item);
  else index.set(key, [item]);
}
