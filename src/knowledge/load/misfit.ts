// What is said of a value that does not fit its schema.

import { type GenericSchema, safeParse } from 'valibot';
import { badText, emptyList, emptyText, missingKey, oneOf, valueKind, wrongKind } from '../../l10n/knowledge.ts';
import type { Bilingual } from '../../l10n/language.ts';
import { both } from '../../l10n/message.ts';
import type { Span } from '../../text/span.ts';
import { type Node, valueAt } from '../json/tree.ts';
import type { Rule } from '../schema/field.ts';
import { type Shape, factsOf } from '../schema/shape.ts';

/** Why the node's own kind does not fit the schema; undefined where it does. */
export function kindMisfit(shape: Shape, node: Node): Bilingual | undefined {
  const kinds = kindsOf(shape);
  return kinds.includes(kindOf(node)) ? undefined : both(wrongKind, kinds.filter(isTold));
}

/** Where an object fails to say which variant of several it is, and what is said of it. */
export function strangeVariant({ key, options }: Shape, node: Node): [at: Span, message: Bilingual] | undefined {
  const said = valueAt(node, key!);
  if (!said) return [head(node), both(missingKey, key!)];
  const known = options!.map(({ entries }) => entries![key!]!.literal as string);
  if (said.type === 'leaf' && known.includes(said.value as string)) return undefined;
  return [head(said), both(oneOf, known)];
}

/** Where a value is told of as a whole: a list or an object at its opening bracket, so that no page of it is underlined. */
export function head(node: Node): Span {
  return node.type === 'leaf' ? node : { start: node.start, end: Math.min(node.start + 1, node.end) };
}

/** Why a value does not fit; `key` is the member, one that may be left out, that does not fit the others. */
export interface Misfit {
  readonly misfit: Bilingual;
  readonly key?: string | undefined;
}

/** The value as the schema makes it, or why it does not fit. Its kind, and each part of it, fits already. */
export function checked(shape: Shape, value: unknown): { readonly value: unknown } | Misfit {
  if (shape.type === 'literal' && shape.literal !== value) return { misfit: both(oneOf, [String(shape.literal)]) };
  if (shape.type === 'picklist' && !shape.options!.includes(value as Shape & string)) {
    return { misfit: both(oneOf, shape.options!) };
  }
  if (!factsOf(shape).asksMore) return { value };
  const result = safeParse(shape as unknown as GenericSchema, value);
  if (result.success) return { value: result.output };
  const [{ type, message, path }] = result.issues;
  return { misfit: told(type, message), key: path?.[0]?.key as string | undefined };
}

function told(type: string, message: string): Bilingual {
  if (type === 'regex' || type === 'check') return both(badText[message as Rule]);
  return both(type === 'min_length' ? emptyList : emptyText);
}

type Kind = keyof typeof valueKind;

function isTold(kind: string): kind is Kind {
  return kind in valueKind;
}

function kindOf(node: Node): string {
  if (node.type !== 'leaf') return node.type;
  return node.value === null ? 'null' : typeof node.value;
}

const kindsOfShapes = new WeakMap<Shape, readonly string[]>();

function kindsOf(shape: Shape): readonly string[] {
  const known = kindsOfShapes.get(shape);
  if (known) return known;
  const kinds = findKinds(shape);
  kindsOfShapes.set(shape, kinds);
  return kinds;
}

function findKinds(shape: Shape): readonly string[] {
  switch (shape.type) {
    case 'optional':
      return kindsOf(shape.wrapped!);
    case 'union':
    case 'variant':
      return [...new Set(shape.options!.flatMap(kindsOf))];
    case 'strict_object':
      return ['object'];
    case 'literal':
      return [typeof shape.literal];
    case 'picklist':
      return ['string'];
    default:
      return [shape.type];
  }
}
