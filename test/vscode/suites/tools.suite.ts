// The tools for language models, called as a model's host calls them; and the export of a corpus.

import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { open, soon } from './editor.ts';

async function ask(name: string, input: object): Promise<string> {
  const result = await vscode.lm.invokeTool(name, { input, toolInvocationToken: undefined });
  return result.content.map((part) => (part instanceof vscode.LanguageModelTextPart ? part.value : '')).join('\n');
}

describe('tools for language models', function () {
  this.timeout(60_000);

  before(async () => {
    await vscode.extensions.getExtension('isnad.isnad')!.activate();
    const all = await soon(
      () => vscode.lm.tools.filter(({ name }) => name.startsWith('isnad_')),
      ({ length }) => length === 5,
    );
    assert.equal(all.length, 5);
  });

  it('answer about the cells with both sources, cited', async () => {
    const text = await ask('isnad_what_sources_say', { about: 'cells dismantled' });
    assert.match(text, /\[differ\]/);
    assert.match(text, /«أكثر من 2009 خلية إرهابية».*000_9b703e0e953813b5\.txt:11/);
    assert.match(text, /«أكثر من 200 خلية إرهابية».*004_26bc6d3920ec8b63\.txt:2/);
  });

  it('say that the corpus is silent about what it does not have', async () => {
    assert.match(await ask('isnad_what_sources_say', { about: 'بركان آيسلندا' }), /^The corpus is silent/m);
  });

  it('check a draft against the sources', async () => {
    const text = await ask('isnad_check_draft', { text: 'فكك المغرب 300 خلية إرهابية منذ 2002.' });
    assert.match(text, /\[conflict\][^]*000_9b703e0e953813b5\.txt:11/);
  });
});

describe('the export of a corpus', function () {
  this.timeout(60_000);

  before(() => open('000_*.txt'));

  it('writes a file per text into a folder, offsets in code points', async () => {
    const [root] = vscode.workspace.workspaceFolders!;
    const into = vscode.Uri.joinPath(root!.uri, 'exported');
    const read = async (name: string): Promise<string> => {
      return new TextDecoder().decode(await vscode.workspace.fs.readFile(vscode.Uri.joinPath(into, name)));
    };
    await vscode.commands.executeCommand('isnad.exportCorpus', 'brat', into);
    const names = (await vscode.workspace.fs.readDirectory(into)).map(([name]) => name);
    assert.equal(names.length, 11);
    const points = [...(await read('000_9b703e0e953813b5.txt'))];
    const spans = [...(await read('000_9b703e0e953813b5.ann')).matchAll(/^T\d+\t\w+ (\d+) (\d+)\t(.*)$/gm)];
    assert.ok(spans.length > 20);
    for (const [, start, end, words] of spans) assert.equal(points.slice(Number(start), Number(end)).join(''), words);
    await vscode.workspace.fs.delete(into, { recursive: true });
  });

  it('never writes over a source', async () => {
    const [root] = vscode.workspace.workspaceFolders!;
    const source = vscode.Uri.joinPath(root!.uri, '000_9b703e0e953813b5.txt');
    const before = await vscode.workspace.fs.readFile(source);
    await vscode.commands.executeCommand('isnad.exportCorpus', 'brat', root!.uri);
    assert.deepEqual(await vscode.workspace.fs.readFile(source), before);
    await assert.rejects(async () => vscode.workspace.fs.stat(vscode.Uri.joinPath(root!.uri, 'annotation.conf')));
  });
});
