// Where the records of the knowledge cite: each citation with the place of its quote in the file that makes it.

import { type Node, valueAt } from '../json/tree.ts';
import type { Location } from '../problem.ts';
import type { CitationRecord } from '../schema.ts';
import type { RecordRead } from './record.ts';

/** A record with the node that says it; of an earlier reading where `isFormer`. */
interface Kept {
  readonly record: RecordRead;
  readonly node: Node;
  readonly isFormer: boolean;
}

/** The citations of the records, in order; those of an earlier reading, whose places nobody knows, are left out. */
export function citationsIn(records: readonly Kept[]): Map<CitationRecord, Location> {
  const found = new Map<CitationRecord, Location>();
  for (const { record, node, isFormer } of records) {
    if (isFormer) continue;
    for (const [citation, at] of citedBy(record, node)) {
      const { start, end } = (at && valueAt(at, 'quote')) ?? node;
      found.set(citation, { file: record.location.file, start, end });
    }
  }
  return found;
}

/** The citations of a record, each with its node. */
export function citedBy(record: RecordRead, node: Node): (readonly [CitationRecord, Node | undefined])[] {
  if (record.key === 'claims') return [[record.value.citation, valueAt(node, 'citation')]];
  if (record.key !== 'judgements' && record.key !== 'suppressions') return [];
  const at = 'at' in record.value ? record.value.at : undefined;
  const there = valueAt(node, 'at');
  if (at === undefined) return [];
  if (!Array.isArray(at)) return [[at, there]];
  const nodes = there?.type === 'array' && there.items.length === at.length ? there.items : [];
  return at.map((one, i) => [one, nodes[i]]);
}
