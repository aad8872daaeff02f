// Isnad: Merge Into … — one entity taken into another.

import * as v from 'valibot';
import { type Step, addAlias, mergeEntity } from '../../../knowledge/edit.ts';
import type { Entity } from '../../../knowledge/entity.ts';
import { isMentionedId } from '../../../knowledge/schema/field.ts';
import { mergeTitle } from '../../../l10n/ask.ts';
import { merged, unknownEntity } from '../../../l10n/curate.ts';
import { both } from '../../../l10n/message.ts';
import { folded } from '../../../text/fold.ts';
import type { CorpusFolder } from '../../folder.ts';
import { likelyFor } from './alias.ts';
import { place, readGiven } from '../gesture/arguments.ts';
import { type About, type Curator, entitiesOf, entityOf, knownIn } from '../gesture/curator.ts';
import { type Answer, already } from '../gesture/gestures.ts';
import { pickEntity } from '../ask/pick.ts';

const askedMerge = v.strictObject({
  at: v.optional(place),
  entity: v.optional(v.string()),
  corpus: v.optional(v.string()),
  into: v.optional(v.string()),
});

/** Takes an entity into a known one, with all references; of one that is only mentioned, its names become names of that. */
export async function mergeInto(curator: Curator, given: unknown): Promise<Answer> {
  const read = readGiven(curator.host, askedMerge, given);
  if ('refused' in read) return read;
  const about = entityOf(curator, read.args, read.node);
  if ('refused' in about) return about;
  const { folder, id, name } = about;
  const { into } = read.args;
  const other = into === undefined ? await askOther(about) : knownIn(folder, into);
  if (other === null) return undefined;
  if (!other) return { refused: both(unknownEntity) };
  if (other.id === id) return already();
  return curator.gestures.perform(folder, both(merged, name, other.name.ar), ...mergeSteps(folder, id, other));
}

async function askOther({ folder, id, name }: About): Promise<Entity | null> {
  const among = entitiesOf(folder).filter((one) => one.id !== id);
  return (await pickEntity(both(mergeTitle, name), among, { first: await likelyFor(folder, name, id) })) ?? null;
}

function mergeSteps(folder: CorpusFolder, id: string, into: Entity): Step[] {
  if (!isMentionedId(id)) return [mergeEntity(id, into.id)];
  const there = new Set([into.name.ar, into.name.en, ...into.aliases.map(({ text }) => text)].map(folded));
  const names = folder.corpus.entity(id)?.names ?? [];
  return names.filter(({ text }) => !there.has(folded(text))).map(({ text }) => addAlias(into.id, { text }));
}
