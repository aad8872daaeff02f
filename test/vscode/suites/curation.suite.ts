// Curation in the editor, by commands alone: each changes the knowledge by one small edit, a second time by none; all of it is
// undone and made again, byte for byte.

import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { type Result, at, knowledge, linesAdded, onDisk, run } from './curating.ts';
import { actions, open, rangeOf, replace, soon, told } from './editor.ts';

/** The actions whose titles match. */
async function offered(document: vscode.TextDocument, text: string, title: RegExp): Promise<vscode.CodeAction[]> {
  const found = await actions(document, rangeOf(document, text), '');
  return found.filter((action) => title.test(action.title));
}

describe('curation', function () {
  this.timeout(120_000);

  let start: Map<string, string>;
  let report: vscode.TextDocument;

  before(async () => {
    report = await open('**/000_*.txt');
    await soon(() => told(report.uri), ({ length }) => length > 0); // prettier-ignore
    start = await knowledge();
  });

  afterEach(async () => {
    for (let i = 0; i < 40 && (await run('undoCuration'))?.changed; i++);
    assert.deepEqual(await onDisk(start.keys()), start);
  });

  it('goes through a day of gestures; a second time changes nothing; all is undone and redone', async () => {
    const gestures: [command: string, argument: object][] = [
      ...['الحكومة', 'المكتب', 'السفارة', 'الشرطة', 'المحكمة'].map((name, i): [string, object] => [
        'newAgency',
        { at: at(report, 'المغرب'), record: { id: `agency-${i}`, name: { ar: `${name} المثال`, en: `Example ${i}` } } },
      ]),
      ['newPerson', { at: at(report, 'المغرب'), record: { name: { ar: 'سالم المثال', en: 'Salem' }, id: 'salem' } }],
      ['newPlace', { at: at(report, 'المغرب'), record: { name: { ar: 'قرية المثال', en: 'Village' }, id: 'village' } }],
      ['newGroup', { at: at(report, 'المغرب'), record: { name: { ar: 'خلية المثال', en: 'Cell' }, id: 'cell' } }],
      ['newOutlet', { at: at(report, 'المغرب'), record: { name: { ar: 'جريدة المثال', en: 'Daily' }, id: 'daily' } }],
      ['newInstrument', { at: at(report, 'المغرب'), record: { name: { ar: 'قانون المثال', en: 'Act' }, id: 'act' } }],
      [
        'newEvent',
        { at: at(report, 'المغرب'), record: { id: 'first', title: { ar: 'الأول', en: 'One' }, date: '2020' } },
      ],
      [
        'newEvent',
        { at: at(report, 'المغرب'), record: { id: 'second', title: { ar: 'آخر', en: 'Two' }, date: '2021' } },
      ],
      ['sameAs', { entity: 'agency-0', other: 'agency-1' }],
      ['pinClaim', { at: at(report, '2009'), record: { rank: 'preferred' } }],
      ['acknowledge', { at: at(report, '2009') }],
    ];
    for (const [command, argument] of gestures) {
      const before = await knowledge();
      const done = await run(command, argument);
      assert.equal(done?.changed?.length, 1, `${command}: ${JSON.stringify(done)}`);
      const added = linesAdded(before, await knowledge());
      assert.ok(added.length <= 30, `${command} adds ${added.length} lines`);
      assert.deepEqual(await run(command, argument), { changed: [] }, `${command} again`);
    }
    const end = await knowledge();
    assert.deepEqual(await onDisk(end.keys()), end, 'all is saved');
    for (const _ of gestures) assert.ok((await run('undoCuration'))?.changed);
    assert.deepEqual(await onDisk(start.keys()), start);
    assert.ok((await run('undoCuration'))?.refused, 'there is no more to undo');
    for (const _ of gestures) assert.ok((await run('redoCuration'))?.changed);
    assert.deepEqual(await onDisk(end.keys()), end);
    assert.ok((await run('redoCuration'))?.refused, 'there is no more to redo');
  });

  it('lets the corpus react at once', async () => {
    const document = await open('**/004_*.txt');
    const count = (): number => told(document.uri, 'name-variant').length;
    await soon(count, (n) => n > 0 || told(document.uri).length > 0);
    const before = count();
    const place = at(document, 'المغرب');
    assert.ok((await run('addMisspelling', { at: place, entity: 'dgsn' }))?.changed);
    const done = await run('notAnEntity', { at: place });
    assert.ok(done?.changed, JSON.stringify(done));
    await run('undoCuration');
    await run('undoCuration');
    assert.equal(await soon(count, (n) => n === before), before);
  });

  it('leaves an unsaved knowledge file unsaved, and what is in it alone counts', async () => {
    const [uri] = await vscode.workspace.findFiles('**/persons.jsonc');
    const document = await vscode.workspace.openTextDocument(uri!);
    const saved = document.getText();
    await replace(document, '{', '// unsaved\n{');
    const argument = {
      at: at(report, 'المغرب'),
      record: { id: 'nobody', name: { ar: 'لا أحد المثال', en: 'Nobody' } },
    };
    assert.ok((await run('newPerson', argument))?.changed);
    assert.ok(document.isDirty);
    assert.match(document.getText(), /\/\/ unsaved\n\{[^]*nobody/);
    assert.equal((await onDisk([uri!.path])).get(uri!.path), saved);
    assert.ok((await run('undoCuration'))?.changed);
    assert.equal(document.getText(), saved.replace('{', '// unsaved\n{'));
    await replace(document, '// unsaved\n', '');
    await document.save();
  });

  it('keeps the line ends of a file', async () => {
    const document = await open('**/persons.jsonc');
    const setEnds = async (ends: vscode.EndOfLine): Promise<void> => {
      await vscode.window.activeTextEditor!.edit((builder) => builder.setEndOfLine(ends));
      await document.save();
    };
    await setEnds(vscode.EndOfLine.CRLF);
    const before = document.getText();
    const record = { id: 'ends', name: { ar: 'اسم النهايات', en: 'Ends' } };
    assert.ok((await run('newPerson', { at: at(report, 'المغرب'), record }))?.changed);
    assert.match(document.getText(), /"ends"/);
    assert.doesNotMatch(document.getText(), /[^\r]\n/);
    assert.ok((await run('undoCuration'))?.changed);
    assert.equal(document.getText(), before);
    await setEnds(vscode.EndOfLine.LF);
  });

  it('knows what was undone in the file’s own editor, and goes on with what was before', async () => {
    const add = (id: string): Thenable<Result> =>
      run('newPerson', { at: at(report, 'المغرب'), record: { id, name: { ar: `اسم ${id}`, en: id } } });
    await add('first-one');
    await add('second-one');
    const document = await open('**/persons.jsonc');
    await vscode.commands.executeCommand('undo');
    await document.save();
    assert.match(document.getText(), /first-one/);
    assert.doesNotMatch(document.getText(), /second-one/);
    assert.ok((await run('undoCuration'))?.changed);
    assert.deepEqual(await knowledge(), start);
  });

  it('refuses to undo what was changed since, and says why', async () => {
    const argument = { at: at(report, 'المغرب'), record: { id: 'changed', name: { ar: 'المتغير', en: 'Changed' } } };
    await run('newPerson', argument);
    const [uri] = await vscode.workspace.findFiles('**/persons.jsonc');
    const document = await vscode.workspace.openTextDocument(uri!);
    await replace(document, '"en": "Changed"', '"en": "Changed by hand"');
    assert.match(String((await run('undoCuration'))?.refused), /persons\.jsonc/);
    await replace(document, '"en": "Changed by hand"', '"en": "Changed"');
    assert.ok((await run('undoCuration'))?.changed);
    await document.save();
  });

  it('refuses what does not fit, and arguments that are none', async () => {
    const place = at(report, 'المغرب');
    assert.ok((await run('newPlace', { at: place, record: { id: 'Not An Id' } }))?.refused);
    assert.ok((await run('newPlace', { at: place, record: { date: '2020' } }))?.refused);
    assert.ok((await run('sameAs', { entity: 'morocco', other: 'no-such-entity' }))?.refused);
    assert.ok((await run('sameAs', { entity: 'morocco', command: 'workbench.action.quit' }))?.refused);
    assert.ok((await run('notAnEntity', { at: ['file:///etc/passwd', 0, 0, 0, 4] }))?.refused);
    assert.ok((await run('notAnEntity', { at: [report.uri.toString(), -1, 0, 0, 4] }))?.refused);
    assert.deepEqual(await knowledge(), start);
  });

  it('merges and splits, all references following', async () => {
    assert.ok((await run('mergeInto', { entity: 'dgst', into: 'dgsn' }))?.changed);
    const all = [...(await knowledge()).values()].join('\n');
    assert.doesNotMatch(all, /"dgst"/);
    await run('undoCuration');
    const [alias] = /"BCIJ"/.exec([...start.values()].join('\n')) ?? [];
    assert.ok(alias);
    const split = { entity: 'bcij', name: 'BCIJ', record: { id: 'other-bureau' } };
    assert.ok((await run('splitName', split))?.changed);
    assert.deepEqual(await run('splitName', split), { changed: [] });
  });

  it('describes a source, and takes a field out again', async () => {
    const path = vscode.workspace.asRelativePath(report.uri);
    assert.ok(
      (await run('describeSource', { path, record: { author: 'فلان', url: 'https://example.org/a' } }))?.changed,
    );
    assert.ok([...(await knowledge()).values()].some((text) => text.includes('"author": "فلان"')));
    assert.ok((await run('describeSource', { path, record: { author: '' } }))?.changed);
    assert.ok((await run('describeSource', { path, record: { published: 'yesterday' } }))?.refused);
  });

  it('keeps a finding from being told: here, in the file, in the corpus; nothing in the text changes', async () => {
    const before = report.getText();
    const found = (): vscode.Diagnostic[] => told(report.uri, 'missing-space');
    const [finding] = await soon(found, ({ length }) => length > 0);
    const { start, end } = finding!.range;
    const argument = {
      at: [report.uri.toString(), start.line, start.character, end.line, end.character],
      check: 'missing-space',
    };
    for (const command of ['suppressHere', 'suppressInFile', 'suppressEverywhere']) {
      assert.ok((await run(command, argument))?.changed, command);
      assert.deepEqual(await soon(found, ({ length }) => length === 0), [], command);
      assert.deepEqual(await run(command, argument), { changed: [] }, `${command} again`);
      await run('undoCuration');
      assert.equal((await soon(found, ({ length }) => length > 0)).length, 1, command);
    }
    assert.equal(report.getText(), before);
  });

  it('keeps a spelling as in the source where a finding offers it', async () => {
    const found = (): vscode.Diagnostic[] => told(report.uri, 'hamza');
    const [finding] = await soon(found, ({ length }) => length > 0);
    const word = report.getText(finding!.range);
    const [keep] = await offered(report, word, /Keep as in the source/);
    assert.ok(keep?.command);
    await vscode.commands.executeCommand(keep.command.command, ...((keep.command.arguments ?? []) as unknown[]));
    const left = await soon(found, (list) => list.every(({ range }) => !range.isEqual(finding!.range)));
    assert.ok(left.every(({ range }) => !range.isEqual(finding!.range)));
    const written = [...(await knowledge()).values()].join('\n');
    assert.match(written, new RegExp(`"judgement": "kept",\\s+"name": "${word}"`));
  });

  it('offers to settle a name that two records claim', async () => {
    const argument = { at: at(report, 'المغرب'), record: { id: 'rival', name: { ar: 'البسيج', en: 'Rival' } } };
    assert.ok((await run('newAgency', argument))?.changed);
    const [uri] = await vscode.workspace.findFiles('**/agencies.jsonc');
    const clash = await soon(() => told(uri!, 'knowledge-alias-clash'), ({ length }) => length > 0); // prettier-ignore
    const document = await vscode.workspace.openTextDocument(uri!);
    const fixes = await actions(document, clash[0]!.range, vscode.CodeActionKind.QuickFix.value);
    const apart = fixes.find(({ title }) => /are not the same/.test(title));
    assert.ok(apart?.command, fixes.map(({ title }) => title).join());
    await vscode.commands.executeCommand(apart.command.command, ...((apart.command.arguments ?? []) as unknown[]));
    assert.deepEqual(await soon(() => told(uri!, 'knowledge-alias-clash'), ({ length }) => length === 0), []); // prettier-ignore
  });

  it('is offered where sources disagree, and where the knowledge holds nothing', async () => {
    const dispute = await offered(report, '2009', /Acknowledge the disagreement/);
    assert.equal(dispute.length, 1);
    const { command, arguments: given = [] } = dispute[0]!.command!;
    assert.ok(((await vscode.commands.executeCommand(command, ...(given as unknown[]))) as Result)?.changed);
    await run('undoCuration');
    for (const title of [/Compare side by side/, /Pin this claim/])
      assert.equal((await offered(report, '2009', title)).length, 1);
  });

  it('explains in the hover by which rules something was found, and links to what can be decided', async () => {
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      report.uri,
      rangeOf(report, '2009').start,
    );
    const text = hovers.flatMap(({ contents }) => contents).map((one) => (typeof one === 'string' ? one : one.value)).join('\n'); // prettier-ignore
    assert.match(text, /a number in digits and what it counts/);
    assert.match(text, /command:isnad\.explainMention\?/);
    assert.match(text, /command:isnad\.acknowledge\?/);
  });
});
