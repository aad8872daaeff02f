// Reads the knowledge of a corpus from its files. Whatever is broken becomes a problem at its place; the rest stands.

import type { Lines } from '../text/line.ts';
import { whole } from '../text/whole.ts';
import { type Entity, type EntityKey, entityKeys, entityOf } from './entity.ts';
import {
  type Knowledge,
  type KnownEvent,
  type KnownJudgement,
  type KnownMeasure,
  type KnownSource,
  type KnownSuppression,
  type PinnedClaim,
  noKnowledge,
} from './knowledge.ts';
import { nameProblems } from './load/clash.ts';
import { breakCycles } from './load/cycle.ts';
import { type Fields, type FileRead, type KnowledgeFile, type UnreadableFile, readFile } from './load/file.ts';
import { citationsIn } from './load/quoted.ts';
import { type RecordRead, isEntityKey } from './load/record.ts';
import { type Kept, readRecords } from './load/records.ts';
import type { Location, Problem } from './problem.ts';
import { type EventRecord, manifestFields } from './schema.ts';

export type { KnowledgeFile, UnreadableFile } from './load/file.ts';

/** What reading yields: the knowledge that stands, and the problems by file, in their order, and by place. */
export interface Loaded {
  readonly knowledge: Knowledge;
  readonly problems: readonly Problem[];
  /** The lines of each file, by path: for turning offsets of problems and records into positions. */
  readonly files: ReadonlyMap<string, Lines>;
  /** The records as read, for the next reading. */
  readonly records: readonly RecordRead[];
}

/**
 * Reads the manifest and the knowledge files it includes (in that order; of two records with one id the first stands). What
 * is too broken to be read stays as it was in `former`, the reading before.
 */
export function loadKnowledge(
  manifest: KnowledgeFile | UnreadableFile,
  included: readonly (KnowledgeFile | UnreadableFile)[] = [],
  former?: Loaded,
): Loaded {
  return whole(loadKnowledgeInSlices(manifest, included, former));
}

/** The same, giving way between records. */
export function* loadKnowledgeInSlices(
  manifest: KnowledgeFile | UnreadableFile,
  included: readonly (KnowledgeFile | UnreadableFile)[] = [],
  former?: Loaded,
): Generator<void, Loaded> {
  const files: FileRead[] = [];
  for (const file of [manifest, ...included]) files.push(yield* readFile(file, file === manifest));
  const { records, problems } = yield* readRecords(files, former?.records);
  const known = sorted(records);
  const nodes = new Map(
    records.flatMap(({ record, node, isFormer }) => (isEntity(record) && !isFormer ? [[record.value.id, node]] : [])),
  );
  yield;
  const cycles = breakCycles(known.entities, nodes);
  const names = yield* nameProblems(known.entities, nodes, known.judgements);
  const { title, include = [], exclude = [] } = fieldsOf(files[0]!, former?.knowledge);
  const lines = new Map(files.map((file) => [file.path, file.lines]));
  return {
    knowledge: { title, include, exclude, ...known, citations: citationsIn(records), files: lines },
    problems: inOrder(files, [...files.flatMap((file) => file.problems), ...problems, ...cycles, ...names]),
    files: lines,
    records: records.map(({ record }) => record),
  };
}

/** What there is where there is no manifest. */
export const nothingLoaded: Loaded = { knowledge: noKnowledge, problems: [], files: new Map(), records: [] };

/** What the manifest says beside records, or said last where that can't be told. */
function fieldsOf({ fields, misfits, broken }: FileRead, former: Knowledge | undefined): Fields {
  if (!former) return fields;
  const { title, include, exclude } = former;
  const last: Fields = { ...(title ? { title } : {}), include, exclude };
  if (broken) return last;
  const kept = Object.keys(manifestFields).filter((key) => misfits.has(key)) as (keyof Fields)[];
  return { ...fields, ...Object.fromEntries(kept.map((key) => [key, last[key]])) };
}

/** The records by kind. */
function sorted(records: readonly Kept[]) {
  const known = {
    sources: new Map<string, KnownSource>(),
    entities: new Map<string, Entity>(),
    events: new Map<string, KnownEvent>(),
    measures: new Map<string, KnownMeasure>(),
    judgements: [] as KnownJudgement[],
    claims: [] as PinnedClaim[],
    suppressions: [] as KnownSuppression[],
  };
  for (const { record } of records) {
    const { key, value, location } = record;
    if (isEntity(record)) known.entities.set(record.value.id, entityOf(entityKeys[record.key], record.value, location));
    else if (key === 'sources') known.sources.set(value.path, { ...value, location });
    else if (key === 'judgements') known.judgements.push({ ...value, location });
    else if (key === 'claims') known.claims.push({ ...value, location });
    else if (key === 'suppressions') known.suppressions.push({ ...value, location });
    else if (key === 'measures') known.measures.set(value.id, { ...value, location });
    else if (key === 'events') known.events.set(value.id, eventOf(value, location));
  }
  return known;
}

function isEntity(record: RecordRead): record is Extract<RecordRead, { key: EntityKey }> {
  return isEntityKey(record.key);
}

function eventOf({ participants = [], cues = [], ...rest }: EventRecord, location: Location): KnownEvent {
  return { ...rest, participants, cues, location };
}

function inOrder(files: readonly FileRead[], problems: readonly Problem[]): Problem[] {
  const order = new Map(files.map(({ path }, i) => [path, i]));
  return [...problems].sort((a, b) => order.get(a.file)! - order.get(b.file)! || a.start - b.start || a.end - b.end);
}
