// From a folder of texts alone to a curated corpus: an editor who only uses commands, and takes what they guess.

import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { manifestText } from '../../../src/knowledge/edit.ts';
import { type Result, at, knowledge, linesAdded, onDisk, run } from './curating.ts';
import { open, soon, told } from './editor.ts';

const folder = 'scratch';
const glob = `${folder}/**/*.{json,jsonc}`;
/** A name that several texts use, with the command that adds it. */
const names: readonly (readonly [command: string, text: string, name: string])[] = [
  ['newPlace', '000', 'المغرب'],
  ['newPlace', '000', 'الولايات المتحدة'],
  ['newPlace', '000', 'الرباط'],
  ['newPerson', '002', 'كريستوفر راي'],
  ['newPerson', '002', 'عبد اللطيف حموشي'],
  ['newAgency', '001', 'وزارة الخارجية الأمريكية'],
  ['newAgency', '002', 'مكتب التحقيقات الفيدرالي'],
  ['newAgency', '004', 'المكتب المركزي للأبحاث القضائية'],
  ['newGroup', '003', 'داعش'],
  ['newOutlet', '001', 'الصحراء واحد'],
];

describe('a corpus from scratch', function () {
  this.timeout(180_000);

  const root = (): vscode.Uri => vscode.Uri.joinPath(vscode.workspace.workspaceFolders![0]!.uri, folder);
  const text = (number: string): Promise<vscode.TextDocument> => open(`${folder}/${number}_*.txt`);

  before(async () => {
    const texts = await vscode.workspace.findFiles('*.txt');
    for (const uri of texts)
      await vscode.workspace.fs.copy(uri, vscode.Uri.joinPath(root(), uri.path.split('/').at(-1)!));
    const manifest = vscode.Uri.joinPath(root(), 'isnad.json');
    await vscode.workspace.fs.writeFile(manifest, new TextEncoder().encode(manifestText([], { include: ['*.txt'] })));
    const document = await text('000');
    const found = await soon(() => told(document.uri, 'figure-conflict'), ({ length }) => length > 0); // prettier-ignore
    assert.ok(found.length > 0, 'the corpus is read');
  });

  after(() => vscode.workspace.fs.delete(root(), { recursive: true }));

  it('has ten entities, two events, a judgement, a pinned claim and an acknowledged conflict; all undone and redone', async () => {
    assert.equal(vscode.workspace.getConfiguration('files').get('autoSave'), 'off');
    const [first, second, last] = [await text('002'), await text('003'), await text('000')];
    const start = await knowledge(glob);
    const gestures: (readonly [command: string, argument: object])[] = [];
    for (const [command, number, name] of names)
      gestures.push([command, { at: at(await text(number), name), record: {} }]);
    gestures.push(
      ['describeSource', { path: first.uri.path.split('/').at(-1), record: { published: '2023-02-22' } }],
      ['newEvent', { at: at(first, 'استقبل'), record: { kind: 'meeting' } }],
      ['newEvent', { at: at(second, 'الخميس 25 مارس 2021'), record: { kind: 'arrest' } }],
      ['addMisspelling', { at: at(last, 'كريستوبر راي'), entity: 'christopher-ray' }],
      ['notSameAs', { entity: 'christopher-ray', other: 'abdellatif-hamushi' }],
      ['pinClaim', { at: at(last, '2009'), record: { subject: 'morocco', rank: 'preferred' } }],
      ['acknowledge', { at: at(last, '2009'), property: 'cells-dismantled' }],
    );
    for (const [command, argument] of gestures) {
      const before = await knowledge(glob);
      const done = await run(command, argument);
      assert.equal(done?.changed?.length, 1, `${command} ${JSON.stringify(argument)}: ${JSON.stringify(done)}`);
      assert.ok(linesAdded(before, await knowledge(glob)).length <= 12, command);
      assert.deepEqual(await run(command, argument), { changed: [] }, `${command} again`);
    }
    const end = await knowledge(glob);
    assert.deepEqual(await onDisk(end.keys()), end);
    const counts = JSON.parse([...end.values()][0]!) as Record<string, unknown[]>;
    const count = (...keys: string[]): number => keys.reduce((sum, key) => sum + (counts[key]?.length ?? 0), 0);
    assert.equal(count('agencies', 'persons', 'places', 'groups', 'outlets'), 10);
    assert.deepEqual([count('events'), count('judgements'), count('claims')], [2, 2, 1]);
    assert.deepEqual((counts['events'] as { date: string }[]).map(({ date }) => date), ['2023-02-21', '2021-03-25']); // prettier-ignore
    await turn('undoCuration', gestures.length);
    assert.deepEqual(await onDisk(start.keys()), start);
    await turn('redoCuration', gestures.length);
    assert.deepEqual(await onDisk(end.keys()), end);
  });
});

async function turn(command: string, times: number): Promise<void> {
  for (let i = 0; i < times; i++) {
    const done: Result = await run(command);
    assert.ok(done?.changed, `${command} ${i}: ${JSON.stringify(done)}`);
  }
}
