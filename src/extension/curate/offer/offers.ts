// What can be done about a mention: offered by *Why Is This a Mention?*, by quick fixes and at the hover's foot.

import type { FindingCode } from '../../../check/finding.ts';
import { ofSpelling } from '../../../check/suppress.ts';
import type { Source } from '../../../corpus/source.ts';
import { isWrong } from '../../../corpus/entities.ts';
import type { Entity } from '../../../knowledge/entity.ts';
import {
  offerAcknowledge,
  offerAdd,
  offerAlias,
  offerCompare,
  offerKeep,
  offerMisspelling,
  offerNone,
  offerNoneHere,
  offerNotSame,
  offerPin,
  offerSame,
  offerSuppress,
} from '../../../l10n/offer.ts';
import { typeName } from '../../../l10n/entity.ts';
import type { Bilingual } from '../../../l10n/language.ts';
import { both } from '../../../l10n/message.ts';
import { type Mention, type NameMention, isName, printedName } from '../../../recognise/mention.ts';
import { folded } from '../../../text/fold.ts';
import { type Place, placeOf } from '../../citation.ts';
import type { CorpusFolder } from '../../folder.ts';
import { likelyFor } from '../commands/alias.ts';
import { knownIn } from '../gesture/curator.ts';
import { conflictsAt } from '../commands/conflict.ts';

/** A command of ours with its argument, and what it is called here. */
export interface Offer {
  readonly command: string;
  readonly title: Bilingual;
  readonly argument: object;
}

/** How many likely entities are offered by name. */
const mostLikely = 3;

/** What can be done about a mention, the entities that it is likely to name among it. */
export async function allOffersFor(folder: CorpusFolder, source: Source, mention: Mention): Promise<Offer[]> {
  if (!isName(mention) || knownIn(folder, mention.entity)) return offersFor(folder, source, mention);
  const likely = await likelyFor(folder, printedName(source.text, mention), mention.entity);
  return offersFor(folder, source, mention, likely.slice(0, mostLikely));
}

/** What can be done about a mention in a text of a corpus; `likely` are entities that it may name. */
export function offersFor(
  folder: CorpusFolder,
  source: Source,
  mention: Mention,
  likely: readonly Entity[] = [],
): Offer[] {
  if (!isName(mention)) return claimOffers(folder, source, mention);
  const known = knownIn(folder, mention.entity);
  return [
    ...(known ? knownOffers(folder, source, mention, known) : unknownOffers(folder, source, mention, likely)),
    offer('notAnEntityHere', both(offerNoneHere), { at: placeOf(folder, { ...mention, path: source.path }) }),
    offer('notAnEntity', both(offerNone), { at: placeOf(folder, { ...mention, path: source.path }) }),
  ];
}

/** What can be done about a claim: pinned, and where others say otherwise, compared and acknowledged. */
export function claimOffers(
  folder: CorpusFolder,
  source: Source,
  { start, end }: { start: number; end: number },
): Offer[] {
  const at = placeOf(folder, { path: source.path, start, end });
  const conflicts = conflictsAt(folder, source.path, { start, end });
  const isOpen = conflicts.some(({ acknowledged }) => !acknowledged);
  return [
    ...(isOpen ? [offer('acknowledge', both(offerAcknowledge), { at })] : []),
    ...(conflicts.length > 0 ? [offer('compareSideBySide', both(offerCompare), { at })] : []),
    offer('pinClaim', both(offerPin), { at }),
  ];
}

/** What can be done about a finding of a check that an editor does not want to be told. */
export function findingOffers(at: Place, check: string): Offer[] {
  const isSpelling = ofSpelling.has(check as FindingCode);
  return [
    ...(isSpelling ? [offer('keepAsInSource', both(offerKeep), { at })] : []),
    offer('suppressHere', both(offerSuppress.here, check), { at, check }),
    offer('suppressInFile', both(offerSuppress.file, check), { at, check }),
    offer('suppressEverywhere', both(offerSuppress.everywhere, check), { at, check }),
  ];
}

function unknownOffers(folder: CorpusFolder, source: Source, mention: NameMention, likely: readonly Entity[]): Offer[] {
  const at = placeOf(folder, { ...mention, path: source.path });
  return [
    offer('addEntity', both(offerAdd, typeName[mention.type]), { at, type: mention.type }),
    ...likely.map(({ id, name }) => offer('addAlias', both(offerAlias, name), { at, entity: id })),
    offer('sameAs', both(offerSame), { at }),
  ];
}

function knownOffers(
  folder: CorpusFolder,
  source: Source,
  mention: NameMention,
  { id, name, aliases }: Entity,
): Offer[] {
  const at = placeOf(folder, { ...mention, path: source.path });
  const printed = printedName(source.text, mention);
  const own = aliases.find(({ text }) => folded(text) === folded(printed));
  const isRight = printed === name.ar || printed === name.en || (own && isWrong(own));
  return [
    ...(isRight ? [] : [offer('addMisspelling', both(offerMisspelling, name), { at, entity: id })]),
    offer('notSameAs', both(offerNotSame, name), { at, other: id }),
  ];
}

function offer(command: string, title: Bilingual, argument: object): Offer {
  return { command: `isnad.${command}`, title, argument };
}
