// How entities stand to each other, as far as setting claims side by side needs it.

import type { Entity } from '../knowledge/entity.ts';
import type { Identity } from '../knowledge/identity.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { identityOf } from '../knowledge/settle.ts';

/** The ids of countries, continents and regions that the knowledge does not hold: by their codes. */
const territory = /^unknown:place:([a-z]{2}|\d{3})$/;

/** The links between the entities of one knowledge. */
export class Relations {
  readonly #entities: ReadonlyMap<string, Entity>;
  readonly #identity: Identity;
  readonly #above = new Map<string, ReadonlySet<string>>();

  constructor(knowledge: Knowledge) {
    this.#entities = knowledge.entities;
    this.#identity = identityOf(knowledge);
  }

  /** Whether an editor judged two entities to be two, or a name to be none of an entity's. */
  areApart(a: string, b: string, name?: string): boolean {
    return this.#identity.areApart(a, b) || (name !== undefined && this.#identity.denies(a, name));
  }

  /** Whether two entities can be one subject: the same, or one above the other (a bureau and its country). */
  related(a: string, b: string): boolean {
    return a === b || this.above(a).has(b) || this.above(b).has(a);
  }

  /** Whether the knowledge holds an entity. */
  knows(id: string): boolean {
    return this.#entities.has(id);
  }

  /** Whether one entity is the parent of the other. */
  adjacent(a: string, b: string): boolean {
    const [x, y] = [this.#entities.get(a)?.parent, this.#entities.get(b)?.parent];
    return x === b || y === a;
  }

  /** The entities above one: its parents, its seat's and its country's, and theirs. */
  above(id: string): ReadonlySet<string> {
    const known = this.#above.get(id);
    if (known) return known;
    const found = new Set<string>();
    const queue = [id];
    for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
      for (const higher of this.#links(next)) {
        if (found.has(higher) || higher === id) continue;
        found.add(higher);
        queue.push(higher);
      }
    }
    this.#above.set(id, found);
    return found;
  }

  /** Whether an entity is so broad that naming it says little of which happening is meant: a country, or what holds some. */
  isBroad(id: string): boolean {
    const entity = this.#entities.get(id);
    if (!entity) return territory.test(id);
    return entity.type === 'place' && (this.#countries().has(id) || this.#overCountries().has(id) || !entity.parent);
  }

  #links(id: string): string[] {
    const { parent, country, seat } = this.#entities.get(id) ?? {};
    return [parent, country, seat].filter((link) => link !== undefined);
  }

  #countries(): ReadonlySet<string> {
    return (this.#allCountries ??= new Set(
      [...this.#entities.values()].flatMap(({ country }) => (country ? [country] : [])),
    ));
  }
  #allCountries: ReadonlySet<string> | undefined;

  #overCountries(): ReadonlySet<string> {
    return (this.#allOver ??= new Set([...this.#countries()].flatMap((country) => [...this.above(country)])));
  }
  #allOver: ReadonlySet<string> | undefined;
}
