// What a knowledge file wants at a place where somebody is writing: the id of a record, and of which kind.

import { getLocation } from 'jsonc-parser';
import type { Span } from '../text/span.ts';
import { type Node, parseTree, valueAt } from './json/tree.ts';
import { manifestSchema } from './schema.ts';
import type { ReferenceKind } from './schema/field.ts';
import { type Shape, factsOf, meant, shapeOf } from './schema/shape.ts';

/** A wanted id: what it may name, and the span of the value that it replaces, quotation marks and all; empty where there is none yet. */
export interface Expected extends Span {
  readonly to: ReferenceKind;
}

/** The id that is wanted at an offset (UTF-16 units from 0) of a knowledge file; undefined where none is. */
export function expectedAt(text: string, offset: number): Expected | undefined {
  const { path, previousNode, isAtPropertyKey } = getLocation(text, offset);
  if (isAtPropertyKey) return undefined;
  const shape = shapeAt(shapeOf(manifestSchema), parseTree(text).root, path);
  const to = shape && factsOf(shape).refersTo;
  if (!to) return undefined;
  const there = previousNode?.type === 'string' && previousNode.offset + previousNode.length >= offset;
  const start = there ? previousNode.offset : offset;
  return { to, start, end: there ? start + previousNode.length : offset };
}

/** The schema of the value at a path of keys and indices. A value that is missing yet is taken for the likeliest. */
function shapeAt(among: Shape, node: Node | undefined, path: readonly (string | number)[]): Shape | undefined {
  const shape = meant(among, node ?? nothing);
  const [step, ...rest] = path;
  if (step === undefined) return shape;
  if (typeof step === 'number') {
    const item = node?.type === 'array' ? node.items[step] : undefined;
    return shape.item && shapeAt(shape.item, item, rest);
  }
  const entry = Object.hasOwn(shape.entries ?? {}, step) ? shape.entries![step] : undefined;
  return entry && shapeAt(entry, valueAt(node, step), rest);
}

const nothing: Node = { type: 'leaf', start: 0, end: 0, value: null };
