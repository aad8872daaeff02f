// Isnad: Not an Entity Here, Not an Entity Anywhere — the words at the place name nothing.

import * as v from 'valibot';
import { cite } from '../../../corpus/cite.ts';
import { addJudgement } from '../../../knowledge/edit.ts';
import { judgedNone, judgedNoneHere } from '../../../l10n/curate.ts';
import { both } from '../../../l10n/message.ts';
import { place, readGiven } from '../gesture/arguments.ts';
import { type Curator, spotOf } from '../gesture/curator.ts';
import type { Answer } from '../gesture/gestures.ts';

const asked = v.strictObject({ at: v.optional(place) });

/** Writes down that the words are no name: at this one place, or wherever they stand. */
export async function judgeNone(curator: Curator, given: unknown, where: 'here' | 'everywhere'): Promise<Answer> {
  const read = readGiven(curator.host, asked, given);
  if ('refused' in read) return read;
  const spot = spotOf(curator, read.args.at, read.node);
  if ('refused' in spot) return spot;
  const { folder, source, name } = spot;
  const done = both(where === 'here' ? judgedNoneHere : judgedNone, name);
  const at = where === 'here' ? { at: cite(source, spot) } : {};
  return curator.gestures.perform(folder, done, addJudgement({ judgement: 'not-an-entity', name, ...at }));
}
