// Isnad: Split a Name Off …, Remove a Name … — what is done to one of the other names of an entity.

import { window } from 'vscode';
import * as v from 'valibot';
import { removeAlias, splitEntity } from '../../../knowledge/edit.ts';
import { type Entity, entityTypes } from '../../../knowledge/entity.ts';
import { acceptRecord, splitTitle, whichName } from '../../../l10n/ask.ts';
import { noOtherNames, removedAlias, splitDone, unknownEntity } from '../../../l10n/curate.ts';
import { isolated } from '../../../l10n/isolate.ts';
import type { Bilingual } from '../../../l10n/language.ts';
import { both } from '../../../l10n/message.ts';
import { folded } from '../../../text/fold.ts';
import type { CorpusFolder } from '../../folder.ts';
import { language } from '../../language.ts';
import { type Given, fields, place, readGiven } from '../gesture/arguments.ts';
import { type Asked, type Curator, entityOf, knownIn } from '../gesture/curator.ts';
import { type Draft, rowsOf } from '../ask/draft.ts';
import { keyOf, newDraft, recordOf } from './entity.ts';
import { fillIn } from '../ask/form.ts';
import type { Answer, Refusal } from '../gesture/gestures.ts';

const askedSplit = v.strictObject({
  at: v.optional(place),
  entity: v.optional(v.string()),
  corpus: v.optional(v.string()),
  name: v.optional(v.string()),
  type: v.optional(v.picklist(entityTypes)),
  record: v.optional(fields),
});

/** Makes a name of an entity an entity of its own. */
export async function splitName(curator: Curator, given: unknown): Promise<Answer> {
  const read = readGiven(curator.host, askedSplit, given);
  const found = await nameOf(curator, read);
  if (!found || 'refused' in found) return found;
  if ('refused' in read) return read;
  const { folder, entity, name } = found;
  const { args } = read;
  const draft: Draft = { ...newDraft(folder, name, args.type ?? entity.type), ...args.record };
  const title: Bilingual = both(splitTitle, name, entity.name);
  if (!args.record && !(await fillIn(title, both(acceptRecord), () => rowsOf(folder, draft, true)))) return undefined;
  const steps = [removeAlias(entity.id, name), splitEntity(entity.id, keyOf(draft.type), recordOf(draft))];
  return curator.gestures.perform(folder, both(splitDone, name, entity.name), ...steps);
}

interface OtherName {
  readonly folder: CorpusFolder;
  readonly entity: Entity;
  readonly name: string;
}

/** A known entity and one of its other names: asked for where it is not said; undefined where the editor leaves. */
async function nameOf(
  curator: Curator,
  read: Given<Asked & { readonly name?: string | undefined }> | Refusal,
): Promise<OtherName | Refusal | undefined> {
  if ('refused' in read) return read;
  const { args, node } = read;
  const about = entityOf(curator, args, node);
  if ('refused' in about) return about;
  const { folder, id } = about;
  const entity = knownIn(folder, id);
  if (!entity) return { refused: both(unknownEntity) };
  const name = args.name ?? (await askName(entity, node ? node.name : about.name));
  if (name === null) return { refused: both(noOtherNames, entity.name) };
  return name === undefined ? undefined : { folder, entity, name };
}

/** Which of the entity's other names is meant: the one at the caret where it is one; null where there is none. */
async function askName({ aliases, name }: Entity, here: string | undefined): Promise<string | null | undefined> {
  if (aliases.length === 0) return null;
  const own = here === undefined ? undefined : aliases.find(({ text }) => folded(text) === folded(here));
  if (own) return own.text;
  const items = aliases.map(({ text }) => ({ label: isolated(text), text }));
  return (await window.showQuickPick(items, { title: both(whichName, name)[language()] }))?.text;
}

const askedRemoval = v.strictObject({
  at: v.optional(place),
  entity: v.optional(v.string()),
  corpus: v.optional(v.string()),
  name: v.optional(v.string()),
});

/** Takes a name from an entity. */
export async function removeName(curator: Curator, given: unknown): Promise<Answer> {
  const found = await nameOf(curator, readGiven(curator.host, askedRemoval, given));
  if (!found || 'refused' in found) return found;
  const { folder, entity, name } = found;
  return curator.gestures.perform(folder, both(removedAlias, name, entity.name), removeAlias(entity.id, name));
}
