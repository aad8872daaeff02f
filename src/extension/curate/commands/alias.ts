// Isnad: Another Name of …, Misspelling of …, Mistranslation of … — the selection, or the name at the caret, as a name of a known entity.

import { window } from 'vscode';
import * as v from 'valibot';
import { addAlias } from '../../../knowledge/edit.ts';
import type { Entity } from '../../../knowledge/entity.ts';
import { Likeness } from '../../../knowledge/likely.ts';
import { type AliasKind, aliasKinds } from '../../../knowledge/schema.ts';
import { aliasKindTitle, aliasTitle } from '../../../l10n/ask.ts';
import { addedAlias, unknownEntity } from '../../../l10n/curate.ts';
import { aliasName } from '../../../l10n/entity.ts';
import { both, say } from '../../../l10n/message.ts';
import { folded } from '../../../text/fold.ts';
import type { CorpusFolder } from '../../folder.ts';
import { language } from '../../language.ts';
import { inSlices } from '../../slices.ts';
import { place, readGiven } from '../gesture/arguments.ts';
import { type Curator, entitiesOf, knownIn, spotOf } from '../gesture/curator.ts';
import type { Answer } from '../gesture/gestures.ts';
import { pickEntity } from '../ask/pick.ts';
import type { Spot } from '../gesture/spot.ts';

const asked = v.strictObject({
  at: v.optional(place),
  entity: v.optional(v.string()),
  kind: v.optional(v.picklist(aliasKinds)),
});

/** Adds a name to an entity; `fixed` where the command itself says of which kind. */
export async function nameEntity(curator: Curator, given: unknown, fixed?: AliasKind): Promise<Answer> {
  const read = readGiven(curator.host, asked, given);
  if ('refused' in read) return read;
  const { args, node } = read;
  const spot = spotOf(curator, args.at, node);
  if ('refused' in spot) return spot;
  const { folder, name } = spot;
  const entity = args.entity === undefined ? await askEntity(spot) : knownIn(folder, args.entity);
  if (entity === null) return undefined;
  if (!entity) return { refused: both(unknownEntity) };
  const kind = fixed ?? args.kind ?? (await askKind(name, entity));
  if (!kind) return undefined;
  return curator.gestures.perform(
    folder,
    both(addedAlias, name, entity.name, aliasName[kind]),
    addAlias(entity.id, { text: name, kind }),
  );
}

/** The entity of which the words are a name; null where the editor leaves. */
async function askEntity({ folder, name, mention }: Spot): Promise<Entity | null> {
  const first = await likelyFor(folder, name, mention && 'entity' in mention ? mention.entity : undefined);
  return (await pickEntity(both(aliasTitle, name), entitiesOf(folder), { first })) ?? null;
}

/** How many likely entities come first. */
const mostLikely = 5;

/** The entities of which a name may be another one: the one that it means now, then those like it. */
export async function likelyFor(folder: CorpusFolder, name: string, id: string | undefined): Promise<Entity[]> {
  const { corpus } = folder;
  const likeness = await inSlices(Likeness.inSlices(corpus.knowledge));
  const own = id === undefined ? undefined : corpus.knowledge.entities.get(id);
  const like = likeness?.of(name, id === undefined ? undefined : corpus.entity(id)?.type) ?? [];
  return [...new Set([...(own ? [own] : []), ...like])].slice(0, mostLikely);
}

async function askKind(text: string, entity: Entity): Promise<AliasKind | undefined> {
  const guess = guessKind(text, entity);
  const kinds = [guess, ...aliasKinds.filter((kind) => kind !== guess)];
  const items = kinds.map((kind) => ({ label: say(language(), aliasName[kind]), aliasKind: kind }));
  return (await window.showQuickPick(items, { title: say(language(), aliasKindTitle, text) }))?.aliasKind;
}

/** Latin capitals are an acronym, some of the name's own words a short form, Latin words a translation. */
function guessKind(text: string, { name }: Entity): AliasKind {
  if (/^\p{Lu}[\p{Lu}\d-]+$/u.test(text)) return 'acronym';
  const words = folded(name.ar).split(' ');
  const own = folded(text).split(' ');
  if (own.length < words.length && own.every((word) => words.includes(word))) return 'short';
  return /\p{Script=Latin}/u.test(text) ? 'translation' : 'variant';
}
