// The façade of extraction: what a text claims, and which known events it reports.

import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Claim, Report } from './claim.ts';
import { Relations } from './relations.ts';
import { Attributions } from './extract/attribution.ts';
import { Datings } from './extract/dating.ts';
import { Events } from './extract/event.ts';
import type { Readers } from './extract/figure.ts';
import { Kinds } from './extract/kind.ts';
import { Measures } from './extract/measure.ts';
import { nameClaims } from './extract/name.ts';
import { Properties } from './extract/property.ts';
import { type Reading, Speech } from './extract/speech.ts';
import { Subjects } from './extract/subject.ts';
import { undatedIn } from './extract/told.ts';
import { Times } from './extract/time.ts';
import { whole } from '../text/whole.ts';
import type { Passage } from './passage.ts';
import { Stems } from './reading/stems.ts';
import { type Recognised, readInSlices } from './reading/text.ts';

export type { Reading } from './extract/speech.ts';
export type { Recognised } from './reading/text.ts';

/** What a text says. Claims are in the order of the text, reports in the order of lines. */
export interface Extraction {
  readonly claims: readonly Claim[];
  /** By which names the text calls each thing, and which events it tells undated: kept apart as only comparisons want them. */
  readonly names: readonly Claim[];
  /** The sentences that may stand in other texts too. */
  readonly passages: readonly Passage[];
  readonly reports: readonly Report[];
}

/** An extraction, with what makes the next one of the same text cheap. */
export interface Extracted extends Extraction {
  readonly reading: Reading;
}

/** Reads claims and reports. Pure: what it finds depends on the text and the knowledge alone. */
export interface Extractor {
  extract(text: Recognised): Extracted;
  /**
   * The same, giving way after every line. `former` is what was read in an earlier state of the text: what holds of its lines still is
   * taken over.
   */
  extractInSlices(text: Recognised, former?: Reading): Generator<void, Extracted>;
}

/** How many lines that an earlier state had are gone through in one step. */
const step = 64;

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

  const speech = new Speech(stems, knowledge, { readers, properties, datings, events });

  function* extractInSlices(recognised: Recognised, former?: Reading): Generator<void, Extracted> {
    const lines = yield* readInSlices(recognised, stems, former?.lines);
    const reader = yield* events.reader(lines, recognised.published);
    const speakers = yield* attributions.speakersIn(lines);
    const found = { claims: [] as Claim[], reports: [] as Report[], passages: [] as Passage[] };
    const said = [];
    for (const one of speech.said(lines, reader, speakers, former)) {
      said.push(one);
      found.claims.push(...one.claims);
      found.reports.push(...one.reports);
      found.passages.push(...one.passages);
      if (!one.isKnown || said.length % step === 0) yield;
    }
    const undated = undatedIn(lines, found, (event, line) => events.cuesIn(event, line));
    return { ...found, names: [...(yield* nameClaims(lines)), ...undated], reading: { lines, said } };
  }

  function extract(recognised: Recognised): Extracted {
    return whole(extractInSlices(recognised));
  }

  return { extract, extractInSlices };
}
