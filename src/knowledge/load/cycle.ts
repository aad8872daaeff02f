// Rings of parents: each is broken at one link, and reported there.

import { parentCycle } from '../../l10n/knowledge.ts';
import { both } from '../../l10n/message.ts';
import type { Entity } from '../entity.ts';
import { type Node, valueAt } from '../json/tree.ts';
import type { Problem } from '../problem.ts';

/** Drops one parent of each ring from `entities`; `nodes` are the records of which problems are told. Linear in their number. */
export function breakCycles(entities: Map<string, Entity>, nodes: ReadonlyMap<string, Node>): Problem[] {
  const problems: Problem[] = [];
  const clear = new Set<string>();
  for (const { id } of entities.values()) {
    const ring = climb(id, entities, clear);
    if (ring === undefined) continue;
    const { parent: _, ...orphan } = entities.get(ring)!;
    entities.set(ring, orphan);
    const node = nodes.get(ring);
    if (node) problems.push(problemOf(orphan, node));
  }
  return problems;
}

/** Goes up from an entity; where the way comes back to itself, the entity at which it does. */
function climb(from: string, entities: ReadonlyMap<string, Entity>, clear: Set<string>): string | undefined {
  const way = new Set<string>();
  let id: string | undefined = from;
  while (id !== undefined && !clear.has(id) && !way.has(id)) {
    way.add(id);
    id = entities.get(id)?.parent;
  }
  for (const passed of way) clear.add(passed);
  return id !== undefined && way.has(id) ? id : undefined;
}

function problemOf({ id, location: { file } }: Entity, record: Node): Problem {
  const { start, end } = valueAt(record, 'parent') ?? valueAt(record, 'in') ?? record;
  return { code: 'knowledge-cycle', severity: 'warning', file, start, end, message: both(parentCycle, id) };
}
