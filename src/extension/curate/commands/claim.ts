// Isnad: Pin Claim — what the source says at the place, kept as a record with its citation.

import { window } from 'vscode';
import * as v from 'valibot';
import { unknownMeasure } from '../../../claims/property.ts';
import { cite } from '../../../corpus/cite.ts';
import { type Pinnable, isoOf, pinnable, recordedNumber } from '../../../corpus/pin.ts';
import { pinClaim } from '../../../knowledge/edit.ts';
import type { ClaimRecord } from '../../../knowledge/schema.ts';
import { ranks } from '../../../knowledge/schema/judgement.ts';
import { acceptClaim, pinTitle, propertyField, rankField, rankName, subjectField } from '../../../l10n/ask.ts';
import { pinned, wantsSubject } from '../../../l10n/curate.ts';
import { isolated } from '../../../l10n/isolate.ts';
import { both, say } from '../../../l10n/message.ts';
import type { CorpusFolder } from '../../folder.ts';
import { language } from '../../language.ts';
import { fields, place, readGiven } from '../gesture/arguments.ts';
import { type Curator, entitiesOf, spotOf } from '../gesture/curator.ts';
import { type Row, fillIn } from '../ask/form.ts';
import type { Answer } from '../gesture/gestures.ts';
import { type Choice, pickEntity } from '../ask/pick.ts';
import type { Spot } from '../gesture/spot.ts';

const asked = v.strictObject({
  at: v.optional(place),
  /** What the record is to say beside or instead of what is extracted; nothing is asked then. */
  record: v.optional(fields),
});

type Draft = { -readonly [K in keyof Pinnable]: Pinnable[K] };

/** Pins the claim at the place; one with the same words about the same property is replaced. */
export async function pin(curator: Curator, given: unknown): Promise<Answer> {
  const read = readGiven(curator.host, asked, given);
  if ('refused' in read) return read;
  const spot = spotOf(curator, read.args.at, read.node);
  if ('refused' in spot) return spot;
  const { folder } = spot;
  const { record } = read.args;
  const draft: Draft = { ...draftOf(spot), ...record };
  if (!record && !(await fillIn(both(pinTitle, draft.citation.quote), both(acceptClaim), () => rowsOf(folder, draft))))
    return undefined;
  if (draft.subject === undefined) return { refused: both(wantsSubject) };
  return curator.gestures.perform(folder, both(pinned, draft.citation.quote), pinClaim(draft as ClaimRecord));
}

/** The extracted claim at the place, else what the mention or the words there say. */
function draftOf({ folder, source, start, end, mention }: Spot): Draft {
  const here = source.claims.filter((claim) => claim.start < end && start < claim.end);
  const claim = here.find(({ property }) => property !== unknownMeasure) ?? here[0];
  if (claim) return pinnable(folder.corpus.knowledge, source, claim);
  const citation = cite(source, { start, end });
  const iso = mention?.type === 'date' ? isoOf(mention.iso) : undefined;
  if (iso !== undefined) return { property: 'date', value: { iso }, citation };
  const number = mention?.type === 'figure' ? recordedNumber(mention) : undefined;
  return { property: unknownMeasure, value: number ?? { text: citation.quote }, citation };
}

function rowsOf(folder: CorpusFolder, draft: Draft): Row[] {
  return [subjectRow(folder, draft), propertyRow(folder, draft), rankRow(draft)];
}

function subjectRow(folder: CorpusFolder, draft: Draft): Row {
  const events = folder.corpus
    .events()
    .map(({ id, title }): Choice => ({ id, name: title, aliases: [], type: 'event' }));
  const all: Choice[] = [...entitiesOf(folder), ...events];
  return {
    name: both(subjectField),
    value: () => all.find(({ id }) => id === draft.subject)?.name[language()] ?? '',
    change: async () => {
      const chosen = await pickEntity(both(subjectField), all);
      if (chosen) draft.subject = chosen.id;
    },
  };
}

function propertyRow({ corpus }: CorpusFolder, draft: Draft): Row {
  const title = (id: string): string => corpus.propertyTitle(id)?.[language()] ?? id;
  return {
    name: both(propertyField),
    value: () => title(draft.property),
    change: async () => {
      const ids = new Set([draft.property, ...corpus.knowledge.measures.keys()]);
      const items = Array.from(ids, (id) => ({ label: isolated(title(id)), description: id, id }));
      const chosen = await window.showQuickPick(items, { title: say(language(), propertyField) });
      if (chosen) draft.property = chosen.id;
    },
  };
}

function rankRow(draft: Draft): Row {
  return {
    name: both(rankField),
    value: () => say(language(), rankName[draft.rank ?? 'normal']),
    change: async () => {
      const items = ranks.map((rank) => ({ label: say(language(), rankName[rank]), rank }));
      const chosen = await window.showQuickPick(items, { title: say(language(), rankField) });
      if (chosen) draft.rank = chosen.rank;
    },
  };
}
