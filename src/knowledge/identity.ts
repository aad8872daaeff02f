// Which ids mean one thing, by the judgements of editors: `same` joins, `not-same` keeps apart and is the stronger.

import { folded } from '../text/fold.ts';
import type { JudgementRecord } from './schema.ts';

/** A name that an editor gave to an entity. */
export interface JudgedName {
  readonly text: string;
  readonly entity: string;
}

/** What editors decided about who is who. */
export class Identity {
  readonly #above = new Map<string, string>();
  readonly #apart = new Map<string, Set<string>>();
  readonly #denied = new Map<string, Set<string>>();
  /** The names that judgements give, in their order; the entities are those that stand for all that are the same. */
  readonly names: readonly JudgedName[];

  constructor(judgements: readonly JudgementRecord[], isKnown: (id: string) => boolean = () => true) {
    for (const one of judgements) if (one.judgement === 'not-same') this.#part(one.entities, one.name);
    for (const one of judgements) if (one.judgement === 'same') this.#join(one.entities, isKnown);
    this.names = judgements.flatMap((one) =>
      one.judgement === 'same' && one.name !== undefined
        ? [{ text: one.name, entity: this.of(one.entities[0]!) }].filter((given) => !this.denies(given.entity, given.text))
        : [],
    );
  } // prettier-ignore

  /** Whether no judgement says anything. */
  get isEmpty(): boolean {
    return this.#above.size + this.#denied.size + this.names.length === 0;
  }

  /** The id that stands for all that are the same as this one: a known entity's where there is one, else the one named first. */
  of(id: string): string {
    let at = id;
    for (let up = this.#above.get(at); up !== undefined; up = this.#above.get(at)) at = up;
    return at;
  }

  /** The ids for which others stand. */
  merged(): IterableIterator<string> {
    return this.#above.keys();
  }

  /** Whether two entities were judged to be two. */
  areApart(a: string, b: string): boolean {
    return this.#apart.get(a)?.has(b) ?? false;
  }

  /** Whether a name was judged to be none of the entity's. */
  denies(entity: string, name: string): boolean {
    return this.#denied.get(entity)?.has(folded(name)) ?? false;
  }

  #part(entities: readonly string[], name: string | undefined): void {
    for (const one of entities) {
      if (name !== undefined) entry(this.#denied, one).add(folded(name));
      else for (const other of entities) if (other !== one) entry(this.#apart, one).add(other);
    }
  }

  #join([first, ...others]: readonly string[], isKnown: (id: string) => boolean): void {
    for (const other of others) {
      const [a, b] = [this.of(first!), this.of(other)];
      if (a === b || this.areApart(a, b)) continue;
      const [stays, goes] = isKnown(b) && !isKnown(a) ? [b, a] : [a, b];
      this.#above.set(goes, stays);
      this.#inherit(stays, goes);
    }
  }

  /** What was said of one that goes holds of the one that stays. */
  #inherit(stays: string, goes: string): void {
    for (const name of this.#denied.get(goes) ?? []) entry(this.#denied, stays).add(name);
    for (const other of this.#apart.get(goes) ?? []) {
      entry(this.#apart, stays).add(other);
      entry(this.#apart, other).add(stays);
    }
  }
}

function entry(sets: Map<string, Set<string>>, key: string): Set<string> {
  const set = sets.get(key) ?? new Set();
  sets.set(key, set);
  return set;
}
