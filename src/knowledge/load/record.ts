// Records under their names: what each list holds, and how a record is told from others.

import type { GenericSchema, InferOutput } from 'valibot';
import { type EntityKey, entityKeys } from '../entity.ts';
import { type Node, valueAt } from '../json/tree.ts';
import type { Location } from '../problem.ts';
import { recordSchemas, sourceSchema } from '../schema.ts';
import type { ListKey } from './file.ts';

const schemas = { ...recordSchemas, sources: sourceSchema } satisfies Record<ListKey, GenericSchema>;

export type ValueOf<K extends ListKey> = InferOutput<(typeof schemas)[K]>;

/** A sound record: its value, and where it stands. */
export type RecordRead = { [K in ListKey]: Read<K> }[ListKey];

interface Read<K extends ListKey> {
  readonly key: K;
  readonly value: ValueOf<K>;
  readonly location: Location;
}

export function schemaOf(key: ListKey): GenericSchema {
  return schemas[key];
}

/** Names of records by which others can name them; no two records of a corpus have the same. Other records have none. */
export type Name = `${'entity' | 'event' | 'measure' | 'source'} ${string}`;

export function isEntityKey(key: ListKey): key is EntityKey {
  return Object.hasOwn(entityKeys, key);
}

/** The name of a record of this list with this id, or path. */
export function nameWith(key: ListKey, id: string): Name | undefined {
  if (isEntityKey(key)) return `entity ${id}`;
  if (key === 'events') return `event ${id}`;
  if (key === 'measures') return `measure ${id}`;
  return key === 'sources' ? `source ${id}` : undefined;
}

/** Where a record says its id, or its path. */
export function idNode(key: ListKey, node: Node): Node | undefined {
  return valueAt(node, key === 'sources' ? 'path' : 'id');
}

/** The name of a record that was not looked at yet. */
export function nameOf(key: ListKey, node: Node): Name | undefined {
  const id = idNode(key, node);
  return id?.type === 'leaf' && typeof id.value === 'string' ? nameWith(key, id.value) : undefined;
}
