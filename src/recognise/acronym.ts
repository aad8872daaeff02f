// Acronyms in brackets after the name that they stand for: «المكتب المركزي للأبحاث القضائية (BCIJ)».

import { Kind, type Words } from '../text/words.ts';
import type { Candidate, NameCandidate } from './line.ts';
import { keyOf } from './key.ts';

const OPEN = 0x28;
const CLOSE = 0x29;
/** An acronym has at most so many tokens: «DGSN-DGST», «سي آي إيه». */
const longest = 4;

/**
 * The candidates of a line and the acronyms of its names: each a mention of the same entity. `isOrdinary` tells the words
 * that brackets often hold otherwise: «(الفرنسية)», «(رويترز)».
 */
export function withAcronyms(words: Words, candidates: readonly Candidate[], isOrdinary: (i: number) => boolean): Candidate[] {
  const found: Candidate[] = [];
  let free = 0;
  for (const [n, one] of candidates.entries()) {
    if (one.from < free) continue;
    found.push(one);
    if (!canBeShort(one)) continue;
    const to = closing(words, one.to, isOrdinary);
    if (to === 0) continue;
    const next = candidates[n + 1];
    if (next && next.from <= one.to + 1 && next.to >= to && isTold(next)) continue;
    found.push(acronym(words, one, one.to + 1, to));
    free = to;
  }
  return found;
} // prettier-ignore

function canBeShort(one: Candidate): one is NameCandidate {
  if (one.type === 'date' || one.type === 'figure' || one.type === 'person' || one.type === 'place') return false;
  return one.to - one.from > 1;
}

/** Whether a name in brackets is already known for what it is. */
function isTold(one: Candidate): boolean {
  return one.type !== 'date' && one.type !== 'figure' && (one.entity !== null || one.key !== undefined);
}

/** The token of the bracket that closes an acronym opened at token `i`; 0 where there is none. */
function closing(words: Words, i: number, isOrdinary: (i: number) => boolean): number {
  if (unitAt(words, i) !== OPEN) return 0;
  let at = i + 1;
  while (at < words.count && at <= i + longest && unitAt(words, at) !== CLOSE) at++;
  if (unitAt(words, at) !== CLOSE || at === i + 1) return 0;
  const first = words.kind[i + 1]!;
  if (first === Kind.latin) return at;
  return first === Kind.arabic && !isOrdinary(i + 1) && at <= i + 3 ? at : 0;
}

function unitAt(words: Words, i: number): number {
  return i < words.count && words.kind[i] === Kind.mark ? words.text.charCodeAt(words.start[i]!) : 0;
}

function acronym(words: Words, { type, entity, key, start, end }: NameCandidate, from: number, to: number): NameCandidate {
  const full = key ?? `${type}:${keyOf(words.text.slice(start, end))}`;
  const span = { from, to, start: words.start[from]!, end: words.end[to - 1]! };
  return { ...span, type, entity, key: full, rules: ['acronym'], confidence: 0.85 };
} // prettier-ignore
