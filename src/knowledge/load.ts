// Reads the knowledge of a corpus from its files. Whatever is broken becomes a problem at its place; the rest stands.

import { type Node, findNodeAtLocation, getNodeValue } from 'jsonc-parser';
import * as v from 'valibot';
import { badShape, duplicateId, missingVersion, notAnObject, unknownKey } from '../l10n/knowledge.ts';
import type { Bilingual } from '../l10n/language.ts';
import { both } from '../l10n/message.ts';
import { type Entity, type EntityKey, type Location, entityKeys, entityOf } from './entity.ts';
import { parseJson } from './json.ts';
import type { Knowledge, KnownEvent, KnownMeasure, KnownSource } from './knowledge.ts';
import { checkLinks } from './links.ts';
import type { Problem, ProblemCode } from './problem.ts';
import { manifestFields, recordSchemas, sourceSchema } from './schema.ts';

/** A knowledge file: `path` from the corpus's root with `/`, and its text as decoded. */
export interface KnowledgeFile {
  readonly path: string;
  readonly text: string;
}

/** What reading yields: the knowledge that stands, and the problems in the order of the files. */
export interface Loaded {
  readonly knowledge: Knowledge;
  readonly problems: readonly Problem[];
}

/** Reads the manifest and the knowledge files it includes (in that order; of two records with one id the first stands). */
export function loadKnowledge(manifest: KnowledgeFile, included: readonly KnowledgeFile[] = []): Loaded {
  const reading = new Reading();
  reading.file(manifest, true);
  for (const file of included) reading.file(file, false);
  return reading.finish();
}

/** The state of one reading. */
class Reading {
  readonly #problems: Problem[] = [];
  readonly #fields: { title?: Bilingual; include?: string[]; exclude?: string[] } = {};
  readonly #sources = new Map<string, KnownSource>();
  readonly #entities = new Map<string, Entity>();
  readonly #events = new Map<string, KnownEvent>();
  readonly #measures = new Map<string, KnownMeasure>();

  file({ path, text }: KnowledgeFile, isManifest: boolean): void {
    const { tree, problems } = parseJson(path, text);
    this.#problems.push(...problems);
    if (!tree) return;
    if (tree.type !== 'object') return this.#report('knowledge-shape', path, tree, both(notAnObject));
    for (const property of tree.children ?? []) this.#property(path, property, isManifest);
    if (isManifest && !findNodeAtLocation(tree, ['isnad'])) {
      this.#report('knowledge-shape', path, tree, both(missingVersion), 'warning');
    }
  }

  finish(): Loaded {
    const knowledge: Knowledge = {
      title: this.#fields.title,
      include: this.#fields.include ?? [],
      exclude: this.#fields.exclude ?? [],
      sources: this.#sources,
      entities: this.#entities,
      events: this.#events,
      measures: this.#measures,
    };
    const checked = checkLinks(knowledge);
    return { knowledge: checked.knowledge, problems: [...this.#problems, ...checked.problems] };
  }

  #property(file: string, property: Node, isManifest: boolean): void {
    const [keyNode, value] = property.children ?? [];
    if (!keyNode || !value) return;
    const key = String(keyNode.value);
    if (key === '$schema') return;
    if (isManifest && Object.hasOwn(manifestFields, key)) return this.#field(file, key as keyof typeof manifestFields, value);
    if (isManifest && key === 'sources') return this.#records(file, value, (node) => this.#source(file, node));
    if (Object.hasOwn(recordSchemas, key)) {
      return this.#records(file, value, (node) => this.#record(file, key as keyof typeof recordSchemas, node));
    }
    this.#report('knowledge-shape', file, keyNode, both(unknownKey, key), 'warning');
  }

  #field(file: string, key: keyof typeof manifestFields, node: Node): void {
    const value = this.#valid(file, manifestFields[key], node);
    if (value !== undefined) Object.assign(this.#fields, { [key]: value });
  }

  #records(file: string, array: Node, read: (node: Node) => void): void {
    if (array.type !== 'array') return this.#report('knowledge-shape', file, array, both(badShape, '[]'));
    for (const node of array.children ?? []) read(node);
  }

  #source(file: string, node: Node): void {
    const record = this.#valid(file, sourceSchema, node);
    if (record && this.#isNew(file, node, record.path, this.#sources)) {
      this.#sources.set(record.path, { ...record, location: locationOf(file, node) });
    }
  }

  #record(file: string, key: keyof typeof recordSchemas, node: Node): void {
    if (key === 'events') return this.#event(file, node);
    if (key === 'measures') return this.#measure(file, node);
    return this.#entity(file, key, node);
  }

  #entity(file: string, key: EntityKey, node: Node): void {
    const record = this.#valid(file, recordSchemas[key], node);
    if (record && this.#isNew(file, node, record.id, this.#entities)) {
      this.#entities.set(record.id, entityOf(entityKeys[key], record, locationOf(file, node)));
    }
  }

  #event(file: string, node: Node): void {
    const record = this.#valid(file, recordSchemas.events, node);
    if (!record || !this.#isNew(file, node, record.id, this.#events)) return;
    const { participants = [], cues = [], ...rest } = record;
    this.#events.set(record.id, { ...rest, participants, cues, location: locationOf(file, node) });
  }

  #measure(file: string, node: Node): void {
    const record = this.#valid(file, recordSchemas.measures, node);
    if (record && this.#isNew(file, node, record.id, this.#measures)) {
      this.#measures.set(record.id, { ...record, location: locationOf(file, node) });
    }
  }

  /** The value where it fits the schema; each misfit is reported at the node where it lies. */
  #valid<S extends v.GenericSchema>(file: string, schema: S, node: Node): v.InferOutput<S> | undefined {
    const result = v.safeParse(schema, getNodeValue(node));
    if (result.success) return result.output;
    for (const issue of result.issues) {
      const path = (issue.path ?? []).map((step) => step.key as string | number);
      this.#report('knowledge-shape', file, deepest(node, path), both(badShape, describe(path, issue.message)));
    }
    return undefined;
  }

  #isNew(file: string, node: Node, id: string, taken: ReadonlyMap<string, { readonly location?: Location }>): boolean {
    const first = taken.get(id);
    if (!first) return true;
    const at = findNodeAtLocation(node, ['id']) ?? findNodeAtLocation(node, ['path']) ?? node;
    this.#problems.push({
      ...problem('knowledge-duplicate-id', file, at, both(duplicateId, id), 'error'),
      ...(first.location ? { related: [first.location] } : {}),
    });
    return false;
  }

  #report(code: ProblemCode, file: string, node: Node, message: Bilingual, severity: Problem['severity'] = 'error'): void {
    this.#problems.push(problem(code, file, node, message, severity));
  }
}

function problem(
  code: ProblemCode,
  file: string,
  { offset, length }: Node,
  message: Bilingual,
  severity: Problem['severity'],
): Problem {
  return { code, severity, file, start: offset, end: offset + length, message };
}

function locationOf(file: string, { offset, length }: Node): Location {
  return { file, start: offset, end: offset + length };
}

function describe(path: readonly (string | number)[], message: string): string {
  return path.length === 0 ? message : `${path.join('.')}: ${message}`;
}

/** The node at `path`, or the deepest one on the way to it that exists. */
function deepest(node: Node, path: readonly (string | number)[]): Node {
  for (let length = path.length; length > 0; length--) {
    const found = findNodeAtLocation(node, path.slice(0, length));
    if (found) return found;
  }
  return node;
}
