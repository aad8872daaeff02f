// When a claim holds: the dates of its sentence, told apart by the words before them.

import { comparedCues, sameTime, sinceCues, untilCues } from '../../knowledge/lexicon/period.ts';
import type { DateMention } from '../../recognise/mention.ts';
import type { Span } from '../../text/span.ts';
import { Kind } from '../../text/words.ts';
import type { Time } from '../claim.ts';
import { Cues, type Tokens } from '../reading/cues.ts';
import { type Line, datesIn, figuresIn, tokenAt } from '../reading/line.ts';
import { type Sentence, clauseAt } from '../reading/sentence.ts';
import type { Stems } from '../reading/stems.ts';

/** How a date bounds what is said. */
type Part = 'since' | 'until' | 'in' | 'compared';

/** How many tokens before a date are looked at. */
const reach = 4;

export const noTime: Time = { since: null, until: null, in: null };

/** Reads times. */
export class Times {
  readonly #before: Cues<Part>;
  readonly #same: Cues<true>;

  constructor(stems: Stems) {
    this.#before = new Cues<Part>(stems, [
      ...sinceCues.map((cue) => [cue, 'since'] as const),
      ...untilCues.map((cue) => [cue, 'until'] as const),
      ...comparedCues.map((cue) => [cue, 'compared'] as const),
    ]);
    this.#same = new Cues<true>(
      stems,
      sameTime.map((cue) => [cue, true]),
    );
  }

  /** The time of what stands at `span` of a sentence; `former` is the time that was told last before it. */
  of(span: Span, sentence: Sentence, line: Line, former: Time = noTime): Time {
    const told = this.#toldIn(sentence, line);
    const dates = told.map(({ date }) => date);
    const chosen = chooseDate(dates, span, sentence, line);
    if (!chosen) return this.#refersBack(sentence, line) ? former : noTime;
    const at = dates.indexOf(chosen);
    const [one, next, last] = [told[at]!, told[at + 1], told[at - 1]];
    if (one.part === 'since' && next?.part === 'until') return { since: chosen.iso, until: next.date.iso, in: null };
    if (one.part === 'until' && last?.part === 'since') return { since: last.date.iso, until: chosen.iso, in: null };
    return timeOf(one.part, chosen);
  }

  /** The date of a happening that is told at `span`, whatever it bounds: the nearest in its clause, else before, else after. */
  dateOf(span: Span, sentence: Sentence, line: Line): DateMention | undefined {
    const dates = this.#toldIn(sentence, line).map(({ date }) => date);
    const clause = clauseAt(sentence, span.start);
    const after = dates.find(({ start }) => start >= span.end);
    return after && after.start < clause.end ? after : (dates.findLast(({ end }) => end <= span.start) ?? after);
  }

  /** The dates of a sentence that can be told, but for those that something is compared with. */
  #toldIn(sentence: Sentence, line: Line): { date: DateMention; part: Part }[] {
    return datesIn(sentence, line)
      .filter((date) => date.iso !== null)
      .map((date) => ({ date, part: this.#partOf(date, line) }))
      .filter(({ part }) => part !== 'compared');
  }

  #partOf(date: DateMention, { tokens }: Line): Part {
    const first = tokenAt(tokens, date.start);
    const at = isLone(first - 1, tokens) ? first - 1 : first;
    for (let from = Math.max(0, at - reach); from < at; from++) {
      const hit = this.#before.at(tokens, from);
      const part = hit && (hit.to === at || areWords(hit.to, at, tokens)) ? hit.values[0]! : undefined;
      // «منذ إحداثه سنة 2015»: of these a word may stand between; what is compared is right beside.
      if (part && (hit!.to === at || part === 'since')) return part;
    }
    return 'in';
  }

  #refersBack(sentence: Sentence, { tokens }: Line): boolean {
    return this.#same.within(tokens, tokenAt(tokens, sentence.start), tokenAt(tokens, sentence.end)).length > 0;
  }
}

function areWords(from: number, to: number, { kind }: Tokens): boolean {
  for (let i = from; i < to; i++) if (kind[i] !== Kind.arabic) return false;
  return from <= to;
}

/** Whether a token is a preposition of one letter that stands apart: «ب 2019». */
function isLone(token: number, { kind, start, end }: Tokens): boolean {
  return token >= 0 && kind[token] === Kind.arabic && end[token]! - start[token]! === 1;
}

function timeOf(part: Part, { iso, until }: DateMention): Time {
  if (part === 'since') return { since: iso, until: until ?? null, in: null };
  if (part === 'until') return { since: null, until: until ?? iso, in: null };
  return until === undefined ? { since: null, until: null, in: iso } : { since: iso, until, in: null };
}

/**
 * The date that goes with a span: one behind it in its clause with no figure between, else the last one before it, else the
 * first one behind it that no other figure is nearer to.
 */
function chooseDate(
  dates: readonly DateMention[],
  span: Span,
  sentence: Sentence,
  line: Line,
): DateMention | undefined {
  const after = dates.find(({ start }) => start >= span.end);
  const free = after && figuresIn({ start: span.end, end: after.start }, line).length === 0 ? after : undefined;
  if (free && free.start < clauseAt(sentence, span.start).end) return free;
  return dates.findLast(({ end }) => end <= span.start) ?? free;
}
