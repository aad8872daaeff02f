// What is worked out just now: the last few things that were asked for.

/** What can be put on the shelf. */
export interface Shelved {
  /** How much room it takes. */
  readonly size: number;
  letGo(): void;
}

/** Holds what was put on it last, as much as there is room for and the very last in any case, and lets go what came first. */
export class Shelf {
  readonly #held = new Set<Shelved>();
  readonly #room: number;
  /** How much stands on it. */
  size = 0;

  constructor(room: number) {
    this.#room = room;
  }

  /** Puts something on the shelf that is not there yet. */
  add(one: Shelved): void {
    this.#held.add(one);
    this.size += one.size;
    for (const first of this.#held) {
      if (this.size <= this.#room || first === one) return;
      this.#held.delete(first);
      this.size -= first.size;
      first.letGo();
    }
  }
}
