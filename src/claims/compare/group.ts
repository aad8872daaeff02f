// Claims that hang together: judged in pairs, gathered in groups.

import { type Verdict, graver } from '../verdict.ts';
import { type Testimony, byPlace } from './testimony.ts';

/** Two claims that are about the same, with the verdict on them. */
export interface Judged {
  readonly a: Testimony;
  readonly b: Testimony;
  readonly verdict: Verdict;
}

/** Claims that hang together by pairs, in order, and the gravest verdict among those pairs. */
export interface Group {
  readonly members: readonly Testimony[];
  readonly verdict: Verdict;
}

/** All pairs of a list, each once. */
export function* allPairs<T>(items: readonly T[]): Generator<readonly [T, T]> {
  for (let i = 1; i < items.length; i++) for (let j = 0; j < i; j++) yield [items[j]!, items[i]!];
}

/** The pairs without those that an agreement explains away: a source that also says the same says the other of something else. */
export function withoutExplained(pairs: readonly Judged[]): Judged[] {
  const agreeing = new Map<Testimony, Set<string>>();
  for (const { a, b, verdict } of pairs) {
    if (verdict !== 'same') continue;
    for (const [one, other] of [[a, b], [b, a]] as const) agreeing.set(one, (agreeing.get(one) ?? new Set()).add(other.path)); // prettier-ignore
  }
  const explains = (one: Testimony, other: Testimony): boolean => agreeing.get(one)?.has(other.path) ?? false;
  return pairs.filter(({ a, b, verdict }) => verdict === 'same' || (!explains(a, b) && !explains(b, a)));
}

/** The groups that pairs make, in the order of their first claims. The smaller of two that meet is poured into the larger. */
export function groupsOf(pairs: readonly Judged[]): Group[] {
  const groupOf = new Map<Testimony, { members: Testimony[]; verdict: Verdict }>();
  for (const { a, b, verdict } of pairs) {
    const [x, y] = [a, b].map((one) => groupOf.get(one) ?? { members: [one], verdict });
    const [large, small] = x!.members.length < y!.members.length ? [y!, x!] : [x!, y!];
    if (large !== small) {
      for (const member of small.members) {
        large.members.push(member);
        groupOf.set(member, large);
      }
      groupOf.set(a, large).set(b, large);
    }
    large.verdict = graver(graver(large.verdict, small.verdict), verdict);
  }
  const groups = [...new Set(groupOf.values())];
  for (const { members } of groups) members.sort(byPlace);
  return groups.sort((a, b) => byPlace(a.members[0]!, b.members[0]!));
}
