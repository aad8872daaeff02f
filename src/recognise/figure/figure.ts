// Figures: quantities with the words that bound them and the noun they count.

import { Numbers } from '../../text/number/number.ts';
import type { NumberReading } from '../../text/number/reading.ts';
import type { Phrases } from '../../text/phrases.ts';
import type { Vocabulary } from '../../text/vocabulary.ts';
import { Kind, tokenText, type Words } from '../../text/words.ts';
import type { Candidate } from '../line.ts';
import type { Bound } from '../mention.ts';
import { NounsBefore } from './before.ts';
import { boundsAfter, boundsBefore } from './bound.ts';
import { Nouns } from './noun.ts';
import { isSign, Quantities, type Counted } from './quantity.ts';
import { dualOrOne } from './dual.ts';

/** A figure, and whether it is one even where the number could be a year. */
export interface Figure {
  readonly candidate: Candidate & { readonly type: 'figure' };
  readonly sure: boolean;
}

/** Finds the figures among the words of a line. */
export class Figures {
  readonly #numbers: Numbers;
  readonly #nouns: Nouns;
  readonly #quantities: Quantities;
  readonly #nounsBefore: NounsBefore;
  readonly #before: Phrases<Bound>;
  readonly #after: Phrases<Bound>;
  readonly #one: number[];

  constructor(vocabulary: Vocabulary) {
    this.#numbers = new Numbers(vocabulary);
    this.#nouns = new Nouns(vocabulary);
    this.#quantities = new Quantities(vocabulary, this.#numbers, this.#nouns);
    this.#nounsBefore = new NounsBefore(vocabulary, this.#nouns);
    this.#before = boundsBefore(vocabulary);
    this.#after = boundsAfter(vocabulary);
    this.#one = ['واحد', 'واحدة', 'وحيد', 'وحيدة'].map((word) => vocabulary.add(word));
  }

  /** The figures in the tokens that are not `taken` by something else, in order. */
  find(words: Words, taken: Uint8Array): Figure[] {
    const found: Figure[] = [];
    let free = 0;
    for (let i = 0; i < words.count;) {
      const figure = this.#at(words, i, free, taken);
      if (figure) found.push(figure);
      i = Math.max(i + 1, figure?.candidate.to ?? 0);
      if (figure) free = i;
    }
    return found;
  }

  /** The figure whose bound, number or dual is token `i`; its noun may stand before, from token `free` on. */
  #at(words: Words, i: number, free: number, taken: Uint8Array): Figure | undefined {
    const bounds = this.#boundsAt(words, i);
    const at = bounds?.to ?? i;
    if (at >= words.count || taken[at]) return undefined;
    const read = this.#count(words, at, bounds !== undefined, free, i);
    if (!read || isTaken(taken, read.from, read.to)) return undefined;
    return this.#figure(words, i, bounds, read);
  }

  /** One or two bounds, the stricter of them: «ما يصل إلى نحو». */
  #boundsAt(words: Words, i: number): { bound: Bound; start: number; to: number } | undefined {
    const first = this.#before.longestAt(words, i);
    if (!first) return undefined;
    const second = first.to < words.count ? this.#before.longestAt(words, first.to) : undefined;
    const bound = second && first.value === 'about' ? second.value : first.value;
    return { bound, start: first.start, to: second?.to ?? first.to };
  }

  #count(words: Words, at: number, bounded: boolean, free: number, from: number): Counted | undefined {
    const number = this.#numbers.at(words, at);
    if (!number) return dualOrOne(words, at, this.#nouns, this.#quantities, this.#one);
    if (isPartOfMore(words, number) || (number.value === 1 && number.how === 'words')) return undefined;
    if (!bounded && number.plain && this.#isLabelled(words, number)) return undefined;
    const after = this.#quantities.after(words, number);
    if (after) return after;
    const before = this.#nounsBefore.definite(words, number) ?? this.#nounsBefore.total(words, from, number);
    return before && before.from >= free ? before : undefined;
  }

  #isLabelled(words: Words, { from }: NumberReading): boolean {
    return this.#nouns.isLabel(words, from - 1) || (from > 0 && words.kind[from - 1] === Kind.latin);
  }

  #figure(words: Words, i: number, before: { bound: Bound; start: number } | undefined, read: Counted): Figure {
    const after = read.to < words.count ? this.#after.longestAt(words, read.to) : undefined;
    const trailing = after?.start === words.start[read.to] ? after : undefined;
    const from = before ? Math.min(i, read.from) : read.from;
    const start = before ? Math.min(before.start, read.start) : read.start;
    const to = trailing?.to ?? read.to;
    const bound = before?.bound ?? trailing?.value ?? 'exactly';
    const quantity = { value: read.value, bound, unit: read.unit };
    const span = { from, to, start, end: words.end[to - 1]! };
    const proclitic = words.text.slice(words.start[from], start);
    const rules = [
      read.rule,
      ...(bound === 'exactly' ? [] : [`bound:${bound}`]),
      ...(proclitic ? [`proclitic:${proclitic}`] : []),
    ];
    const candidate = { type: 'figure', ...span, quantity, rules, confidence: read.sure ? 1 : 0.8 } as const;
    return { candidate, sure: read.sure || before !== undefined };
  }
}

function isTaken(taken: Uint8Array, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (taken[i]) return true;
  return false;
}

/** Whether the number is only a piece of something: a score, a time of day, a telephone number, «كوفيد-19». */
function isPartOfMore(words: Words, { from, to, plain }: NumberReading): boolean {
  if (!plain) return false;
  const joins = (sign: number, neighbour: number): boolean =>
    isSign(words, sign, '-–—:/.+_#@') &&
    neighbour >= 0 &&
    neighbour < words.count &&
    words.kind[neighbour] !== Kind.mark;
  const before =
    joins(from - 1, from - 2) &&
    words.end[from - 1] === words.start[from] &&
    words.end[from - 2] === words.start[from - 1];
  const after = joins(to, to + 1) && words.end[to - 1] === words.start[to] && words.end[to] === words.start[to + 1];
  const digits = tokenText(words, from);
  return before || after || (/^[0٠۰]/.test(digits) && digits.length > 3);
}
