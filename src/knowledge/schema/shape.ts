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

/** What is asked often of a schema, and found out once. */
export interface Facts {
  /** What a text under it names, where that is the id of a record. */
  readonly refersTo: ReferenceKind | undefined;
  /** Whether it asks for more than its kind of value: a pattern, a least length. */
  readonly asksMore: boolean;
  /** Of an object: the keys that must be there. */
  readonly required: readonly string[];
}

const known = new WeakMap<Shape, Facts>();

export function factsOf(shape: Shape): Facts {
  const facts = known.get(shape) ?? findFacts(shape);
  known.set(shape, facts);
  return facts;
}

function findFacts({ entries = {}, pipe = [] }: Shape): Facts {
  const inner = pipe
    .filter(({ kind }) => kind === 'schema')
    .map(({ pipe: steps }) => findFacts({ type: '', pipe: steps ?? [] }));
  const metadata = pipe.find((step) => step.metadata?.refersTo)?.metadata;
  return {
    refersTo: metadata?.refersTo ?? inner.find((facts) => facts.refersTo)?.refersTo,
    asksMore: pipe.some(({ kind }) => kind === 'validation') || inner.some((facts) => facts.asksMore),
    required: Object.keys(entries).filter((key) => !isOptional(entries[key]!)),
  };
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
