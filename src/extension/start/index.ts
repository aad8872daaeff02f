// Isnad: Start a Corpus Here — an isnad.json for a folder of texts, with what they tell of their outlets and dates. Never over
// one that is there.

import { ConfigurationTarget, type Disposable, Uri, WorkspaceEdit, commands, window, workspace } from 'vscode';
import { manifestName } from '../../corpus/members.ts';
import { startManifest } from '../../corpus/start.ts';
import { type Language, languages } from '../../l10n/language.ts';
import { say } from '../../l10n/message.ts';
import { corpusExists, languagePrompt, noFolder, noTextsHere, started, whichFolder } from '../../l10n/start.ts';
import type { Host } from '../host.ts';
import { language, spoken } from '../language.ts';
import { confirmSources } from './confirm.ts';
import { guessSources } from './texts.ts';

export function registerStart(host: Host): Disposable {
  return commands.registerCommand('isnad.startCorpus', (given?: unknown) => startCorpus(host, given));
}

async function startCorpus(host: Host, given: unknown): Promise<void> {
  const root = given instanceof Uri ? given : await askFolder();
  if (!root) return;
  const there = host.folderOf(Uri.joinPath(root, manifestName));
  if (there)
    return void window.showInformationMessage(spoken(corpusExists, Uri.joinPath(there.root, manifestName).path));
  if (!(await askLanguage())) return;
  const guesses = await guessSources(root);
  if (!guesses) return;
  if (guesses.length === 0) return void window.showInformationMessage(spoken(noTextsHere, root.path));
  const sources = await confirmSources(guesses);
  if (!sources || sources.length === 0) return;
  await write(host, root, startManifest(sources, titleOf(root)), sources.length);
}

/** The folder of the workspace; which one where there are several. */
async function askFolder(): Promise<Uri | undefined> {
  const folders = workspace.workspaceFolders ?? [];
  if (folders.length === 0) void window.showInformationMessage(spoken(noFolder));
  if (folders.length < 2) return folders[0]?.uri;
  return (await window.showWorkspaceFolderPick({ placeHolder: say(language(), whichFolder) }))?.uri;
}

/** Asks for the language once: not where one was chosen before. False where the editor leaves. */
async function askLanguage(): Promise<boolean> {
  const settings = workspace.getConfiguration('isnad');
  const { globalValue, workspaceValue } = settings.inspect('language') ?? {};
  if (globalValue !== undefined || workspaceValue !== undefined) return true;
  const names: Readonly<Record<Language, string>> = { ar: 'العربية', en: 'English' };
  const items = languages.map((one) => ({ label: names[one], one }));
  const chosen = await window.showQuickPick(items, {
    placeHolder: languages.map((one) => say(one, languagePrompt)).join(' · '),
  });
  if (!chosen) return false;
  await settings.update('language', chosen.one, ConfigurationTarget.Global);
  return true;
}

/** Makes the file, undoable as any other; refuses where it has come to be there meanwhile. */
async function write(host: Host, root: Uri, text: string, sources: number): Promise<void> {
  const manifest = Uri.joinPath(root, manifestName);
  const edit = new WorkspaceEdit();
  edit.createFile(manifest, { overwrite: false, contents: new TextEncoder().encode(text) });
  if (!(await workspace.applyEdit(edit))) return void window.showWarningMessage(spoken(corpusExists, manifest.path));
  await host.addCorpus(manifest);
  await window.showTextDocument(manifest, { preview: true });
  window.setStatusBarMessage(spoken(started, sources), 6000);
}

/** A corpus is called after its folder until its editor thinks of better. */
function titleOf(root: Uri): { ar: string; en: string } {
  const name = decodeURIComponent(root.path.split('/').findLast(Boolean) ?? manifestName);
  return { ar: name, en: name };
}
