// Isnad: Same As …, Not the Same As … — an editor's judgement on two things, or on a thing and a name that is not its own.

import * as v from 'valibot';
import { addJudgement } from '../../../knowledge/edit.ts';
import type { JudgementRecord } from '../../../knowledge/schema.ts';
import { notSameTitle, sameTitle } from '../../../l10n/ask.ts';
import { judgedNotSame, judgedSame, unknownEntity } from '../../../l10n/curate.ts';
import { both } from '../../../l10n/message.ts';
import { folded } from '../../../text/fold.ts';
import { likelyFor } from './alias.ts';
import { place, readGiven } from '../gesture/arguments.ts';
import { type About, type Curator, entitiesOf, entityOf } from '../gesture/curator.ts';
import { type Answer, already } from '../gesture/gestures.ts';
import { pickEntity } from '../ask/pick.ts';

type Kind = 'same' | 'not-same';

const asked = v.strictObject({
  at: v.optional(place),
  entity: v.optional(v.string()),
  corpus: v.optional(v.string()),
  other: v.optional(v.string()),
});

/** Writes the judgement down; one of the other mind about the same two is replaced. */
export async function judgeSame(curator: Curator, given: unknown, judgement: Kind): Promise<Answer> {
  const read = readGiven(curator.host, asked, given);
  if ('refused' in read) return read;
  const about = entityOf(curator, read.args, read.node);
  if ('refused' in about) return about;
  const other = read.args.other ?? (await askOther(about, judgement));
  if (other === undefined) return undefined;
  const { folder, name } = about;
  const view = folder.corpus.entity(other);
  if (!view) return { refused: both(unknownEntity) };
  const record = recordOf(judgement, about, other);
  if (!record) return already();
  const done = both(judgement === 'same' ? judgedSame : judgedNotSame, name, view.name.ar);
  return curator.gestures.perform(folder, done, addJudgement(record));
}

async function askOther({ folder, id, name }: About, judgement: Kind): Promise<string | undefined> {
  const among = entitiesOf(folder).filter((one) => one.id !== id || judgement === 'not-same');
  const title = both(judgement === 'same' ? sameTitle : notSameTitle, name);
  return (await pickEntity(title, among, { first: await likelyFor(folder, name, id) }))?.id;
}

/** What is to be written; undefined where it is so already. Not the same as the thing it names now: the name is not its own. */
function recordOf(judgement: Kind, { folder, id, name }: About, other: string): JudgementRecord | undefined {
  if (id !== other) {
    const isSaid = folder.corpus.knowledge.judgements.some(
      (one) =>
        one.judgement === judgement &&
        one.name !== undefined &&
        folded(one.name) === folded(name) &&
        one.entities.includes(other),
    );
    return isSaid ? undefined : { judgement, entities: [id, other] };
  }
  return judgement === 'same' ? undefined : { judgement, entities: [id], name };
}
