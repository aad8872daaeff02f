// Other names in brackets after a name: «المكتب المركزي للأبحاث القضائية (BCIJ)», «كريم المصري (Karim El-Masry)».

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
export function withAcronyms(words: Words, candidates: Candidate[], isOrdinary: (i: number) => boolean): Candidate[] {
  const found: Candidate[] = [];
  let free = 0;
  for (let n = 0; n < candidates.length; n++) {
    const one = candidates[n]!;
    if (one.from < free) continue;
    const to = unitAt(words, one.to) === OPEN && canBeShort(one) ? closing(words, one.to, one.type, isOrdinary) : 0;
    const told = to === 0 ? undefined : toldBetween(candidates[n + 1], one.to + 1, to);
    found.push(told ? sameAs(one as NameCandidate, told) : one);
    if (to === 0 || told) continue;
    found.push(acronym(words, one as NameCandidate, one.to + 1, to));
    free = to;
  }
  return found;
}

function canBeShort(one: Candidate): boolean {
  return one.type !== 'date' && one.type !== 'figure' && (one.to - one.from > 1 || one.type === 'person');
}

/** The name that fills the brackets, where it is one that the knowledge or the lexicon holds. */
function toldBetween(next: Candidate | undefined, from: number, to: number): NameCandidate | undefined {
  if (!next || next.from > from || next.to < to || next.type === 'date' || next.type === 'figure') return undefined;
  return next.entity !== null || next.key !== undefined ? next : undefined;
}

/** A name that was not known, as the one that its acronym is known to stand for. */
function sameAs(one: NameCandidate, { type, entity, key }: NameCandidate): NameCandidate {
  if (one.type !== type || one.entity !== null || one.key !== undefined) return one;
  return { ...one, entity, ...(key && { key }) };
}

/** The token of the bracket that closes an acronym opened at token `i`; 0 where there is none. */
function closing(words: Words, i: number, type: Candidate['type'], isOrdinary: (i: number) => boolean): number {
  let at = i + 1;
  while (at < words.count && at <= i + longest && unitAt(words, at) !== CLOSE) at++;
  if (unitAt(words, at) !== CLOSE || at === i + 1) return 0;
  const first = words.kind[i + 1]!;
  if (first === Kind.latin) return at;
  if (type === 'person' || type === 'place') return 0;
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
