// The knowledge files while a gesture changes them, step by step; at the end all steps come to one list of edits a file.

import { brokenFile, noSuchRecord } from '../../l10n/edit.ts';
import type { Bilingual } from '../../l10n/language.ts';
import { both } from '../../l10n/message.ts';
import { firstSides } from '../json/conflict.ts';
import { type ArrayNode, type Node, type ObjectNode, parseTree, valueAt } from '../json/tree.ts';
import type { KnowledgeFile, ListKey, UnreadableFile } from '../load/file.ts';
import { type Name, nameOf } from '../load/record.ts';
import { recordKeys } from '../schema.ts';
import { Pieces, type TextEdit } from './pieces.ts';

/** The keys of the lists, in the order of the format. */
export const listKeys: readonly ListKey[] = ['sources', ...recordKeys];

/** The files of one corpus, the manifest first. */
export class Desk {
  readonly sheets: readonly Sheet[];

  constructor(files: readonly (KnowledgeFile | UnreadableFile)[]) {
    this.sheets = files.map((file, i) => new Sheet(file, i === 0));
  }

  /** Every record, in the order of the files. */
  *records(): Generator<Placed> {
    for (const sheet of this.sheets) yield* sheet.records();
  }

  /** The record with this name: of several the first, as the reader takes it. */
  find(name: Name): Placed | undefined {
    for (const placed of this.records()) if (nameOf(placed.key, placed.node) === name) return placed;
    return undefined;
  }

  /** Where records of this list are kept: the last file that has some, else the manifest. */
  sheetFor(key: ListKey): Sheet {
    return this.sheets.findLast((sheet) => sheet.list(key)) ?? this.sheets[0]!;
  }

  /** Why no record is found: there is none, or a file is broken in which it might stand. */
  missing(name: Name): Bilingual {
    return this.broken() ?? both(noSuchRecord, name.slice(name.indexOf(' ') + 1));
  }

  /** What is said where any file is broken, as when all links to a record must follow it. */
  broken(): Bilingual | undefined {
    const broken = this.sheets.find(({ isBroken }) => isBroken);
    return broken && both(brokenFile, broken.path);
  }
}

/** A record in its list; it holds until the sheet is changed. */
export interface Placed {
  readonly sheet: Sheet;
  readonly key: ListKey;
  readonly list: ArrayNode;
  readonly index: number;
  readonly node: Node;
}

/** One file under changes. */
export class Sheet {
  readonly path: string;
  readonly isManifest: boolean;
  /** Whether it can't be told what the file says, so that it is left alone. */
  readonly isBroken: boolean;
  readonly #pieces: Pieces;
  #root: ObjectNode | undefined;

  constructor(file: KnowledgeFile | UnreadableFile, isManifest: boolean) {
    this.path = file.path;
    this.isManifest = isManifest;
    this.#pieces = new Pieces('text' in file ? file.text : '');
    const { root, errors } = parseTree(this.text);
    const isWhole = root?.type === 'object' && errors.length === 0 && firstSides(this.text).conflicts.length === 0;
    this.isBroken = !isWhole;
    this.#root = isWhole ? root : { type: 'object', start: 0, end: 0, members: [] };
  }

  /** The text as the file was, and as it is now. */
  get original(): string {
    return this.#pieces.original;
  }

  get text(): string {
    return this.#pieces.text;
  }

  get root(): ObjectNode {
    return (this.#root ??= parseTree(this.text).root as ObjectNode);
  }

  list(key: ListKey): ArrayNode | undefined {
    const list = valueAt(this.root, key);
    return list?.type === 'array' ? list : undefined;
  }

  *records(): Generator<Placed> {
    for (const key of listKeys) {
      const list = this.list(key);
      if (list) for (const [index, node] of list.items.entries()) yield { sheet: this, key, list, index, node };
    }
  }

  /** Makes changes, in offsets of the text as it is now. */
  change(edits: readonly TextEdit[]): void {
    if (edits.length === 0) return;
    this.#pieces.change(edits);
    this.#root = undefined; // read again when it is asked for
  }

  edits(): TextEdit[] {
    return this.#pieces.edits();
  }
}
