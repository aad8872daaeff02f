// Links from record to record, where they stand.

import type { ArrayNode, LeafNode, Node, ObjectNode } from '../json/tree.ts';
import type { ListKey } from '../load/file.ts';
import { type Name, schemaOf } from '../load/record.ts';
import type { ReferenceKind } from '../schema/field.ts';
import { type Shape, factsOf, isOptional, meant, shapeOf } from '../schema/shape.ts';
import type { Desk, Placed } from './desk.ts';

/** A link in a record: the id it says, and the way to it from the record. */
export interface Link {
  readonly placed: Placed;
  readonly node: LeafNode;
  readonly way: readonly Pace[];
}

/** A step into a record: to the part of a list or object with this index, which can be taken out or not. */
export interface Pace {
  readonly holder: ArrayNode | ObjectNode;
  readonly index: number;
  readonly isNeeded: boolean;
}

/** Every link to the record with this name, in the order of the files. */
export function* linksTo(desk: Desk, name: Name): Generator<Link> {
  const kinds = kindsOf(desk, name);
  const id = idOf(name);
  for (const placed of desk.records()) {
    for (const { node, kind, way } of linksIn(placed.key, placed.node)) {
      if (node.value === id && kinds.has(kind)) yield { placed, node, way };
    }
  }
}

/** The id in a name. */
export function idOf(name: Name): string {
  return name.slice(name.indexOf(' ') + 1);
}

/** The kinds of links that lead to the record; the subject of a claim is an entity before it is an event. */
function kindsOf(desk: Desk, name: Name): ReadonlySet<ReferenceKind> {
  if (name.startsWith('entity ')) return new Set(['entity', 'place', 'outlet', 'subject']);
  if (name.startsWith('measure ')) return new Set(['property']);
  return new Set(name.startsWith('event ') && !desk.find(`entity ${idOf(name)}`) ? ['subject'] : []);
}

interface Found {
  readonly node: LeafNode;
  readonly kind: ReferenceKind;
  readonly way: readonly Pace[];
}

/** Every id of another record that a record says. */
export function linksIn(key: ListKey, record: Node): Generator<Found> {
  return walk(shapeOf(schemaOf(key)), record, []);
}

function* walk(among: Shape, node: Node, way: readonly Pace[]): Generator<Found> {
  const shape = meant(among, node);
  if (node.type === 'leaf') {
    const kind = factsOf(shape).refersTo;
    if (kind) yield { node, kind, way };
  } else if (node.type === 'array') {
    if (!shape.item) return;
    for (const [index, item] of node.items.entries())
      yield* walk(shape.item, item, [...way, { holder: node, index, isNeeded: false }]);
  } else {
    for (const [index, { key, value }] of node.members.entries()) {
      const entry = Object.hasOwn(shape.entries ?? {}, key) ? shape.entries![key]! : undefined;
      if (entry && value) yield* walk(entry, value, [...way, { holder: node, index, isNeeded: !isOptional(entry) }]);
    }
  }
}
