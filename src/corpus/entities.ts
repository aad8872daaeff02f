// An entity as the faces show it: what is known of it, and the names that the sources use.

import type { AliasKind } from '../knowledge/schema.ts';
import type { Entity, EntityType } from '../knowledge/entity.ts';
import type { Bilingual } from '../l10n/language.ts';
import { type NameMention, printedName } from '../recognise/mention.ts';
import { folded } from '../text/fold.ts';
import type { Citation } from './source.ts';

/** One name as sources print it: its first spelling, what the knowledge calls it, and where each source uses it. */
export interface NameUse {
  readonly text: string;
  /** `name` for the entity's own name, an alias kind for its aliases, null for one that the knowledge does not list. */
  readonly kind: 'name' | AliasKind | null;
  readonly places: readonly (readonly [path: string, places: readonly Citation[]])[];
}

/** An entity with the names that the sources use for it. */
export interface EntityView {
  readonly id: string;
  readonly type: EntityType;
  readonly name: Bilingual;
  /** Its record; undefined for an entity that is only mentioned. */
  readonly known: Entity | undefined;
  /** Names in the order of their first use. */
  readonly names: readonly NameUse[];
  /** How many mentions each source has, by path. */
  readonly counts: ReadonlyMap<string, number>;
}

/** The view of an entity from its record, if there is one, and its mentions by source; undefined where it has neither. */
export function viewEntity(
  id: string,
  known: Entity | undefined,
  mentions: readonly (readonly [path: string, mentions: readonly NameMention[]])[],
  quote: (citation: Citation) => string,
): EntityView | undefined {
  const first = mentions[0]?.[1][0];
  const type = known?.type ?? first?.type;
  if (!type) return undefined;
  const names = namesUsed(known, mentions, quote);
  const counts = new Map(mentions.map(([path, list]) => [path, list.length]));
  const name = known?.name ?? { ar: commonest(names), en: commonest(names) };
  return { id, type, name, known, names, counts };
}

/** Whether the name is a wrong one: a misspelling or a mistranslation by the knowledge's own word. */
export function isWrong({ kind }: Pick<NameUse, 'kind'>): boolean {
  return kind === 'misspelling' || kind === 'mistranslation';
}

function namesUsed(
  known: Entity | undefined,
  mentions: readonly (readonly [string, readonly NameMention[]])[],
  quote: (citation: Citation) => string,
): NameUse[] {
  const kinds = known ? kindsByKey(known) : new Map<string, NameUse['kind']>();
  const byKey = new Map<string, { text: string; kind: NameUse['kind']; places: [string, Citation[]][] }>();
  const keys = new Map<string, string>(); // of each spelling: a name is folded once, however often it stands
  for (const [path, list] of mentions) {
    for (const mention of list) {
      const start = Math.max(0, mention.start - 1); // what stands before may belong to the printed name
      const printed = printedName(quote({ path, start, end: mention.end }), { start: mention.start - start, end: mention.end - start }); // prettier-ignore
      const key = keys.get(printed) ?? folded(printed);
      keys.set(printed, key);
      const use = byKey.get(key) ?? { text: printed, kind: kinds.get(key) ?? null, places: [] };
      if (use.places.at(-1)?.[0] !== path) use.places.push([path, []]);
      use.places.at(-1)![1].push({ path, start: mention.start, end: mention.end });
      byKey.set(key, use);
    }
  }
  return [...byKey.values()];
}

/** How each name of an entity, folded, stands to it. */
export function kindsByKey(entity: Entity): Map<string, NameUse['kind']> {
  const kinds = new Map<string, NameUse['kind']>();
  for (const { text, kind } of entity.aliases) if (!kinds.has(folded(text))) kinds.set(folded(text), kind);
  for (const name of [entity.name.ar, entity.name.en]) kinds.set(folded(name), 'name');
  return kinds;
}

function commonest(names: readonly NameUse[]): string {
  const total = ({ places }: NameUse): number => places.reduce((sum, [, list]) => sum + list.length, 0);
  return names.reduce((best, name) => (total(name) > total(best) ? name : best)).text;
}
