// Steps on the names of an entity.

import { type ArrayNode, type Node, type ObjectNode, valueAt } from '../json/tree.ts';
import { languages } from '../../l10n/language.ts';
import type { AliasKind } from '../schema.ts';
import { schemaOf } from '../load/record.ts';
import { shapeOf } from '../schema/shape.ts';
import type { Placed } from './desk.ts';
import { replaceValue, setMember } from './member.ts';
import { insertPart, removePart } from './part.ts';
import type { TextEdit } from './pieces.ts';
import { setField } from './record.ts';
import type { Step } from './step.ts';
import { inline, valueOf } from './write.ts';

/** A name to be added; a variant where no kind is given. */
export interface NewAlias {
  readonly text: string;
  readonly kind?: AliasKind;
  readonly note?: string;
}

/** Adds a name to an entity; one that it has already gets the kind, and the note where one is given. */
export function addAlias(entity: string, alias: NewAlias): Step {
  return (desk) => {
    const placed = desk.find(`entity ${entity}`);
    if (!placed) return desk.missing(`entity ${entity}`);
    placed.sheet.change(addition(placed, alias));
    return undefined;
  };
}

/** Takes a name from an entity. */
export function removeAlias(entity: string, text: string): Step {
  return (desk) => {
    const placed = desk.find(`entity ${entity}`);
    if (!placed) return desk.missing(`entity ${entity}`);
    const { sheet, node } = placed;
    const aliases = valueAt(node, 'aliases');
    const index = aliasIndex(aliases, text);
    if (index >= 0) sheet.change(removePart(sheet.text, aliases as ArrayNode, index));
    return undefined;
  };
}

/**
 * Makes a name of an entity, its own or an alias, another one. With `keeps` the former name stays as an alias, as when
 * sources print it and shall be recognised on. An alias that becomes the name is no alias any more.
 */
export function renameName(entity: string, from: string, to: string, keeps: boolean): Step {
  return (desk) => {
    const name = `entity ${entity}` as const;
    const placed = desk.find(name);
    if (!placed) return desk.missing(name);
    if (from === to) return undefined;
    const own = valueAt(placed.node, 'name');
    const language = languages.find((each) => textAt(own, each) === from);
    if (!language && languages.some((each) => textAt(own, each) === to)) return undefined;
    const alias = aliasesOf(placed.node).find(({ text }) => text === from);
    const steps = language
      ? [
          setField(name, ['name', language], to),
          removeAlias(entity, to),
          ...(keeps ? [addAlias(entity, { text: from })] : []),
        ]
      : [keeps ? addAlias(entity, { ...alias, text: to }) : replaceAlias(entity, from, to)];
    for (const step of steps) {
      const refused = step(desk);
      if (refused) return refused;
    }
    return undefined;
  };
}

/** Makes an alias another one, in its place. */
function replaceAlias(entity: string, from: string, to: string): Step {
  return (desk) => {
    const { sheet, node } = desk.find(`entity ${entity}`)!;
    const aliases = valueAt(node, 'aliases');
    const item = aliases?.type === 'array' ? aliases.items[aliasIndex(aliases, from)] : undefined;
    const text = item?.type === 'object' ? valueAt(item, 'text') : item;
    if (text) sheet.change(replaceValue(text, to));
    return undefined;
  };
}

function textAt(node: Node | undefined, key: string): unknown {
  const text = valueAt(node, key);
  return text?.type === 'leaf' ? text.value : undefined;
}

function addition({ sheet, key, node }: Placed, alias: NewAlias): TextEdit[] {
  const aliases = valueAt(node, 'aliases');
  if (aliases?.type !== 'array') {
    return setMember(sheet.text, node as ObjectNode, shapeOf(schemaOf(key)), 'aliases', [written(alias)]);
  }
  const index = aliasIndex(aliases, alias.text);
  if (index < 0) return insertPart(sheet.text, aliases, aliases.items.length - 1, () => inline(written(alias)));
  const there = aliases.items[index]!;
  const before = valueAt(there, 'note');
  const note = alias.note ?? (before && (valueOf(before) as string));
  return replaceValue(
    there,
    written({ text: alias.text, ...(alias.kind ? { kind: alias.kind } : {}), ...(note ? { note } : {}) }),
  );
}

function aliasIndex(aliases: Node | undefined, text: string): number {
  return aliases?.type === 'array' ? aliases.items.findIndex((item) => aliasText(item) === text) : -1;
}

/** The aliases that a record says. */
export function aliasesOf(record: Node): NewAlias[] {
  const aliases = valueAt(record, 'aliases');
  if (aliases?.type !== 'array') return [];
  return aliases.items.map((item) =>
    item.type === 'object' ? (valueOf(item) as NewAlias) : { text: String(aliasText(item)) },
  );
}

function aliasText(item: Node): unknown {
  const text = item.type === 'object' ? valueAt(item, 'text') : item;
  return text?.type === 'leaf' ? text.value : undefined;
}

/** An alias as it is written: a plain text where there is no more to say. */
function written({ text, kind = 'variant', note }: NewAlias): string | NewAlias {
  if (kind === 'variant' && !note) return text;
  return { text, ...(kind === 'variant' ? {} : { kind }), ...(note ? { note } : {}) };
}
