// What the suites share: opening files, waiting for what comes late, changing a document, and what is told of it.

import assert from 'node:assert/strict';
import * as vscode from 'vscode';

/** Opens the first file of the folder that a glob matches, and shows it. */
export async function open(glob: string): Promise<vscode.TextDocument> {
  const [uri] = await vscode.workspace.findFiles(glob);
  assert.ok(uri, glob);
  const document = await vscode.workspace.openTextDocument(uri);
  await vscode.window.showTextDocument(document);
  return document;
}

/** What `ask` answers, once it is what `suits`; after 30 seconds whatever it answers. */
export async function soon<T>(ask: () => T | Thenable<T>, suits: (answer: T) => boolean): Promise<T> {
  for (let i = 0; ; i++) {
    const answer = await ask();
    if (suits(answer) || i >= 300) return answer;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** Puts `text` in place of the first `old` of a document. */
export async function replace(document: vscode.TextDocument, old: string, text: string): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  edit.replace(document.uri, rangeOf(document, old), text);
  assert.ok(await vscode.workspace.applyEdit(edit));
}

/** Where a text stands in a document first. */
export function rangeOf(document: vscode.TextDocument, text: string): vscode.Range {
  const start = document.getText().indexOf(text);
  assert.ok(start >= 0, text);
  return new vscode.Range(document.positionAt(start), document.positionAt(start + text.length));
}

/** All of a document. */
export function wholeOf(document: vscode.TextDocument): vscode.Range {
  return new vscode.Range(0, 0, document.lineCount, document.lineAt(document.lineCount - 1).text.length);
}

/** What Isnad tells of a file: everything, or what has one code. */
export function told(uri: vscode.Uri, code?: string): vscode.Diagnostic[] {
  const ours = vscode.languages.getDiagnostics(uri).filter(({ source }) => source === 'isnad');
  return code === undefined ? ours : ours.filter((each) => codeOf(each) === code);
}

function codeOf({ code }: vscode.Diagnostic): string {
  return typeof code === 'object' ? String(code.value) : String(code);
}

/** The fixes, or source actions, that are offered for a range. */
export function actions(
  document: vscode.TextDocument,
  range: vscode.Range,
  kind: string,
): Thenable<vscode.CodeAction[]> {
  return vscode.commands.executeCommand('vscode.executeCodeActionProvider', document.uri, range, kind);
}
