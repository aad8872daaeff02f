// Reports: which lines of a text tell of the known events. Features decide, not phrases: names, cue words, place and time.

import type { EntityType } from '../../knowledge/entity.ts';
import type { Knowledge, KnownEvent } from '../../knowledge/knowledge.ts';
import { demonstratives, documents, happenings, parties, quantifiers } from '../../knowledge/lexicon/happening.ts';
import { type DayInterval, contains, interval, overlap } from '../../text/calendar/iso.ts';
import type { Span } from '../../text/span.ts';
import type { Report } from '../claim.ts';
import type { Relations } from '../relations.ts';
import { Cues, type Tokens } from '../reading/cues.ts';
import { type Line, datesIn, namesIn } from '../reading/line.ts';
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

/** From so much on a report is told with score 1. */
const surely = 2;

/** An event made ready for matching. */
interface Ready {
  readonly event: KnownEvent;
  readonly time: DayInterval | null;
  readonly cues: ReadonlySet<number>;
  readonly participants: readonly (readonly [id: string, worth: number])[];
}

/** What a line offers for matching. */
interface Offer {
  readonly names: ReadonlySet<string>;
  readonly dates: readonly DayInterval[];
  /** The events that have a cue in it, with these: a token tells of one happening, not of many («إحباط العديد من المخططات»). */
  readonly candidates: readonly { readonly ready: Ready; readonly told: readonly number[] }[];
  readonly refersBack: boolean;
}

/** What holds for all lines of one text. */
interface Setting {
  /** The entities that any line names. */
  readonly names: ReadonlySet<string>;
  readonly published: DayInterval | null;
}

/** Finds the reports of one text. */
export interface EventReader {
  /** The events that the next line reports. */
  read(line: Line): Report[];
  /** The events that a stretch of a line tells of by itself, read as a line. */
  toldIn(stretch: Line): string[];
}

/** The known events of one knowledge, to be found again in texts. */
export class Events {
  /** For each cue the events that have it: a line is only held against those. */
  readonly #byCue = new Map<number, Ready[]>();
  /** The role of cues. */
  readonly #cue: number;
  /** What lines offer, as long as they are read: an edit asks for it again. */
  readonly #offers = new WeakMap<Tokens, Offer>();
  readonly #relations: Relations;
  readonly #documents: ReadonlySet<number>;
  readonly #back: Cues<true>;
  readonly #quantifiers: Cues<true>;

  constructor(stems: Stems, knowledge: Knowledge, relations: Relations) {
    this.#relations = relations;
    this.#documents = new Set(documents.map((word) => stems.add(word)));
    this.#quantifiers = new Cues<true>(
      stems,
      quantifiers.map((word) => [word, true]),
    );
    this.#back = new Cues<true>(
      stems,
      [...demonstratives, ...parties].map((word) => [word, true]),
    );
    this.#cue = stems.role();
    for (const event of knowledge.events.values()) {
      const ready = makeReady(event, stems, knowledge, relations);
      for (const cue of ready.cues) {
        stems.give(cue, this.#cue);
        this.#byCue.set(cue, [...(this.#byCue.get(cue) ?? []), ready]);
      }
    }
  }

  /** Reads one text, whose lines of all are given, for reports: line after line, of rival events the best alone. Gives way in between. */
  *reader(lines: readonly Line[], published: string | null): Generator<void, EventReader> {
    const setting = yield* settingOf(lines, published);
    const told = new Map<string, number>();
    let index = -1;
    return {
      read: (line) => {
        index++;
        const isRecent = (event: string): boolean => index - (told.get(event) ?? -Infinity) <= backwards;
        const reports = this.#reportsOf(line, setting, isRecent);
        for (const { event } of reports) told.set(event, index);
        return reports;
      },
      toldIn: (stretch) => this.#reportsOf(stretch, setting, () => false).map(({ event }) => event),
    };
  }

  /** Where the cues of an event stand in a line. */
  cuesIn(event: string, { tokens }: Line): Span[] {
    const spans: Span[] = [];
    for (const i of tokens.known) {
      if (!this.#mayTell(i, tokens)) continue;
      const isCue = tokens.stems[i]!.some((stem) => this.#byCue.get(stem)?.some((ready) => ready.event.id === event));
      if (isCue) spans.push({ start: tokens.start[i]!, end: tokens.end[i]! });
    }
    return spans;
  }

  #reportsOf(line: Line, setting: Setting, isRecent: (event: string) => boolean): Report[] {
    const { tokens } = line;
    if (!tokens.known.some((token) => this.#mayTell(token, tokens))) return [];
    const offer = this.#offerOf(line);
    const scored = offer.candidates
      .map(({ ready, told }) => ({ ready, score: this.#score(ready, told, offer, setting, isRecent(ready.event.id)) }))
      .filter(({ score }) => score >= worth.least);
    const isDated = ({ time }: Ready): boolean => time !== null && dateWorth(time, offer.dates) >= worth.year;
    return scored
      .filter(
        (one) =>
          isDated(one.ready) || !scored.some((other) => other.score > one.score && areRivals(one.ready, other.ready)),
      )
      .map(({ ready, score }) => ({ event: ready.event.id, line: line.line, score: Math.min(1, score / surely) }))
      .sort((a, b) => (a.event < b.event ? -1 : 1));
  }

  /** Whether a token could be a cue. */
  #mayTell(token: number, { roles }: Tokens): boolean {
    return (roles[token]! & this.#cue) !== 0;
  }

  #offerOf(line: Line): Offer {
    const { tokens } = line;
    const known = this.#offers.get(tokens);
    if (known) return known;
    const stems = tokens.known
      .filter((token) => this.#mayTell(token, tokens) && this.#quantifiers.at(tokens, token + 1) === undefined)
      .map((token) => tokens.stems[token]!);
    const events = new Set(stems.flatMap((forms) => forms.flatMap((stem) => this.#byCue.get(stem) ?? [])));
    const offer: Offer = {
      names: entitiesIn(line),
      dates: datesIn(line, line).flatMap(({ iso, until }) => (iso === null ? [] : (interval(iso, until) ?? []))),
      candidates: Array.from(events, (ready) => ({
        ready,
        told: stems.flatMap((forms) => forms.find((stem) => ready.cues.has(stem)) ?? []),
      })),
      refersBack: this.#back.within(tokens).length > 0,
    };
    this.#offers.set(tokens, offer);
    return offer;
  }

  /** What all features together are worth; 0 without a cue, or without an anchor: something that points at this very event. */
  #score(
    { event, time, participants }: Ready,
    told: readonly number[],
    offer: Offer,
    setting: Setting,
    recent: boolean,
  ): number {
    const { published } = setting;
    if (published && time && published.last < time.first) return 0;
    const age = time && published ? published.first - time.last : NaN;
    const names = Math.min(worth.names, this.#namesWorth(participants, offer.names));
    const place = this.#hasPlace(event, offer.names) ? worth.narrowPlace : 0;
    const date = time ? dateWorth(time, offer.dates) : 0;
    const fresh = age <= days.fresh ? worth.fresh : 0;
    const stale = age > days.stale && date < worth.year ? worth.stale : 0;
    const back = recent && offer.refersBack && told.some((cue) => !this.#documents.has(cue)) ? worth.backReference : 0;
    const elsewhere = names === 0 && isNamed(participants, worth.agency, setting) ? worth.nameElsewhere : 0;
    const byName = names >= worth.person || (told.length > 1 && isNamed(participants, worth.person, setting));
    if (!(date > 0 || place > 0 || fresh > 0 || back > 0 || byName)) return 0;
    return this.#cueWorth(told) + names + place + date + fresh + stale + back + elsewhere;
  }

  #hasPlace({ place }: KnownEvent, names: ReadonlySet<string>): boolean {
    return place !== undefined && !this.#relations.isBroad(place) && names.has(place);
  }

  #namesWorth(participants: Ready['participants'], names: ReadonlySet<string>): number {
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

/** How many lines are gone through in one step. */
const step = 64;

function* settingOf(lines: readonly Line[], published: string | null): Generator<void, Setting> {
  const names = new Set<string>();
  for (const [i, line] of lines.entries()) {
    for (const { entity } of line.content.names) names.add(entity);
    if (i % step === step - 1) yield;
  }
  return { names, published: published === null ? null : interval(published) };
}

function entitiesIn(line: Line): Set<string> {
  return new Set(namesIn(line, line).map(({ entity }) => entity));
}

/** Whether any line of the text names a participant that is worth so much. */
function isNamed(participants: Ready['participants'], least: number, { names }: Setting): boolean {
  return participants.some(([id, value]) => value >= least && names.has(id));
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

/** Two events of one kind with a participant in common: a line without their dates tells of one of them. */
function areRivals(a: Ready, b: Ready): boolean {
  return (
    a.event.kind !== undefined &&
    a.event.kind === b.event.kind &&
    a.event.participants.some((id) => b.event.participants.includes(id))
  );
}
