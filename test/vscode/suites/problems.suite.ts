// The findings of texts in the editor: told at their place, mended one by one or all at once.

import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { actions, open, replace, soon, told, wholeOf } from './editor.ts';

describe('findings of texts', function () {
  this.timeout(60_000);

  it('stand at their place in an open source, without tags that would cut the line', async () => {
    const document = await open('**/000_*.txt');
    const found = await soon(() => told(document.uri, 'missing-space'), ({ length }) => length > 0); // prettier-ignore
    assert.deepEqual(found.map(({ range }) => document.getText(range)), ['أمنية.المكتب']); // prettier-ignore
    for (const diagnostic of vscode.languages.getDiagnostics(document.uri)) assert.equal(diagnostic.tags, undefined);
  });

  it('are told of sources that are not open, and point at the other source', async () => {
    const [uri] = await vscode.workspace.findFiles('**/004_*.txt');
    const found = await soon(() => told(uri!, 'figure-conflict'), ({ length }) => length > 0); // prettier-ignore
    const [related] = found[0]?.relatedInformation ?? [];
    assert.match(String(related?.location.uri.path), /000_/);
    assert.match(String(related?.message), /2009/);
  });

  it('offer the change that mends them', async () => {
    const document = await open('**/000_*.txt');
    const [finding] = await soon(() => told(document.uri, 'missing-space'), ({ length }) => length > 0); // prettier-ignore
    const fixes = await actions(document, finding!.range, vscode.CodeActionKind.QuickFix.value);
    const [edit] = fixes.find(({ isPreferred }) => isPreferred)?.edit?.get(document.uri) ?? [];
    assert.equal(edit?.newText, ' ');
    assert.ok(edit.range.isEmpty);
  });

  it('are mended all at once, and names, figures and words stay', async () => {
    const document = await open('**/000_*.txt');
    const before = document.getText();
    await soon(() => told(document.uri, 'space-before-mark'), ({ length }) => length > 0); // prettier-ignore
    const [all] = await actions(document, wholeOf(document), 'source.fixAll.isnad');
    assert.ok(all?.edit);
    assert.ok(await vscode.workspace.applyEdit(all.edit));
    const after = document.getText();
    assert.notEqual(after, before);
    assert.doesNotMatch(after.replaceAll(/“[^”]*”/gu, '“”'), / ،/u);
    for (const kept of ['كريستوبر راي', 'الاسبوع', '2009', 'المكتب الاتحادي للصحافة والعدالة'])
      assert.ok(after.includes(kept), kept);
    const left = await soon(() => told(document.uri, 'missing-space'), ({ length }) => length === 0); // prettier-ignore
    assert.deepEqual(left, []);
    const again = await actions(document, wholeOf(document), 'source.fixAll.isnad');
    assert.deepEqual(again.flatMap(({ edit }) => edit?.get(document.uri) ?? []), []); // prettier-ignore
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), before);
    await vscode.commands.executeCommand('workbench.action.files.revert');
  });

  it('are mended on saving where the editor asks for it: typography and page furniture alone', async () => {
    const document = await open('**/000_*.txt');
    const before = document.getText();
    await soon(() => told(document.uri, 'space-before-mark'), ({ length }) => length > 0); // prettier-ignore
    const [all] = await actions(document, wholeOf(document), 'source.fixAll.isnad');
    const edits = all?.edit?.get(document.uri) ?? [];
    const settings = vscode.workspace.getConfiguration('editor', document);
    const onSave = { 'source.fixAll.isnad': 'explicit' };
    await settings.update('codeActionsOnSave', onSave, vscode.ConfigurationTarget.Global, true);
    await replace(document, before, `${before}\n`);
    await document.save();
    await settings.update('codeActionsOnSave', undefined, vscode.ConfigurationTarget.Global, true);
    const after = document.getText();
    assert.ok(edits.length > 0);
    assert.doesNotMatch(after.replaceAll(/“[^”]*”/gu, '“”'), / ،/u);
    for (const kept of ['كريستوبر راي', 'الاسبوع', '2009']) assert.ok(after.includes(kept), kept);
    await replace(document, after, before);
    await document.save();
    assert.equal(document.getText(), before);
  });

  it('follow the setting', async () => {
    const document = await open('**/000_*.txt');
    const settings = vscode.workspace.getConfiguration('isnad');
    await soon(() => told(document.uri, 'space-before-mark'), ({ length }) => length > 0); // prettier-ignore
    await settings.update('checks', { 'space-before-mark': 'off', hamza: 'error' }, vscode.ConfigurationTarget.Global);
    const commas = await soon(() => told(document.uri, 'space-before-mark'), ({ length }) => length === 0); // prettier-ignore
    assert.deepEqual(commas, []);
    const graver = (): boolean =>
      told(document.uri, 'hamza').some(({ severity }) => severity === vscode.DiagnosticSeverity.Error);
    assert.ok(await soon(graver, (is) => is));
    await settings.update('checks', undefined, vscode.ConfigurationTarget.Global);
  });

  it('speak Arabic, isolated, when they are asked to', async () => {
    const document = await open('**/000_*.txt');
    const settings = vscode.workspace.getConfiguration('isnad');
    await settings.update('language', 'ar', vscode.ConfigurationTarget.Global);
    const arabic = (): boolean =>
      told(document.uri, 'missing-space').some(({ message }) => /^\u2067تنقص مسافة[^]*\u2069$/u.test(message));
    assert.ok(await soon(arabic, (is) => is));
    await settings.update('language', undefined, vscode.ConfigurationTarget.Global);
  });
});
