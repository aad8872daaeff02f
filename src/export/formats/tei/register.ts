// The persons, organisations and places of a text, each with the id by which its TEI document refers to it.

import type { EntityView } from '../../../corpus/entities.ts';
import type { EntityType } from '../../../knowledge/entity.ts';
import { type AnnotatedText, entityIn } from '../document.ts';

/** What TEI makes of a type of entities: the element of a mention, and the list of the header; undefined where it has none. */
export interface TeiKind {
  readonly mention: string;
  readonly list?: 'listPerson' | 'listOrg' | 'listPlace';
}

/** Laws, programmes and the like are names without a list of their own. */
export const kinds: Readonly<Record<EntityType, TeiKind>> = {
  agency: { mention: 'orgName', list: 'listOrg' },
  group: { mention: 'orgName', list: 'listOrg' },
  outlet: { mention: 'orgName', list: 'listOrg' },
  person: { mention: 'persName', list: 'listPerson' },
  place: { mention: 'placeName', list: 'listPlace' },
  instrument: { mention: 'name' },
};

/** An entity of a text with its XML id, which no other document need know. */
export interface Registered {
  readonly id: string;
  readonly entity: EntityView;
}

/** The entities of one text that TEI has a list for, in the order of their first mention. */
export class Register {
  readonly #byEntity = new Map<string, Registered>();

  constructor({ annotations, corpus }: AnnotatedText) {
    for (const annotation of annotations) {
      const id = entityIn(annotation);
      const entity = id === undefined ? undefined : corpus.entity(id);
      if (!entity || this.#byEntity.has(entity.id) || !kinds[entity.type].list) continue;
      this.#byEntity.set(entity.id, { id: `e${this.#byEntity.size + 1}`, entity });
    }
  }

  /** What refers to an entity; undefined for one that stands in no list. */
  referenceTo(entity: string): string | undefined {
    const found = this.#byEntity.get(entity);
    return found && `#${found.id}`;
  }

  /** The entities of a list. */
  of(list: NonNullable<TeiKind['list']>): Registered[] {
    return [...this.#byEntity.values()].filter(({ entity }) => kinds[entity.type].list === list);
  }
}
