// What every curating command works with, and how it finds out what it is about.

import { window } from 'vscode';
import type { Entity } from '../../../knowledge/entity.ts';
import { nothingHere } from '../../../l10n/curate.ts';
import { both } from '../../../l10n/message.ts';
import { type Place, placeOf } from '../../citation.ts';
import type { CorpusFolder } from '../../folder.ts';
import type { Host } from '../../host.ts';
import type { TreeNode } from '../../tree/node.ts';
import type { Gestures, Refusal } from './gestures.ts';
import { type Spot, spotAt } from './spot.ts';

/** The corpora, and the gestures that change what is known of them. */
export interface Curator {
  readonly host: Host;
  readonly gestures: Gestures;
}

/** The stretch of text that is meant: that of the row or of its first mention, the argument, the selection, or the mention at the caret. */
export function spotOf({ host }: Curator, at: Place | undefined, node: TreeNode | undefined): Spot | Refusal {
  return spotAt(host, at ?? (node && placeOfNode(node)));
}

function placeOfNode({ target, subject }: TreeNode): Place | undefined {
  if (target) return placeOf(target.folder, target.citation);
  const [first] = subject?.folder.corpus.mentionsOf(subject.id) ?? [];
  const mention = first?.[1][0];
  return subject && mention && placeOf(subject.folder, { ...mention, path: first[0] });
}

/** An entity or event of a corpus: known, or only mentioned. */
export interface About {
  readonly folder: CorpusFolder;
  readonly id: string;
  /** What it is called here. */
  readonly name: string;
}

/** How an argument names an entity: by a place, or by its id, and the root of its corpus where several are open. */
export interface Asked {
  readonly at?: Place | undefined;
  readonly entity?: string | undefined;
  readonly corpus?: string | undefined;
}

/** The corpora in which an id is looked up: the one that is named; else that of the active editor first. */
function foldersFor(host: Host, root: string | undefined): CorpusFolder[] {
  if (root !== undefined) return host.folders.filter((folder) => folder.root.toString() === root);
  const uri = window.activeTextEditor?.document.uri;
  const active = uri && host.folderOf(uri);
  return active ? [active, ...host.folders] : host.folders;
}

/** The entity that is meant: that of the row, of the argument, or of the name at the place or caret. */
export function entityOf(curator: Curator, { at, entity, corpus }: Asked, node: TreeNode | undefined): About | Refusal {
  const { host } = curator;
  const id = node?.subject?.id ?? entity;
  if (id !== undefined) {
    const folders = node?.subject ? [node.subject.folder] : foldersFor(host, corpus);
    const folder = folders.find((one) => one.corpus.entity(id));
    return folder ? { folder, id, name: folder.corpus.entity(id)!.name.ar } : { refused: both(nothingHere) };
  }
  const spot = spotOf(curator, at, node);
  if ('refused' in spot) return spot;
  const { mention, folder, name } = spot;
  return mention && 'entity' in mention ? { folder, id: mention.entity, name } : { refused: both(nothingHere) };
}

/** The record of an entity. */
export function knownIn({ corpus }: CorpusFolder, id: string): Entity | undefined {
  return corpus.knowledge.entities.get(id);
}

/** All known entities of a corpus. */
export function entitiesOf({ corpus }: CorpusFolder): Entity[] {
  return [...corpus.knowledge.entities.values()];
}
