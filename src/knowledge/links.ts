// The links between records: ids that no record has, and parents that form a ring, are reported and dropped.

import { both } from '../l10n/message.ts';
import { parentCycle, unknownId } from '../l10n/knowledge.ts';
import type { Entity, Location } from './entity.ts';
import type { Knowledge, KnownEvent, KnownMeasure } from './knowledge.ts';
import type { Problem } from './problem.ts';

const entityLinks = ['parent', 'country', 'seat', 'by'] as const;

/** The knowledge with sound links alone, and a problem for each that was not. */
export function checkLinks(knowledge: Knowledge): { knowledge: Knowledge; problems: Problem[] } {
  const problems: Problem[] = [];
  const known = (id: string, location: Location | undefined): boolean => {
    if (knowledge.entities.has(id)) return true;
    if (location) problems.push(linkProblem('knowledge-unknown-id', location, both(unknownId, id)));
    return false;
  };
  const entities = map(knowledge.entities, (entity) => soundEntity(entity, known));
  const events = map(knowledge.events, (event) => soundEvent(event, known));
  const measures = map(knowledge.measures, (measure) => soundMeasure(measure, known));
  for (const source of knowledge.sources.values()) if (source.outlet) known(source.outlet, source.location);
  breakCycles(entities, problems);
  return { knowledge: { ...knowledge, entities, events, measures }, problems };
}

type Known = (id: string, location: Location | undefined) => boolean;

function soundEntity(entity: Entity, known: Known): Entity {
  const sound: { -readonly [K in keyof Entity]: Entity[K] } = { ...entity };
  for (const link of entityLinks) if (entity[link] && !known(entity[link], entity.location)) delete sound[link];
  if (entity.roles) {
    sound.roles = entity.roles.map((role) => (role.of && !known(role.of, entity.location) ? { title: role.title } : role));
  }
  return sound;
}

function soundEvent(event: KnownEvent, known: Known): KnownEvent {
  const { place, ...rest } = event;
  const participants = event.participants.filter((id) => known(id, event.location));
  return { ...rest, ...(place && known(place, event.location) ? { place } : {}), participants };
}

function soundMeasure(measure: KnownMeasure, known: Known): KnownMeasure {
  const { subject, ...rest } = measure;
  return subject && known(subject, measure.location) ? measure : rest;
}

/** Drops the parent of every entity that is its own ancestor. */
function breakCycles(entities: Map<string, Entity>, problems: Problem[]): void {
  for (const entity of entities.values()) {
    if (!isOwnAncestor(entity, entities)) continue;
    problems.push(linkProblem('knowledge-cycle', entity.location, both(parentCycle, entity.id)));
    const { parent: _, ...orphan } = entity;
    entities.set(entity.id, orphan);
  }
}

function isOwnAncestor(entity: Entity, entities: ReadonlyMap<string, Entity>): boolean {
  const seen = new Set<string>();
  for (let above = entity.parent; above && !seen.has(above); above = entities.get(above)?.parent) {
    if (above === entity.id) return true;
    seen.add(above);
  }
  return false;
}

function linkProblem(code: 'knowledge-unknown-id' | 'knowledge-cycle', location: Location, message: Problem['message']): Problem {
  return { code, severity: 'warning', ...location, message };
}

function map<V>(from: ReadonlyMap<string, V>, change: (value: V) => V): Map<string, V> {
  return new Map([...from].map(([key, value]) => [key, change(value)]));
}
