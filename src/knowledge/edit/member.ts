// Members of objects: set, put in at their place in the order of the format, taken out.

import type { Node, ObjectNode } from '../json/tree.ts';
import type { Shape } from '../schema/shape.ts';
import { insertPart, removePart } from './part.ts';
import type { TextEdit } from './pieces.ts';
import { alike, inline, valueOf } from './write.ts';

/** The edits that make `key` say `value`, or take it out where that is undefined; none where it says so already. */
export function setMember(text: string, node: ObjectNode, shape: Shape, key: string, value: unknown): TextEdit[] {
  const index = node.members.findIndex((member) => member.key === key);
  if (value === undefined) return index < 0 ? [] : removePart(text, node, index);
  const there = node.members[index]?.value;
  if (there) return replaceValue(there, value);
  return putMember(text, node, shape, key, () => inline(value));
}

/** Puts in a member that is not there yet, behind those that come before it in the order of the format. */
export function putMember(
  text: string,
  node: ObjectNode,
  { entries = {} }: Shape,
  key: string,
  value: (indent: string) => string,
): TextEdit[] {
  const order = Object.keys(entries);
  const rank = order.indexOf(key);
  const before = node.members.findLastIndex((member) => order.indexOf(member.key) < rank && order.includes(member.key));
  return insertPart(text, node, before, (indent) => `${JSON.stringify(key)}: ${value(indent)}`);
}

/** The edits that make a value say another one. */
export function replaceValue(node: Node, value: unknown): TextEdit[] {
  return alike(valueOf(node), value) ? [] : [{ start: node.start, end: node.end, text: inline(value) }];
}
