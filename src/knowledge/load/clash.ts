// Names that two entities claim, and names that no text can be searched for.

import { aliasClash, unusableName } from '../../l10n/knowledge.ts';
import { both } from '../../l10n/message.ts';
import { folded } from '../../text/fold.ts';
import type { Entity } from '../entity.ts';
import { type Node, valueAt } from '../json/tree.ts';
import type { Location, Problem } from '../problem.ts';
import type { AliasKind, JudgementRecord } from '../schema.ts';

/** How many names are looked at in one step. */
const step = 128;

/** What is wrong with the names of the entities; `nodes` are the records of which problems are told. Gives way in between. */
export function* nameProblems(
  entities: ReadonlyMap<string, Entity>,
  nodes: ReadonlyMap<string, Node>,
  judgements: readonly JudgementRecord[],
): Generator<void, Problem[]> {
  const problems: Problem[] = [];
  const claims = new Map<string, Claim | Claim[]>();
  const apart = judgedApart(judgements);
  const tell = (claim: Claim, problem: (at: Location) => Problem): void => {
    const node = nodes.get(claim.entity.id);
    if (node) problems.push(problem(placeOf(claim, node)));
  };
  let count = 0;
  for (const claim of claimsOf(entities.values())) {
    if (++count % step === 0) yield;
    const key = folded(claim.name);
    if (key.length < 2) tell(claim, (at) => unusable(claim, at));
    // A short form is not asked for: what else a text names tells which of two it is.
    if (key.length < 2 || claim.kind === 'short') continue;
    const others = claims.get(key);
    const clash = [others ?? []].flat().find((other) => clashes(claim, other, entities, apart));
    if (clash) {
      const [keeper, loser] = byStrength(clash, claim);
      tell(loser, (at) => lost(loser, at, keeper, placeOf(keeper, nodes.get(keeper.entity.id))));
    }
    if (Array.isArray(others)) others.push(claim);
    else claims.set(key, others ? [others, claim] : claim);
  }
  return problems;
}

/** One name of one entity. */
interface Claim {
  readonly entity: Entity;
  readonly name: string;
  readonly kind: 'name' | AliasKind;
}

/** The names that texts are searched for: those in both languages, and the aliases. */
function* claimsOf(entities: Iterable<Entity>): Generator<Claim> {
  for (const entity of entities) {
    yield { entity, name: entity.name.ar, kind: 'name' };
    yield { entity, name: entity.name.en, kind: 'translation' };
    for (const { text, kind } of entity.aliases) yield { entity, name: text, kind };
  }
}

function placeOf({ entity, name }: Claim, record: Node | undefined): Location {
  const { start, end } = nameNodes(record).find((node) => textOf(node) === name) ?? entity.location;
  return { file: entity.location.file, start, end };
}

/** Where a record says its names. */
function nameNodes(record: Node | undefined): Node[] {
  const name = valueAt(record, 'name');
  const aliases = valueAt(record, 'aliases');
  const own = [valueAt(name, 'ar'), valueAt(name, 'en')].filter((node) => node !== undefined);
  return aliases?.type === 'array' ? [...own, ...aliases.items] : own;
}

function textOf(alias: Node): string | undefined {
  const text = alias.type === 'object' ? valueAt(alias, 'text') : alias;
  return text?.type === 'leaf' ? String(text.value).trim() : undefined;
}

/**
 * Whether two entities can't share the name. They can where one is a place in the other (Luxembourg, Kuwait), and where an
 * editor has told them apart.
 */
function clashes(a: Claim, b: Claim, entities: ReadonlyMap<string, Entity>, apart: Apart): boolean {
  if (a.entity.id === b.entity.id) return false;
  if (apart.get(a.entity.id)?.some((judgement) => judgement.includes(b.entity.id))) return false;
  return !isWithin(a.entity, b.entity, entities) && !isWithin(b.entity, a.entity, entities);
}

function isWithin(inner: Entity, outer: Entity, entities: ReadonlyMap<string, Entity>): boolean {
  if (inner.type !== 'place' || outer.type !== 'place') return false;
  for (let id = inner.parent; id !== undefined; id = entities.get(id)?.parent) if (id === outer.id) return true;
  return false;
}

/** For each entity the lists of those that an editor told apart, itself among them. */
type Apart = ReadonlyMap<string, readonly (readonly string[])[]>;

function judgedApart(judgements: readonly JudgementRecord[]): Apart {
  const apart = new Map<string, (readonly string[])[]>();
  for (const record of judgements) {
    if (record.judgement !== 'not-same') continue;
    for (const id of record.entities) apart.set(id, [...(apart.get(id) ?? []), record.entities]);
  }
  return apart;
}

/** The claim that the recogniser prefers, then the other: a full name before an alias, a good name before a wrong one. */
function byStrength(first: Claim, second: Claim): [keeper: Claim, loser: Claim] {
  return strength(second) > strength(first) ? [second, first] : [first, second];
}

function strength({ kind }: Claim): number {
  if (kind === 'misspelling' || kind === 'mistranslation') return 0;
  return kind === 'name' ? 2 : 1;
}

function unusable({ name }: Claim, at: Location): Problem {
  return { code: 'knowledge-name', severity: 'warning', ...at, message: both(unusableName, name) };
}

function lost({ name }: Claim, at: Location, { entity }: Claim, kept: Location): Problem {
  const message = both(aliasClash, name, entity.id);
  return { code: 'knowledge-alias-clash', severity: 'warning', ...at, message, related: [kept] };
}
