// Isnad: Add to Knowledge, New Agency and its likes — a record made of the selection or the mention at the caret.

import * as v from 'valibot';
import { guessEntity } from '../../../corpus/guess.ts';
import { type EntityKey, type EntityType, entityKeys, entityTypes } from '../../../knowledge/entity.ts';
import { addRecord } from '../../../knowledge/edit.ts';
import { englishName, idFor } from '../../../knowledge/romanise.ts';
import { acceptRecord, newRecord } from '../../../l10n/ask.ts';
import { addedRecord } from '../../../l10n/curate.ts';
import { typeName } from '../../../l10n/entity.ts';
import { both } from '../../../l10n/message.ts';
import { folded } from '../../../text/fold.ts';
import { fields, place, readGiven } from '../gesture/arguments.ts';
import type { CorpusFolder } from '../../folder.ts';
import { type Curator, spotOf } from '../gesture/curator.ts';
import { fillIn } from '../ask/form.ts';
import { type Draft, rowsOf } from '../ask/draft.ts';
import type { Answer } from '../gesture/gestures.ts';
import type { Spot } from '../gesture/spot.ts';

const asked = v.strictObject({
  at: v.optional(place),
  type: v.optional(v.picklist(entityTypes)),
  /** What the record is to say beside or instead of what is guessed; nothing is asked then. */
  record: v.optional(fields),
});

/** Adds a record for a name; `fixed` where the command itself says the type. */
export async function addEntity(curator: Curator, given: unknown, fixed?: EntityType): Promise<Answer> {
  const read = readGiven(curator.host, asked, given);
  if ('refused' in read) return read;
  const { args, node } = read;
  const spot = spotOf(curator, args.at, node);
  if ('refused' in spot) return spot;
  const draft = { ...draftOf(spot, fixed ?? args.type ?? typeOf(spot)), ...args.record } as Draft;
  if (!args.record) {
    const accepted = await fillIn(both(newRecord), both(acceptRecord), () =>
      rowsOf(spot.folder, draft, fixed === undefined),
    );
    if (!accepted) return undefined;
  }
  return curator.gestures.perform(
    spot.folder,
    both(addedRecord, draft.name.ar, typeName[draft.type]),
    addRecord(keyOf(draft.type), recordOf(draft)),
  );
}

/** The record of a draft: fields that its type does not have, or that say nothing, are left out. */
export function recordOf({ type, country, parent, ...rest }: Draft): EntityRecord {
  const links = {
    ...(type === 'place' ? { in: country } : { country }),
    ...(type === 'agency' || type === 'group' ? { parent } : {}),
  };
  const said = Object.entries({ ...rest, ...links }).filter(([, value]) => value !== undefined);
  return Object.fromEntries(said) as unknown as EntityRecord;
}

type EntityRecord = Parameters<typeof addRecord<EntityKey>>[1];

/** The list in which records of a type stand. */
export function keyOf(type: EntityType): EntityKey {
  return (Object.keys(entityKeys) as EntityKey[]).find((key) => entityKeys[key] === type)!;
}

function typeOf({ mention }: Spot): EntityType {
  return mention && 'entity' in mention ? mention.type : 'agency';
}

function draftOf({ folder, source, start, end, name }: Spot, type: EntityType): Draft {
  return { ...newDraft(folder, name, type), ...guessEntity(folder.corpus.knowledge, source, { start, end }, type) };
}

/** A record for a name. One that has a record of this type already keeps its id, so that nothing is added twice. */
export function newDraft({ corpus: { knowledge } }: CorpusFolder, name: string, type: EntityType): Draft {
  const all = [...knowledge.entities.values()];
  const there = all.find((one) => one.type === type && folded(one.name.ar) === folded(name));
  const english = there?.name.en ?? englishName(name);
  const isTaken = (id: string): boolean => knowledge.entities.has(id) || knowledge.events.has(id);
  return { type, id: there?.id ?? idFor(english, isTaken), name: there?.name ?? { ar: name, en: english } };
}
