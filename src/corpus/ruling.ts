// What editors decided about names, carried out on the mentions of a text.

import type { Entity, EntityType } from '../knowledge/entity.ts';
import type { Identity } from '../knowledge/identity.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { identityOf } from '../knowledge/settle.ts';
import type { CitationRecord } from '../knowledge/schema.ts';
import { keyOf } from '../recognise/key.ts';
import { type Mention, type NameMention, isName, printedName } from '../recognise/mention.ts';
import { folded } from '../text/fold.ts';
import { type Span, overlaps } from '../text/span.ts';

/** Where a citation of the text stands with its words unchanged; undefined where it does not. */
export type Locate = (citation: CitationRecord) => Span | undefined;

/** How many mentions are looked at before giving way. */
const slice = 512;

/** The judgements of one knowledge, as they bear on mentions. */
export class Rulings {
  readonly #identity: Identity;
  readonly #entities: ReadonlyMap<string, Entity>;
  /** Words that name nothing: everywhere by their folded form, and at places. */
  readonly #nothing = new Set<string>();
  readonly #nothingAt = new Map<string, { readonly name: string; readonly at: CitationRecord }[]>();

  constructor(knowledge: Knowledge) {
    this.#identity = identityOf(knowledge);
    this.#entities = knowledge.entities;
    for (const one of knowledge.judgements) {
      if (one.judgement !== 'not-an-entity') continue;
      const name = folded(one.name);
      if (!one.at) this.#nothing.add(name);
      else this.#nothingAt.set(one.at.source, [...(this.#nothingAt.get(one.at.source) ?? []), { name, at: one.at }]);
    }
  }

  /** The entity that stands for all that are the same as this one. */
  entityOf(id: string): string {
    return this.#identity.of(id);
  }

  /**
   * The mentions of the source at `path` without those that name nothing, each with the entity that it is judged to name;
   * giving way in between.
   */
  *ruledInSlices(
    path: string,
    text: string,
    mentions: readonly Mention[],
    locate: Locate,
  ): Generator<void, readonly Mention[]> {
    const here = this.#nothingAt.get(path) ?? [];
    if (this.#identity.isEmpty && this.#nothing.size + here.length === 0) return mentions;
    const places = here.flatMap(({ name, at }) => {
      const span = locate(at);
      return span ? [{ name, span }] : [];
    });
    const ruled: Mention[] = [];
    for (const [i, mention] of mentions.entries()) {
      if (i % slice === slice - 1) yield;
      const name = isName(mention) ? folded(printedName(text, mention)) : '';
      if (!isName(mention)) ruled.push(mention);
      else if (this.#namesNothing(mention, name)) continue;
      else if (!places.some((place) => place.name === name && overlaps(place.span, mention)))
        ruled.push(this.#named(mention, name));
    }
    return ruled;
  }

  /** Whether a mention, or the full name that it is short for, was judged to name nothing anywhere. */
  #namesNothing({ entity }: NameMention, name: string): boolean {
    if (this.#nothing.size === 0) return false;
    return this.#nothing.has(name) || (entity.startsWith('unknown:') && this.#nothing.has(nameIn(entity)));
  }

  #named(mention: NameMention, name: string): NameMention {
    const entity = this.#identity.denies(mention.entity, name)
      ? `unknown:${mention.type}:${keyOf(name)}`
      : (this.#given().get(name) ?? mention.entity);
    const meant = this.#identity.of(entity);
    return meant === mention.entity ? mention : { ...mention, entity: meant, type: this.#typeOf(meant) ?? mention.type };
  } // prettier-ignore

  #typeOf(id: string): EntityType | undefined {
    return this.#entities.get(id)?.type ?? typeIn(id);
  }

  /** The entities to which judgements give names, by these folded. */
  #given(): ReadonlyMap<string, string> {
    return (this.#byName ??= new Map(this.#identity.names.map(({ text, entity }) => [folded(text), entity])));
  }
  #byName: ReadonlyMap<string, string> | undefined;
}

/** The type in the id of an entity that is only mentioned. */
export function typeIn(id: string): EntityType | undefined {
  return id.startsWith('unknown:') ? (id.split(':')[1] as EntityType) : undefined;
}

/** The name in such an id, folded. */
export function nameIn(id: string): string {
  return id.split(':').slice(2).join(':').replaceAll('-', ' ');
}
