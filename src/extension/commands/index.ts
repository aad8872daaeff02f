// Registers the commands that are no one view's own. Each id stands in the manifest.

import { type Disposable, Uri, commands, window } from 'vscode';
import { corpusRead, noCorpus, notInTree } from '../../l10n/commands.ts';
import { atCaretOrSay } from '../caret.ts';
import { type Place, openPlace, placeOf } from '../citation.ts';
import { toOffset } from '../convert.ts';
import type { Host } from '../host.ts';
import { spoken } from '../language.ts';
import type { Sidebar } from '../tree/index.ts';
import { type TreeNode, chosenRows } from '../tree/node.ts';
import { type Stretch, copyCitations } from './copyCitation.ts';
import { exportCorpus } from './exportCorpus.ts';
import { openGuide } from './openGuide.ts';
import { openRecord } from './openRecord.ts';

/** The commands of the palette, of the menus and of links. */
export function registerCommands(host: Host, sidebar: Sidebar): Disposable[] {
  return [
    commands.registerCommand('isnad.refresh', () => refresh(host)),
    commands.registerCommand('isnad.openGuide', openGuide),
    commands.registerCommand('isnad.openCitation', (...place: unknown[]) => {
      return openPlace(place as unknown as Place, (uri: Uri) => host.folderOf(uri) !== undefined);
    }),
    commands.registerCommand('isnad.openNode', (node?: TreeNode, selected?: unknown) =>
      openNodes(host, node, selected),
    ),
    commands.registerCommand('isnad.exportCorpus', (format?: unknown, into?: unknown) =>
      exportCorpus(host, format, into),
    ),
    commands.registerCommand('isnad.revealInTree', () => revealInTree(host, sidebar)),
    commands.registerCommand('isnad.copyCitation', (node?: TreeNode, selected?: unknown) =>
      copyFrom(host, node, selected),
    ),
    commands.registerCommand('isnad.openRecord', (node?: TreeNode | string) => openRecordOf(host, node)),
  ];
}

async function refresh(host: Host): Promise<void> {
  if (host.folders.length === 0) return void window.showInformationMessage(spoken(noCorpus));
  await host.refresh();
  window.setStatusBarMessage(spoken(corpusRead), 3000);
}

/** Opens the places of rows; while rows are reviewed the focus stays among them. */
async function openNodes(host: Host, node: TreeNode | undefined, selected: unknown): Promise<void> {
  for (const { target, kind } of node ? chosenRows(node, selected) : []) {
    if (!target) continue;
    const preserveFocus = kind === 'proposedName' || kind === 'proposedEvent' || kind === 'brokenCitation';
    const isOurs = (uri: Uri): boolean => host.folderOf(uri) === target.folder;
    await openPlace(placeOf(target.folder, target.citation), isOurs, { preserveFocus });
  }
}

async function revealInTree(host: Host, sidebar: Sidebar): Promise<void> {
  const found = atCaretOrSay(host);
  if (!found) return;
  const { mention, placed } = found;
  const shown = 'entity' in mention && (await sidebar.reveal(mention.entity, { focus: true }));
  const name = placed.source.text.slice(mention.start, mention.end);
  if (!shown) void window.showInformationMessage(spoken(notInTree, name));
}

/** From rows their places; from the editor the selection, or else the mention at the caret. */
async function copyFrom(host: Host, node: TreeNode | undefined, selected: unknown): Promise<void> {
  if (node) return copyCitations(chosenRows(node, selected).flatMap(stretchOf));
  const editor = window.activeTextEditor;
  const placed = editor && host.place(editor.document);
  if (placed && !editor.selection.isEmpty) {
    const [start, end] = [editor.selection.start, editor.selection.end].map((at) => toOffset(placed.source.lines, at));
    return copyCitations([{ placed, start: start!, end: end! }]);
  }
  const found = atCaretOrSay(host);
  if (found) await copyCitations([{ placed: found.placed, start: found.mention.start, end: found.mention.end }]);
}

function stretchOf({ target }: TreeNode): Stretch[] {
  const source = target?.folder.corpus.source(target.citation.path);
  if (!target || !source) return [];
  return [{ placed: { home: target.folder, source }, start: target.citation.start, end: target.citation.end }];
}

/** From a tree node its subject, from a hover's link the id, else the name at the caret. */
async function openRecordOf(host: Host, from: TreeNode | string | undefined): Promise<void> {
  if (typeof from === 'object' && from.subject) return openRecord(from.subject.folder, from.subject.id);
  if (typeof from === 'string') {
    const folder = host.folders.find(
      ({ corpus: { knowledge } }) => knowledge.entities.has(from) || knowledge.events.has(from),
    );
    return folder && openRecord(folder, from);
  }
  const found = atCaretOrSay(host);
  if (found && 'entity' in found.mention) await openRecord(found.placed.home, found.mention.entity);
}
