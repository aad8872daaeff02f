// How long something takes, beside the floor of the machine, both in one process and by turns.

/** The median of several runs of each task, taken by turns so that what else the machine does falls on all alike; milliseconds. */
export function byTurns(tasks: Readonly<Record<string, () => unknown>>, runs: number): Record<string, number> {
  const times: Record<string, number[]> = {};
  for (let run = 0; run <= runs; run++) {
    for (const [name, task] of Object.entries(tasks)) {
      const begun = performance.now();
      task();
      if (run > 0) (times[name] ??= []).push(performance.now() - begun); // the first run warms up
    }
  }
  return Object.fromEntries(Object.entries(times).map(([name, list]) => [name, median(list)]));
}

export function median(list: readonly number[]): number {
  return quantile(list, 0.5);
}

/** The value below which such a share of the list lies. */
export function quantile(list: readonly number[], share: number): number {
  const sorted = [...list].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]!;
}

/** The floor: a loop that adds up the units of a text and does nothing else. */
export function bareLoop(text: string): number {
  let sum = 0;
  for (let i = 0; i < text.length; i++) sum += text.charCodeAt(i);
  return sum;
}

/** A number in a column of a table. */
export function column(value: number | string, width: number): string {
  return String(value).padStart(width);
}
