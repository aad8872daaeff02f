// Parts of lists and objects put in and taken out: comments, order and layout of the others stay, a part takes one line
// where the others do.

import type { Span } from '../../text/span.ts';
import type { ArrayNode, ObjectNode } from '../json/tree.ts';
import {
  beginsLine,
  breakOf,
  commaAfter,
  commentsEnd,
  indentAt,
  lineEnd,
  lineStart,
  nextLine,
  stepOf,
} from './layout.ts';
import type { TextEdit } from './pieces.ts';

/** The items of a list, or the members of an object from their keys on. */
export function partsOf(node: ArrayNode | ObjectNode): readonly Span[] {
  if (node.type === 'array') return node.items;
  return node.members.map(({ keySpan, value }) => ({ start: keySpan.start, end: (value ?? keySpan).end }));
}

/** Puts a part in after the one with this index, -1 for the beginning. `part` tells its text under an indent. */
export function insertPart(
  text: string,
  node: ArrayNode | ObjectNode,
  index: number,
  part: (indent: string) => string,
): TextEdit[] {
  const parts = partsOf(node);
  if (parts.length === 0) return [insertOnly(text, node, part)];
  if (index < 0) return [insertFirst(text, parts[0]!, part)];
  return insertAfter(text, parts, Math.min(index, parts.length - 1), part);
}

function insertAfter(
  text: string,
  parts: readonly Span[],
  index: number,
  part: (indent: string) => string,
): TextEdit[] {
  const { start, end } = parts[index]!;
  const indent = indentAt(text, start);
  const comma = commaAfter(text, end);
  const place = beginsLine(text, start) ? commentsEnd(text, comma === undefined ? end : comma + 1) : undefined;
  const isListed =
    beginsLine(text, start) && (comma === undefined || (place !== undefined && comma < lineEnd(text, end)));
  if (!isListed) return [insertion(end, `, ${part(indent)}`)];
  const line = breakOf(text) + indent + part(indent);
  if (comma !== undefined) return [insertion(place!, `${line},`)];
  return place === undefined || place === end
    ? [insertion(end, `,${line}`)]
    : [insertion(end, ','), insertion(place, line)];
}

function insertFirst(text: string, { start }: Span, part: (indent: string) => string): TextEdit {
  const indent = indentAt(text, start);
  const space = beginsLine(text, start) ? breakOf(text) + indent : ' ';
  return insertion(start, `${part(indent)},${space}`);
}

/** Into what is empty but for comments: a record, or anything beside comments, gets a line of its own. */
function insertOnly(
  text: string,
  { type, start, end }: ArrayNode | ObjectNode,
  part: (indent: string) => string,
): TextEdit {
  const outer = indentAt(text, start);
  const inner = outer + stepOf(text);
  const line = breakOf(text) + inner + part(inner);
  const inside = text.slice(start + 1, end - 1);
  if (inside.trim() !== '')
    return insertion(
      start + 1 + inside.trimEnd().length,
      line + (beginsLine(text, end - 1) ? '' : breakOf(text) + outer),
    );
  const isWord = type === 'array' && !part(inner).startsWith('{');
  return { start: start + 1, end: end - 1, text: isWord ? part(inner) : line + breakOf(text) + outer };
}

/** Takes out the part with this index. A line that held nothing else goes with it, and so does a comment behind it. */
export function removePart(text: string, node: ArrayNode | ObjectNode, index: number): TextEdit[] {
  const parts = partsOf(node);
  const part = parts[index]!;
  const comma = commaAfter(text, part.end);
  const end = comma === undefined ? part.end : comma + 1;
  const before = index > 0 && comma === undefined ? commaAfter(text, parts[index - 1]!.end) : undefined;
  const comments = beginsLine(text, part.start) ? commentsEnd(text, end) : undefined;
  if (comments !== undefined) {
    const line = { start: lineStart(text, part.start), end: nextLine(text, comments), text: '' };
    return before === undefined ? [line] : [deletion(before, before + 1), line];
  }
  if (parts.length === 1 && isBlank(text, node.start + 1, part.start) && isBlank(text, end, node.end - 1)) {
    return [deletion(node.start + 1, node.end - 1)];
  }
  const next = parts[index + 1];
  if (next && isBlank(text, end, next.start)) return [deletion(part.start, next.start)];
  if (before === undefined) return [deletion(part.start, end)];
  return isBlank(text, before + 1, part.start)
    ? [deletion(before, end)]
    : [deletion(before, before + 1), deletion(part.start, end)];
}

function isBlank(text: string, start: number, end: number): boolean {
  return text.slice(start, end).trim() === '';
}

function insertion(at: number, text: string): TextEdit {
  return { start: at, end: at, text };
}

function deletion(start: number, end: number): TextEdit {
  return { start, end, text: '' };
}
