// What is known: the records of a corpus, read and valid.

import type { Bilingual } from '../l10n/language.ts';
import type { Lines } from '../text/line.ts';
import type { Entity } from './entity.ts';
import type { Location } from './problem.ts';
import type {
  CitationRecord,
  ClaimRecord,
  EventRecord,
  JudgementRecord,
  MeasureRecord,
  SourceRecord,
  SuppressionRecord,
} from './schema.ts';

/** A known event; `location` is its record's place. Its ids are known to exist. */
export type KnownEvent = Omit<EventRecord, 'participants' | 'cues'> & {
  readonly participants: readonly string[];
  readonly cues: readonly string[];
  readonly location: Location;
};

/** A known measure: what is counted, and the cues that tell what happened to it. */
export type KnownMeasure = MeasureRecord & { readonly location?: Location };

/** What the manifest says of one source; `location` is its record's place. */
export type KnownSource = SourceRecord & { readonly location: Location };

/** What an editor decided; `location` is its record's place. */
export type KnownJudgement = JudgementRecord & { readonly location: Location };

/** A claim that an editor pinned; `location` is its record's place. */
export type PinnedClaim = ClaimRecord & { readonly location: Location };

/** A word of an editor that findings are not to be told; `location` is its record's place. */
export type KnownSuppression = SuppressionRecord & { readonly location: Location };

/** The knowledge of one corpus. Maps keep the order of the files and of the records in them. */
export interface Knowledge {
  readonly title: Bilingual | undefined;
  /** Globs of the files that belong to the corpus, and of those that do not (`glob.ts`). */
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  readonly sources: ReadonlyMap<string, KnownSource>;
  readonly entities: ReadonlyMap<string, Entity>;
  readonly events: ReadonlyMap<string, KnownEvent>;
  readonly measures: ReadonlyMap<string, KnownMeasure>;
  readonly judgements: readonly KnownJudgement[];
  readonly claims: readonly PinnedClaim[];
  readonly suppressions: readonly KnownSuppression[];
  /** Where each citation of a record stands in its file: its quote. */
  readonly citations: ReadonlyMap<CitationRecord, Location>;
  /** The lines of each knowledge file, by path. */
  readonly files: ReadonlyMap<string, Lines>;
}

/** Knowing nothing: what a folder without a manifest has. */
export const noKnowledge: Knowledge = {
  title: undefined,
  include: [],
  exclude: [],
  sources: new Map(),
  entities: new Map(),
  events: new Map(),
  measures: new Map(),
  judgements: [],
  claims: [],
  suppressions: [],
  citations: new Map(),
  files: new Map(),
};
