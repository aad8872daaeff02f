// What ties two forms: how alike their words are, and which of their homes have them in common.

import { type Likeness, type WordContext, holds, likenessOf } from '../../claims/compare/passage.ts';
import type { Span } from '../../text/span.ts';
import type { Form } from './form.ts';
import { type Pair, type Placed, comesBefore } from './region.ts';

/** Two forms that are alike, and the pairs of their homes; `one` and `other` may be the same. */
export interface Bond {
  readonly one: Form;
  readonly other: Form;
  /** Its spans are counted from the beginnings of the passages. */
  readonly likeness: Likeness;
  pairs: readonly Pair[];
}

/** So many couples of homes are all looked at; of more each home is tied to the first that it goes with. */
const few = 64;
/** How many homes of the other form are tried for one, from the first on. */
const tries = 16;

/** The pairs of a bond as its forms' homes are now: all that hang together hang together by them. Gives way in between. */
export function* pairsOf(bond: Bond, sameStory: (a: Placed, b: Placed) => boolean): Generator<void, Pair[]> {
  const { one, other, likeness } = bond;
  const pairs: Pair[] = [];
  const tied = new Map<Placed, Set<Placed>>();
  let steps = 0;
  const tie = (x: Placed, y: Placed): boolean => {
    if (x === y || !holds(likeness, x, y, { sameStory })) return false;
    const [a, b] = comesBefore(x, y) ? [x, y] : [y, x];
    const known = tied.get(a);
    if (known?.has(b)) return true;
    if (known) known.add(b);
    else tied.set(a, new Set([b]));
    pairs.push(pairOf(bond, x, y));
    return true;
  };
  if (one.homes.length * other.homes.length <= few) {
    for (const x of one.homes) for (const y of other.homes) tie(x, y);
    return pairs;
  }
  for (const [from, to] of one === other ? [[one, one]] : [[one, other], [other, one]]) {
    for (const home of [...from!.homes]) {
      const first = to!.homes.slice(0, tries);
      first.some((near) => (from === one ? tie(home, near) : tie(near, home)));
      if (++steps % 64 === 0) yield;
    }
  }
  return pairs;
} // prettier-ignore

/** Ties two forms; undefined where they are not alike. */
export function bondOf(one: Form, other: Form, context: WordContext): Bond | undefined {
  const [a, b] = [one.homes[0]!, other.homes[0]!];
  const likeness = likenessOf(a, b, context);
  if (!likeness) return undefined;
  const { shared } = likeness;
  const counted = { ...shared, a: moved(shared.a, -a.start), b: moved(shared.b, -b.start) };
  return { one, other, likeness: { ...likeness, shared: counted }, pairs: [] };
}

/** The likeness at two homes of its forms. */
function pairOf({ likeness: { shared } }: Bond, x: Placed, y: Placed): Pair {
  const ofX = moved(shared.a, x.start);
  const ofY = moved(shared.b, y.start);
  const { verdict, words } = shared;
  const found = { verdict, words };
  return comesBefore(x, y)
    ? { a: x, b: y, shared: { ...found, a: ofX, b: ofY } }
    : { a: y, b: x, shared: { ...found, a: ofY, b: ofX } };
}

function moved({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}
