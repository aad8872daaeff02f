// A knowledge file as it stands in its document, saved or not.

import { Range, type TextDocument, type Uri, workspace } from 'vscode';
import { type Pointer, pointersIn, recordIn } from '../../../knowledge/pointers.ts';
import type { Knowledge } from '../../../knowledge/knowledge.ts';
import type { Name } from '../../../knowledge/load/record.ts';
import type { Location } from '../../../knowledge/problem.ts';
import { membership } from '../../../corpus/members.ts';
import { Lines } from '../../../text/line.ts';
import type { Span } from '../../../text/span.ts';
import { textOf, toRange } from '../../convert.ts';
import type { CorpusFolder, Home } from '../../folder.ts';
import type { Host } from '../../host.ts';

/** What a knowledge document holds: its text in lines, and its pointers. */
export interface KnowledgeText {
  readonly lines: Lines;
  readonly pointers: readonly Pointer[];
}

/** The corpus of whose knowledge a document is a part; undefined where it is none. */
export function knowledgeFolder(host: Host, { uri }: TextDocument): CorpusFolder | undefined {
  const folder = host.folderOf(uri);
  const path = folder?.pathOf(uri);
  const isPart = folder && path !== undefined && membership(path, folder.corpus.knowledge) === 'knowledge';
  return isPart ? folder : undefined;
}

/** The documents' pointers at the version for which they were found. */
const known = new WeakMap<TextDocument, KnowledgeText & { readonly version: number }>();

/** A knowledge document as it is now. */
export function knowledgeText(document: TextDocument): KnowledgeText {
  const { version } = document;
  const before = known.get(document);
  if (before?.version === version) return before;
  const text = textOf(document);
  const now = { version, lines: new Lines(text), pointers: [...pointersIn(text)] };
  known.set(document, now);
  return now;
}

/** The records as they are written: the corpus itself knows those that were judged to be the same as one. */
export function recordsIn(home: Home): Knowledge {
  return 'loaded' in home ? (home as CorpusFolder).loaded.knowledge : home.corpus.knowledge;
}

/** Where the knowledge tells of what is named so; undefined where it does not. */
export function locationOf({ entities, events, measures, sources }: Knowledge, name: Name): Location | undefined {
  const kinds = { entity: entities, event: events, measure: measures, source: sources };
  const [kind, id] = [name.slice(0, name.indexOf(' ')) as keyof typeof kinds, name.slice(name.indexOf(' ') + 1)];
  return kinds[kind].get(id)?.location;
}

/** A record in its file as that stands now. */
export interface RecordPlace {
  readonly uri: Uri;
  readonly id: Range;
  readonly whole: Range;
}

/** The place of a record; undefined where there is none, or its file is gone. */
export async function recordPlace(home: Home, name: Name): Promise<RecordPlace | undefined> {
  const file = locationOf(recordsIn(home), name)?.file;
  if (file === undefined) return undefined;
  const uri = home.uriOf(file);
  const document = await openIfThere(uri);
  const text = document && textOf(document);
  const found = text === undefined ? undefined : recordIn(text, name);
  if (text === undefined || !found) return undefined;
  const lines = new Lines(text);
  const range = (span: Span): Range => toRange(lines, span);
  return { uri, id: range(found.id), whole: range(found.whole) };
}

/** The document of a file; undefined where it can't be opened. */
export async function openIfThere(uri: Uri): Promise<TextDocument | undefined> {
  return workspace.openTextDocument(uri).then(
    (document) => document,
    () => undefined,
  );
}
