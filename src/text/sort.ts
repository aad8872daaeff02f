// Sorting in steps: a list too long to be sorted at once without being felt.

/** How many items are sorted or merged in one step. */
const step = 512;

/** Sorts a list in place, stable like `Array.sort`, giving way in between (merge sort over sorted stretches). */
export function* sortInSlices<T>(list: T[], compare: (a: T, b: T) => number): Generator<void, void> {
  for (let from = 0; from < list.length; from += step) {
    const stretch = list.slice(from, from + step).sort(compare);
    for (let i = 0; i < stretch.length; i++) list[from + i] = stretch[i]!;
    yield;
  }
  for (let width = step; width < list.length; width *= 2) {
    for (let from = 0; from + width < list.length; from += 2 * width) yield* merge(list, from, from + width, compare);
  }
}

/** Merges the sorted stretch from `from` with the one from `middle`, which is as long or shorter. */
function* merge<T>(list: T[], from: number, middle: number, compare: (a: T, b: T) => number): Generator<void, void> {
  const left = list.slice(from, middle);
  const end = Math.min(list.length, middle + left.length);
  let [i, right] = [0, middle];
  for (let at = from; i < left.length; at++) {
    list[at] = right < end && compare(list[right]!, left[i]!) < 0 ? list[right++]! : left[i++]!;
    if (at % step === 0) yield;
  }
}
