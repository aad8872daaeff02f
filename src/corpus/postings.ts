// An inverted index: under each key, what each source holds of it.

/** Items by key and path. Reading is in the order of the paths, so that answers do not depend on the order of reading. */
export class Postings<T> {
  readonly #byKey = new Map<string, Map<string, readonly T[]>>();
  readonly #keysOf = new Map<string, readonly string[]>();

  /** Replaces all that the source at `path` holds; returns the keys that it held or holds, the touched ones. */
  put(path: string, items: ReadonlyMap<string, readonly T[]>): Set<string> {
    const touched = this.remove(path);
    for (const [key, list] of items) {
      touched.add(key);
      let byPath = this.#byKey.get(key);
      if (!byPath) this.#byKey.set(key, (byPath = new Map()));
      byPath.set(path, list);
    }
    if (items.size > 0) this.#keysOf.set(path, [...items.keys()]);
    return touched;
  }

  /** Forgets the source at `path`; returns the keys that it held. */
  remove(path: string): Set<string> {
    const keys = this.#keysOf.get(path) ?? [];
    for (const key of keys) {
      const byPath = this.#byKey.get(key)!;
      byPath.delete(path);
      if (byPath.size === 0) this.#byKey.delete(key);
    }
    this.#keysOf.delete(path);
    return new Set(keys);
  }

  /** What every source holds under `key`, by path in order; empty where none does. */
  of(key: string): [path: string, items: readonly T[]][] {
    return [...(this.#byKey.get(key) ?? [])].sort(byPath);
  }

  /** All keys that some source holds. */
  keys(): IterableIterator<string> {
    return this.#byKey.keys();
  }
}

function byPath(a: readonly [string, unknown], b: readonly [string, unknown]): number {
  return a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : 0;
}

/** The items in groups by key, keys in the order of their first item. */
export function grouped<T>(items: Iterable<T>, keyOf: (item: T) => string | null): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    if (key === null) continue;
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
