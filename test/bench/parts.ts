// What a corpus keeps in memory, part by part: the objects of a heap snapshot, each counted for the part by which it is reached first.

import { type Readable } from 'node:stream';
import { getHeapSnapshot } from 'node:v8';

/** The bytes of each part, and how many objects hold them. */
export type Parts = Map<string, { bytes: number; objects: number }>;

interface Snapshot {
  readonly snapshot: { readonly meta: { readonly node_fields: string[]; readonly node_types: [string[]]; readonly edge_fields: string[]; readonly edge_types: [string[]] } };
  readonly nodes: readonly number[];
  readonly edges: readonly number[];
  readonly strings: readonly string[];
} // prettier-ignore

/**
 * What is reached from the object of the class `root`, near things first. A field whose name is in `parts`, a private one with its class
 * (`Corpus#sources`), begins a part of that name, and all that is reached through it belongs to it, unless a nearer part reaches it too.
 */
export async function partsOf(root: string, parts: ReadonlySet<string>): Promise<Parts> {
  const { snapshot, nodes, edges, strings } = await taken();
  const { node_fields: ofNode, node_types, edge_fields: ofEdge, edge_types } = snapshot.meta;
  const [name, size, count] = ['name', 'self_size', 'edge_count'].map((field) => ofNode.indexOf(field)) as [number, number, number]; // prettier-ignore
  const weak = edge_types[0].indexOf('weak');
  const named = ['property', 'internal', 'context'].map((kind) => edge_types[0].indexOf(kind));
  const firstEdge = new Map<number, number>();
  for (let node = 0, edge = 0; node < nodes.length; node += ofNode.length) {
    firstEdge.set(node, edge);
    edge += nodes[node + count]! * ofEdge.length;
  }
  const object = node_types[0].indexOf('object');
  const begin = nodes.findIndex(
    (kind, at) => at % ofNode.length === 0 && kind === object && strings[nodes[at + name]!] === root,
  );
  const reached = new Map([[begin, root]]);
  const found: Parts = new Map();
  for (const [node, part] of reached) {
    const held = found.get(part) ?? { bytes: 0, objects: 0 };
    found.set(part, { bytes: held.bytes + nodes[node + size]!, objects: held.objects + 1 });
    const from = firstEdge.get(node)!;
    for (let edge = from; edge < from + nodes[node + count]! * ofEdge.length; edge += ofEdge.length) {
      const [kind, label, to] = [edges[edge]!, edges[edge + 1]!, edges[edge + 2]!];
      if (kind === weak || reached.has(to)) continue;
      const field = named.includes(kind) ? strings[label]! : '';
      if (field === 'map' || field === '__proto__') continue; // classes are nobody's
      const ofClass = `${strings[nodes[node + name]!]}${field}`;
      reached.set(to, parts.has(field) ? field : parts.has(ofClass) ? ofClass : part);
    }
  }
  return found;
}

async function taken(): Promise<Snapshot> {
  const chunks: Buffer[] = [];
  for await (const chunk of getHeapSnapshot() as Readable) chunks.push(chunk as Buffer);
  return JSON.parse(Buffer.concat(chunks).toString()) as Snapshot;
}
