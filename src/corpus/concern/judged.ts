// What judgements say of names: which are an entity's, which are none of it, and which name nothing.

import type { Knowledge } from '../../knowledge/knowledge.ts';
import { identityOf } from '../../knowledge/settle.ts';
import { folded } from '../../text/fold.ts';
import { type Difference, differenceOf } from './difference.ts';

/** What is judged otherwise; undefined where every text has to be read to tell whom it concerns. */
export type Judged =
  | {
      /** Names that are given or denied in one knowledge only, or name nothing any more. */
      readonly names: readonly string[];
      /** Those that name nothing any more, folded. */
      readonly nothing: ReadonlySet<string>;
    }
  | undefined;

/** What is said of names in one knowledge only; where entities stand for others than before, also what is denied them. */
export function* judgedNames(former: Knowledge, next: Knowledge, isOthers: boolean): Generator<void, Judged> {
  const given = yield* differenceOf(givenIn(former), givenIn(next), (name) => name);
  const denied = yield* differenceOf(deniedIn(former), deniedIn(next), (name) => name);
  const nothing: Difference<string> = yield* differenceOf(nothingIn(former), nothingIn(next), (name) => name);
  if (!given || !denied || !nothing || [...nothingIn(former)].some((name) => nothing.includes(name))) return undefined;
  const doubtful = isOthers ? [...deniedIn(former), ...deniedIn(next)] : denied;
  const names = [...given, ...doubtful].map((one) => one.slice(one.indexOf('\n') + 1));
  return { names: [...names, ...nothing], nothing: new Set(nothing.map(folded)) };
}

function* givenIn(knowledge: Knowledge): Generator<string> {
  for (const { text, entity } of identityOf(knowledge).names) yield `${entity}\n${text}`;
}

function* deniedIn({ judgements }: Knowledge): Generator<string> {
  for (const one of judgements) {
    if (one.judgement !== 'not-same' || one.name === undefined) continue;
    for (const entity of one.entities) yield `${entity}\n${one.name}`;
  }
}

function* nothingIn({ judgements }: Knowledge): Generator<string> {
  for (const one of judgements) if (one.judgement === 'not-an-entity' && !one.at) yield one.name;
}
