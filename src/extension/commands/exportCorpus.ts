// Isnad: Export Corpus… — a corpus in the format of another program, written where the editor says.

import { ProgressLocation, type QuickPickItem, Uri, window, workspace } from 'vscode';
import {
  type ExportFormat,
  type ExportedFile,
  ReadBackError,
  exportFormats,
  exportInSlices,
} from '../../export/formats.ts';
import { exported as wasExported } from '../../l10n/dossier.ts';
import { noCorpus } from '../../l10n/commands.ts';
import {
  chooseCorpus,
  chooseExport,
  exportHere,
  exporting,
  filesWritten,
  formatTold,
  notReadBack,
  overSource,
} from '../../l10n/export.ts';
import { say } from '../../l10n/message.ts';
import type { CorpusFolder } from '../folder.ts';
import type { Host } from '../host.ts';
import { language, spoken } from '../language.ts';
import { inSlices } from '../slices.ts';

/**
 * Asks for what is not given: the corpus where there are several, the format, and where to. A key bound to a format exports
 * the corpus of the text in front; `into` is a folder.
 */
export async function exportCorpus(host: Host, given?: unknown, into?: unknown): Promise<void> {
  const named = exportFormats.find((one) => one === given);
  const folder = (named && activeCorpus(host)) ?? (await chosenCorpus(host.folders));
  if (!folder) return;
  const format = named ?? (await chosenFormat());
  const files = format && (await filesOf(folder, format));
  if (!files) return;
  const placed = await placesFor(files, folder, into instanceof Uri ? into : undefined);
  if (!placed) return;
  const over = placed.find(({ uri }) => isEvidence(folder, uri));
  if (over) return void window.showErrorMessage(spoken(overSource, over.uri.path));
  const encoder = new TextEncoder();
  for (const { uri, text } of placed) await workspace.fs.writeFile(uri, encoder.encode(text));
  window.setStatusBarMessage(toldOf(placed), 6000);
}

interface Placed {
  readonly uri: Uri;
  readonly text: string;
}

function activeCorpus(host: Host): CorpusFolder | undefined {
  const uri = window.activeTextEditor?.document.uri;
  return uri && host.folderOf(uri);
}

async function chosenCorpus(folders: readonly CorpusFolder[]): Promise<CorpusFolder | undefined> {
  if (folders.length === 0) void window.showInformationMessage(spoken(noCorpus));
  if (folders.length <= 1) return folders[0];
  const items = folders.map((folder) => ({
    label: folder.corpus.knowledge.title?.[language()] ?? lastName(folder.root),
    description: folder.root.path,
    folder,
  }));
  return (await window.showQuickPick(items, { placeHolder: say(language(), chooseCorpus) }))?.folder;
}

async function chosenFormat(): Promise<ExportFormat | undefined> {
  const items = exportFormats.map((format): QuickPickItem & { readonly format: ExportFormat } => {
    return { label: format, description: say(language(), formatTold[format]), format };
  });
  const options = { placeHolder: say(language(), chooseExport), matchOnDescription: true };
  return (await window.showQuickPick(items, options))?.format;
}

/** The files, made while the editor answers; none, and a message, where one of them would not be read back right. */
async function filesOf({ corpus }: CorpusFolder, format: ExportFormat): Promise<ExportedFile[] | undefined> {
  const options = { location: ProgressLocation.Window, title: say(language(), exporting, format) };
  try {
    return await window.withProgress(options, () => inSlices(exportInSlices(corpus, format, language())));
  } catch (error) {
    if (!(error instanceof ReadBackError)) throw error;
    void window.showErrorMessage(spoken(notReadBack, error.message));
    return undefined;
  }
}

/** Where each file goes: a single one where the editor says, several into a folder; undefined where the editor says nowhere. */
async function placesFor(
  files: readonly ExportedFile[],
  { root }: CorpusFolder,
  into: Uri | undefined,
): Promise<Placed[] | undefined> {
  const [only, ...others] = files;
  if (only && others.length === 0 && !into) {
    const uri = await window.showSaveDialog({ defaultUri: Uri.joinPath(root, only.path) });
    return uri && [{ uri, text: only.text }];
  }
  const [folder = into] = into
    ? []
    : ((await window.showOpenDialog({
        defaultUri: root,
        canSelectFiles: false,
        canSelectFolders: true,
        openLabel: say(language(), exportHere),
      })) ?? []);
  return folder && files.map(({ path, text }) => ({ uri: Uri.joinPath(folder, ...path.split('/')), text }));
}

/** Whether a file is a source of the corpus or one of its knowledge files, which no export may write over. */
function isEvidence(folder: CorpusFolder, uri: Uri): boolean {
  const path = folder.pathOf(uri);
  if (path === undefined) return false;
  return folder.corpus.source(path)?.draft === false || folder.loaded.files.has(path);
}

function toldOf([first, ...others]: readonly Placed[]): string {
  if (!first) return '';
  if (others.length === 0) return spoken(wasExported, lastName(first.uri));
  return spoken(filesWritten, others.length + 1, first.uri.path.replace(/\/[^/]*$/, ''));
}

function lastName({ path }: Uri): string {
  return path.split('/').findLast((name) => name !== '') ?? path;
}
