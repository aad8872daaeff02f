// What the records of a knowledge say of each source by itself: what the manifest tells, what is cited in it and why.

import type { Knowledge } from '../../knowledge/knowledge.ts';
import { identityOf } from '../../knowledge/settle.ts';
import { Citations } from '../citations.ts';

/** How many records are gone through in one step. */
const step = 64;

/** By path, all that bears on what is found in the source there, as a text that is the same where it is. */
export function* recordsBySource(knowledge: Knowledge): Generator<void, Map<string, string>> {
  const said = new Map<string, unknown[]>();
  const identity = identityOf(knowledge);
  let count = 0;
  const say = (path: string, what: unknown): void => void said.set(path, [...(said.get(path) ?? []), what]);
  for (const { location: _, ...record } of knowledge.sources.values()) {
    say(record.path, record);
    if (++count % step === 0) yield;
  }
  for (const one of knowledge.judgements) {
    if (one.judgement === 'not-an-entity' && one.at) say(one.at.source, { nothing: one.name, at: one.at });
    if (++count % step === 0) yield;
  }
  for (const { location: _, by: __, on: ___, note: ____, ...claim } of knowledge.claims) {
    const about = [claim.subject, claim.place, ...(claim.about ?? []), 'entity' in claim.value ? claim.value.entity : undefined];
    say(claim.citation.source, { claim, means: about.map((id) => id !== undefined && identity.of(id)) });
    if (++count % step === 0) yield;
  }
  for (const [path, citations] of new Citations(knowledge)) {
    say(path, { citations });
    if (++count % step === 0) yield;
  }
  return new Map(Array.from(said, ([path, all]) => [path, JSON.stringify(all)]));
} // prettier-ignore
