// Steps on two entities: one taken into another, or one made out of another, with the links that are to follow.

import { idTaken, sameEntity } from '../../l10n/edit.ts';
import { both } from '../../l10n/message.ts';
import { wrongType } from '../../l10n/knowledge.ts';
import type { Bilingual } from '../../l10n/language.ts';
import { type EntityKey, entityKeys } from '../entity.ts';
import { type Node, valueAt } from '../json/tree.ts';
import type { ListKey } from '../load/file.ts';
import { type Name, type ValueOf, isEntityKey, nameOf, schemaOf } from '../load/record.ts';
import { shapeOf } from '../schema/shape.ts';
import { type NewAlias, addAlias, aliasesOf, removeAlias } from './alias.ts';
import type { Desk, Placed } from './desk.ts';
import { removePart } from './part.ts';
import { addRecord, setField, takeOut } from './record.ts';
import { type Link, linksTo } from './reference.ts';
import { saying } from './rename.ts';
import type { Step } from './step.ts';
import { alike, valueOf } from './write.ts';

/**
 * Takes the entity `from` into another: its names become aliases there, what it says that the other does not is said there,
 * all links lead there. Nothing is done where `from` is gone already.
 */
export function mergeEntity(from: string, into: string): Step {
  return (desk) => {
    if (from === into) return both(sameEntity, from);
    const [gone, stays] = [desk.find(`entity ${from}`), desk.find(`entity ${into}`)];
    if (!stays) return desk.missing(`entity ${into}`);
    const refused = desk.broken() ?? (gone && wrongKind(gone.key, into, stays.key));
    if (!gone || refused) return refused;
    const record = gone.node;
    if (isAbove(desk, from, into)) leaveParent(desk, into);
    takeOut(desk.find(`entity ${from}`)!);
    for (const alias of namesOf(record)) {
      if (!hasName(desk.find(`entity ${into}`)!.node, alias.text)) addAlias(into, alias)(desk);
    }
    addFields(desk, into, record, from);
    redirect(desk, from, into, () => true);
    dropPointless(desk);
    return undefined;
  };
}

/** What of an entity goes to the new one made out of it. */
export interface Moves {
  /** Aliases, by their texts. */
  readonly aliases?: readonly string[];
  /** Records whose links to the old entity are to lead to the new one. */
  readonly records?: readonly Name[];
}

/** Makes a new entity out of `from`. */
export function splitEntity<K extends EntityKey>(from: string, key: K, record: ValueOf<K>, moves: Moves = {}): Step {
  return (desk) => {
    const old = desk.find(`entity ${from}`);
    if (!old) return desk.missing(`entity ${from}`);
    const unable = desk.broken() ?? wrongKind(old.key, record.id, key);
    if (unable) return unable;
    const made = desk.find(`entity ${record.id}`);
    if (
      made &&
      !(made.key === key && alike(valueAt(made.node, 'name') && valueOf(valueAt(made.node, 'name')!), record.name))
    ) {
      return both(idTaken, record.id);
    }
    const refused = made ? undefined : addRecord(key, record)(desk);
    if (refused) return refused;
    for (const alias of aliasesOf(old.node)) {
      if (!moves.aliases?.includes(alias.text)) continue;
      removeAlias(from, alias.text)(desk);
      addAlias(record.id, alias)(desk);
    }
    const following = new Set(moves.records);
    redirect(desk, from, record.id, ({ key: list, node }) => following.has(nameOf(list, node)!));
    return undefined;
  };
}

/** Why links to a record of one list can't lead to one of another: some want a place, some an outlet. */
function wrongKind(from: ListKey, id: string, to: ListKey): Bilingual | undefined {
  if (from === to || !isEntityKey(to) || (from !== 'places' && from !== 'outlets')) return undefined;
  return both(wrongType, id, entityKeys[to], entityKeys[from]);
}

/** The names of a record, as aliases of another one. */
function namesOf(record: Node): NewAlias[] {
  const { ar, en } = valueOf(valueAt(record, 'name')!) as { ar: string; en: string };
  return [{ text: ar }, { text: en, kind: 'translation' }, ...aliasesOf(record)];
}

function hasName(record: Node, name: string): boolean {
  return namesOf(record).some(({ text }) => text === name);
}

/** Says of an entity what another record says and it does not: fields of its kind, and items of lists. */
function addFields(desk: Desk, id: string, record: Node, from: string): void {
  const name: Name = `entity ${id}`;
  const others = valueOf(record) as Record<string, unknown>;
  for (const key of Object.keys(shapeOf(schemaOf(desk.find(name)!.key)).entries!)) {
    const other = others[key];
    if (['id', 'name', 'aliases'].includes(key) || other === undefined || other === from) continue;
    if (typeof other === 'string' && isParent(key) && isAbove(desk, id, other)) continue;
    const there = valueAt(desk.find(name)!.node, key);
    const said = there && valueOf(there);
    if (said === undefined) setField(name, [key], other)(desk);
    else if (Array.isArray(said) && Array.isArray(other)) {
      const further = other.filter((item) => !said.some((one) => alike(one, item)));
      if (further.length > 0) setField(name, [key], [...said, ...further])(desk);
    }
  }
}

/** Takes an entity from under its parent: it is to stand where one of those above it stood. */
function leaveParent(desk: Desk, id: string): void {
  for (const key of ['parent', 'in']) {
    if (valueAt(desk.find(`entity ${id}`)!.node, key)) setField(`entity ${id}`, [key], undefined)(desk);
  }
}

function isParent(key: string): boolean {
  return key === 'parent' || key === 'in';
}

/** Whether the entity `id` is `below`, or above it in the chain of parents. */
function isAbove(desk: Desk, id: string, below: string): boolean {
  const seen = new Set<unknown>();
  for (let at: unknown = below; typeof at === 'string' && !seen.has(at); at = parentOf(desk, at)) {
    if (at === id) return true;
    seen.add(at);
  }
  return false;
}

function parentOf(desk: Desk, id: string): unknown {
  const record = desk.find(`entity ${id}`)?.node;
  const parent = valueAt(record, 'parent') ?? valueAt(record, 'in');
  return parent && valueOf(parent);
}

/** Makes links lead to another entity, from the records that are to follow; not from that entity itself, and once in a list. */
function redirect(desk: Desk, from: string, to: string, follows: (placed: Placed) => boolean): void {
  const next = (): Link | undefined => {
    for (const link of linksTo(desk, `entity ${from}`)) if (follows(link.placed)) return link;
    return undefined;
  };
  for (let link = next(); link; link = next()) {
    const { placed, node, way } = link;
    const last = way.at(-1)!;
    const isOwn = nameOf(placed.key, placed.node) === `entity ${to}`;
    const isThere =
      last.holder.type === 'array' && last.holder.items.some((item) => item.type === 'leaf' && item.value === to);
    const { sheet } = placed;
    if (isThere || (isOwn && !last.isNeeded)) sheet.change(removePart(sheet.text, last.holder, last.index));
    else sheet.change([saying(node, to)]);
  }
}

/** Takes out judgements that tell one entity from, or make it the same as, no other. */
function dropPointless(desk: Desk): void {
  const next = (): Placed | undefined => {
    for (const placed of desk.records()) if (placed.key === 'judgements' && isPointless(placed.node)) return placed;
    return undefined;
  };
  for (let placed = next(); placed; placed = next()) takeOut(placed);
}

function isPointless(judgement: Node): boolean {
  const entities = valueAt(judgement, 'entities');
  return entities?.type === 'array' && entities.items.length < 2 && !valueAt(judgement, 'name');
}
