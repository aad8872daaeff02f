// Reports: which lines of a text tell of the known events. Features decide, not phrases: names, cue words, place and time.

import type { EntityType } from '../../knowledge/entity.ts';
import type { Knowledge, KnownEvent } from '../../knowledge/knowledge.ts';
import { demonstratives, documents, happenings, parties, quantifiers } from '../../knowledge/lexicon/happening.ts';
import { type DayInterval, contains, interval, overlap } from '../../text/calendar/iso.ts';
import type { DateMention } from '../../recognise/mention.ts';
import type { Report } from '../claim.ts';
import type { Relations } from '../compare/relations.ts';
import { Cues } from '../reading/cues.ts';
import { type Line, isDate, isName } from '../reading/line.ts';
import type { Stems } from '../reading/stems.ts';

/** What each feature is worth. A report needs `least` in all, a cue, and something that anchors it to this very event. */
const worth = {
  least: 1.15,
  /** A participant's name in the line, by what it says of which event is meant; the body above or below an agency counts half; together at most `names`. */
  person: 1,
  group: 1.1,
  instrument: 1,
  agency: 0.6,
  outlet: 0.3,
  narrowPlace: 0.4,
  names: 1.2,
  /** A participant named elsewhere in the text, where the line names none. */
  nameElsewhere: 0.2,
  /** Cue words: the first, the second, a third; the name of a document half of it. */
  cues: [0.5, 0.5, 0.2],
  document: 0.5,
  /** A date of the line in the event's time: by day, by month, by year. */
  day: 1,
  month: 0.8,
  year: 0.5,
  /** The year is told of an event that is known to the month: it may be another. */
  vagueYear: 0.3,
  /** No date of the line is near the event's; where it is only a year it may belong to something else. */
  otherDate: -0.8,
  otherYear: -0.3,
  /** Published in the days after the event, or long after without its date. */
  fresh: 0.4,
  stale: -0.5,
  /** «هذه الزيارة», «الجانبان» soon after a line that told of it. */
  backReference: 0.3,
} as const;

const days = { fresh: 14, stale: 200, near: 60 } as const;
/** How many lines with mentions a back reference may reach over. */
const backwards = 2;

/** An event made ready for matching. */
interface Ready {
  readonly event: KnownEvent;
  readonly time: DayInterval | null;
  readonly cues: ReadonlySet<number>;
  readonly participants: readonly (readonly [id: string, worth: number])[];
}

/** What a line offers for matching, the same for all events. */
interface Offer {
  readonly names: ReadonlySet<string>;
  readonly dates: readonly DayInterval[];
  readonly precise: readonly DateMention[];
  /** The stems of each token that may tell of one happening: not of many («إحباط العديد من المخططات»). */
  readonly stems: readonly (readonly number[])[];
  readonly refersBack: boolean;
}

/** Finds reports of the events of one knowledge. */
export class Events {
  readonly #ready: readonly Ready[];
  readonly #relations: Relations;
  readonly #documents: ReadonlySet<number>;
  readonly #back: Cues<true>;
  readonly #quantifiers: Cues<true>;

  constructor(stems: Stems, knowledge: Knowledge, relations: Relations) {
    this.#relations = relations;
    this.#documents = new Set(documents.map((word) => stems.add(word)));
    this.#ready = [...knowledge.events.values()].map((event) => makeReady(event, stems, knowledge, relations));
    this.#quantifiers = new Cues<true>(
      stems,
      quantifiers.map((word) => [word, true]),
    );
    this.#back = new Cues<true>(
      stems,
      [...demonstratives, ...parties].map((word) => [word, true]),
    );
  }

  /** The reports of a text: `lines` are those with mentions, in order; of rival events the best alone. */
  reportsIn(lines: readonly Line[], published: string | null): Report[] {
    const everywhere = new Set(lines.flatMap(({ mentions }) => mentions.filter(isName).map(({ entity }) => entity)));
    const told = new Map<string, number>();
    const day = published === null ? null : interval(published);
    return lines.flatMap((line, index) => {
      const offer = this.#offerOf(line);
      const reports: (Report & { ready: Ready })[] = [];
      for (const ready of this.#ready) {
        const last = told.get(ready.event.id);
        const recent = last !== undefined && index - last <= backwards;
        const score = this.#score(ready, offer, everywhere, day, recent);
        if (score >= worth.least)
          reports.push({ event: ready.event.id, line: line.line, score: Math.min(1, score / 2), ready });
      }
      const best = reports.filter(
        (one) =>
          !reports.some((other) => other !== one && areRivals(one.ready, other.ready) && other.score > one.score),
      );
      for (const { event } of best) told.set(event, index);
      return best.map(({ event, line: at, score }) => ({ event, line: at, score }));
    });
  }

  #offerOf(line: Line): Offer {
    const dates = line.mentions.filter(isDate).filter(({ iso }) => iso !== null);
    return {
      names: new Set(line.mentions.filter(isName).map(({ entity }) => entity)),
      dates: dates.flatMap(({ iso, until }) => interval(iso!, until) ?? []),
      precise: dates,
      stems: line.tokens.stems.filter((_, i) => !this.#isOfMany(i, line)),
      refersBack: this.#back.within(line.tokens).length > 0,
    };
  }

  #score(
    { event, time, cues, participants }: Ready,
    offer: Offer,
    everywhere: ReadonlySet<string>,
    published: DayInterval | null,
    recent: boolean,
  ): number {
    if (published && time && published.last < time.first) return 0;
    const told = offer.stems.flatMap((stems) => stems.find((stem) => cues.has(stem)) ?? []);
    if (told.length === 0) return 0;
    const names = Math.min(worth.names, this.#namesIn(participants, offer.names));
    const place =
      event.place && !this.#relations.isBroad(event.place) && offer.names.has(event.place) ? worth.narrowPlace : 0;
    const date = time ? dateWorth(time, offer.dates) : 0;
    const age = time && published ? published.first - time.last : undefined;
    const fresh = age !== undefined && age <= days.fresh;
    const back = recent && offer.refersBack && told.some((cue) => !this.#documents.has(cue));
    const elsewhere = names === 0 && participants.some(([id, value]) => value >= worth.agency && everywhere.has(id));
    const known = told.length > 1 && participants.some(([id, value]) => value >= worth.person && everywhere.has(id));
    const isAnchored = date > 0 || place > 0 || fresh || back || names >= worth.person || known;
    if (!isAnchored) return 0;
    return (
      names +
      place +
      date +
      this.#cueWorth(told) +
      (elsewhere ? worth.nameElsewhere : 0) +
      (fresh ? worth.fresh : 0) +
      (age !== undefined && age > days.stale && date < worth.year ? worth.stale : 0) +
      (back ? worth.backReference : 0)
    );
  }

  #isOfMany(token: number, { tokens }: Line): boolean {
    return this.#quantifiers.at(tokens, token + 1) !== undefined;
  }

  #namesIn(participants: Ready['participants'], names: ReadonlySet<string>): number {
    let sum = 0;
    for (const [id, value] of participants) {
      if (names.has(id)) sum += value;
      else if (value === worth.agency && [...names].some((name) => this.#relations.adjacent(name, id)))
        sum += value / 2;
    }
    return sum;
  }

  #cueWorth(told: readonly number[]): number {
    const weights = told.map((cue) => (this.#documents.has(cue) ? worth.document : 1)).sort((a, b) => b - a);
    return weights.reduce((sum, weight, i) => sum + weight * (worth.cues[i] ?? 0), 0);
  }
}

function makeReady(event: KnownEvent, stems: Stems, { entities }: Knowledge, relations: Relations): Ready {
  const general = happenings.find(({ id }) => id === event.kind)?.cues ?? [];
  return {
    event,
    time: interval(event.date, event.until),
    cues: new Set([...event.cues, ...general].map((cue) => stems.add(cue))),
    participants: event.participants.map(
      (id) => [id, relations.isBroad(id) ? 0 : nameWorth(entities.get(id)!.type)] as const,
    ),
  };
}

function nameWorth(type: EntityType): number {
  return type === 'place' ? worth.narrowPlace : worth[type];
}

/** What the dates of a line say for or against an event's time. */
function dateWorth(time: DayInterval, dates: readonly DayInterval[]): number {
  if (dates.length === 0) return 0;
  const met = dates.filter((date) => overlap(date, time));
  if (met.length > 0) return Math.max(...met.map((date) => precisionWorth(date, time)));
  if (dates.some((date) => distance(date, time) <= days.near)) return 0;
  return dates.every((date) => length(date) > 300) ? worth.otherYear : worth.otherDate;
}

function precisionWorth(date: DayInterval, time: DayInterval): number {
  if (length(date) <= 7) return contains(time, date) && length(time) > 31 ? worth.month : worth.day;
  if (length(date) <= 31) return worth.month;
  return length(time) > 31 ? worth.year : worth.vagueYear;
}

function length({ first, last }: DayInterval): number {
  return last - first + 1;
}

function distance(a: DayInterval, b: DayInterval): number {
  return Math.max(a.first - b.last, b.first - a.last);
}

/** Two events of one kind with a participant in common: a line tells of one of them. */
function areRivals(a: Ready, b: Ready): boolean {
  return (
    a.event.kind !== undefined &&
    a.event.kind === b.event.kind &&
    a.event.participants.some((id) => b.event.participants.includes(id))
  );
}
