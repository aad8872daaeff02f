// The names of a corpus, as recognition wants them.

import type { Entity, EntityType } from '../knowledge/entity.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { KnownName } from '../recognise/known/name.ts';
import { hasForeignSound } from '../recognise/known/spelling.ts';

/** Every name of every entity, in the order of the records: its own in both languages, then its aliases. */
export function* knownNames({ entities }: Knowledge): Generator<KnownName> {
  for (const entity of entities.values()) yield* namesOf(entity);
}

function* namesOf({ id, type, name, aliases }: Entity): Generator<KnownName> {
  const transliterated = (text: string): boolean => mayBeForeign.has(type) && hasForeignSound(text, name.en);
  yield { text: name.ar, entity: id, type, kind: 'name', transliterated: transliterated(name.ar) };
  if (name.en !== name.ar) yield { text: name.en, entity: id, type, kind: 'translation' };
  for (const { text, kind } of aliases) yield { text, entity: id, type, kind, transliterated: transliterated(text) };
}

/** The types whose names are taken over from other languages by their sound; those of the others are translated. */
const mayBeForeign: ReadonlySet<EntityType> = new Set(['person', 'place', 'outlet']);
