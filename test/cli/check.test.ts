// isnad check, as continuous integration and a hook before a commit run it.

import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Console } from '../../src/cli/console.ts';
import { progressOver } from '../../src/cli/progress.ts';
import { reading } from '../../src/l10n/cli.ts';
import { isnad, seeds, withFolder } from './isnad.ts';

const two = {
  'a.txt': 'أوقفت الشرطة 55 شخصا في الرباط سنة 2022 .',
  'b.txt': 'أوقفت الشرطة 90 شخصا في الرباط سنة 2022 .',
};

interface Report {
  readonly findings: readonly { readonly code: string; readonly document: string; readonly related: readonly { readonly document: string }[] }[]; // prettier-ignore
}

test('--changed tells of these files alone, with the whole corpus as context', async () => {
  await withFolder(two, async (folder) => {
    const all = JSON.parse((await isnad('check', folder, '--format', 'json')).out) as Report;
    const { code, out } = await isnad('check', folder, '--format', 'json', '--changed', join(folder, 'b.txt'));
    assert.equal(code, 1);
    const { findings } = JSON.parse(out) as Report;
    assert.deepEqual(findings, all.findings.filter(({ document }) => document === 'b.txt')); // prettier-ignore
    const conflict = findings.find(({ code: rule }) => rule === 'figure-conflict');
    assert.deepEqual(conflict?.related.map(({ document }) => document), ['a.txt']); // prettier-ignore
  });
});

test('--changed takes many files, as hooks give them, and passes over what is no text of the corpus', async () => {
  await withFolder(two, async (folder) => {
    const files = ['a.txt', 'b.txt', 'gone.txt', '../other.txt', 'x.png'].map((name) => join(folder, name));
    const { out } = await isnad('check', folder, '--changed', ...files);
    assert.equal(out, (await isnad('check', folder)).out);
    assert.equal((await isnad('check', folder, '--changed', join(folder, 'x.png'))).code, 0);
  });
});

test('where knowledge changed, everything may have', async () => {
  const { out } = await isnad('check', seeds, '--changed', join(seeds, 'knowledge', 'agencies.jsonc'));
  assert.equal(out, (await isnad('check', seeds)).out);
});

test('SARIF has the same findings as JSON, and the same exit code', async () => {
  const [json, sarif] = [
    await isnad('check', seeds, '--format', 'json'),
    await isnad('check', seeds, '--format', 'sarif'),
  ];
  assert.deepEqual([json.code, sarif.code], [1, 1]);
  const { results } = (JSON.parse(sarif.out) as { runs: [{ results: { ruleId: string }[] }] }).runs[0];
  assert.deepEqual(results.map(({ ruleId }) => ruleId), (JSON.parse(json.out) as Report).findings.map(({ code }) => code)); // prettier-ignore
  assert.ok(sarif.out.includes('relatedLocations') && sarif.out.includes('"uri": "seeds/000_'));
});

test('with --lang ar the findings and the rules’ help are Arabic', async () => {
  const { out } = await isnad('check', seeds, '--format', 'sarif', '--lang', 'ar');
  const { tool, results } = (JSON.parse(out) as { runs: [{ tool: { driver: { rules: Described[] } }; results: Told[] }] }).runs[0]; // prettier-ignore
  for (const { message } of results) assert.match(message.text, /[ء-ي]/);
  for (const { id, help } of tool.driver.rules) assert.match(help?.text ?? '', /[ء-ي]/, id);
});

test('neither the name of a file nor its text can act on a terminal or on the lines of a log', async () => {
  const name = 'a\n::error::x\u001b[2J\u202e.txt';
  await withFolder({ [name]: 'كلام  \u001b]0;x\u0007 ،الرباط , نعم\n' }, async (folder) => {
    const { code, out } = await isnad('check', folder);
    assert.equal(code, 1);
    assert.doesNotMatch(out, /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
    for (const line of out.trimEnd().split('\n')) assert.match(line, /^ *a\\u000a::error::x/);
  });
});

test('a bar is shown on a terminal after a second, and taken away', (t) => {
  const shown: string[] = [];
  let now = 0;
  t.mock.method(performance, 'now', () => now);
  const terminal: Console = { out: () => undefined, message: () => undefined, progress: (text) => void shown.push(text), isTerminal: true, language: 'en' }; // prettier-ignore
  const progress = progressOver(terminal, 4, reading);
  for (const [done, time] of [
    [0, 0],
    [1, 900],
    [2, 1200],
    [3, 1210],
    [4, 1400],
  ] as const) {
    now = time;
    progress(done);
  }
  assert.deepEqual(shown, ['████████████░░░░░░░░░░░░ Reading 2 of 4 …', '']);
});

interface Described {
  readonly id: string;
  readonly help?: { readonly text: string };
}

interface Told {
  readonly message: { readonly text: string };
}
