// The entities of which texts are read otherwise under other knowledge.

import { Relations } from '../../claims/relations.ts';
import { nationalities } from '../../claims/extract/subject.ts';
import type { Knowledge, KnownEvent } from '../../knowledge/knowledge.ts';
import { identityOf } from '../../knowledge/settle.ts';
import { type Difference, differenceOf } from './difference.ts';

/** How many entities or events are gone through in one step. */
const step = 64;

/** What bears on the reading of texts that mention an entity. */
interface Changes {
  /** Ids, as the former knowledge gives them to mentions. */
  readonly entities: ReadonlySet<string>;
  /** Whether some entities now stand for others than before. */
  readonly isOthers: boolean;
}

/** The entities that are other ones now, of another kind, or that say more or less of which happening is meant. */
export function* changedEntities(former: Knowledge, next: Knowledge): Generator<void, Changes> {
  const [before, after] = [identityOf(former), identityOf(next)];
  const [was, is] = [new Relations(former), new Relations(next)];
  const ids = new Set([...former.entities.keys(), ...next.entities.keys(), ...before.merged(), ...after.merged()]);
  const entities = new Set<string>();
  let isOthers = false;
  let count = 0;
  for (const id of ids) {
    if (++count % step === 0) yield;
    const isOther = before.of(id) !== after.of(id);
    const [one, other] = [former.entities.get(before.of(id)), next.entities.get(after.of(id))];
    const isRead = one?.type !== other?.type || one?.parent !== other?.parent || was.isBroad(id) !== is.isBroad(id);
    if (isOther || isRead) entities.add(before.of(id));
    isOthers ||= isOther;
  }
  return { entities, isOthers };
}

/** The events, in their states before and now, that texts may report otherwise; undefined where that can't be told. */
export function* changedEvents(
  former: Knowledge,
  next: Knowledge,
  entities: ReadonlySet<string>,
): Generator<void, Difference<KnownEvent>> {
  const changed = yield* differenceOf(former.events.values(), next.events.values(), saidBy);
  if (!changed) return undefined;
  const known = new Set(changed);
  for (const event of next.events.values()) {
    const parties = [...event.participants, event.place].filter((id) => id !== undefined);
    if (!known.has(event) && parties.some((id) => entities.has(id))) changed.push(event);
  }
  return changed;
}

/** Whether nationalities point at the same countries, and the same is counted. */
export function isReadAlike(former: Knowledge, next: Knowledge): boolean {
  const measures = ({ measures: known }: Knowledge): string => Array.from(known.values(), saidBy).join('\n');
  const countries = (knowledge: Knowledge): string => JSON.stringify(nationalities(knowledge));
  return measures(former) === measures(next) && countries(former) === countries(next);
}

/** What a record says, wherever it stands. */
function saidBy(record: { readonly location?: unknown }): string {
  const { location: _, ...said } = record;
  return JSON.stringify(said);
}
