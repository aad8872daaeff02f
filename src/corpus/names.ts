// The names of a corpus, as recognition wants them.

import type { Entity, EntityType } from '../knowledge/entity.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { identityOf } from '../knowledge/settle.ts';
import type { KnownName } from '../recognise/known/name.ts';
import { hasForeignSound } from '../recognise/known/spelling.ts';
import { typeIn } from './ruling.ts';

/**
 * Every name of every entity, in the order of the records: its own in both languages, then its aliases; those left out that
 * an editor denies it. Last the names that editors gave to entities that are only mentioned.
 */
export function* knownNames(knowledge: Knowledge): Generator<KnownName> {
  const identity = identityOf(knowledge);
  for (const entity of knowledge.entities.values()) {
    for (const name of namesOf(entity)) if (!identity.denies(entity.id, name.text)) yield name;
  }
  for (const { text, entity } of identity.names) {
    const type = typeIn(entity);
    if (type) yield { text, entity, type, kind: 'variant' };
  }
}

function* namesOf({ id, type, name, aliases }: Entity): Generator<KnownName> {
  const transliterated = (text: string): boolean => mayBeForeign.has(type) && hasForeignSound(text, name.en);
  yield { text: name.ar, entity: id, type, kind: 'name', transliterated: transliterated(name.ar) };
  if (name.en !== name.ar) yield { text: name.en, entity: id, type, kind: 'translation' };
  for (const { text, kind } of aliases) yield { text, entity: id, type, kind, transliterated: transliterated(text) };
}

/** The types whose names are taken over from other languages by their sound; those of the others are translated. */
const mayBeForeign: ReadonlySet<EntityType> = new Set(['person', 'place', 'outlet']);
