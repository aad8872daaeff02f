// An inverted index: which sources hold something under a key, and what.

import { Strings } from './store/strings.ts';

/** How many sources are read in one step. */
const step = 64;

/**
 * Paths by key. What a source holds under a key is read when someone asks. Reading is in the order of the paths, so that answers
 * do not depend on the order of reading.
 */
export class Postings<T> {
  /** Under the number of each key the paths that hold it, in order; one alone stands without a list. */
  readonly #paths = new Map<number, string | string[]>();
  readonly #keysOf = new Map<string, readonly number[]>();
  readonly #read: (path: string, key: string) => readonly T[];
  readonly #strings: Strings;

  /** `read` gives what the source at a path, as it was put last, holds under a key; `strings` may be shared. */
  constructor(read: (path: string, key: string) => readonly T[], strings = new Strings()) {
    this.#read = read;
    this.#strings = strings;
  }

  /** Replaces the keys under which the source at `path` holds something; returns those that it held or holds, the touched ones. */
  put(path: string, keys: Iterable<string>): Set<string> {
    const former = this.#keysOf.get(path) ?? [];
    const now = [...new Set(keys)].map((key) => this.#strings.take(key));
    const kept = new Set(now);
    for (const key of former) if (!kept.has(key)) this.#leave(key, path);
    const held = new Set(former);
    for (const key of now) if (!held.has(key)) this.#enter(key, path);
    if (now.length > 0) this.#keysOf.set(path, now);
    else this.#keysOf.delete(path);
    return new Set([...former, ...now].map((key) => this.#strings.at(key)));
  }

  /** Forgets the source at `path`; returns the keys that it held. */
  remove(path: string): Set<string> {
    return this.put(path, []);
  }

  /** What every source holds under `key`, by path in order; empty where none does. */
  of(key: string): [path: string, items: readonly T[]][] {
    return this.#pathsOf(key).map((path) => [path, this.#read(path, key)]);
  }

  /** The same, giving way in between; what is gone meanwhile is left out. */
  *ofInSlices(key: string): Generator<void, [path: string, items: readonly T[]][]> {
    const found: [string, readonly T[]][] = [];
    for (const path of [...this.#pathsOf(key)]) {
      found.push([path, this.#read(path, key)]);
      if (found.length % step === 0) yield;
    }
    return found.filter(([, items]) => items.length > 0);
  }

  /** How many sources hold something under `key`. */
  count(key: string): number {
    return this.#pathsOf(key).length;
  }

  /** How many sources before the one at `path` hold something under `key`; undefined where it holds nothing there itself. */
  rank(path: string, key: string): number | undefined {
    const paths = this.#pathsOf(key);
    const place = placeIn(paths, path);
    return paths[place] === path ? place : undefined;
  }

  /** What the source at `path` holds under `key`. */
  at(path: string, key: string): readonly T[] {
    return this.rank(path, key) === undefined ? [] : this.#read(path, key);
  }

  /** So many items under `key`, the first by path. */
  first(key: string, count: number): T[] {
    const found: T[] = [];
    for (const path of this.#pathsOf(key)) {
      if (found.length >= count) break;
      found.push(...this.#read(path, key));
    }
    return found.slice(0, count);
  }

  /** The keys under which the source at `path` holds something. */
  keysOf(path: string): string[] {
    return (this.#keysOf.get(path) ?? []).map((key) => this.#strings.at(key));
  }

  /** All keys that some source holds. */
  *keys(): Generator<string> {
    for (const number of this.#paths.keys()) yield this.#strings.at(number);
  }

  #pathsOf(key: string): readonly string[] {
    const number = this.#strings.find(key);
    const paths = number === undefined ? undefined : this.#paths.get(number);
    return typeof paths === 'string' ? [paths] : (paths ?? []);
  }

  #enter(key: number, path: string): void {
    const paths = this.#paths.get(key);
    if (paths === undefined) this.#paths.set(key, path);
    else if (typeof paths === 'string') this.#paths.set(key, paths < path ? [paths, path] : [path, paths]);
    else if (paths.length < short) this.#paths.set(key, paths.toSpliced(placeIn(paths, path), 0, path));
    else paths.splice(placeIn(paths, path), 0, path);
  }

  #leave(key: number, path: string): void {
    const paths = this.#paths.get(key)!;
    if (typeof paths === 'string') return void this.#paths.delete(key);
    paths.splice(placeIn(paths, path), 1);
    if (paths.length === 1) this.#paths.set(key, paths[0]!);
  }
}

/** Lists shorter than this are made anew when they grow: a list that grows in place keeps room for as many more. */
const short = 16;

/** Where in a list in order a path stands, or belongs. */
function placeIn(paths: readonly string[], path: string): number {
  let [low, high] = [0, paths.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (paths[middle]! < path) low = middle + 1;
    else high = middle;
  }
  return low;
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
