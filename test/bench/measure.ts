// How long something takes, beside the floor of the machine, both in one process and by turns.

/** Two ways of going through one stretch of text: the bare loop's and the one that is measured. */
export interface Block {
  readonly floor: () => unknown;
  readonly task: () => unknown;
}

/**
 * How fast a task is, as a share of the floor's speed: of each block the best of some runs, taken by turns so that what else the machine
 * does falls on both alike, then the median over the blocks. No block is begun after so many milliseconds, but one is always measured.
 */
export function ratioOver(blocks: Iterable<Block>, runs: number, patience = Infinity): number {
  const begun = performance.now();
  const ratios: number[] = [];
  for (const { floor, task } of blocks) {
    if (ratios.length > 0 && performance.now() - begun > patience) break;
    let [bare, taken] = [Infinity, Infinity];
    for (let run = 0; run < runs; run++) {
      bare = Math.min(bare, milliseconds(floor));
      taken = Math.min(taken, milliseconds(task));
    }
    ratios.push(bare / taken);
  }
  return median(ratios);
}

/** How long a task takes, by the clock. */
export function milliseconds(task: () => unknown): number {
  const begun = performance.now();
  task();
  return performance.now() - begun;
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

/** The text in one piece: strings that were cut or joined read more slowly, on both sides of a comparison. */
export function flat(text: string): string {
  return Buffer.from(text, 'utf16le').toString('utf16le');
}

/** One row of a printed table: its title and its cells, each as wide. */
export function printRow(title: string, ...cells: readonly (string | number)[]): void {
  console.log(`  ${title.padEnd(24)}${cells.map((cell) => String(cell).padStart(11)).join('')}`);
}
