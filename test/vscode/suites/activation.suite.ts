// The installed extension comes to life in the editor.

import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { soon } from './editor.ts';

const extension = vscode.extensions.getExtension<unknown>('isnad.isnad');
const manifest = extension?.packageJSON as { contributes?: { commands?: { command: string }[] } } | undefined;

describe('the installed extension', function () {
  this.timeout(60_000);

  it('is there, installed and not under development', () => {
    assert.ok(extension, 'it is installed');
    assert.match(extension.extensionPath, /isnad\.isnad-\d+\.\d+\.\d+/);
  });

  it('is activated by an Arabic text', async () => {
    const [text] = await vscode.workspace.findFiles('**/*.txt');
    assert.ok(text, 'the folder holds a text, and the search finds it');
    await vscode.window.showTextDocument(text);
    assert.ok(await soon(() => extension?.isActive, Boolean));
  });

  it('has a handler for each of its commands', async () => {
    const declared = (manifest?.contributes?.commands ?? []).map(({ command }) => command);
    await extension?.activate();
    const known = new Set(await vscode.commands.getCommands(true));
    assert.deepEqual(
      declared.filter((command) => !known.has(command)),
      [],
    );
  });
});
