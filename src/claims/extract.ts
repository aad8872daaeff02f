// The façade of extraction: what a text claims, and which known events it reports.

import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Mention } from '../recognise/mention.ts';
import type { Claim, Report } from './claim.ts';
import { Relations } from './compare/relations.ts';
import { Attributions } from './extract/attribution.ts';
import { Datings } from './extract/dating.ts';
import { Events } from './extract/event.ts';
import { FigureReader, type Readers } from './extract/figure.ts';
import { Kinds } from './extract/kind.ts';
import { Measures } from './extract/measure.ts';
import { nameClaims } from './extract/name.ts';
import { Properties } from './extract/property.ts';
import { Subjects } from './extract/subject.ts';
import { Times } from './extract/time.ts';
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
  /** By which names the text calls each thing: claims too (property `name`), kept apart as only comparisons want them. */
  readonly names: readonly Claim[];
  /** The sentences that may stand in other texts too. */
  readonly passages: readonly Passage[];
  readonly reports: readonly Report[];
}

/** Reads claims and reports. Pure: what it finds depends on the text and the knowledge alone. */
export interface Extractor {
  extract(text: Recognised): Extraction;
}

/** Makes an extractor that knows the measures, places and events of `knowledge`, beside the built-in lexicon. */
export function createExtractor(knowledge: Knowledge): Extractor {
  const stems = new Stems();
  const relations = new Relations(knowledge);
  const readers: Readers = {
    measures: new Measures(stems, knowledge),
    times: new Times(stems),
    subjects: new Subjects(stems, knowledge, relations),
    attributions: new Attributions(stems),
    kinds: new Kinds(stems),
  };

  const properties = new Properties(stems, readers.times, readers.attributions);
  const datings = new Datings(stems, readers);
  const events = new Events(stems, knowledge, relations);

  function extract(recognised: Recognised): Extraction {
    const figures = new FigureReader(readers);
    const lines = [...linesOf(recognised, stems)];
    const reports = events.reportsIn(lines, recognised.published);
    const claims = lines.flatMap((line) => {
      const told = reports.filter((report) => report.line === line.line).map(({ event }) => event);
      const found = [...figures.read(line), ...properties.read(line)];
      const dated = [...datesIn(line, told, found), ...elapsedIn(line, lines, recognised)];
      return [...found, ...dated].map((claim) => ({ ...claim, events: told })).sort((a, b) => a.start - b.start);
    });
    const speakers = readers.attributions.speakersIn(lines);
    const passages = lines.flatMap((line) => passagesIn(line, speakers));
    return { claims, names: nameClaims(lines), passages, reports };
  }

  /** When the events that a line reports were, or what else it tells happened; not where a property tells the same date. */
  function datesIn(line: Line, told: readonly string[], found: readonly Claim[]): Claim[] {
    const dates = told.flatMap(
      (event) => datings.dateOf(knowledge.events.get(event)!, events.cuesIn(event, line), line) ?? [],
    );
    const claims = told.length > 0 ? dates : datings.happeningsIn(line);
    return claims.filter(({ start }) => !found.some((claim) => claim.start === start));
  }

  function elapsedIn(line: Line, lines: readonly Line[], { text, published }: Recognised): Claim[] {
    return datings.elapsedIn(line).flatMap(({ span, unit, rest }) => {
      const stretch = readLine(text, { line: line.line, ...rest }, inside(rest, line.mentions), stems);
      return events.toldIn(stretch, lines, published).map((event) => datings.elapsedClaim(event, span, unit, line));
    });
  }

  return { extract };
}

/** The lines that are no furniture and not empty, read one by one. */
function* linesOf({ text, mentions, isFurniture }: Recognised, stems: Stems): Generator<Line> {
  let next = 0;
  for (let start = 0, line = 0; start <= text.length; line++) {
    const lf = text.indexOf('\n', start);
    const end = lf < 0 ? text.length : lf;
    const first = next;
    while (next < mentions.length && mentions[next]!.start < end) next++;
    if (end > start && !isFurniture(line))
      yield readLine(text, { line, start, end }, mentions.slice(first, next), stems);
    start = end + 1;
  }
}
