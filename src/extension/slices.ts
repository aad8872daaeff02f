// Long work in slices, so that the extension host answers in between.

import type { CancellationToken } from 'vscode';

/** How long one slice may hold the extension host, in milliseconds: half of what an editor may notice. */
const sliceMilliseconds = 5;

/** When the slice that runs now has to end: all work under way shares it, so that many hold the host no longer than one. */
let sliceEnd = 0;
/** Resolves when the last of those who wait has had its turn. */
let turns: Promise<void> = Promise.resolve();

/**
 * Runs a generator to its end, giving way after each slice. Resolves to what it returns, or to undefined where `token`
 * was cancelled; a step that takes longer than a slice holds the host for as long as it takes.
 */
export async function inSlices<T>(
  work: Generator<void, T>,
  token?: Pick<CancellationToken, 'isCancellationRequested'>,
): Promise<T | undefined> {
  for (;;) {
    if (performance.now() >= sliceEnd) await giveWay();
    if (token?.isCancellationRequested) return undefined;
    do {
      const step = work.next();
      if (step.done) return step.value;
    } while (performance.now() < sliceEnd);
  }
}

/** Resolves once the events that wait have been served, and everyone who waits longer has had a slice. */
export function giveWay(): Promise<void> {
  turns = turns.then(
    () =>
      new Promise((resolve) => {
        setTimeout(() => {
          sliceEnd = performance.now() + sliceMilliseconds;
          resolve();
        }, 0);
      }),
  );
  return turns;
}
