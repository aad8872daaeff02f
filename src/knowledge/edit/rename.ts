// Another id for a record, with all links following.

import { idTaken, unfit } from '../../l10n/edit.ts';
import { badText } from '../../l10n/knowledge.ts';
import { both } from '../../l10n/message.ts';
import type { LeafNode } from '../json/tree.ts';
import { type Name, idNode } from '../load/record.ts';
import { idPattern } from '../schema/field.ts';
import type { Desk, Sheet } from './desk.ts';
import type { TextEdit } from './pieces.ts';
import { idOf, linksTo } from './reference.ts';
import type { Step } from './step.ts';

/** Gives an entity, event or measure another id, in its record and in all links to it. */
export function renameId(name: Exclude<Name, `source ${string}`>, to: string): Step {
  return (desk) => {
    const placed = desk.find(name);
    const renamed = `${name.slice(0, name.indexOf(' '))} ${to}` as Name;
    if (idOf(name) === to || (!placed && desk.find(renamed))) return undefined;
    if (!placed) return desk.missing(name);
    if (!idPattern.test(to)) return { ar: unfit.ar(badText.id.ar), en: unfit.en(badText.id.en) };
    if (isTaken(desk, name, to)) return both(idTaken, to);
    const broken = desk.broken();
    if (broken) return broken;
    const id = idNode(placed.key, placed.node) as LeafNode;
    const edits = new Map<Sheet, TextEdit[]>([[placed.sheet, [saying(id, to)]]]);
    for (const { placed: holder, node } of linksTo(desk, name)) {
      const known = edits.get(holder.sheet);
      if (known) known.push(saying(node, to));
      else edits.set(holder.sheet, [saying(node, to)]);
    }
    for (const [sheet, changes] of edits) sheet.change(changes);
    return undefined;
  };
}

/** The subject of a claim may be an entity or an event: so neither may take an id of the other. */
function isTaken(desk: Desk, name: Name, to: string): boolean {
  if (name.startsWith('measure ')) return desk.find(`measure ${to}`) !== undefined;
  return desk.find(`entity ${to}`) !== undefined || desk.find(`event ${to}`) !== undefined;
}

/** The edit that makes a leaf say an id. */
export function saying({ start, end }: LeafNode, id: string): TextEdit {
  return { start, end, text: JSON.stringify(id) };
}
