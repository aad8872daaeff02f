// The step that makes a record cite the place where its words are now.

import { type Node, type ObjectNode, valueAt } from '../json/tree.ts';
import type { CitationRecord } from '../schema.ts';
import { citation } from '../schema/judgement.ts';
import { shapeOf } from '../schema/shape.ts';
import type { Desk, Sheet } from './desk.ts';
import { setMember } from './member.ts';
import type { Step } from './step.ts';
import { alike, valueOf } from './write.ts';

/** Makes every record that cites `from` cite `to`; refused where a file is broken and none does. */
export function moveCitation(from: CitationRecord, to: CitationRecord): Step {
  return (desk) => {
    let isFound = false;
    for (let there = find(desk, from); there && !alike(from, to); there = find(desk, from)) {
      isFound = true;
      const { sheet } = there;
      for (const key of ['source', 'quote', 'prefix', 'suffix'] as const) {
        sheet.change(setMember(sheet.text, nodeAgain(sheet, there.node), shapeOf(citation), key, to[key]));
      }
    }
    return isFound ? undefined : desk.broken();
  };
}

interface Found {
  readonly sheet: Sheet;
  readonly node: ObjectNode;
}

function find(desk: Desk, sought: CitationRecord): Found | undefined {
  for (const { sheet, key, node } of desk.records()) {
    if (key !== 'claims' && key !== 'judgements' && key !== 'suppressions') continue;
    const [found] = citationsOf(node).filter((one) => alike(valueOf(one), sought));
    if (found) return { sheet, node: found };
  }
  return undefined;
}

/** The same object after its members changed: it still begins where it began. */
function nodeAgain(sheet: Sheet, { start }: ObjectNode): ObjectNode {
  for (const { node } of sheet.records()) for (const one of citationsOf(node)) if (one.start === start) return one;
  throw new Error('a citation that is being changed stays where it is');
}

function citationsOf(record: Node): ObjectNode[] {
  const at = valueAt(record, 'at') ?? valueAt(record, 'citation');
  const all = at?.type === 'array' ? at.items : at ? [at] : [];
  return all.filter((node): node is ObjectNode => node.type === 'object');
}
