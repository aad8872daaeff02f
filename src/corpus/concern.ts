// Which texts of a corpus other knowledge concerns: in the others everything is found as it was. Never one too few is told; where
// it can't be told, all are.

import type { Knowledge, KnownEvent } from '../knowledge/knowledge.ts';
import type { KnownName } from '../recognise/known/name.ts';
import type { NameMention } from '../recognise/mention.ts';
import { folded } from '../text/fold.ts';
import { CueSearch } from './concern/cues.ts';
import { differenceOf } from './concern/difference.ts';
import { changedEntities, changedEvents, isReadAlike } from './concern/entities.ts';
import { type Judged, judgedNames } from './concern/judged.ts';
import { NameSearch } from './concern/names.ts';
import { recordsBySource } from './concern/records.ts';
import { knownNames } from './names.ts';
import { nameIn } from './ruling.ts';
import type { Source } from './source.ts';

/** How two states of the knowledge differ, as far as texts are read by it. */
export interface Changes {
  /** Names that are looked for in one state only; undefined where their order has changed. */
  readonly names: readonly KnownName[] | undefined;
  readonly judged: Judged;
  readonly entities: ReadonlySet<string>;
  readonly events: readonly KnownEvent[] | undefined;
  /** Paths of the sources of which records say something else. */
  readonly sources: ReadonlySet<string>;
  /** Whether nationalities and measures are read as before. */
  readonly isReadAlike: boolean;
}

/** What the concern of texts asks of the corpus that holds them. */
export interface Held {
  mentioned(): Iterable<string>;
  mentionsOf(entity: string): readonly (readonly [path: string, mentions: readonly NameMention[]])[];
}

/** How many entities are gone through in one step. */
const step = 256;

/** Compares two states of the knowledge, both settled; gives way in between. */
export function* changesBetween(former: Knowledge, next: Knowledge): Generator<void, Changes> {
  const names = yield* differenceOf(knownNames(former), knownNames(next), (name) => JSON.stringify(name));
  const { entities, isOthers } = yield* changedEntities(former, next);
  const events = yield* changedEvents(former, next, entities);
  const judged = yield* judgedNames(former, next, isOthers);
  const [before, after] = [yield* recordsBySource(former), yield* recordsBySource(next)];
  const sources = [...before.keys(), ...after.keys()].filter((path) => before.get(path) !== after.get(path));
  return { names, judged, entities, events, sources: new Set(sources), isReadAlike: isReadAlike(former, next) };
}

/** Whether texts are recognised by the same names. */
export function isRecognisedAlike({ names }: Changes): boolean {
  return names?.length === 0;
}

/** Whether claims and reports are read by the same knowledge. */
export function isExtractedAlike({ entities, events, isReadAlike: isAlike }: Changes): boolean {
  return isAlike && entities.size === 0 && events?.length === 0;
}

/** Tells of each text whether the changes concern it. */
export class Concern {
  readonly #isGeneral: boolean;
  readonly #paths: ReadonlySet<string>;
  readonly #names: NameSearch | undefined;
  readonly #cues: CueSearch | undefined;

  private constructor(isGeneral: boolean, paths: ReadonlySet<string>, names?: NameSearch, cues?: CueSearch) {
    this.#isGeneral = isGeneral;
    this.#paths = paths;
    this.#names = names;
    this.#cues = cues;
  }

  /** `knows` tells whether a word is among those by which the texts are recognised, before or now. */
  static *make(changes: Changes, held: Held, knows: (word: string) => boolean): Generator<void, Concern> {
    const { names, judged, events, isReadAlike: isAlike } = changes;
    if (!names || !judged || !events || !isAlike) return new Concern(true, new Set());
    const asked = [...judged.names, ...names.flatMap(({ text }) => contracted(text, knows))];
    const judgements = asked.map((text): KnownName => ({ text, entity: '', type: 'person', kind: 'variant' }));
    const search = yield* NameSearch.make([...names, ...judgements]);
    const isGeneral = judgements.some((name) => search.refused.has(name));
    const paths = new Set(changes.sources);
    for (const id of [...changes.entities, ...(yield* namesOfNothing(judged.nothing, held))]) {
      for (const [path] of held.mentionsOf(id)) paths.add(path);
      yield;
    }
    const searched = names.length + judgements.length > 0 ? search : undefined;
    return new Concern(isGeneral, paths, searched, events.length > 0 ? new CueSearch(events) : undefined);
  }

  /** Whether something else may be found in a text; gives way after every line. */
  *of({ path, text, draft }: Pick<Source, 'path' | 'text' | 'draft'>): Generator<void, boolean> {
    if (this.#isGeneral || draft || this.#paths.has(path)) return true;
    if (this.#names && (yield* this.#names.standIn(text))) return true;
    return this.#cues !== undefined && (yield* this.#cues.standIn(text));
  }
}

/** The entities that only texts know, by a name that names nothing any more. */
function* namesOfNothing(nothing: ReadonlySet<string>, held: Held): Generator<void, string[]> {
  const found: string[] = [];
  let count = 0;
  for (const id of nothing.size > 0 ? held.mentioned() : []) {
    if (id.startsWith('unknown:') && nothing.has(nameIn(id))) found.push(id);
    if (++count % step === 0) yield;
  }
  return found;
}

/**
 * The words of a name with the article that are read otherwise behind ل where they are known: «للقاء» is «القاء» then, and «لقاء»
 * else. Such a word by itself concerns a text.
 */
function contracted(name: string, knows: (word: string) => boolean): string[] {
  return folded(name).split(' ').filter((word) => /^ال./.test(word) && knows(`ل${word.slice(2)}`)); // prettier-ignore
}
