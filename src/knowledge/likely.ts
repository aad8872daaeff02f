// Which known entities a name may be another name of: by likeness of letters, or by initials.

import { folded } from '../text/fold.ts';
import type { Entity, EntityType } from './entity.ts';
import type { Knowledge } from './knowledge.ts';

/** Below this a likeness means nothing: names of one type share their class words. */
const least = 0.35;

/** What an entity of the right type is preferred by. */
const sameType = 0.1;

/** What can be looked for by its names. */
type Named = Pick<Entity, 'id' | 'name' | 'aliases'>;

/** The entities like a name, the likeliest first; of equally likely ones in the order of their records. */
export function likelyEntities({ entities }: Knowledge, name: string, type?: EntityType): Entity[] {
  const asked = keyOf(name);
  const rated = [...entities.values()].map((entity) => ({ entity, likeness: likeness(entity, asked, name) }));
  const rank = ({ entity, likeness }: (typeof rated)[number]): number => likeness + (entity.type === type ? sameType : 0); // prettier-ignore
  return rated
    .filter((one) => one.likeness >= least)
    .sort((a, b) => rank(b) - rank(a))
    .map(({ entity }) => entity);
}

/** Whether each of the words stands in a name of the entity, or in its id: folded, so that «الامن» finds «الأمن». */
export function isFoundBy(entity: Named, words: string): boolean {
  const keys = folded(words).split(' ').filter(Boolean);
  const all = [entity.id.replaceAll('-', ' '), ...namesOf(entity)].map(folded).join('\n');
  return keys.every((key) => all.includes(key));
}

function namesOf({ name, aliases }: Named): string[] {
  return [name.ar, name.en, ...aliases.map(({ text }) => text)];
}

/** From 0 to 1: of the entity's names the likest. */
function likeness(entity: Entity, asked: ReadonlySet<string>, name: string): number {
  const initials = /\b[A-Z]/g;
  if (/^[A-Z]{2,}$/.test(name) && entity.name.en.match(initials)?.join('') === name) return 1;
  return Math.max(...namesOf(entity).map((one) => alike(asked, pairsOf(entity, one))));
}

/** Pairs of letters, kept by entity: whoever points at names asks again and again. */
const kept = new WeakMap<Entity, Map<string, ReadonlySet<string>>>();

function pairsOf(entity: Entity, name: string): ReadonlySet<string> {
  const names = kept.get(entity) ?? new Map<string, ReadonlySet<string>>();
  kept.set(entity, names);
  const pairs = names.get(name) ?? keyOf(name);
  names.set(name, pairs);
  return pairs;
}

/** The pairs of neighbouring letters in a folded name, articles left out. */
function keyOf(name: string): ReadonlySet<string> {
  const words = folded(name).split(' ').map((word) => ` ${word.replace(/^(ال|لل)(?=...)/, '')} `); // prettier-ignore
  return new Set(words.flatMap((word) => Array.from({ length: word.length - 1 }, (_, i) => word.slice(i, i + 2))));
}

/** The coefficient of Sørensen and Dice. */
function alike(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const pair of a) if (b.has(pair)) shared++;
  return (2 * shared) / (a.size + b.size || 1);
}
