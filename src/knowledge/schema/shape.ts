// What a schema is made of, as the reader of knowledge files walks it.

import type { GenericSchema } from 'valibot';
import type { Node } from '../json/tree.ts';
import type { ReferenceKind } from './field.ts';

/** The parts of a valibot schema that the schemas of this room use; which of them are there depends on `type`. */
export interface Shape {
  readonly type: string;
  /** Of an object: its members. */
  readonly entries?: Readonly<Record<string, Shape>>;
  /** Of an array. */
  readonly item?: Shape;
  /** Of something optional. */
  readonly wrapped?: Shape;
  /** Of a union or variant its schemas, of a pick list its values. */
  readonly options?: readonly (Shape & string)[];
  /** Of a variant: the key whose value tells the options apart. */
  readonly key?: string;
  /** Of a literal. */
  readonly literal?: unknown;
  /** The schema itself, then what is asked or told of it. */
  readonly pipe?: readonly (Shape & Action)[];
}

interface Action {
  readonly kind: string;
  readonly metadata?: { readonly refersTo?: ReferenceKind };
}

/** The schema as something to walk. */
export function shapeOf(schema: GenericSchema): Shape {
  return schema as unknown as Shape;
}

export function isOptional(shape: Shape): boolean {
  return shape.type === 'optional';
}

/** What a text under this schema names, where it is the id of a record. */
export function refersTo({ pipe }: Shape): ReferenceKind | undefined {
  if (!pipe) return undefined;
  for (const step of pipe) {
    const found = step.metadata?.refersTo ?? (step.kind === 'schema' ? refersTo(step) : undefined);
    if (found) return found;
  }
  return undefined;
}

/** Whether the schema asks for more than its kind of value: a pattern, a least length. */
export function asksMore({ pipe }: Shape): boolean {
  return (
    pipe?.some((step, i) => (step.kind === 'schema' ? i === 0 && asksMore(step) : step.kind === 'validation')) ?? false
  );
}

/** The one schema of a union or variant that the node is most likely meant to fit; other schemas are themselves. */
export function meant(shape: Shape, node: Node): Shape {
  if (shape.type === 'optional') return meant(shape.wrapped!, node);
  if (shape.type !== 'union' && shape.type !== 'variant') return shape;
  const [first, ...others] = shape.options!.map((option): Shape => option);
  return others.reduce((best, option) => (likeness(option, node) > likeness(best, node) ? option : best), first!);
}

/** How much a node looks like a schema: of the same kind, with its keys, and above all with its literal values. */
function likeness(shape: Shape, node: Node): number {
  if (node.type !== 'object') return shape.type === 'string' && node.type === 'leaf' ? 1 : 0;
  if (!shape.entries) return 0;
  let likeness = 1;
  for (const { key, value } of node.members) {
    const entry = Object.hasOwn(shape.entries, key) ? shape.entries[key] : undefined;
    if (entry) likeness += 1;
    if (entry?.type === 'literal' && value?.type === 'leaf' && value.value === entry.literal) likeness += 100;
  }
  return likeness;
}
