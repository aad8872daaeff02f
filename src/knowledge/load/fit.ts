// Fits a JSON value to a schema. Whatever does not fit is reported at its own place and left out; the rest stands.

import type { GenericSchema, InferOutput } from 'valibot';
import { missingKey, repeatedKey, unknownKey } from '../../l10n/knowledge.ts';
import type { Bilingual } from '../../l10n/language.ts';
import { both } from '../../l10n/message.ts';
import type { Span } from '../../text/span.ts';
import { type ArrayNode, type Node, type ObjectNode, valueAt } from '../json/tree.ts';
import type { ReferenceKind } from '../schema/field.ts';
import { type Shape, factsOf, isOptional, meant, shapeOf } from '../schema/shape.ts';
import { type Misfit, checked, head, kindMisfit, strangeVariant } from './misfit.ts';

/** Who is told of misfits and asked about references. */
export interface Fitting {
  misfit(span: Span, message: Bilingual, severity: 'error' | 'warning'): void;
  /** Whether a reference at `span` holds; one that does not is left out. */
  holds(id: string, kind: ReferenceKind, span: Span): boolean;
}

/**
 * The value of `node` under `schema`. What is optional, and any item of a list, is left out where it does not fit; undefined
 * where something that must be there does not.
 */
export function fit<S extends GenericSchema>(schema: S, node: Node, fitting: Fitting): InferOutput<S> | undefined {
  return fitNode(shapeOf(schema), node, fitting) as InferOutput<S> | undefined;
}

function fitNode(among: Shape, node: Node, fitting: Fitting): unknown {
  const wrongKind = kindMisfit(among, node);
  if (wrongKind) return fail(head(node), wrongKind, fitting);
  const strange = among.type === 'variant' ? strangeVariant(among, node) : undefined;
  if (strange) return fail(...strange, fitting);
  const shape = meant(among, node);
  const parts = fitParts(shape, node, fitting);
  if (parts === undefined) return undefined;
  const result = checked(shape, parts);
  if ('misfit' in result) return withoutMisfit(parts, node, result, fitting);
  const kind = factsOf(shape).refersTo;
  if (kind && !fitting.holds(result.value as string, kind, node)) return undefined;
  return result.value;
}

/** What is left of a value whose parts fit, but not as a whole. */
function withoutMisfit(parts: unknown, node: Node, { misfit, key }: Misfit, fitting: Fitting): unknown {
  if (key !== undefined) {
    fail(head(valueAt(node, key) ?? node), misfit, fitting);
    return Object.fromEntries(Object.entries(parts as object).filter(([other]) => other !== key));
  }
  const isEmptied = node.type === 'array' && node.items.length > 0; // what emptied it is told already
  return isEmptied ? undefined : fail(head(node), misfit, fitting);
}

function fitParts(shape: Shape, node: Node, fitting: Fitting): unknown {
  if (node.type === 'leaf') return node.value;
  return node.type === 'array' ? fitItems(shape, node, fitting) : fitMembers(shape, node, fitting);
}

function fitItems({ item }: Shape, { items }: ArrayNode, fitting: Fitting): unknown[] {
  return items.map((node) => fitNode(item!, node, fitting)).filter((value) => value !== undefined);
}

function fitMembers(shape: Shape, node: ObjectNode, fitting: Fitting): object | undefined {
  const value: Record<string, unknown> = {};
  const seen: string[] = [];
  let stands = true;
  for (const { key, keySpan, value: given } of node.members) {
    const entry = Object.hasOwn(shape.entries!, key) ? shape.entries![key]! : undefined;
    if (!entry) fitting.misfit(keySpan, both(unknownKey, key), 'warning');
    else if (seen.includes(key)) fitting.misfit(keySpan, both(repeatedKey, key), 'warning');
    else {
      seen.push(key);
      const fitted = given && fitNode(entry, given, fitting);
      if (fitted !== undefined) value[key] = fitted;
      else if (!isOptional(entry)) stands = false;
    }
  }
  for (const key of factsOf(shape).required) {
    if (seen.includes(key)) continue;
    fitting.misfit(head(node), both(missingKey, key), 'error');
    stands = false;
  }
  return stands ? value : undefined;
}

function fail(span: Span, message: Bilingual, fitting: Fitting): undefined {
  fitting.misfit(span, message, 'error');
}
