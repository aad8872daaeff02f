// Long work in slices, so that the extension host answers in between.

import type { CancellationToken } from 'vscode';

/** How long one slice may hold the extension host, in milliseconds: half of what an editor may notice. */
const sliceMilliseconds = 5;

/**
 * Runs a generator to its end, giving way after each slice. Resolves to what it returns, or to undefined where `token`
 * was cancelled; a step that takes longer than a slice holds the host for as long as it takes.
 */
export async function inSlices<T>(work: Generator<void, T>, token?: CancellationToken): Promise<T | undefined> {
  for (;;) {
    const until = performance.now() + sliceMilliseconds;
    do {
      const step = work.next();
      if (step.done) return step.value;
    } while (performance.now() < until);
    await giveWay();
    if (token?.isCancellationRequested) return undefined;
  }
}

/** Resolves once the events that wait have been served. */
export function giveWay(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
