// What the lines of a text say, one after the other. Where an earlier state of the text had a line already, and what stands before it
// bears on it as it did then, what it said is taken over.

import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { NameMention } from '../../recognise/mention.ts';
import type { Claim, Report } from '../claim.ts';
import { type Passage, passagesIn } from '../passage.ts';
import { type Line, inText, inside, readLine } from '../reading/line.ts';
import type { Sentence } from '../reading/sentence.ts';
import type { Stems } from '../reading/stems.ts';
import type { Datings, Elapsed } from './dating.ts';
import type { EventReader, Events } from './event.ts';
import { type Counted, FigureReader, type Readers } from './figure.ts';
import type { Properties } from './property.ts';

/** What was read in the lines of a text, for the next state of it. */
export interface Reading {
  readonly lines: readonly Line[];
  /** What each line says, in the same places. */
  readonly said: readonly Said[];
}

/** What a line says. */
interface Said {
  readonly line: Line;
  /** Whether an earlier state of the text had the line. */
  readonly isKnown: boolean;
  readonly reports: readonly Report[];
  /** Its claims by kind and all together, with offsets in the line; and these where they stand in the text. */
  readonly counted: Counted;
  readonly properties: readonly Claim[];
  readonly elapsed: readonly Elapsed[];
  readonly own: readonly Claim[];
  readonly claims: readonly Claim[];
  readonly speakers: readonly (NameMention | undefined)[];
  readonly passages: readonly Passage[];
}

/** What reads the lines. */
interface Parts {
  readonly readers: Readers;
  readonly properties: Properties;
  readonly datings: Datings;
  readonly events: Events;
}

/** Reads what lines say. */
export class Speech {
  readonly #stems: Stems;
  readonly #knowledge: Knowledge;
  readonly #parts: Parts;

  constructor(stems: Stems, knowledge: Knowledge, parts: Parts) {
    this.#stems = stems;
    this.#knowledge = knowledge;
    this.#parts = parts;
  }

  /** What each line says, line by line; `speakers` tells of each sentence who says it. */
  *said(
    lines: readonly Line[],
    reader: EventReader,
    speakers: ReadonlyMap<Sentence, NameMention>,
    former?: Reading,
  ): Generator<Said> {
    const before = new Map(former?.said.map((said) => [said.line.tokens, said]));
    const figures = new FigureReader(this.#parts.readers);
    for (const line of lines) yield this.#read(line, reader, figures, speakers, before.get(line.tokens));
  }

  #read(
    line: Line,
    reader: EventReader,
    figures: FigureReader,
    speakers: ReadonlyMap<Sentence, NameMention>,
    former: Said | undefined,
  ): Said {
    const { properties, datings } = this.#parts;
    const by = line.sentences.map((sentence) => speakers.get(sentence));
    const parts = {
      reports: reader.read(line),
      counted: figures.read(line, former?.counted),
      properties: former?.properties ?? properties.read(line),
      elapsed: former?.elapsed ?? datings.elapsedIn(line),
    };
    const own = former && areAlike(parts, former) ? former.own : this.#claimsOf(line, parts, reader);
    const stays = former?.line === line;
    return {
      line,
      isKnown: former !== undefined,
      ...parts,
      own,
      claims:
        stays && own === former.own ? former.claims : own.map((claim) => ({ ...inText(claim, line), line: line.line })),
      speakers: by,
      passages:
        stays && by.every((one, i) => isSame(one, former.speakers[i])) ? former.passages : passagesIn(line, speakers),
    };
  }

  /** All claims of a line, in order. */
  #claimsOf(line: Line, { reports, counted, properties, elapsed }: Pick<Said, 'reports' | 'counted' | 'properties' | 'elapsed'>, reader: EventReader): Claim[] {
    const told = reports.map(({ event }) => event);
    const found = [...counted.claims, ...properties];
    const dated = [...this.#datesOf(line, told, found), ...this.#elapsedIn(line, elapsed, reader)];
    return [...found, ...dated].map((claim) => ({ ...claim, events: told })).sort((a, b) => a.start - b.start);
  } // prettier-ignore

  /** When the events that a line reports were, or what else it tells happened; not where a property tells the same date. */
  #datesOf(line: Line, told: readonly string[], found: readonly Claim[]): Claim[] {
    const { datings, events } = this.#parts;
    const dates = told.flatMap(
      (event) => datings.dateOf(this.#knowledge.events.get(event)!, events.cuesIn(event, line), line) ?? [],
    );
    const claims = told.length > 0 ? dates : datings.happeningsIn(line);
    return claims.filter(({ start }) => !found.some((claim) => claim.start === start));
  }

  #elapsedIn(line: Line, elapsed: readonly Elapsed[], reader: EventReader): Claim[] {
    return elapsed.flatMap(({ span, unit, rest }) => {
      const { line: number, offset } = line;
      const stretch = readLine(line.text, { line: number, offset, ...rest }, inside(rest, line.mentions), this.#stems);
      return reader.toldIn(stretch).map((event) => this.#parts.datings.elapsedClaim(event, span, unit, line));
    });
  }
}

/** Whether a line tells the same events and figures as before; one that tells how long ago something was asks the whole text. */
function areAlike({ reports, counted, elapsed }: Pick<Said, 'reports' | 'counted' | 'elapsed'>, former: Said): boolean {
  if (counted !== former.counted || elapsed.length > 0 || reports.length !== former.reports.length) return false;
  return reports.every(({ event }, i) => event === former.reports[i]!.event);
}

function isSame(a: NameMention | undefined, b: NameMention | undefined): boolean {
  return a === b || (a?.start === b?.start && a?.end === b?.end && a?.entity === b?.entity && a?.type === b?.type);
}
