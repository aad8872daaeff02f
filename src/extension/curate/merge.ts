// Isnad: Merge Into …, Split a Name Off … — one entity taken into another, a name made an entity of its own.

import { window } from 'vscode';
import * as v from 'valibot';
import { type Step, addAlias, mergeEntity, removeAlias, splitEntity } from '../../knowledge/edit.ts';
import { type Entity, entityTypes } from '../../knowledge/entity.ts';
import {
  acceptRecord,
  merged,
  mergeTitle,
  noOtherNames,
  splitDone,
  splitTitle,
  unknownEntity,
  whichName,
} from '../../l10n/curate.ts';
import { isolated } from '../../l10n/isolate.ts';
import type { Bilingual } from '../../l10n/language.ts';
import { both } from '../../l10n/message.ts';
import { folded } from '../../text/fold.ts';
import type { CorpusFolder } from '../folder.ts';
import { language } from '../language.ts';
import { likelyFor } from './alias.ts';
import { fields, place, readGiven } from './arguments.ts';
import { type Curator, type About, entitiesOf, entityOf, knownIn } from './curator.ts';
import { type Draft, rowsOf } from './draft.ts';
import { keyOf, newDraft, recordOf } from './entity.ts';
import { fillIn } from './form.ts';
import { type Result, refuse } from './gestures.ts';
import { pickEntity } from './pick.ts';

const askedMerge = v.strictObject({
  at: v.optional(place),
  entity: v.optional(v.string()),
  into: v.optional(v.string()),
});

/** Takes an entity into a known one, with all references; of one that is only mentioned, its names become names of that. */
export async function mergeInto(curator: Curator, given: unknown): Promise<Result | undefined> {
  const read = readGiven(curator.host, askedMerge, given);
  if ('refused' in read) return refuse(read.refused);
  const about = entityOf(curator, read.args, read.node);
  if ('refused' in about) return refuse(about.refused);
  const { folder, id, name } = about;
  const { into } = read.args;
  const other = into === undefined ? await askOther(about) : knownIn(folder, into);
  if (other === null) return undefined;
  if (!other) return refuse(both(unknownEntity));
  return curator.gestures.perform(folder, both(merged, name, other.name.ar), ...mergeSteps(folder, id, other));
}

async function askOther({ folder, id, name }: About): Promise<Entity | null> {
  const among = entitiesOf(folder).filter((one) => one.id !== id);
  return (await pickEntity(both(mergeTitle, name), among, { first: likelyFor(folder, name, id) })) ?? null;
}

function mergeSteps(folder: CorpusFolder, id: string, into: Entity): Step[] {
  if (!id.startsWith('unknown:')) return [mergeEntity(id, into.id)];
  const there = new Set([into.name.ar, into.name.en, ...into.aliases.map(({ text }) => text)].map(folded));
  const names = folder.corpus.entity(id)?.names ?? [];
  return names.filter(({ text }) => !there.has(folded(text))).map(({ text }) => addAlias(into.id, { text }));
}

const askedSplit = v.strictObject({
  at: v.optional(place),
  entity: v.optional(v.string()),
  name: v.optional(v.string()),
  type: v.optional(v.picklist(entityTypes)),
  record: v.optional(fields),
});

/** Makes a name of an entity an entity of its own. */
export async function splitName(curator: Curator, given: unknown): Promise<Result | undefined> {
  const read = readGiven(curator.host, askedSplit, given);
  if ('refused' in read) return refuse(read.refused);
  const { args, node } = read;
  const about = entityOf(curator, args, node);
  if ('refused' in about) return refuse(about.refused);
  const { folder, id } = about;
  const entity = knownIn(folder, id);
  if (!entity) return refuse(both(unknownEntity));
  const name = args.name ?? (await askName(entity, node ? undefined : about.name));
  if (name === null) return refuse(both(noOtherNames, entity.name));
  if (name === undefined) return undefined;
  const draft: Draft = { ...newDraft(folder, name, args.type ?? entity.type), ...args.record };
  const title: Bilingual = both(splitTitle, name, entity.name);
  if (!args.record && !(await fillIn(title, both(acceptRecord), () => rowsOf(folder, draft, true)))) return undefined;
  const steps = [removeAlias(id, name), splitEntity(id, keyOf(draft.type), recordOf(draft))];
  return curator.gestures.perform(folder, both(splitDone, name, entity.name), ...steps);
}

/** Which of the entity's other names is meant: the one at the caret where it is one; null where there is none. */
async function askName({ aliases, name }: Entity, here: string | undefined): Promise<string | null | undefined> {
  if (aliases.length === 0) return null;
  const own = here === undefined ? undefined : aliases.find(({ text }) => folded(text) === folded(here));
  if (own) return own.text;
  const items = aliases.map(({ text }) => ({ label: isolated(text), text }));
  return (await window.showQuickPick(items, { title: both(whichName, name)[language()] }))?.text;
}
