// Rows: packed values one after the other, each under a key, so that those of one key are read without the others.

import type { Reader, Writer } from './bytes.ts';
import type { Values } from './values.ts';

/** Writes items as rows; those whose key is null are found with all the others only. */
export function writeRows<T>(to: Writer, values: Values, items: readonly T[], keyOf: (item: T) => string | null): void {
  to.count(items.length);
  for (const item of items) {
    const key = keyOf(item);
    to.count(key === null ? 0 : values.strings.take(key) + 1);
    to.measured(() => values.write(to, item));
  }
}

/** All rows, in order. */
export function readRows<T>(from: Reader, values: Values): T[] {
  const items = new Array<T>(from.count());
  for (let i = 0; i < items.length; i++) {
    from.count();
    from.count();
    items[i] = values.read(from) as T;
  }
  return items;
}

/** Adds the rows of one key to `items`, in order. */
export function readRowsOf<T>(from: Reader, values: Values, key: string, items: T[]): void {
  const number = values.strings.find(key);
  if (number === undefined) return;
  for (let left = from.count(); left > 0; left--) {
    const is = from.count();
    const size = from.count();
    if (is === number + 1) items.push(values.read(from) as T);
    else from.at += size;
  }
}
