// How alike two short texts are.

/** 1 where they are equal, 0 where nothing of them is: by Levenshtein's distance over the longer one's length. */
export function likeness(a: string, b: string): number {
  if (a === b) return 1;
  return 1 - distance(a, b) / Math.max(a.length, b.length);
}

/** Levenshtein's distance, row by row; time is the product of the lengths. */
function distance(a: string, b: string): number {
  let [row, next] = [new Int32Array(b.length + 1).map((_, i) => i), new Int32Array(b.length + 1)];
  for (let i = 1; i <= a.length; i++) {
    next[0] = i;
    for (let j = 1; j <= b.length; j++) {
      const change = row[j - 1]! + (a.charCodeAt(i - 1) === b.charCodeAt(j - 1) ? 0 : 1);
      next[j] = Math.min(change, row[j]! + 1, next[j - 1]! + 1);
    }
    [row, next] = [next, row];
  }
  return row[b.length]!;
}
