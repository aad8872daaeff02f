// Knowledge files in the editor: they are JSON with comments, completed and explained; their problems are told.

import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { open, replace, soon, told } from './editor.ts';

describe('knowledge files', function () {
  this.timeout(60_000); // the editor starts its JSON service for them

  it('are JSON with comments', async () => {
    for (const name of ['isnad.json', 'agencies.jsonc']) assert.equal((await open(`**/${name}`)).languageId, 'jsonc');
  });

  it('are completed by their format', async () => {
    const document = await open('**/places.jsonc');
    const position = document.positionAt(document.getText().indexOf('"kind"'));
    const keys = await soon(
      () =>
        vscode.commands.executeCommand<vscode.CompletionList>(
          'vscode.executeCompletionItemProvider',
          document.uri,
          position,
        ),
      ({ items }) => items.some(({ label }) => label === 'wikidata'),
    );
    assert.ok(keys.items.some(({ label }) => label === 'wikidata'));
  });

  it('explain their keys in both languages', async () => {
    const document = await open('**/places.jsonc');
    const position = document.positionAt(document.getText().indexOf('"in"') + 1);
    const said = (hovers: vscode.Hover[]): string =>
      hovers
        .flatMap(({ contents }) => contents)
        .map((one) => (typeof one === 'string' ? one : one.value))
        .join('\n')
        .replaceAll('&nbsp;', ' '); // which VS Code 1.106 writes, and shows as a space
    const hovers = await soon(
      () => vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', document.uri, position),
      (answer) => said(answer).includes('المكان'),
    );
    assert.match(said(hovers), /The place that holds it[^]*المكان الذي يضمه/);
  });

  it('have their problems told at their place, and the rest works on', async () => {
    const document = await open('**/places.jsonc');
    const before = document.getText();
    await replace(document, '"in": "morocco"', '"in": "marocco"');
    await document.save();
    const [problem, ...others] = await soon(
      () => told(document.uri),
      ({ length }) => length > 0,
    );
    assert.deepEqual(others, []);
    assert.equal(problem?.code, 'knowledge-unknown-id');
    assert.equal(document.getText(problem.range), '"marocco"');
    assert.match(problem.message, /marocco/);
    await replace(document, '"in": "marocco"', '"in": "morocco"');
    await document.save();
    assert.equal(document.getText(), before);
    assert.deepEqual(
      await soon(
        () => told(document.uri),
        ({ length }) => length === 0,
      ),
      [],
    );
  });
});
