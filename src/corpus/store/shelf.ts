// What is unpacked just now: the last few sources that were asked for.

/** What can be put on the shelf. */
export interface Shelved {
  /** How many bytes it is packed into: unpacked it takes many times that. */
  readonly size: number;
  letGo(): void;
}

/** How many packed bytes are unpacked at once, about sixty short texts; the last one whatever its size. */
const room = 1 << 19;

/** Holds what was put on it last, as much as there is room for, and lets go what came first. */
export class Shelf {
  readonly #held = new Set<Shelved>();
  /** How many packed bytes are unpacked. */
  size = 0;

  /** Puts something on the shelf that is not there yet. */
  add(one: Shelved): void {
    this.#held.add(one);
    this.size += one.size;
    for (const first of this.#held) {
      if (this.size <= room || first === one) return;
      this.#held.delete(first);
      this.size -= first.size;
      first.letGo();
    }
  }
}
