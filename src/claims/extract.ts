// The façade of extraction: what a text claims, and which known events it reports.

import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Mention } from '../recognise/mention.ts';
import type { Claim, Report } from './claim.ts';
import { Relations } from './relations.ts';
import { Attributions } from './extract/attribution.ts';
import { Datings } from './extract/dating.ts';
import { type EventReader, Events } from './extract/event.ts';
import { FigureReader, type Readers } from './extract/figure.ts';
import { Kinds } from './extract/kind.ts';
import { Measures } from './extract/measure.ts';
import { nameClaims } from './extract/name.ts';
import { Properties } from './extract/property.ts';
import { Subjects } from './extract/subject.ts';
import { undatedIn } from './extract/told.ts';
import { Times } from './extract/time.ts';
import { piecesOf } from '../text/piece.ts';
import { whole } from '../text/whole.ts';
import { type Passage, passagesIn } from './passage.ts';
import { type Line, inside, readLine } from './reading/line.ts';
import { Stems } from './reading/stems.ts';

/** A text as it comes from recognition. Line breaks are LF; mentions are in the order of the text. */
export interface Recognised {
  readonly text: string;
  readonly mentions: readonly Mention[];
  /** ISO date of publication, or null. */
  readonly published: string | null;
  /** Whether a line (from 0) is page furniture: nothing is read there. */
  readonly isFurniture: (line: number) => boolean;
}

/** What a text says. Claims are in the order of the text, reports in the order of lines. */
export interface Extraction {
  readonly claims: readonly Claim[];
  /** By which names the text calls each thing, and which events it tells undated: kept apart as only comparisons want them. */
  readonly names: readonly Claim[];
  /** The sentences that may stand in other texts too. */
  readonly passages: readonly Passage[];
  readonly reports: readonly Report[];
}

/** Reads claims and reports. Pure: what it finds depends on the text and the knowledge alone. */
export interface Extractor {
  extract(text: Recognised): Extraction;
  /** The same, giving way after every line. */
  extractInSlices(text: Recognised): Generator<void, Extraction>;
}

/** Makes an extractor that knows the measures, places and events of `knowledge`, beside the built-in lexicon. */
export function createExtractor(knowledge: Knowledge): Extractor {
  return whole(extractorInSlices(knowledge));
}

/** The same, giving way while the tables are made. */
export function* extractorInSlices(knowledge: Knowledge): Generator<void, Extractor> {
  const stems = new Stems();
  const relations = new Relations(knowledge);
  const measures = new Measures(stems, knowledge);
  yield;
  const times = new Times(stems);
  yield;
  const subjects = new Subjects(stems, knowledge, relations);
  yield;
  const attributions = new Attributions(stems);
  yield;
  const readers: Readers = { measures, times, subjects, attributions, kinds: new Kinds(stems) };
  yield;
  const properties = new Properties(stems, times, attributions);
  yield;
  const datings = new Datings(stems, readers);
  yield;
  const events = new Events(stems, knowledge, relations);

  function* extractInSlices(recognised: Recognised): Generator<void, Extraction> {
    const lines: Line[] = [];
    for (const line of linesOf(recognised, stems)) {
      lines.push(line);
      yield;
    }
    const figures = new FigureReader(readers);
    const reader = yield* events.reader(lines, recognised.published);
    const speakers = yield* attributions.speakersIn(lines);
    const found = { claims: [] as Claim[], reports: [] as Report[], passages: [] as Passage[] };
    for (const line of lines) {
      const reports = reader.read(line);
      found.reports.push(...reports);
      found.claims.push(...claimsOf(line, reports.map(({ event }) => event), figures, reader)); // prettier-ignore
      found.passages.push(...passagesIn(line, speakers));
      yield;
    }
    const undated = undatedIn(lines, found, (event, line) => events.cuesIn(event, line));
    return { ...found, names: [...(yield* nameClaims(lines)), ...undated] };
  }

  function extract(recognised: Recognised): Extraction {
    return whole(extractInSlices(recognised));
  }

  /** The claims of a line that reports the events `told`, in order. */
  function claimsOf(line: Line, told: readonly string[], figures: FigureReader, reader: EventReader): Claim[] {
    const found = [...figures.read(line), ...properties.read(line)];
    const dated = [...datesOf(line, told, found), ...elapsedIn(line, reader)];
    return [...found, ...dated].map((claim) => ({ ...claim, events: told })).sort((a, b) => a.start - b.start);
  }

  /** When the events that a line reports were, or what else it tells happened; not where a property tells the same date. */
  function datesOf(line: Line, told: readonly string[], found: readonly Claim[]): Claim[] {
    const dates = told.flatMap(
      (event) => datings.dateOf(knowledge.events.get(event)!, events.cuesIn(event, line), line) ?? [],
    );
    const claims = told.length > 0 ? dates : datings.happeningsIn(line);
    return claims.filter(({ start }) => !found.some((claim) => claim.start === start));
  }

  function elapsedIn(line: Line, reader: EventReader): Claim[] {
    return datings.elapsedIn(line).flatMap(({ span, unit, rest }) => {
      const stretch = readLine(line.text, { line: line.line, ...rest }, inside(rest, line.mentions), stems);
      return reader.toldIn(stretch).map((event) => datings.elapsedClaim(event, span, unit, line));
    });
  }

  return { extract, extractInSlices };
}

/** The lines that are no furniture and not empty, read one by one. */
function* linesOf({ text, mentions, isFurniture }: Recognised, stems: Stems): Generator<Line> {
  let next = 0;
  for (let start = 0, line = 0; start <= text.length; line++) {
    const lf = text.indexOf('\n', start);
    const end = lf < 0 ? text.length : lf;
    for (const piece of piecesOf(text, start, end)) {
      const first = next;
      while (next < mentions.length && mentions[next]!.start < piece.end) next++;
      if (end > start && !isFurniture(line))
        yield readLine(text, { line, ...piece }, mentions.slice(first, next), stems);
    }
    start = end + 1;
  }
}
