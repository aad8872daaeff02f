// Which of the overlapping candidates of a line stand.

import type { EntityType } from '../knowledge/entity.ts';
import type { Candidate, NameCandidate } from './line.ts';

/**
 * The candidates that stand, none overlapping, in the order of the text; `candidates` is put in order on the way.
 *
 * A known name beats what the rules suppose, except a longer sure name of another type that holds it («سفارة المغرب»).
 * A supposed name that begins inside a sure one and ends after it is none. Otherwise the longest wins; of equally long ones a name that is surely one, then a date, a figure, a likely name.
 */
export function choose(candidates: Candidate[]): Candidate[] {
  candidates.sort((a, b) => a.from - b.from);
  const kept: Candidate[] = [];
  for (let first = 0; first < candidates.length;) {
    let next = first + 1;
    let { to } = candidates[first]!;
    for (; next < candidates.length && candidates[next]!.from < to; next++) to = Math.max(to, candidates[next]!.to);
    if (next === first + 1) kept.push(candidates[first]!);
    else kept.push(...among(candidates.slice(first, next), candidates[first]!.from, to));
    first = next;
  }
  return kept;
}

/** The ones that stand among candidates that overlap one another, between tokens `from` and `to`. */
function among(candidates: readonly Candidate[], from: number, to: number): Candidate[] {
  if (candidates.every((one) => one.from === from && one.to === to && !isKnown(one))) return [bestOf(candidates)];
  const holders = sureNames(candidates, from, to);
  const taken = new Uint8Array(to - from);
  const kept: Candidate[] = [];
  for (const found of [...candidates].sort(byRank)) {
    const holder = holders[found.from - from];
    if (isHeld(found, holder) || isTaken(found, taken, from)) continue;
    const one = withClass(found, holder);
    if (isTaken(one, taken, from)) continue;
    taken.fill(1, one.from - from, one.to - from);
    kept.push(one);
  }
  return kept.sort((a, b) => a.start - b.start);
}

/** The best of several rules' readings of the same tokens: mostly there is nothing else to choose. */
function bestOf(candidates: readonly Candidate[]): Candidate {
  return candidates.reduce((best, one) => (byRank(one, best) < 0 ? one : best));
}

/**
 * For every token between `from` and `to` the longest sure but unknown name over it. One that a known name of its own type
 * will beat holds nothing: «الرباط» after a bureau's known name is no part of the supposed «مكتب … بالرباط».
 */
function sureNames(candidates: readonly Candidate[], from: number, to: number): (NameCandidate | undefined)[] {
  const holders = new Array<NameCandidate | undefined>(to - from);
  const known = knownTokens(candidates, from, to);
  for (const one of candidates) {
    if (!isSure(one) || isKnown(one)) continue;
    const ofType = known.get(one.type);
    if (ofType && isTaken(one, ofType, from) && !lendsClass(one)) continue;
    for (let i = one.from - from; i < one.to - from; i++) if (lengthOf(one) > lengthOf(holders[i])) holders[i] = one;
  }
  return holders;
}

/** The tokens over which known names of each type stand. */
function knownTokens(candidates: readonly Candidate[], from: number, to: number): Map<EntityType, Uint8Array> {
  const known = new Map<EntityType, Uint8Array>();
  for (const one of candidates) {
    if (!isName(one) || !isKnown(one)) continue;
    let tokens = known.get(one.type);
    if (!tokens) known.set(one.type, (tokens = new Uint8Array(to - from)));
    tokens.fill(1, one.from - from, one.to - from);
  }
  return known;
}

/** Whether a known name is only part of a longer name of another type, or a supposed one begins inside a sure name. */
function isHeld(one: Candidate, holder: NameCandidate | undefined): boolean {
  if (holder && isName(one) && one.confidence < 0.7) return holder.from < one.from && holder.to < one.to;
  if (!holder || !isKnown(one) || holder.type === one.type) return false;
  return holder.start <= one.start && one.end <= holder.end && lengthOf(holder) > lengthOf(one);
}

/** Whether a name is a class word with a quoted name after it, which a known name may take over. */
function lendsClass({ rules }: NameCandidate): boolean {
  return rules.includes('head-quoted');
}

/** A known name with the class word before it, where a rule found both together: «تنظيم «داعش»». */
function withClass(one: Candidate, holder: NameCandidate | undefined): Candidate {
  if (!holder || !isKnown(one) || holder.type !== one.type || !lendsClass(holder)) return one;
  if (holder.from > one.from || holder.to !== one.to + 1) return one;
  const { from, to, start, end } = holder;
  return { ...one, from, to, start, end, rules: [...one.rules, 'head-quoted'] };
}

function isTaken(one: Candidate, taken: Uint8Array, from: number): boolean {
  for (let i = one.from; i < one.to; i++) if (taken[i - from]) return true;
  return false;
}

function byRank(a: Candidate, b: Candidate): number {
  return (
    Number(isKnown(b)) - Number(isKnown(a)) ||
    b.to - b.from - (a.to - a.from) ||
    standing(b) - standing(a) ||
    b.confidence - a.confidence ||
    a.start - b.start
  );
}

function standing(one: Candidate): number {
  if (isSure(one)) return 3;
  if (one.type === 'date') return 2;
  return one.type === 'figure' ? 1 : 0;
}

function isKnown(one: Candidate): boolean {
  return isName(one) && one.entity !== null;
}

function isSure(one: Candidate): one is NameCandidate {
  return isName(one) && one.confidence >= 0.7;
}

function isName(one: Candidate): one is NameCandidate {
  return one.type !== 'date' && one.type !== 'figure';
}

function lengthOf(one: Candidate | undefined): number {
  return one ? one.end - one.start : 0;
}
