// The knowledge as its judgements leave it: entities that are the same are one, with the names of all; links lead there.

import type { Alias, Entity } from './entity.ts';
import { Identity } from './identity.ts';
import type { Knowledge, KnownEvent } from './knowledge.ts';
import { isMentionedId } from './schema/field.ts';

/** The knowledge with its judgements on identity carried out; itself where there are none. */
export function settled(knowledge: Knowledge): Knowledge {
  const identity = identityOf(knowledge);
  if (identity.isEmpty) return knowledge;
  const at = (id: string): string => identity.of(id);
  return {
    ...knowledge,
    entities: entitiesOf(knowledge.entities, identity),
    events: mapped(knowledge.events, (event): KnownEvent => {
      const participants = [...new Set(event.participants.map(at))];
      return { ...event, participants, ...(event.place && { place: at(event.place) }) };
    }),
    sources: mapped(knowledge.sources, (source) => ({ ...source, ...(source.outlet && { outlet: at(source.outlet) }) })),
    measures: mapped(knowledge.measures, (one) => ({ ...one, ...(one.subject && { subject: at(one.subject) }) })),
  };
} // prettier-ignore

/** What editors decided about the entities of this knowledge. */
export function identityOf({ judgements, entities }: Pick<Knowledge, 'judgements' | 'entities'>): Identity {
  return new Identity(judgements, (id) => entities.has(id));
}

function entitiesOf(entities: ReadonlyMap<string, Entity>, identity: Identity): Map<string, Entity> {
  const aliases = new Map<string, Alias[]>();
  const give = (id: string, ...more: readonly Alias[]): void => void aliases.set(id, [...(aliases.get(id) ?? []), ...more]);
  for (const { text, entity } of identity.names) give(entity, { text, kind: 'variant' });
  for (const id of identity.merged()) give(identity.of(id), ...namesOf(id, entities.get(id)));
  const kept = [...entities.values()].filter(({ id }) => identity.of(id) === id);
  return new Map(kept.map((entity) => {
    const all = [...entity.aliases, ...(aliases.get(entity.id) ?? [])];
    const own = all.filter(({ text }) => !identity.denies(entity.id, text));
    return [entity.id, { ...relinked(entity, identity), aliases: own }];
  }));
} // prettier-ignore

/** The names of an entity that is merged into another: those of its record, else the one that its id is made from. */
function namesOf(id: string, entity: Entity | undefined): Alias[] {
  if (entity) {
    const names = [entity.name.ar, entity.name.en].map((text): Alias => ({ text, kind: 'variant' }));
    return [...names, ...entity.aliases];
  }
  const text = id.split(':').slice(2).join(':').replaceAll('-', ' ');
  return isMentionedId(id) && /\p{Script=Arabic}/u.test(text) ? [{ text, kind: 'variant' }] : [];
}

const links = ['parent', 'country', 'seat', 'by'] as const;

function relinked(entity: Entity, identity: Identity): Entity {
  const copy: { -readonly [K in keyof Entity]: Entity[K] } = { ...entity };
  for (const link of links) {
    const to = entity[link] === undefined ? undefined : identity.of(entity[link]);
    if (to === entity.id) delete copy[link];
    else if (to !== undefined) copy[link] = to;
  }
  if (entity.roles) copy.roles = entity.roles.map((role) => ({ ...role, ...(role.of && { of: identity.of(role.of) }) }));
  return copy;
} // prettier-ignore

function mapped<T>(map: ReadonlyMap<string, T>, change: (value: T) => T): Map<string, T> {
  return new Map([...map].map(([key, value]) => [key, change(value)]));
}
