// When things happened: dates of known events in the lines that report them, how long ago a line says one was, and dates
// of happenings that the knowledge does not hold.

import { durations, elapsedCues, parts } from '../../knowledge/lexicon/period.ts';
import { type Family, happenings, quantifiers } from '../../knowledge/lexicon/happening.ts';
import type { KnownEvent } from '../../knowledge/knowledge.ts';
import { type DayInterval, interval, isoOf } from '../../text/calendar/iso.ts';
import type { DateMention } from '../../recognise/mention.ts';
import { type Span, covers } from '../../text/span.ts';
import { Kind } from '../../text/words.ts';
import type { Claim, DateValue } from '../claim.ts';
import { dateProperty, elapsedProperty } from '../property.ts';
import { Cues } from '../reading/cues.ts';
import { type Line, namesIn, tokenAt } from '../reading/line.ts';
import { type Sentence, clauseAt } from '../reading/sentence.ts';
import type { Stems } from '../reading/stems.ts';
import type { Subjects } from './subject.ts';
import type { Times } from './time.ts';

/** A date this far (in days) from an event's own may still be told of it, and be wrong. */
const near = 60;

/** A word for a time that passed: its span, and the rest of the sentence, which tells since what. */
export interface Elapsed {
  readonly span: Span;
  readonly unit: string;
  readonly rest: Span;
}

/** Reads dates of events and happenings. */
export class Datings {
  readonly #families: Cues<Family>;
  readonly #quantifiers: Cues<true>;
  readonly #elapsed: Cues<Cues<true>>;
  readonly #durations: Cues<string>;
  readonly #parts: Cues<0 | 1 | 2>;
  readonly #subjects: Subjects;
  readonly #times: Times;

  constructor(stems: Stems, { subjects, times }: { subjects: Subjects; times: Times }) {
    const marks = (words: readonly string[]): Cues<true> => new Cues<true>(stems, words.map((word) => [word, true] as const)); // prettier-ignore
    this.#families = new Cues(
      stems,
      happenings.flatMap(({ family, cues }) => cues.map((cue) => [cue, family] as const)),
    );
    this.#quantifiers = marks(quantifiers);
    this.#elapsed = new Cues(
      stems,
      elapsedCues.map(([cue, leads]) => [cue, marks(leads)] as const),
    );
    this.#durations = new Cues(
      stems,
      durations.map((word) => [word, word] as const),
    );
    this.#parts = new Cues(
      stems,
      parts.flatMap(([words, third]) => words.map((word) => [word, third] as const)),
    );
    this.#subjects = subjects;
    this.#times = times;
  }

  /** The date that a line gives for an event which it reports, beside one of its `cues`: the nearest to the event's time. */
  dateOf(event: KnownEvent, cues: readonly Span[], line: Line): Claim | undefined {
    const time = interval(event.date, event.until);
    if (!time) return undefined;
    const dates = cues.flatMap((cue) => {
      const sentence = line.sentences.find((one) => covers(one, cue));
      const date = sentence && this.#times.dateOf(cue, sentence, line);
      const days = date && interval(date.iso!, date.until);
      return days && distance(days, time) <= near ? [{ date, days }] : [];
    });
    const best = dates.sort(
      (a, b) => distance(a.days, time) - distance(b.days, time) || length(a.days) - length(b.days),
    )[0];
    return best && this.#claim(event.id, best.date, { kind: 'date', ...this.#narrowed(best.date, line) }, line);
  }

  /** Where a line says «بعد أسابيع من» what: the span of the word for the time, and the rest of the sentence. */
  elapsedIn(line: Line): Elapsed[] {
    const { tokens } = line;
    return line.sentences.flatMap((sentence) =>
      this.#elapsed
        .within(tokens, tokenAt(tokens, sentence.start), tokenAt(tokens, sentence.end))
        .flatMap(({ values, to }) => {
          const duration = this.#durations.at(tokens, to);
          if (!duration) return [];
          const lead = tokens.kind[duration.to] === Kind.mark ? duration.to + 1 : duration.to;
          if (!values[0]!.at(tokens, lead)) return [];
          const span = { start: tokens.start[to]!, end: tokens.end[duration.to - 1]! };
          return [{ span, unit: duration.values[0]!, rest: { start: tokens.end[lead]!, end: sentence.end } }];
        }),
    );
  }

  /** The claim that an event was so long ago. */
  elapsedClaim(event: string, span: Span, unit: string, line: Line): Claim {
    return {
      ...this.#base(span, line),
      subject: event,
      property: elapsedProperty,
      value: { kind: 'text', text: unit },
    };
  }

  /** The dates, to the day, that a line gives for happenings: of each sentence one a family. */
  happeningsIn(line: Line): Claim[] {
    return line.sentences.flatMap((sentence) => {
      const families = this.#familiesIn(sentence, line);
      const seen = new Set<string>();
      return families.flatMap(({ family, at }) => {
        const date = this.#dayFor(at, sentence, line);
        if (!date || seen.has(family)) return [];
        seen.add(family);
        const claim = this.#claim(null, date, { kind: 'date', iso: date.iso! }, line);
        return [{ ...claim, of: family, in: date.iso, place: this.#placeOf(at, sentence, line) }];
      });
    });
  }

  #familiesIn(sentence: Sentence, { tokens }: Line): { family: Family; at: Span }[] {
    return this.#families
      .within(tokens, tokenAt(tokens, sentence.start), tokenAt(tokens, sentence.end))
      .filter(({ to }) => this.#quantifiers.at(tokens, to) === undefined)
      .map(({ values, from, to }) => ({
        family: values[0]!,
        at: { start: tokens.start[from]!, end: tokens.end[to - 1]! },
      }));
  }

  #dayFor(at: Span, sentence: Sentence, line: Line): DateMention | undefined {
    const date = this.#times.dateOf(at, sentence, line);
    return date?.iso?.length === 10 && date.until === undefined ? date : undefined;
  }

  #placeOf(at: Span, sentence: Sentence, line: Line): string | null {
    return this.#subjects.placeOf(at, clauseAt(sentence, at.start), line) ?? this.#subjects.placeOf(at, sentence, line);
  }

  /** «أواخر يناير 2021» as the days it may mean; any other date as it is. */
  #narrowed({ iso, until, start, end }: DateMention, { tokens }: Line): Omit<DateValue, 'kind'> {
    const part = this.#parts.within(tokens, tokenAt(tokens, start), tokenAt(tokens, end))[0]?.values[0];
    const days = part === undefined || iso === null || until !== undefined ? null : interval(iso);
    if (!days || part === undefined) return { iso: iso!, ...(until === undefined ? {} : { until }) };
    const third = length(days) / 3;
    const [first, last] = [days.first + Math.floor(third * part), days.first + Math.ceil(third * (part + 1)) - 1];
    return { iso: isoOf(first), until: isoOf(Math.min(last, days.last)) };
  }

  #claim(subject: string | null, date: DateMention, value: DateValue, line: Line): Claim {
    return { ...this.#base(date, line), subject, property: dateProperty, value };
  }

  #base({ start, end }: Span, line: Line): Omit<Claim, 'subject' | 'property' | 'value'> {
    const sentence = line.sentences.find((one) => covers(one, { start, end })) ?? line;
    const entities = namesIn(sentence, line).map(({ entity }) => entity); // prettier-ignore
    return {
      start,
      end,
      line: line.line,
      of: null,
      place: null,
      since: null,
      until: null,
      in: null,
      about: [...new Set(entities)],
      events: [],
      attribution: null,
      words: [],
      origin: 'extracted',
    };
  }
}

function length({ first, last }: DayInterval): number {
  return last - first + 1;
}

function distance(a: DayInterval, b: DayInterval): number {
  return Math.max(0, a.first - b.last, b.first - a.last);
}
