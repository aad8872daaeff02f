// How long the steps of long work take, and the slices that the editor makes of them.

/** How long a slice of the extension goes on beginning steps, in milliseconds (`src/extension/slices.ts`). */
const sliceMilliseconds = 5;
/** How finely durations are counted, in milliseconds, and up to how many. */
const [grain, most] = [0.02, 2000];

/** Durations, counted: millions of them take no room. */
export class Durations {
  readonly #counts = new Uint32Array(most / grain + 1);
  #total = 0;
  longest = 0;

  add(milliseconds: number): void {
    this.#counts[Math.min(this.#counts.length - 1, Math.floor(milliseconds / grain))]!++;
    this.#total++;
    this.longest = Math.max(this.longest, milliseconds);
  }

  /** The duration below which such a share of them lies. */
  quantile(share: number): number {
    let left = share * this.#total;
    for (const [i, count] of this.#counts.entries()) if ((left -= count) < 0) return Math.min((i + 1) * grain, this.longest); // prettier-ignore
    return this.longest;
  }
}

/** The steps of some work, and its slices as the extension would make them of the steps. */
export class Steps {
  readonly steps = new Durations();
  readonly slices = new Durations();

  /** Does the work, and returns how long that took, in milliseconds. */
  run(work: Generator<unknown>): number {
    const begun = performance.now();
    for (let [start, slice] = [begun, 0], isDone = false; !isDone;) {
      isDone = work.next().done === true;
      const now = performance.now();
      this.steps.add(now - start);
      slice += now - start;
      start = now;
      if (slice < sliceMilliseconds && !isDone) continue;
      this.slices.add(slice);
      slice = 0;
    }
    return performance.now() - begun;
  }
}
