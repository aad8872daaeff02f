// isnad export: where it writes, and where it never does.

import assert from 'node:assert/strict';
import { mkdir, readFile, readdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { isnad, withFolder } from './isnad.ts';

const manifest = '{ "isnad": 1, "include": ["*.txt"] }';
const text = 'زار وزير الخارجية الأمريكي الرباط يوم 10 يناير 2023.';

test('--out is made, and holds one file per text where the format has one', async () => {
  await withFolder({ 'isnad.json': manifest, 'a.txt': text, 'b.txt': text }, async (folder) => {
    const out = join(folder, 'made', 'here');
    const { code, out: printed, messages } = await isnad('export', folder, '--to', 'brat', '--out', out);
    assert.deepEqual([code, printed], [0, '']);
    assert.match(messages, /5 files/);
    assert.deepEqual((await readdir(out)).sort(), ['a.ann', 'a.txt', 'annotation.conf', 'b.ann', 'b.txt']);
    assert.equal((await isnad('export', folder, '--to', 'brat', '--out', out)).code, 0, 'a second time over the first');
  });
});

test('without --out the files are printed, JSON as lines, without copies of the texts', async () => {
  await withFolder({ 'a.txt': text, 'b.txt': text }, async (folder) => {
    const { code, out } = await isnad('export', folder, '--to', 'web-annotation');
    assert.equal(code, 0);
    const pages = out.trimEnd().split('\n').map((line) => JSON.parse(line) as { id: string }); // prettier-ignore
    assert.deepEqual(pages.map(({ id }) => id), ['a.jsonld', 'b.jsonld']); // prettier-ignore
  });
});

test('a file with CRLF and a byte-order mark is counted without them', async () => {
  await withFolder({ 'a.txt': `\ufeff😀\r\n${text}\r\n` }, async (folder) => {
    const out = join(folder, 'out');
    await isnad('export', folder, '--to', 'brat', '--out', out);
    const plain = await readFile(join(out, 'a.txt'), 'utf8');
    assert.equal(plain, `😀\n${text}\n`);
    const [, start, end, words] = / (\d+) (\d+)\t(.*)/.exec(await readFile(join(out, 'a.ann'), 'utf8'))!;
    assert.equal([...plain].slice(Number(start), Number(end)).join(''), words);
  });
});

test('nothing is written where a file would be a source', async () => {
  await withFolder({ 'isnad.json': manifest, 'a.txt': `\ufeff${text}\r\n` }, async (folder) => {
    const before = await readFile(join(folder, 'a.txt'));
    const { code, messages } = await isnad('export', folder, '--to', 'brat', '--out', folder);
    assert.equal(code, 2);
    assert.match(messages, /a\.txt/);
    assert.deepEqual(await readFile(join(folder, 'a.txt')), before);
    assert.deepEqual((await readdir(folder)).sort(), ['a.txt', 'isnad.json']);
  });
});

test('a source is not written through a link either', async () => {
  await withFolder({ 'isnad.json': manifest, 'a.txt': text }, async (folder) => {
    const out = join(folder, 'out');
    await mkdir(out);
    await symlink(join(folder, 'a.txt'), join(out, 'a.txt'));
    assert.equal((await isnad('export', folder, '--to', 'brat', '--out', out)).code, 2);
    assert.equal(await readFile(join(folder, 'a.txt'), 'utf8'), text);
  });
});

test('a link in the folder leads nowhere else', async () => {
  await withFolder({ 'corpus/sub/a.txt': text, 'elsewhere/x': '' }, async (folder) => {
    const out = join(folder, 'out');
    await mkdir(out);
    await symlink(join(folder, 'elsewhere'), join(out, 'sub'));
    const { code, messages } = await isnad('export', join(folder, 'corpus'), '--to', 'conll', '--out', out);
    assert.equal(code, 2);
    assert.match(messages, /sub/);
    assert.deepEqual(await readdir(join(folder, 'elsewhere')), ['x']);
  });
});

test('notes in the files are Arabic where that is asked for', async () => {
  await withFolder({ 'a.txt': text }, async (folder) => {
    assert.match((await isnad('export', folder, '--to', 'tei', '--lang', 'ar')).out, /علّمه إسناد/);
  });
});
