// What the suites of curation share: running its commands, and what the knowledge files say before and after.

import * as vscode from 'vscode';
import { rangeOf } from './editor.ts';

/** What a command of curation answers. */
export type Result = { changed?: string[]; refused?: string } | undefined;

/** Runs a command of curation. */
export function run(command: string, argument?: object): Thenable<Result> {
  return vscode.commands.executeCommand<Result>(`isnad.${command}`, argument);
}

/** Where a text stands in a document first, as the commands take it. */
export function at(document: vscode.TextDocument, text: string): readonly [string, number, number, number, number] {
  const { start, end } = rangeOf(document, text);
  return [document.uri.toString(), start.line, start.character, end.line, end.character];
}

/** What the knowledge files say now, by their paths. */
export async function knowledge(glob = '**/*.{json,jsonc}'): Promise<Map<string, string>> {
  const files = await vscode.workspace.findFiles(glob);
  const texts = await Promise.all(
    files.map(async (uri) => [uri.path, (await vscode.workspace.openTextDocument(uri)).getText()] as const),
  );
  return new Map(texts.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** What is on the disk under these paths. */
export async function onDisk(paths: Iterable<string>): Promise<Map<string, string>> {
  const uri = vscode.workspace.workspaceFolders![0]!.uri;
  const texts = await Promise.all(
    [...paths].map(async (path) => {
      return [path, new TextDecoder().decode(await vscode.workspace.fs.readFile(uri.with({ path })))] as const;
    }),
  );
  return new Map(texts);
}

/** The lines that are in one text and not in the other, as often as they are. */
export function linesAdded(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): string[] {
  return [...after].flatMap(([path, text]) => {
    const left = (before.get(path) ?? '').split('\n');
    return text.split('\n').filter((line) => {
      const index = left.indexOf(line);
      if (index >= 0) left.splice(index, 1);
      return index < 0;
    });
  });
}
