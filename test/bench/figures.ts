// What the benchmarks found, as numbers under names: `results.json`, from which the table and the plot are made.

import { readFileSync, writeFileSync } from 'node:fs';

/** Hands in a figure; one that is handed in again counts as it was said last. */
export type Note = (name: string, value: number) => void;

/** What one benchmark found: its day, the machine's load when it began, and its figures by their names. */
export interface Found {
  readonly day: string;
  readonly load: number;
  readonly figures: Readonly<Record<string, number>>;
}

/** What all of them found, by their names. */
export type Results = Readonly<Record<string, Found>>;

const file = new URL('results.json', import.meta.url);

export function readResults(): Results {
  return JSON.parse(readFileSync(file, 'utf8')) as Results;
}

/** Writes them in one order, so that two runs are easily compared. */
export function writeResults(results: Results): void {
  const ordered = byName(Object.entries(results).map(([name, found]) => [name, { ...found, figures: byName(Object.entries(found.figures)) }])); // prettier-ignore
  writeFileSync(file, `${JSON.stringify(ordered, undefined, 2)}\n`);
}

/** A figure with as many digits as a measurement has. */
export function rounded(value: number): number {
  return Number(value.toPrecision(3));
}

function byName<T>(entries: readonly (readonly [string, T])[]): Record<string, T> {
  return Object.fromEntries(entries.toSorted(([a], [b]) => a.localeCompare(b, 'en', { numeric: true })));
}
