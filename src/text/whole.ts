// Work that gives way in between, done in one go.

/** Runs a generator to its end and returns what it returns. */
export function whole<T>(work: Generator<unknown, T>): T {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}
