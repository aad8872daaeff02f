import assert from 'node:assert/strict';
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { isnad, seeds, withFolder } from './isnad.ts';

const badUsages = [[], ['paint'], ['analyze'], ['analyze', 'a', 'b'], ['analyze', seeds, '--format', 'xml'], ['check', seeds, '--severity', 'grave'], ['init', seeds, '--knowledge', 'x'], ['analyze', seeds, '--nonsense'], ['export', seeds], ['export', seeds, '--to', 'pdf'], ['check', seeds, 'a.txt'], ['analyze', seeds, '--changed', 'a.txt']]; // prettier-ignore

for (const words of badUsages) {
  test(`bad usage: isnad ${words.map((word) => word.replace(seeds, 'seeds')).join(' ')}`, async () => {
    const { code, out, messages } = await isnad(...words);
    assert.equal(code, 2);
    assert.equal(out, '');
    assert.notEqual(messages, '');
  });
}

test('analyze prints one object in the documented shape, the same each time', async () => {
  const first = await isnad('analyze', seeds);
  assert.equal(first.code, 0);
  assert.equal((await isnad('analyze', seeds)).out, first.out);
  const analysis = JSON.parse(first.out);
  assert.deepEqual(Object.keys(analysis), ['isnad', 'documents', 'entities', 'events', 'comparisons', 'findings']);
  assert.equal(analysis.isnad, 1);
  assert.equal(analysis.documents.length, 5);
  for (const { path, mentions, claims, reports } of analysis.documents) {
    const text = await readFile(join(seeds, path), 'utf8');
    let last = 0;
    for (const mention of mentions) {
      assert.equal(text.slice(mention.start, mention.end), mention.text);
      assert.equal(text.slice(0, mention.start).split('\n').length, mention.line);
      assert.ok(mention.start >= last, 'mentions do not overlap and are in order');
      last = mention.end;
      for (const key of ['type', 'entity', 'rules']) assert.ok(key in mention, key);
      if (mention.type === 'date') assert.ok('iso' in mention);
      if (mention.type === 'figure') for (const key of ['value', 'bound', 'unit']) assert.ok(key in mention, key);
    }
    const claimKeys = [
      'subject',
      'property',
      'value',
      'since',
      'until',
      'in',
      'place',
      'about',
      'start',
      'end',
      'line',
      'origin',
    ];
    for (const claim of claims) for (const key of claimKeys) assert.ok(key in claim, key);
    for (const report of reports) assert.deepEqual(Object.keys(report), ['event', 'line']);
  }
  for (const { verdict, about, origins, claims } of analysis.comparisons) {
    assert.ok(['same', 'compatible', 'differ', 'conflict', 'superseded'].includes(verdict));
    assert.deepEqual(Object.keys(about), ['subject', 'property']);
    assert.ok(origins >= 1);
    for (const place of claims) assert.deepEqual(Object.keys(place), ['document', 'start', 'end', 'line']);
  }
});

test('an unreadable folder is a message and 2', async () => {
  const { code, messages } = await isnad('analyze', join(seeds, 'no-such-folder'));
  assert.equal(code, 2);
  assert.match(messages, /no-such-folder/);
});

test('messages are Arabic where that is asked for', async () => {
  assert.match((await isnad('analyze', join(seeds, 'no-such-folder'), '--lang', 'ar')).messages, /تعذّرت/);
});

test('a file that is no text is a message, not the end of the run', async () => {
  await withFolder({ 'a.txt': 'الرباط', 'b.txt': new Uint8Array([0, 1, 2, 0, 255, 254, 0, 7]) }, async (folder) => {
    const { code, out, messages } = await isnad('analyze', folder);
    assert.equal(code, 0);
    assert.match(messages, /b\.txt/);
    assert.deepEqual(JSON.parse(out).documents.map(({ path }: { path: string }) => path), ['a.txt']); // prettier-ignore
  });
});

test('every line break counts one unit', async () => {
  await withFolder({ 'a.txt': 'سطر\r\nالرباط\rسطر\nالرباط' }, async (folder) => {
    const [{ mentions }] = JSON.parse((await isnad('analyze', folder)).out).documents;
    assert.deepEqual(mentions.map(({ start, line }: { start: number; line: number }) => [start, line]), [[4, 2], [15, 4]]); // prettier-ignore
  });
});

test('a path with control characters cannot act on the terminal', async () => {
  const { messages } = await isnad('analyze', '/tmp/\u001b[2Jx');
  assert.doesNotMatch(messages, /\u001b/);
});

test('check answers 1 where there are findings, 0 where none are as grave', async () => {
  await withFolder({ 'a.txt': 'كلام عادي\n' }, async (folder) => {
    assert.equal((await isnad('check', folder)).code, 0);
  });
  await withFolder({ 'isnad.json': '{ "isnad": 1, "agencies": [{}] }', 'a.txt': 'كلام' }, async (folder) => {
    const { code, out } = await isnad('check', folder, '--severity', 'error');
    assert.equal(code, 1);
    assert.match(out, /^isnad\.json:1: error/);
  });
});

test('init writes a first manifest, and never over one that is there', async () => {
  await withFolder({ 'a.txt': 'الرباط (3 مارس 2023) - خبر' }, async (folder) => {
    assert.equal((await isnad('init', folder)).code, 0);
    const written = await readFile(join(folder, 'isnad.json'), 'utf8');
    assert.equal(JSON.parse(written).sources[0].path, 'a.txt');
    assert.equal((await isnad('init', folder)).code, 2);
    assert.equal(await readFile(join(folder, 'isnad.json'), 'utf8'), written);
    assert.deepEqual((await readdir(folder)).sort(), ['a.txt', 'isnad.json']);
    assert.equal((await isnad('check', folder)).code, 0);
  });
});
