// Two sequences of words aligned: the stretch of each that has nearly the same words in nearly the same order.

/** A matched stretch: words `from` … `to` (exclusive) of each, and the pairs of words that stand for each other. */
export interface Alignment {
  readonly a: { readonly from: number; readonly to: number };
  readonly b: { readonly from: number; readonly to: number };
  /** Indices into both, ascending; matched where the words are equal. */
  readonly pairs: readonly (readonly [a: number, b: number])[];
}

const score = { match: 1, mismatch: -0.5, gap: -0.4 } as const;

/** The best local alignment of two sequences of word numbers (Smith and Waterman's): undefined where no word matches. Time and room: the product of lengths. */
export function align(a: ArrayLike<number>, b: ArrayLike<number>): Alignment | undefined {
  const width = b.length + 1;
  const best = new Float32Array((a.length + 1) * width);
  let [top, at] = [0, 0];
  for (let i = 1; i <= a.length; i++) {
    for (let j = 1; j <= b.length; j++) {
      const cell = i * width + j;
      const step = a[i - 1] === b[j - 1] ? score.match : score.mismatch;
      const value = Math.max(
        0,
        best[cell - width - 1]! + step,
        best[cell - width]! + score.gap,
        best[cell - 1]! + score.gap,
      );
      best[cell] = value;
      if (value > top) [top, at] = [value, cell];
    }
  }
  return top > 0 ? traceBack(a, b, best, at) : undefined;
}

function traceBack(a: ArrayLike<number>, b: ArrayLike<number>, best: Float32Array, end: number): Alignment {
  const width = b.length + 1;
  const pairs: [number, number][] = [];
  let cell = end;
  while (best[cell]! > 0) {
    const [i, j] = [Math.floor(cell / width), cell % width];
    const step = a[i - 1] === b[j - 1] ? score.match : score.mismatch;
    if (near(best[cell]!, best[cell - width - 1]! + step) || best[cell]! === step) {
      pairs.push([i - 1, j - 1]);
      cell -= width + 1;
    } else cell -= near(best[cell]!, best[cell - width]! + score.gap) ? width : 1;
  }
  pairs.reverse();
  const [first, last] = [pairs[0]!, pairs.at(-1)!];
  return { a: { from: first[0], to: last[0] + 1 }, b: { from: first[1], to: last[1] + 1 }, pairs };
}

function near(a: number, b: number): boolean {
  return Math.abs(a - b) < 1e-4;
}
