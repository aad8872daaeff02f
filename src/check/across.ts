// The findings that set the sources of a corpus side by side, kept as it changes: after an edit only what it touched is found anew.

import type { Corpus } from '../corpus/corpus.ts';
import { type Ranked, byRank } from '../corpus/ranking.ts';
import type { Source } from '../corpus/source.ts';
import { isWrong } from '../corpus/entities.ts';
import { sortInSlices } from '../text/sort.ts';
import { corpusChecks } from './checks.ts';
import { type CheckSettings, Collector, byPlace } from './collect.ts';
import { guardOf } from './evidence.ts';
import type { Finding } from './finding.ts';
import { checkCitations } from './knowledge/citation.ts';
import { checkedLine } from './line.ts';
import type { CorpusCheck, FoundInCorpus } from './rule.ts';
import { suppressorOf } from './suppress.ts';

/** What a check found in one source. */
interface Told {
  readonly check: CorpusCheck;
  readonly found: FoundInCorpus;
}

/** What was found by one comparison, one entity or one draft. */
interface Witness {
  /** Where it stands among others of its kind. */
  readonly rank: Ranked | number;
  readonly byPath: ReadonlyMap<string, readonly Told[]>;
}

/** The findings of one source, the source as it was then, and what they were made of. */
interface Found {
  readonly source: Source;
  readonly told: readonly Told[];
  readonly findings: readonly Finding[];
}

/** How many comparisons, findings or lines are gone through in one step. */
const step = 64;

/** The findings of one corpus that no text has by itself. */
export class Across {
  readonly #corpus: Corpus;
  readonly #settings: CheckSettings;
  readonly #turns: ReturnType<Corpus['followComparisons']>;
  /** Comparisons that came and are not looked at yet. */
  readonly #waiting = new Set<Ranked>();
  /** What found something, by itself: a comparison, an entity's id or a draft's path. */
  readonly #witnesses = new Map<Ranked | string, Witness>();
  /** What entities and drafts were found by: as long as it is the same, so is what was found. */
  readonly #seen = new Map<string, unknown>();
  readonly #byPath = new Map<string, Set<Witness>>();
  readonly #touched = new Set<string>();
  readonly #found = new Map<string, Found>();
  #cited: readonly Finding[] = [];

  constructor(corpus: Corpus, settings: CheckSettings = {}) {
    this.#corpus = corpus;
    this.#settings = settings;
    this.#turns = corpus.followComparisons();
  }

  /** Works in what changed since the last time, giving way in between; returns the paths where something else may be found now. */
  *update(): Generator<void, ReadonlySet<string>> {
    yield* this.#takeComparisons();
    yield* this.#takeEntities();
    yield* this.#takeDrafts();
    const news = new Set<string>();
    for (const path of this.#touched) {
      this.#touched.delete(path);
      if (yield* this.#gather(path)) news.add(path);
    }
    const former = this.#cited;
    this.#cited = yield* checkCitations(this.#corpus, this.#settings);
    for (const { place } of former) news.add(place.path);
    for (const { place } of this.#cited) news.add(place.path);
    return news;
  }

  /** What was found at a path, in order, of a source with the state of it in which it was found. */
  at(path: string): { readonly source?: Source; readonly findings: readonly Finding[] } {
    return this.#found.get(path) ?? { findings: this.#cited.filter(({ place }) => place.path === path).sort(byPlace) };
  }

  /** The paths where something was found. */
  paths(): Set<string> {
    return new Set([...this.#found.keys(), ...this.#cited.map(({ place }) => place.path)]);
  }

  /** All findings, by path and position, giving way in between. */
  *all(): Generator<void, Finding[]> {
    const all = [...this.#found.values()].flatMap(({ findings }) => findings).concat(this.#cited);
    yield* sortInSlices(all, byPlace);
    return all;
  }

  *#takeComparisons(): Generator<void> {
    yield* this.#corpus.comparisonsInSlices();
    for (const { ranked, isGone } of this.#turns()) {
      if (!isGone) this.#waiting.add(ranked);
      else if (!this.#waiting.delete(ranked)) this.#drop(ranked);
    }
    let steps = 0;
    for (const ranked of this.#waiting) {
      this.#waiting.delete(ranked);
      const { comparison } = ranked;
      if (++steps % step === 0) yield;
      if (comparison.acknowledged || comparison.places.some(({ path }) => !this.#corpus.source(path))) continue; // it goes, too
      yield* this.#enter(ranked, ranked, (check) => check.ofComparison(this.#corpus, comparison));
    }
  }

  *#takeEntities(): Generator<void> {
    for (const [rank, record] of [...this.#corpus.knowledge.entities.values()].entries()) {
      if (!record.aliases.some(isWrong)) continue;
      const view = this.#corpus.entity(record.id)!;
      if (!this.#isNew(record.id, view)) continue;
      this.#drop(record.id);
      yield* this.#enter(record.id, rank, (check) => check.ofEntity?.(this.#corpus, view));
      yield;
    }
  }

  *#takeDrafts(): Generator<void> {
    const drafts = this.#corpus.drafts();
    const known = new Set(drafts.map(({ path }) => keyOf(path)));
    for (const key of this.#seen.keys()) {
      if (!key.startsWith(draftMark) || known.has(key)) continue;
      this.#seen.delete(key);
      this.#drop(key);
    }
    for (const [rank, draft] of drafts.entries()) {
      const beside = yield* this.#corpus.besideInSlices(draft);
      const key = keyOf(draft.path);
      if (!this.#isNew(key, beside)) continue;
      this.#drop(key);
      yield* this.#enter(key, rank, (check) => check.ofDraft(this.#corpus, draft, beside));
    }
  }

  #isNew(key: string, state: unknown): boolean {
    const isNew = this.#seen.get(key) !== state;
    this.#seen.set(key, state);
    return isNew;
  }

  /** Finds anew what a comparison, entity or draft tells. */
  *#enter(
    key: Ranked | string,
    rank: Ranked | number,
    find: (check: CorpusCheck) => Iterable<FoundInCorpus | void> | undefined,
  ): Generator<void> {
    const byPath = new Map<string, Told[]>();
    let steps = 0;
    for (const check of corpusChecks) {
      for (const found of find(check) ?? []) {
        if (!found || ++steps % step === 0) yield;
        if (!found) continue;
        const list = byPath.get(found.path);
        if (list) list.push({ check, found });
        else byPath.set(found.path, [{ check, found }]);
      }
    }
    if (byPath.size === 0) return;
    const witness = { rank, byPath };
    this.#witnesses.set(key, witness);
    for (const path of byPath.keys()) {
      const known = this.#byPath.get(path);
      if (known) known.add(witness);
      else this.#byPath.set(path, new Set([witness]));
      this.#touched.add(path);
    }
  }

  #drop(key: Ranked | string): void {
    const witness = this.#witnesses.get(key);
    if (!witness) return;
    this.#witnesses.delete(key);
    for (const path of witness.byPath.keys()) {
      const known = this.#byPath.get(path)!;
      known.delete(witness);
      if (known.size === 0) this.#byPath.delete(path);
      this.#touched.add(path);
    }
  }

  /** Makes findings of all that was found in a source; tells whether something else was. */
  *#gather(path: string): Generator<void, boolean> {
    const source = this.#corpus.source(path);
    const told = [...(this.#byPath.get(path) ?? [])].sort(inOrder).flatMap(({ byPath }) => byPath.get(path)!);
    if (!source || told.length === 0) return this.#found.delete(path);
    const known = this.#found.get(path);
    if (known?.source === source && areSame(known.told, told)) {
      this.#found.set(path, { ...known, told });
      yield;
      return false;
    }
    const collector = yield* collectorOf(source, this.#corpus, this.#settings, told);
    for (const { check, found } of told) collector.add(check, found);
    const findings = collector.findings().sort(byPlace);
    this.#found.set(path, { source, told, findings });
    yield;
    return true;
  }
}

/** Whether the same was found by the same checks. */
function areSame(a: readonly Told[], b: readonly Told[]): boolean {
  return (
    a.length === b.length &&
    a.every(({ check, found }, i) => check === b[i]!.check && JSON.stringify(found) === JSON.stringify(b[i]!.found))
  );
}

/** Marks the keys of drafts: no id of an entity begins so. */
const draftMark = '\n';

function keyOf(draft: string): string {
  return `${draftMark}${draft}`;
}

function inOrder({ rank: a }: Witness, { rank: b }: Witness): number {
  if (typeof a === 'number') return typeof b === 'number' ? a - b : -1;
  return typeof b === 'number' ? 1 : byRank(a, b);
}

function* collectorOf(
  source: Source,
  corpus: Corpus,
  settings: CheckSettings,
  told: readonly Told[],
): Generator<void, Collector> {
  const suppressor = suppressorOf(source, corpus);
  if (!told.some(({ found }) => found.fix)) return new Collector(source, settings, (fix) => fix, suppressor);
  const prose: string[] = [];
  for (const [i, { text }] of source.recognition.lines.entries()) {
    if (i % step === step - 1) yield;
    prose.push(checkedLine(text).prose);
  }
  return new Collector(source, settings, yield* guardOf(source, prose), suppressor);
}
