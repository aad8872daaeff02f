// An entity as the faces show it: what is known of it, and the names that the sources use.

import type { AliasKind } from '../knowledge/schema.ts';
import type { Entity, EntityType } from '../knowledge/entity.ts';
import type { Bilingual } from '../l10n/language.ts';
import { type NameMention, printedName } from '../recognise/mention.ts';
import { folded } from '../text/fold.ts';
import type { Citation } from './source.ts';
import type { Shelf } from './store/shelf.ts';

/** One name as sources print it: its first spelling, what the knowledge calls it, and where each source uses it. */
export interface NameUse {
  readonly text: string;
  /** `name` for the entity's own name, an alias kind for its aliases, null for one that the knowledge does not list. */
  readonly kind: 'name' | AliasKind | null;
  readonly places: Places;
}

/** Places by source, in the order of the sources' paths. */
export type Places = readonly (readonly [path: string, places: readonly Citation[]])[];

/** An entity with the names that the sources use for it. */
export interface EntityView {
  readonly id: string;
  readonly type: EntityType;
  readonly name: Bilingual;
  /** Its record; undefined for an entity that is only mentioned. */
  readonly known: Entity | undefined;
  /** Names in the order of their first use. */
  readonly names: readonly NameUse[];
  /** How many mentions it has, and in how many sources. */
  readonly total: number;
  readonly sources: number;
  /** How many mentions each source has, by path. */
  readonly counts: ReadonlyMap<string, number>;
}

/** What a view asks of its corpus. */
export interface Mentioning {
  /** The mentions of the entity as they are now, by source. */
  readonly mentions: () => readonly (readonly [path: string, mentions: readonly NameMention[]])[];
  readonly quote: (citation: Citation) => string;
  /** Where the places of the views stand that were asked for last: of thousands of entities each has hundreds. */
  readonly shelf: Shelf;
}

/** The view of an entity from its record, if there is one, and its mentions; undefined where it has neither. */
export function viewEntity(id: string, known: Entity | undefined, mentioning: Mentioning): EntityView | undefined {
  const mentions = mentioning.mentions();
  const type = known?.type ?? mentions[0]?.[1][0]?.type;
  return type && new View({ id, type, known }, usesOf(known, mentions, mentioning.quote), mentioning);
}

/** Whether the name is a wrong one: a misspelling or a mistranslation by the knowledge's own word. */
export function isWrong({ kind }: Pick<NameUse, 'kind'>): boolean {
  return kind === 'misspelling' || kind === 'mistranslation';
}

/** A view that keeps what is short, and works the places out anew when someone asks. */
class View implements EntityView {
  readonly id: string;
  readonly type: EntityType;
  readonly name: Bilingual;
  readonly known: Entity | undefined;
  readonly names: readonly NameUse[];
  readonly total: number;
  readonly sources: number;
  readonly #mentioning: Mentioning;
  #uses: Uses | undefined;

  constructor(
    { id, type, known }: Pick<EntityView, 'id' | 'type' | 'known'>,
    { byKey, counts }: Uses,
    mentioning: Mentioning,
  ) {
    const names = [...byKey].map(([key, { text, kind, places }]) => ({ name: new Name(this, key, { text, kind }), times: timesIn(places) })); // prettier-ignore
    const commonest = (): string => names.reduce((best, one) => (one.times > best.times ? one : best)).name.text;
    this.id = id;
    this.type = type;
    this.known = known;
    this.name = known?.name ?? { ar: commonest(), en: commonest() };
    this.names = names.map(({ name }) => name);
    this.total = names.reduce((sum, { times }) => sum + times, 0);
    this.sources = counts.size;
    this.#mentioning = mentioning;
  }

  /** How much it is to hold, for the shelf. */
  get size(): number {
    return this.total;
  }

  get counts(): ReadonlyMap<string, number> {
    return this.#used().counts;
  }

  /** Where a name is used, by its folded form. */
  placesOf(key: string): Places {
    return this.#used().byKey.get(key)?.places ?? [];
  }

  letGo(): void {
    this.#uses = undefined;
  }

  #used(): Uses {
    if (this.#uses) return this.#uses;
    this.#mentioning.shelf.add(this);
    return (this.#uses = usesOf(this.known, this.#mentioning.mentions(), this.#mentioning.quote));
  }
}

class Name implements NameUse {
  readonly text: string;
  readonly kind: NameUse['kind'];
  readonly #view: View;
  readonly #key: string;

  constructor(view: View, key: string, { text, kind }: Pick<NameUse, 'text' | 'kind'>) {
    this.text = text;
    this.kind = kind;
    this.#view = view;
    this.#key = key;
  }

  get places(): Places {
    return this.#view.placesOf(this.#key);
  }
}

/** How sources use the names of an entity: by their folded forms, in the order of their first use; and how often each source does. */
interface Uses {
  readonly byKey: ReadonlyMap<string, NameUse>;
  readonly counts: ReadonlyMap<string, number>;
}

function usesOf(
  known: Entity | undefined,
  mentions: readonly (readonly [string, readonly NameMention[]])[],
  quote: (citation: Citation) => string,
): Uses {
  const kinds = known ? kindsByKey(known) : new Map<string, NameUse['kind']>();
  const byKey = new Map<string, { text: string; kind: NameUse['kind']; places: [string, Citation[]][] }>();
  const keys = new Map<string, string>(); // of each spelling: a name is folded once, however often it stands
  for (const [path, list] of mentions) {
    for (const mention of list) {
      const printed = printedAt(path, mention, quote);
      const key = keys.get(printed) ?? folded(printed);
      keys.set(printed, key);
      const use = byKey.get(key) ?? { text: printed, kind: kinds.get(key) ?? null, places: [] };
      if (use.places.at(-1)?.[0] !== path) use.places.push([path, []]);
      use.places.at(-1)![1].push({ path, start: mention.start, end: mention.end });
      byKey.set(key, use);
    }
  }
  return { byKey, counts: new Map(mentions.map(([path, list]) => [path, list.length])) };
}

/** A name as printed, of which the letter before may be a part. */
function printedAt(path: string, { start, end }: NameMention, quote: (citation: Citation) => string): string {
  const from = Math.max(0, start - 1);
  return printedName(quote({ path, start: from, end }), { start: start - from, end: end - from });
}

/** How each name of an entity, folded, stands to it. */
export function kindsByKey(entity: Entity): Map<string, NameUse['kind']> {
  const kinds = new Map<string, NameUse['kind']>();
  for (const { text, kind } of entity.aliases) if (!kinds.has(folded(text))) kinds.set(folded(text), kind);
  for (const name of [entity.name.ar, entity.name.en]) kinds.set(folded(name), 'name');
  return kinds;
}

function timesIn(places: Places): number {
  return places.reduce((sum, [, list]) => sum + list.length, 0);
}
