// One knowledge file: its fields and the records in it, not looked at yet, and what is wrong with it as a file.

import {
  badSyntax,
  mergeConflict,
  missingVersion,
  notAnObject,
  oneOf,
  syntaxError,
  tooDeep,
  unknownKey,
  unknownVersion,
  unreadableKnowledge,
  wrongKind,
} from '../../l10n/knowledge.ts';
import type { Bilingual } from '../../l10n/language.ts';
import { both } from '../../l10n/message.ts';
import { Lines } from '../../text/line.ts';
import type { Span } from '../../text/span.ts';
import { firstSides } from '../json/conflict.ts';
import { type Member, type Node, type ObjectNode, maxDepth, parseTreeInSlices, valueAt } from '../json/tree.ts';
import type { Problem, ProblemCode } from '../problem.ts';
import { type RecordKey, formatVersion, manifestFields, recordKeys } from '../schema.ts';
import { fit } from './fit.ts';
import { head } from './misfit.ts';

/** A knowledge file: `path` from the corpus's root with `/`, and its text as decoded. */
export interface KnowledgeFile {
  readonly path: string;
  readonly text: string;
}

/** A knowledge file that can't be read, and why. */
export interface UnreadableFile {
  readonly path: string;
  readonly error: string;
}

/** The keys under which records stand in files. */
export type ListKey = RecordKey | 'sources';

/** A record as it stands in a file. */
export interface Found {
  readonly file: string;
  readonly key: ListKey;
  readonly node: Node;
}

/** What the manifest says beside records. */
export type Fields = { title?: Bilingual; include?: readonly string[]; exclude?: readonly string[] };

/** A file as read so far. */
export interface FileRead {
  readonly path: string;
  readonly lines: Lines;
  readonly fields: Fields;
  readonly found: readonly Found[];
  /** Keys whose values as a whole do not fit and so are missing. */
  readonly misfits: ReadonlySet<string>;
  /** Whether it can't be told what the whole of it says. */
  readonly broken: boolean;
  readonly problems: readonly Problem[];
}

/** Reads a file down to its records, giving way in between. */
export function readFile(file: KnowledgeFile | UnreadableFile, isManifest: boolean): Generator<void, FileRead> {
  return new FileReader(file, isManifest).read();
}

class FileReader {
  readonly #file: KnowledgeFile | UnreadableFile;
  readonly #isManifest: boolean;
  readonly #problems: Problem[] = [];
  readonly #found: Found[] = [];
  readonly #fields: Fields = {};
  readonly #misfits = new Set<string>();

  constructor(file: KnowledgeFile | UnreadableFile, isManifest: boolean) {
    this.#file = file;
    this.#isManifest = isManifest;
  }

  *read(): Generator<void, FileRead> {
    const broken = 'error' in this.#file ? this.#unreadable(this.#file.error) : yield* this.#text(this.#file.text);
    return {
      path: this.#file.path,
      lines: new Lines('text' in this.#file ? this.#file.text : ''),
      fields: this.#fields,
      found: this.#found,
      misfits: this.#misfits,
      broken,
      problems: this.#problems,
    };
  }

  #unreadable(reason: string): true {
    this.#report('knowledge-unreadable', { start: 0, end: 0 }, both(unreadableKnowledge, reason));
    return true;
  }

  /** Reads the text; true where it is broken. */
  *#text(given: string): Generator<void, boolean> {
    const { text, conflicts } = firstSides(given);
    yield;
    const { root, errors, tooDeep: deep } = yield* parseTreeInSlices(text);
    for (const conflict of conflicts) this.#report('knowledge-merge-conflict', conflict, both(mergeConflict));
    if (conflicts.length === 0) {
      for (const error of errors) this.#report('knowledge-syntax', error, both(syntaxError[error.name] ?? badSyntax));
    }
    if (deep !== undefined) this.#report('knowledge-syntax', { start: deep, end: deep + 1 }, both(tooDeep, maxDepth));
    if (root?.type === 'object') this.#root(root);
    else if (root) this.#report('knowledge-shape', head(root), both(notAnObject));
    return errors.length > 0 || root?.type !== 'object';
  }

  #root(root: ObjectNode): void {
    if (this.#isManifest) this.#version(root);
    for (const member of root.members) this.#member(member);
  }

  #version(root: ObjectNode): void {
    const node = valueAt(root, 'isnad');
    if (!node) return this.#report('knowledge-version', head(root), both(missingVersion), 'warning');
    if (node.type === 'leaf' && node.value === formatVersion) return;
    const isNewer = node.type === 'leaf' && typeof node.value === 'number' && node.value > formatVersion;
    const message = isNewer ? both(unknownVersion, node.value as number, formatVersion) : both(oneOf, [formatVersion]);
    this.#report('knowledge-version', head(node), message);
  }

  #member({ key, keySpan, value }: Member): void {
    if (key === '$schema' || (this.#isManifest && key === 'isnad')) return;
    if (this.#isManifest && Object.hasOwn(manifestFields, key)) return value && this.#field(key as keyof Fields, value);
    if (recordKeys.includes(key as RecordKey) || (this.#isManifest && key === 'sources')) {
      return value && this.#list(key as ListKey, value);
    }
    this.#report('knowledge-shape', keySpan, both(unknownKey, key), 'warning');
  }

  #field(key: keyof Fields, node: Node): void {
    const value = fit(manifestFields[key], node, {
      misfit: (span, message, severity) => this.#report('knowledge-shape', span, message, severity),
      holds: () => true,
    });
    if (value === undefined) this.#misfits.add(key);
    else Object.assign(this.#fields, { [key]: value });
  }

  #list(key: ListKey, node: Node): void {
    if (node.type === 'array') {
      for (const item of node.items) this.#found.push({ file: this.#file.path, key, node: item });
    } else {
      this.#report('knowledge-shape', head(node), both(wrongKind, ['array']));
      this.#misfits.add(key);
    }
  }

  #report(code: ProblemCode, { start, end }: Span, message: Bilingual, severity: Problem['severity'] = 'error'): void {
    this.#problems.push({ code, severity, file: this.#file.path, start, end, message });
  }
}
