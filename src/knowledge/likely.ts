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

/** The names of one knowledge, by the pairs of neighbouring letters in them. */
export class Likeness {
  readonly #entities: readonly Entity[];
  /** Of each name the entity, as its index, and how many pairs it has. */
  readonly #owners: number[] = [];
  readonly #sizes: number[] = [];
  /** The names that have a pair. */
  readonly #byPair = new Map<string, number[]>();
  readonly #byInitials = new Map<string, number[]>();

  private constructor(entities: readonly Entity[]) {
    this.#entities = entities;
  }

  /** Reads all names, giving way in between; of the same knowledge once. */
  static *inSlices(knowledge: Knowledge): Generator<void, Likeness> {
    const known = kept.get(knowledge);
    if (known) return known;
    const made = new Likeness([...knowledge.entities.values()]);
    for (const [index, entity] of made.#entities.entries()) {
      made.#add(index, entity);
      yield;
    }
    kept.set(knowledge, made);
    return made;
  }

  /** The entities like a name, the likeliest first; of equally likely ones in the order of their records. */
  of(name: string, type?: EntityType): Entity[] {
    const likeness = this.#likenessTo(name);
    const rank = (index: number): number =>
      likeness.get(index)! + (this.#entities[index]!.type === type ? sameType : 0);
    return [...likeness.keys()].sort((a, b) => rank(b) - rank(a) || a - b).map((index) => this.#entities[index]!);
  }

  #add(index: number, entity: Entity): void {
    for (const name of namesOf(entity)) {
      const pairs = pairsOf(name);
      const id = this.#owners.push(index) - 1;
      this.#sizes.push(pairs.size);
      for (const pair of pairs) push(this.#byPair, pair, id);
    }
    const initials = entity.name.en.match(/\b[A-Z]/g)?.join('') ?? '';
    if (initials.length > 1) push(this.#byInitials, initials, index);
  }

  /** How like each entity is, by the likest of its names: the coefficient of Sørensen and Dice, or 1 for its initials. */
  #likenessTo(name: string): Map<number, number> {
    const pairs = pairsOf(name);
    const shared = new Uint16Array(this.#owners.length);
    for (const pair of pairs) for (const id of this.#byPair.get(pair) ?? []) shared[id]!++;
    const likeness = new Map<number, number>();
    for (const [id, count] of shared.entries()) {
      const alike = (2 * count) / (pairs.size + this.#sizes[id]! || 1);
      const owner = this.#owners[id]!;
      if (alike >= least && alike > (likeness.get(owner) ?? 0)) likeness.set(owner, alike);
    }
    for (const index of this.#byInitials.get(name) ?? []) likeness.set(index, 1);
    return likeness;
  }
}

const kept = new WeakMap<Knowledge, Likeness>();

/** Whether each of the words stands in a name of the entity, or in its id: folded, so that «الامن» finds «الأمن». */
export function isFoundBy(entity: Named, words: string): boolean {
  const keys = folded(words).split(' ').filter(Boolean);
  const all = [entity.id.replaceAll('-', ' '), ...namesOf(entity)].map(folded).join('\n');
  return keys.every((key) => all.includes(key));
}

function namesOf({ name, aliases }: Named): string[] {
  return [name.ar, name.en, ...aliases.map(({ text }) => text)];
}

/** The pairs of neighbouring letters in a folded name, articles left out. */
function pairsOf(name: string): ReadonlySet<string> {
  const pairs = new Set<string>();
  for (const word of folded(name).split(' ')) {
    const whole = ` ${word.replace(/^(ال|لل)(?=...)/, '')} `;
    for (let i = 1; i < whole.length; i++) pairs.add(whole.slice(i - 1, i + 1));
  }
  return pairs;
}

function push(map: Map<string, number[]>, key: string, value: number): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
