// A known entity: one shape for the records of all six kinds.

import type { Bilingual } from '../l10n/language.ts';
import type { Location } from './problem.ts';
import type {
  AgencyRecord,
  AliasKind,
  GroupRecord,
  InstrumentRecord,
  OutletRecord,
  PersonRecord,
  PlaceRecord,
} from './schema.ts';

/** The types of named things, in the order the guide lists them. */
export const entityTypes = ['agency', 'person', 'place', 'group', 'outlet', 'instrument'] as const;
export type EntityType = (typeof entityTypes)[number];

/** Another name of an entity, good or wrong. */
export interface Alias {
  readonly text: string;
  readonly kind: AliasKind;
  readonly note?: string;
}

/** A role that a person holds: its title, and the entity of which. */
export interface Role {
  readonly title: Bilingual;
  readonly of?: string;
}

/** A named thing of the knowledge. The links are ids of other entities, each known to exist. */
export interface Entity {
  readonly id: string;
  readonly type: EntityType;
  readonly name: Bilingual;
  readonly aliases: readonly Alias[];
  /** The body or group that this one is part of; the containing place of a place. */
  readonly parent?: string;
  readonly country?: string;
  /** Where an agency sits or a group is. */
  readonly seat?: string;
  /** Who made an instrument. */
  readonly by?: string;
  /** When an agency was founded or an instrument made: an ISO date of any precision. */
  readonly date?: string;
  readonly roles?: readonly Role[];
  readonly note?: Bilingual;
  readonly location: Location;
}

/** The key under which the records of each type stand in a knowledge file. */
export const entityKeys = {
  agencies: 'agency',
  persons: 'person',
  places: 'place',
  groups: 'group',
  outlets: 'outlet',
  instruments: 'instrument',
} as const satisfies Record<string, EntityType>;
export type EntityKey = keyof typeof entityKeys;

type EntityRecord = AgencyRecord | PersonRecord | PlaceRecord | GroupRecord | OutletRecord | InstrumentRecord;

/** The entity of a valid record of `type`. */
export function entityOf(type: EntityType, record: EntityRecord, location: Location): Entity {
  const { id, name, aliases = [], note } = record;
  const entity: { -readonly [K in keyof Entity]: Entity[K] } = {
    id,
    type,
    name,
    aliases: aliases.map(aliasOf),
    location,
  };
  const parent = pick(record, 'parent') ?? pick(record, 'in');
  const seat = pick(record, 'seat') ?? pick(record, 'place');
  const date = pick(record, 'founded') ?? pick(record, 'date');
  const [country, by] = [pick(record, 'country'), pick(record, 'by')];
  if (parent !== undefined) entity.parent = parent;
  if (country !== undefined) entity.country = country;
  if (seat !== undefined) entity.seat = seat;
  if (by !== undefined) entity.by = by;
  if (date !== undefined) entity.date = date;
  if ('roles' in record && record.roles) entity.roles = record.roles as readonly Role[];
  if (note) entity.note = note;
  return entity;
}

function aliasOf(alias: NonNullable<EntityRecord['aliases']>[number]): Alias {
  if (typeof alias === 'string') return { text: alias, kind: 'variant' };
  return { text: alias.text, kind: alias.kind ?? 'variant', ...(alias.note ? { note: alias.note } : {}) };
}

function pick(record: EntityRecord, key: string): string | undefined {
  const value = (record as Record<string, unknown>)[key];
  return typeof value === 'string' ? value : undefined;
}
