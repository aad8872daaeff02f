// Figures: quantities with the words that bound them and the noun they count.

import { Numbers } from '../../text/number/number.ts';
import { numberForms } from '../../text/number/lexicon.ts';
import { Ordinals } from '../../text/number/ordinal.ts';
import type { NumberReading } from '../../text/number/reading.ts';
import type { Vocabulary } from '../../text/vocabulary.ts';
import { Kind, tokenText, type Words } from '../../text/words.ts';
import { Gate } from '../gate.ts';
import type { Candidate } from '../line.ts';
import { quantityOf } from '../mention.ts';
import { NounsBefore } from './before.ts';
import { Bounds } from './bound.ts';
import { countables } from './countable.ts';
import { Nouns } from './noun.ts';
import { isSign, Quantities, type Counted } from './quantity.ts';
import { Ranges } from './range.ts';
import type { RuleId } from '../ruleid.ts';

/** A figure, and whether it is one even where the number could be a year. */
export interface Figure {
  readonly candidate: Candidate & { readonly type: 'figure' };
  readonly sure: boolean;
}

/** Finds the figures among the words of a line. */
export class Figures {
  readonly #numbers: Numbers;
  readonly #ordinals: Ordinals;
  readonly #nouns: Nouns;
  readonly #quantities: Quantities;
  readonly #ranges: Ranges;
  readonly #nounsBefore: NounsBefore;
  readonly #bounds: Bounds;
  readonly #gate: Gate;

  /** Over the tables of one vocabulary: those of the figures' own are made, `nouns` the largest of them. */
  constructor(vocabulary: Vocabulary, nouns = new Nouns(vocabulary)) {
    this.#numbers = new Numbers(vocabulary);
    this.#ordinals = new Ordinals(vocabulary);
    this.#nouns = nouns;
    this.#quantities = new Quantities(vocabulary, this.#numbers, this.#nouns);
    this.#ranges = new Ranges(vocabulary, this.#numbers, this.#quantities);
    this.#nounsBefore = new NounsBefore(vocabulary, this.#nouns);
    this.#bounds = new Bounds(vocabulary);
    this.#gate = new Gate(vocabulary, beginnings());
  }

  /** The figures in the tokens that are not `taken` by something else, in order, none overlapping. */
  find(words: Words, taken: Uint8Array): Figure[] {
    const found: Figure[] = [];
    let free = 0;
    for (const i of this.#gate.openings(words)) {
      if (i < free || taken[i]) continue;
      const read = this.#count(words, i, free);
      if (!read || read.from < free || isTaken(taken, read.from, read.to)) continue;
      const figure = this.#figure(words, read, free);
      found.push(figure);
      free = figure.candidate.to;
    }
    return found;
  }

  /** What is counted at token `i`, where a number or a dual begins; its noun may stand before, from token `free` on. */
  #count(words: Words, i: number, free: number): Counted | undefined {
    const number = this.#numbers.at(words, i);
    if (!number) return this.#quantities.dual(words, i);
    const range = this.#ranges.from(words, number);
    if (range) return range;
    if (isPartOfMore(words, number) || this.#isOrdinal(words, number)) return undefined;
    if (number.value === 1 && number.how === 'words') return this.#nounsBefore.one(words, number);
    const bound = this.#bounds.before(words, number.from, free);
    const labelled = !bound && number.plain;
    if (labelled && this.#isLabelled(words, number)) return undefined;
    const read = this.#quantities.after(words, number) ?? this.#nounsBefore.of(words, number, bound?.from ?? i);
    return labelled && !read?.sure && this.#nouns.isLooseLabel(words, number.from - 1) ? undefined : read;
  }

  /** «الثالث عشر», «الخامسة والعشرين»: what follows an ordinal belongs to it. */
  #isOrdinal(words: Words, { from, how }: NumberReading): boolean {
    const before = how === 'words' && from > 0 ? this.#ordinals.at(words, from - 1) : undefined;
    return before !== undefined && before.to > from;
  }

  #isLabelled(words: Words, { from }: NumberReading): boolean {
    return this.#nouns.isLabel(words, from - 1) || (from > 0 && words.kind[from - 1] === Kind.latin);
  }

  #figure(words: Words, read: Counted, free: number): Figure {
    const before = this.#bounds.before(words, read.from, free);
    const after = this.#bounds.after(words, read.to);
    const { from, start } = before ?? read;
    const to = after?.to ?? read.to;
    const bound = read.bound ?? before?.bound ?? after?.bound ?? 'exactly';
    const quantity = quantityOf({ ...read, bound });
    const rules: RuleId[] = [read.rule];
    if (bound !== 'exactly') rules.push(`bound:${bound}`);
    if (start > words.start[from]!) rules.push(`proclitic:${words.text.slice(words.start[from], start)}`);
    const span = { from, to, start, end: words.end[to - 1]! };
    const confidence = read.sure ? 1 : 0.8;
    return {
      candidate: { type: 'figure', ...span, quantity, rules, confidence },
      sure: read.sure || before !== undefined,
    };
  }
}

/** What a figure can begin with, its bounds left aside: numbers, and duals. */
function* beginnings(): Generator<string> {
  yield* numberForms();
  for (const [form, countable] of countables()) if (countable.form === 'dual') yield form;
}

function isTaken(taken: Uint8Array, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (taken[i]) return true;
  return false;
}

/** Whether the number is only a piece of something: a score, a time of day, a telephone number, «كوفيد-19». */
function isPartOfMore(words: Words, { from, to, plain }: NumberReading): boolean {
  if (!plain) return false;
  const digits = tokenText(words, from);
  return (
    isGlued(words, from - 1, from - 2) || isGlued(words, to, to + 1) || (/^[0٠۰]/.test(digits) && digits.length > 2)
  );
}

/** Whether the sign at token `sign` glues token `neighbour` to the number on its other side. */
function isGlued(words: Words, sign: number, neighbour: number): boolean {
  if (neighbour < 0 || neighbour >= words.count || !isSign(words, sign, '-–—:/.+_#@')) return false;
  const tight = words.end[sign - 1] === words.start[sign] && words.end[sign] === words.start[sign + 1];
  return tight && words.kind[neighbour] !== Kind.mark;
}
