// What happened, told to all who follow it: to each once, whenever it asks.

interface Entry<T> {
  readonly item: T;
  next: Entry<T> | undefined;
}

/** A journal that keeps no more than what somebody who follows it has not read: each entry knows the next one alone. */
export class Journal<T> {
  #last: { next: Entry<T> | undefined } = { next: undefined };

  add(item: T): void {
    const entry = { item, next: undefined };
    this.#last.next = entry;
    this.#last = entry;
  }

  /** Reads on: each time what happened since the last one, from now on. */
  follow(): () => Generator<T> {
    let at: { next: Entry<T> | undefined } = this.#last;
    return function* () {
      while (at.next) {
        const entry: Entry<T> = at.next;
        at = entry; // before it is handed out: who reads by turns with another gets what the other did not
        yield entry.item;
      }
    };
  }
}
