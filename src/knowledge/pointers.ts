// What stands in a knowledge file that can be followed: ids of records, links to other records, names, places in sources.

import type { Span } from '../text/span.ts';
import { listKeys } from './edit/desk.ts';
import { linksIn } from './edit/reference.ts';
import { type LeafNode, type Node, type ObjectNode, parseTree, valueAt } from './json/tree.ts';
import type { ListKey } from './load/file.ts';
import { type Name, idNode, isEntityKey, nameOf } from './load/record.ts';
import type { CitationRecord } from './schema.ts';
import type { ReferenceKind } from './schema/field.ts';

/** A text of a knowledge file that leads somewhere. Its span is in UTF-16 units from 0, inside the quotation marks. */
export type Pointer = IdPointer | LinkPointer | NamePointer | PathPointer | QuotePointer;

/** The id by which a record names itself. */
export interface IdPointer extends Span {
  readonly kind: 'id';
  readonly name: Name;
  readonly id: string;
}

/** The id of another record; what it may name is its `to`. */
export interface LinkPointer extends Span {
  readonly kind: 'link';
  readonly id: string;
  readonly to: ReferenceKind;
}

/** A name of an entity: its own in one language, or an alias. */
export interface NamePointer extends Span {
  readonly kind: 'name';
  readonly id: string;
  readonly text: string;
}

/** The file of a source. */
export interface PathPointer extends Span {
  readonly kind: 'path';
  readonly path: string;
  /** The words cited from it; absent where the record is about the source as a whole. */
  readonly cited?: Cited;
}

/** Words cited from a source. */
export interface QuotePointer extends Span {
  readonly kind: 'quote';
  readonly path: string;
  readonly cited: Cited;
}

/** Words of a source, and what stands before and after them. */
export type Cited = Pick<CitationRecord, 'quote' | 'prefix' | 'suffix'>;

/** Every pointer of a knowledge file, in the order of its records. A file that is half written yields what can be read. */
export function* pointersIn(text: string): Generator<Pointer> {
  for (const { key, record } of recordsIn(text)) yield* pointersOf(key, record);
}

/** The record with this name in a file's text: the id by which it names itself, and the whole; of several the first. */
export function recordIn(text: string, name: Name): { readonly id: Span; readonly whole: Span } | undefined {
  for (const { key, record } of recordsIn(text)) {
    if (nameOf(key, record) === name) return { id: inside(idNode(key, record)!), whole: record };
  }
  return undefined;
}

function* recordsIn(text: string): Generator<{ key: ListKey; record: Node }> {
  const { root } = parseTree(text);
  for (const key of listKeys) {
    const list = valueAt(root, key);
    if (list?.type === 'array') for (const record of list.items) yield { key, record };
  }
}

function* pointersOf(key: ListKey, record: Node): Generator<Pointer> {
  const name = nameOf(key, record);
  const own = idNode(key, record);
  if (name && own) yield* key === 'sources' ? pathOf(own) : idOf(own, name);
  if (isEntityKey(key) && own) yield* namesOf(record, own);
  for (const { node, kind } of linksIn(key, record)) {
    if (typeof node.value === 'string') yield { kind: 'link', ...inside(node), id: node.value, to: kind };
  }
  yield* citationsIn(record);
}

function* idOf(node: Node, name: Name): Generator<IdPointer> {
  if (isText(node)) yield { kind: 'id', ...inside(node), name, id: node.value };
}

function* pathOf(node: Node): Generator<PathPointer> {
  if (isText(node)) yield { kind: 'path', ...inside(node), path: node.value };
}

function* namesOf(record: Node, own: Node): Generator<NamePointer> {
  if (!isText(own)) return;
  const name = valueAt(record, 'name');
  const aliases = valueAt(record, 'aliases');
  const items = aliases?.type === 'array' ? aliases.items : [];
  const texts = items.map((item) => (item.type === 'object' ? valueAt(item, 'text') : item));
  for (const node of [valueAt(name, 'ar'), valueAt(name, 'en'), ...texts]) {
    if (node && isText(node)) yield { kind: 'name', ...inside(node), id: own.value, text: node.value };
  }
}

/** The places in sources that a record cites, at any depth: objects with a source and a quote. */
function* citationsIn(node: Node): Generator<PathPointer | QuotePointer> {
  if (node.type === 'leaf') return;
  if (node.type === 'object') yield* citationOf(node);
  const parts = node.type === 'array' ? node.items : node.members.flatMap(({ value }) => value ?? []);
  for (const part of parts) yield* citationsIn(part);
}

function* citationOf(node: ObjectNode): Generator<PathPointer | QuotePointer> {
  const [source, quote] = [valueAt(node, 'source'), valueAt(node, 'quote')];
  if (!source || !quote || !isText(source) || !isText(quote)) return;
  const [prefix, suffix] = [textAt(node, 'prefix'), textAt(node, 'suffix')];
  const cited = { quote: quote.value, ...(prefix && { prefix }), ...(suffix && { suffix }) };
  yield { kind: 'path', ...inside(source), path: source.value, cited };
  yield { kind: 'quote', ...inside(quote), path: source.value, cited };
}

function textAt(node: ObjectNode, key: string): string | undefined {
  const text = valueAt(node, key);
  return text && isText(text) ? text.value : undefined;
}

function isText(node: Node): node is LeafNode & { readonly value: string } {
  return node.type === 'leaf' && typeof node.value === 'string';
}

/** The span between the quotation marks of a text. */
function inside({ start, end }: Span): Span {
  return { start: start + 1, end: Math.max(start + 1, end - 1) };
}
