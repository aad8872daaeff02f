// Two windows on one corpus: each follows what the other saves, and of what is decided in both nothing is lost.

import assert from 'node:assert/strict';
import { appendFile, readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { openWorkbench, until, type Workbench } from './page.ts';

const text = '004_26bc6d3920ec8b63.txt';
const closed = '002_eb3f065f4596e07e.txt';

let one: Workbench;
let two: Workbench;
before(async () => {
  one = await openWorkbench({ folder: 'seeds' });
  two = await openWorkbench({ folder: 'seeds', beside: one });
  for (const window of [one, two]) {
    await window.openFile(text);
    await window.status('5 sources');
  }
});
after(async () => {
  await two.close();
  await one.close();
});

interface Answer {
  readonly changed?: readonly string[];
  readonly unsaved?: readonly string[];
  readonly refused?: unknown;
}

/** Judges a word of the open text to be no entity, as the command does. */
function judge(window: Workbench, word: string): Promise<Answer | null> {
  return window.host(
    async (vscode, path, wanted) => {
      const document = vscode.workspace.textDocuments.find(({ fileName }) => fileName.endsWith(path))!;
      const from = document.positionAt(document.getText().indexOf(wanted));
      const to = from.translate(0, wanted.length);
      const at = [document.uri.toString(), from.line, from.character, to.line, to.character];
      return (await vscode.commands.executeCommand<Answer | undefined>('isnad.notAnEntity', { at })) ?? null;
    },
    text,
    word,
  );
}

/** How many mentions a window knows of what is named at a word of the open text. */
function references(window: Workbench, word: string): Promise<number> {
  return window.host(
    async (vscode, path, wanted) => {
      const document = vscode.workspace.textDocuments.find(({ fileName }) => fileName.endsWith(path))!;
      const at = document.positionAt(document.getText().indexOf(wanted) + 1);
      const found = await vscode.commands.executeCommand<unknown[] | undefined>('vscode.executeReferenceProvider', document.uri, at); // prettier-ignore
      return found?.length ?? 0;
    },
    text,
    word,
  );
}

/** What of the knowledge lies on the disk, and what of it a window holds unsaved. */
async function held(window: Workbench): Promise<{ disk: string; unsaved: string }> {
  const folder = join(one.folder, 'knowledge');
  const files = [join(one.folder, 'isnad.json'), ...(await readdir(folder)).map((name) => join(folder, name))];
  const disk = await Promise.all(files.map((file) => readFile(file, 'utf8')));
  const unsaved = await window.host((vscode) =>
    vscode.workspace.textDocuments.filter(({ isDirty }) => isDirty).map((document) => document.getText()),
  );
  return { disk: disk.join('\n'), unsaved: unsaved.join('\n') };
}

/** Lets go of what a window holds unsaved, as *File: Revert File* does. */
async function revert(window: Workbench): Promise<void> {
  await window.host(async (vscode) => {
    for (const document of vscode.workspace.textDocuments.filter(({ isDirty }) => isDirty)) {
      await vscode.window.showTextDocument(document);
      await vscode.commands.executeCommand('workbench.action.files.revert');
    }
  });
}

function holdsNone(knowledge: string, word: string): boolean {
  return knowledge.split('\n').some((line) => line.includes('not-an-entity') && line.includes(word));
}

test('what is decided in one is known in the other', async () => {
  await until(async () => (await references(two, 'إيطاليا')) > 0, 'the second window does not know the name');
  const answer = await judge(one, 'إيطاليا');
  assert.equal(answer?.refused, undefined);
  await until(async () => (await references(two, 'إيطاليا')) === 0, 'the second window does not follow');
  await one.host((vscode) => vscode.commands.executeCommand('isnad.undoCuration'));
  await until(
    async () => (await references(two, 'إيطاليا')) > 1,
    'the second window does not follow what is taken back',
  );
});

test('a text that one saves is read by the other', async () => {
  const before = await references(two, 'إيطاليا');
  await appendFile(join(one.folder, closed), '\nوزار الوزير إيطاليا أمس.\n');
  await until(async () => (await references(two, 'إيطاليا')) === before + 1, 'the second window does not follow');
});

test('decided in turn, without a pause, everything is written', async () => {
  const words = ['بلجيكا', 'فرنسا', 'ألمانيا', 'إسبانيا'];
  for (const [index, word] of words.entries())
    assert.deepEqual(await judge([one, two][index % 2]!, word), { changed: ['isnad.json'] });
  const { disk } = await held(one);
  for (const word of words) assert.ok(holdsNone(disk, word), word);
  for (const window of [one, two]) assert.equal((await held(window)).unsaved, '');
});

test('what was written a moment ago is noticed before something is decided', async () => {
  const manifest = join(one.folder, 'isnad.json');
  await writeFile(manifest, `// by another program\n${await readFile(manifest, 'utf8')}`);
  assert.deepEqual(await judge(two, 'السجناء'), { changed: ['isnad.json'] });
  const { disk, unsaved } = await held(two);
  assert.deepEqual([holdsNone(disk, 'السجناء'), disk.includes('by another program'), unsaved], [true, true, '']);
});

test('decided at one moment, one may stay unsaved, and none is lost', async () => {
  const decided = [
    { window: one, word: 'الساحل الإفريقي' },
    { window: two, word: 'الإنترنت' },
  ];
  await Promise.all(decided.map(({ window, word }) => judge(window, word)));
  for (const { window, word } of decided) {
    const { disk, unsaved } = await held(window);
    assert.ok(holdsNone(disk, word) || holdsNone(unsaved, word), word);
  }
  for (const window of [one, two]) await revert(window);
});

test('what is unsaved in one stays so while the other writes', async () => {
  await two.host(async (vscode, folder) => {
    const uri = vscode.Uri.joinPath(vscode.Uri.file(folder), 'isnad.json');
    const edit = new vscode.WorkspaceEdit();
    edit.insert(uri, new vscode.Position(0, 0), '// not saved yet\n');
    await vscode.workspace.applyEdit(edit);
  }, two.folder);
  assert.deepEqual(await judge(one, 'المغرب'), { changed: ['isnad.json'] });
  assert.deepEqual(await judge(two, 'الرباط'), { changed: ['isnad.json'] });
  const { disk, unsaved } = await held(two);
  assert.deepEqual([holdsNone(disk, 'المغرب'), holdsNone(disk, 'الرباط')], [true, false]);
  assert.deepEqual([holdsNone(unsaved, 'الرباط'), unsaved.includes('not saved yet')], [true, true]);
});
