// What a dossier is about: an entity, an event, a measure or a property of one corpus.

import { window } from 'vscode';
import { noDossier } from '../../l10n/dossier.ts';
import type { Mention } from '../../recognise/mention.ts';
import { type AtCaret, atCaret } from '../caret.ts';
import type { CorpusFolder } from '../folder.ts';
import type { Host } from '../host.ts';
import { spoken } from '../language.ts';
import type { TreeNode } from '../tree/node.ts';

/** An entity, event, measure or property, by its id. */
export interface Subject {
  readonly folder: CorpusFolder;
  readonly id: string;
}

/** From a tree node its subject, from an id the corpus that holds it, else what stands at the caret. Says so where there is none. */
export function subjectOrSay(host: Host, from: unknown): Subject | undefined {
  const found = typeof from === 'string' ? subjectById(host, from) : (nodeSubject(from) ?? subjectAtCaret(host));
  if (!found) void window.showInformationMessage(spoken(noDossier));
  return found;
}

/** The corpus that holds the id: that of the active editor before any other. */
function subjectById(host: Host, id: string): Subject | undefined {
  const active = window.activeTextEditor && host.folderOf(window.activeTextEditor.document.uri);
  const folders = active ? [active, ...host.folders] : host.folders;
  const folder = folders.find(
    ({ corpus }) => corpus.entity(id) ?? corpus.knowledge.events.get(id) ?? corpus.propertyTitle(id),
  );
  return folder && { folder, id };
}

function nodeSubject(from: unknown): Subject | undefined {
  return typeof from === 'object' && from !== null ? (from as TreeNode).subject : undefined;
}

function subjectAtCaret(host: Host): Subject | undefined {
  const found = atCaret(host);
  const id = found && idOf(found);
  const folder = found && host.folders.find((one) => one === found.placed.home);
  return folder && id !== undefined ? { folder, id } : undefined;
}

/** The named thing, or what the figure or date is told of. */
function idOf({ mention, placed }: AtCaret): string | undefined {
  if ('entity' in mention) return mention.entity;
  const claims = placed.source.claims.filter((claim) => overlaps(claim, mention));
  return (
    claims.find(({ subject }) => subject !== null)?.subject ??
    claims.flatMap(({ events }) => events)[0] ??
    claims[0]?.property
  );
}

function overlaps(span: { start: number; end: number }, mention: Mention): boolean {
  return span.start < mention.end && mention.start < span.end;
}
