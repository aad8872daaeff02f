// Which of the overlapping candidates of a line stand.

import type { Candidate, NameCandidate } from './line.ts';

/**
 * The candidates that stand, none overlapping, in the order of the text. `tokens` is how many tokens the line has.
 *
 * A known name beats what the rules suppose, except a longer sure name of another type that holds it («سفارة المغرب»).
 * Otherwise the longest wins; of equally long ones a name that is surely one, then a date, a figure, a likely name.
 */
export function choose(candidates: readonly Candidate[], tokens: number): Candidate[] {
  if (candidates.length < 2) return [...candidates];
  const holders = sureNames(candidates, tokens);
  const taken = new Uint8Array(tokens);
  const kept: Candidate[] = [];
  for (const one of [...candidates].sort(byRank)) {
    if (isHeld(one, holders) || isTaken(one, taken)) continue;
    taken.fill(1, one.from, one.to);
    kept.push(one);
  }
  return kept.sort((a, b) => a.start - b.start);
}

/** For every token the longest sure but unknown name over it. */
function sureNames(candidates: readonly Candidate[], tokens: number): (NameCandidate | undefined)[] {
  const holders = new Array<NameCandidate | undefined>(tokens);
  for (const one of candidates) {
    if (!isSure(one) || isKnown(one)) continue;
    for (let i = one.from; i < one.to; i++) if (lengthOf(one) > lengthOf(holders[i])) holders[i] = one;
  }
  return holders;
}

/** Whether a known name is only part of a longer name of another type. */
function isHeld(one: Candidate, holders: readonly (NameCandidate | undefined)[]): boolean {
  const holder = holders[one.from];
  if (!holder || !isKnown(one) || holder.type === one.type) return false;
  return holder.start <= one.start && one.end <= holder.end && lengthOf(holder) > lengthOf(one);
}

function isTaken(one: Candidate, taken: Uint8Array): boolean {
  for (let i = one.from; i < one.to; i++) if (taken[i]) return true;
  return false;
}

function byRank(a: Candidate, b: Candidate): number {
  return (
    Number(isKnown(b)) - Number(isKnown(a)) ||
    lengthOf(b) - lengthOf(a) ||
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
