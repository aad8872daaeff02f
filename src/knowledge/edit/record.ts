// Steps on whole records and their fields.

import { brokenFile, idTaken, unfit } from '../../l10n/edit.ts';
import type { Bilingual } from '../../l10n/language.ts';
import { both } from '../../l10n/message.ts';
import { type Node, treeOf, valueAt } from '../json/tree.ts';
import type { ListKey } from '../load/file.ts';
import { fit } from '../load/fit.ts';
import { type Name, type ValueOf, nameOf, nameWith, schemaOf } from '../load/record.ts';
import { type SourceRecord, manifestSchema } from '../schema.ts';
import { meant, shapeOf } from '../schema/shape.ts';
import type { Desk, Placed } from './desk.ts';
import { breakOf, stepOf } from './layout.ts';
import { putMember, setMember } from './member.ts';
import { insertPart, removePart } from './part.ts';
import { idOf, linksTo } from './reference.ts';
import type { Step } from './step.ts';
import { alike, ordered, recordText, valueOf } from './write.ts';

/** Adds a record at the end of the list of its kind, where such records are kept, else in the manifest. */
export function addRecord<K extends ListKey>(key: K, record: ValueOf<K>): Step {
  return (desk) => {
    const value = ordered(shapeOf(schemaOf(key)), record) as object;
    const refused = refusalOf(key, value);
    if (refused) return refused;
    const name = nameOf(key, treeOf(value, nowhere));
    const there = name && desk.find(name);
    if (!there) return append(desk, key, value);
    return there.key === key && alike(valueOf(there.node), value) ? undefined : both(idTaken, idOf(name));
  };
}

/**
 * Removes a record and the links to it: a judgement about it and a claim that can't do without it go too. Nothing is done
 * where there is none.
 */
export function removeRecord(name: Name): Step {
  return (desk) => {
    if (!desk.find(name)) return desk.broken();
    const broken = desk.broken();
    if (broken) return broken;
    for (let [link] = linksTo(desk, name); link; [link] = linksTo(desk, name)) {
      const pace = link.placed.key === 'judgements' ? undefined : link.way.findLast(({ isNeeded }) => !isNeeded);
      const { sheet } = link.placed;
      if (pace) sheet.change(removePart(sheet.text, pace.holder, pace.index));
      else takeOut(link.placed);
    }
    takeOut(desk.find(name)!);
    return undefined;
  };
}

/** Makes a field say `value`, or takes it out where that is undefined. `path` are its keys; an id is changed by `renameId`. */
export function setField(name: Name, path: readonly [string, ...string[]], value: unknown): Step {
  return (desk) => {
    const placed = desk.find(name);
    if (!placed) return desk.missing(name);
    const before = misfitsOf(placed.key, valueOf(placed.node)).map(({ en }) => en);
    const misfit = misfitsOf(placed.key, withField(valueOf(placed.node), path, value)).find(
      ({ en }) => !before.includes(en),
    );
    if (misfit) return because(misfit);
    setIn(placed, path, value);
    return undefined;
  };
}

/** Says what is known of a source: adds its record, or sets the fields that are given; undefined takes one out. */
export function setSource({ path, ...fields }: SourceFields): Step {
  return (desk) => {
    const name = nameWith('sources', path)!;
    if (!desk.find(name)) return addRecord('sources', { path, ...given(fields) } as SourceRecord)(desk);
    for (const [key, value] of Object.entries(fields)) {
      const refused = setField(name, [key], value)(desk);
      if (refused) return refused;
    }
    return undefined;
  };
}

/** What is known of the source at `path`. */
export type SourceFields = { readonly path: string } & {
  readonly [K in Exclude<keyof SourceRecord, 'path'>]?: SourceRecord[K] | undefined;
};

/** Takes a record out of its list. */
export function takeOut({ sheet, list, index }: Placed): void {
  sheet.change(removePart(sheet.text, list, index));
}

/** Writes a record at the end of its list; it fits, and its keys are in order. */
export function append(desk: Desk, key: ListKey, value: object): Bilingual | undefined {
  const sheet = desk.sheetFor(key);
  if (sheet.isBroken) return both(brokenFile, sheet.path);
  const { text, root } = sheet;
  const [step, lineBreak] = [stepOf(text), breakOf(text)];
  const list = sheet.list(key);
  if (list) {
    sheet.change(insertPart(text, list, list.items.length - 1, (indent) => recordText(value, indent, step, lineBreak)));
  } else {
    const listText = (indent: string): string =>
      ['[', indent + step + recordText(value, indent + step, step, lineBreak), `${indent}]`].join(lineBreak);
    sheet.change(putMember(text, root, shapeOf(manifestSchema), key, listText));
  }
  return undefined;
}

/** Why a record can't be written: it does not fit the format. */
export function refusalOf(key: ListKey, value: unknown): Bilingual | undefined {
  const [misfit] = misfitsOf(key, value);
  return misfit && because(misfit);
}

/** What is wrong with a record; links are not looked at. */
function misfitsOf(key: ListKey, value: unknown): Bilingual[] {
  const misfits: Bilingual[] = [];
  fit(schemaOf(key), treeOf(value, nowhere), { misfit: (_, message) => misfits.push(message), holds: () => true });
  return misfits;
}

const nowhere = { start: 0, end: 0 };

function because(misfit: Bilingual): Bilingual {
  return { ar: unfit.ar(misfit.ar), en: unfit.en(misfit.en) };
}

function setIn({ sheet, key, node }: Placed, path: readonly string[], value: unknown): void {
  let [shape, at]: [ReturnType<typeof shapeOf>, Node] = [shapeOf(schemaOf(key)), node];
  for (const [i, step] of path.entries()) {
    shape = meant(shape, at);
    const next = valueAt(at, step);
    if (at.type !== 'object') return;
    if (!next || i === path.length - 1) {
      const inner = path.slice(i + 1).reduceRight<unknown>((held, inside) => ({ [inside]: held }), value);
      return sheet.change(setMember(sheet.text, at, shape, step, value === undefined ? undefined : inner));
    }
    [shape, at] = [shape.entries![step]!, next];
  }
}

function withField(record: unknown, [key, ...rest]: readonly string[], value: unknown): unknown {
  const { [key!]: before, ...others } = (record ?? {}) as Record<string, unknown>;
  const now = rest.length > 0 && (before ?? value) !== undefined ? withField(before, rest, value) : value;
  return now === undefined ? others : { ...others, [key!]: now };
}

function given(fields: object): object {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
