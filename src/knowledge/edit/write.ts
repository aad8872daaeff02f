// Values as they are written into knowledge files: the keys in the order of the format, a record on one line where it is
// short, else one key a line.

import { type Node, treeOf } from '../json/tree.ts';
import { type Shape, meant } from '../schema/shape.ts';

/** How long a line with a record on it may be, its indent included. */
const longestLine = 120;

/** A record, or any value, as one line. */
export function inline(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inline).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const members = Object.entries(value).map(([key, member]) => `${JSON.stringify(key)}: ${inline(member)}`);
  return members.length > 0 ? `{ ${members.join(', ')} }` : '{}';
}

/** A record under an indent: on one line where that is short enough. */
export function recordText(record: object, indent: string, step: string, lineBreak: string): string {
  const line = inline(record);
  if (indent.length + line.length <= longestLine) return line;
  const members = Object.entries(record).map(
    ([key, member]) => `${indent}${step}${JSON.stringify(key)}: ${inline(member)}`,
  );
  return ['{', members.join(`,${lineBreak}`), `${indent}}`].join(lineBreak);
}

/** The value with the keys of every object in the order of the format, and without those that are undefined. */
export function ordered(shape: Shape, value: unknown): unknown {
  const { entries, item } = meant(shape, treeOf(value, { start: 0, end: 0 }));
  if (Array.isArray(value)) return item ? value.map((one) => ordered(item, one)) : value;
  if (typeof value !== 'object' || value === null || !entries) return value;
  const members = value as Record<string, unknown>;
  const keys = Object.keys(entries).filter((key) => Object.hasOwn(members, key) && members[key] !== undefined);
  return Object.fromEntries(keys.map((key) => [key, ordered(entries[key]!, members[key])]));
}

/** What a node says, as plain data; of several members with one key the first counts. */
export function valueOf(node: Node): unknown {
  if (node.type === 'leaf') return node.value;
  if (node.type === 'array') return node.items.map(valueOf);
  const value = new Map<string, unknown>();
  for (const { key, value: member } of node.members) if (member && !value.has(key)) value.set(key, valueOf(member));
  return Object.fromEntries(value);
}

/** Whether two values of plain data say the same, whatever the order of their keys. */
export function alike(a: unknown, b: unknown): boolean {
  if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((one, i) => alike(one, b[i]));
  if (!isObject(a) || !isObject(b)) return a === b;
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && alike(a[key], b[key]));
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
