// JSON with comments as a tree with positions. Bad syntax yields errors and whatever could still be read.

import { printParseErrorCode } from 'jsonc-parser';
import type { Span } from '../../text/span.ts';
import { whole } from '../../text/whole.ts';
import { type Listener, parseInSlices } from './parser.ts';

/** A value in a JSON text; its span is in UTF-16 units from 0. What is never closed goes to the end of the text. */
export type Node = ObjectNode | ArrayNode | LeafNode;

export interface ObjectNode extends Span {
  readonly type: 'object';
  readonly members: readonly Member[];
}

export interface ArrayNode extends Span {
  readonly type: 'array';
  readonly items: readonly Node[];
}

export interface LeafNode extends Span {
  readonly type: 'leaf';
  readonly value: string | number | boolean | null;
}

/** A key and its value; the value is undefined where bad syntax swallowed it. */
export interface Member {
  readonly key: string;
  readonly keySpan: Span;
  readonly value: Node | undefined;
}

/** A place where the syntax is broken; `name` is jsonc-parser's name of the error. */
export interface SyntaxError extends Span {
  readonly name: string;
}

/** A JSON text as read; the root is undefined where there is none to be had. */
export interface Tree {
  readonly root: Node | undefined;
  readonly errors: readonly SyntaxError[];
  /** Where the text nests too deep to be read at all. */
  readonly tooDeep?: number;
}

/** How deep a file may nest: thrice what the schema needs, and far from what a recursive reader can bear. */
export const maxDepth = 32;

/** How many errors of one text are told: the others follow from the first ones. */
const mostErrors = 20;

/** Reads a JSON text; comments and trailing commas are fine. Linear in its length; never fails. */
export function parseTree(text: string): Tree {
  return whole(parseTreeInSlices(text));
}

/** The same, giving way in between. */
export function* parseTreeInSlices(text: string): Generator<void, Tree> {
  const builder = new Builder(text.length);
  try {
    yield* parseInSlices(text, builder);
  } catch (thrown) {
    if (!(thrown instanceof TooDeep)) throw thrown;
    return { root: undefined, errors: [], tooDeep: thrown.offset };
  }
  return { root: builder.root, errors: builder.errors };
}

/** The value under `key`; of several the first. Undefined where there is none, or where `node` is no object. */
export function valueAt(node: Node | undefined, key: string): Node | undefined {
  return node?.type === 'object' ? node.members.find((member) => member.key === key)?.value : undefined;
}

/** A tree that says what `value` (plain data) says, all of it at one place. */
export function treeOf(value: unknown, at: Span): Node {
  const { start, end } = at;
  if (Array.isArray(value)) return { type: 'array', start, end, items: value.map((item) => treeOf(item, at)) };
  if (typeof value !== 'object' || value === null)
    return { type: 'leaf', start, end, value: value as LeafNode['value'] };
  const members = Object.entries(value).map(([key, member]) => ({ key, keySpan: at, value: treeOf(member, at) }));
  return { type: 'object', start, end, members };
}

class TooDeep extends Error {
  readonly offset: number;

  constructor(offset: number) {
    super();
    this.offset = offset;
  }
}

/** A container while its members or items are still coming. */
type Open = { -readonly [K in keyof ObjectNode]: ObjectNode[K] } | { -readonly [K in keyof ArrayNode]: ArrayNode[K] };

/** Builds the tree from the parser's events. (`parseTree` of jsonc-parser loses the root of a text that is cut off.) */
class Builder implements Listener {
  root: Node | undefined;
  readonly errors: SyntaxError[] = [];
  readonly #length: number;
  readonly #open: Open[] = [];

  constructor(length: number) {
    this.#length = length;
  }

  readonly onObjectBegin = (start: number): void =>
    this.#begin({ type: 'object', start, end: this.#length, members: [] });
  readonly onArrayBegin = (start: number): void => this.#begin({ type: 'array', start, end: this.#length, items: [] });
  readonly onObjectEnd = (start: number, length: number): void => this.#end(start + length);
  readonly onArrayEnd = (start: number, length: number): void => this.#end(start + length);

  readonly onObjectProperty = (key: string, start: number, length: number): void => {
    const holder = this.#open.at(-1);
    if (holder?.type !== 'object') return;
    (holder.members as Member[]).push({ key, keySpan: { start, end: start + length }, value: undefined });
  };

  readonly onLiteralValue = (value: LeafNode['value'], start: number, length: number): void => {
    this.#place({ type: 'leaf', start, end: start + length, value });
  };

  readonly onError = (error: number, start: number, length: number): void => {
    const isAtEnd = this.errors.at(-1)?.start === this.#length; // one of the brackets that are open at the end is enough
    if (isAtEnd || this.errors.length >= mostErrors) return;
    this.errors.push({
      name: printParseErrorCode(error),
      start: this.#inside(start),
      end: this.#inside(start + length),
    });
  };

  #begin(node: Open): void {
    if (this.#open.length >= maxDepth) throw new TooDeep(node.start);
    this.#place(node);
    this.#open.push(node);
  }

  #end(end: number): void {
    const node = this.#open.pop();
    if (node) node.end = this.#inside(end);
  }

  /** The parser goes past the end in a comment that is never closed. */
  #inside(offset: number): number {
    return Math.min(offset, this.#length);
  }

  #place(node: Node): void {
    const holder = this.#open.at(-1);
    if (!holder) this.root ??= node;
    else if (holder.type === 'array') (holder.items as Node[]).push(node);
    else {
      const member = holder.members.at(-1);
      if (member && !member.value) (holder.members as Member[])[holder.members.length - 1] = { ...member, value: node };
    }
  }
}
