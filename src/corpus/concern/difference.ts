// What two lists do not have in common.

/** How many items are gone through in one step. */
const step = 256;

/** What two lists do not have in common; undefined where the rest is in another order. */
export type Difference<T> = T[] | undefined;

/** The items that stand in one list only, or more often in one than in the other. Gives way in between. */
export function* differenceOf<T>(
  before: Iterable<T>,
  after: Iterable<T>,
  keyOf: (item: T) => string,
): Generator<void, Difference<T>> {
  const [one, other] = [yield* keyed(before, keyOf), yield* keyed(after, keyOf)];
  const isCommon = (key: string): boolean => one.counts.get(key) === other.counts.get(key);
  const common = other.list.filter(([key]) => isCommon(key));
  const changed = other.list.filter(([key]) => !isCommon(key));
  yield;
  let at = 0;
  for (const entry of one.list) {
    if (!isCommon(entry[0])) changed.push(entry);
    else if (common[at++]![0] !== entry[0]) return undefined;
    if (at % step === step - 1) yield;
  }
  return changed.map(([, item]) => item);
}

function* keyed<T>(items: Iterable<T>, keyOf: (item: T) => string): Generator<void, { list: [string, T][]; counts: Map<string, number> }> {
  const list: [string, T][] = [];
  const counts = new Map<string, number>();
  for (const item of items) {
    const key = keyOf(item);
    list.push([key, item]);
    counts.set(key, (counts.get(key) ?? 0) + 1);
    if (list.length % step === 0) yield;
  }
  return { list, counts };
} // prettier-ignore
