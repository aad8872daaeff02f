// What comes in bursts, handed over together: thousands of changed files are one piece of work, read a few at a time.

import type { Disposable } from 'vscode';

/** Gathers items, each once, until none came for a while. */
export class Gathered<T> implements Disposable {
  readonly #wait: number;
  readonly #take: (items: ReadonlySet<T>) => unknown;
  #items = new Set<T>();
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** Waits so many milliseconds after the last item, then hands all to `take`. */
  constructor(wait: number, take: (items: ReadonlySet<T>) => unknown) {
    this.#wait = wait;
    this.#take = take;
  }

  add(item: T): void {
    this.#items.add(item);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#handOver(), this.#wait);
  }

  dispose(): void {
    clearTimeout(this.#timer);
  }

  #handOver(): void {
    const items = this.#items;
    this.#items = new Set();
    void this.#take(items);
  }
}

/** Does something with each item, never with more than `most` at a time. */
export async function eachOf<T>(items: Iterable<T>, most: number, work: (item: T) => Promise<void>): Promise<void> {
  const pending = items[Symbol.iterator]();
  const worker = async (): Promise<void> => {
    for (let next = pending.next(); !next.done; next = pending.next()) await work(next.value);
  };
  await Promise.all(Array.from({ length: most }, worker));
}
