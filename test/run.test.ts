import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { root, temporaryFolder } from './vscode/places.ts';

/** Runs test files, given by their paths and their bodies, and returns how the run ended and what it printed. */
async function runOf(files: Readonly<Record<string, string>>): Promise<{ status: number | null; output: string }> {
  const folder = await temporaryFolder('run');
  for (const [path, body] of Object.entries(files)) {
    const file = join(folder, 'test', path);
    await mkdir(join(file, '..'), { recursive: true });
    await writeFile(file, `import { test } from 'node:test'; import fs from 'node:fs';\n${body}`);
  }
  const { NODE_TEST_CONTEXT: _, ...env } = process.env;
  const given = { ...env, ISNAD_VSIX: 'none', ISNAD_EXTENSIONS: 'none' };
  const command = [join(root, 'test', 'run.ts'), join(folder, 'test', '**', '*.test.ts')];
  const { status, stdout } = spawnSync(process.execPath, command, { encoding: 'utf8', cwd: folder, env: given });
  return { status, output: stdout };
}

const once = `test('shaky', (t) => {
  if (fs.existsSync('before')) return;
  fs.writeFileSync('before', '');
  t.diagnostic('the window was empty');
  throw new Error('not yet');
});`;

test('what fails in the editor has a second run, which counts, and the first is told', async () => {
  const { status, output } = await runOf({
    'vscode/a.test.ts': `${once}\ntest('steady', (t) => t.diagnostic('all is well'));`,
  });
  assert.match(output, /failed at first, and had a second run: shaky: not yet\n.*the window was empty\n/);
  assert.match(output, /tests 2\n.*suites 0\n.*pass 2\n.*fail 0\n/);
  assert.equal(status, 0);
});

test('what fails twice there has failed, and so has what fails elsewhere', async () => {
  const twice = await runOf({ 'vscode/a.test.ts': `test('broken', () => { throw new Error('again'); });` });
  assert.match(twice.output, /pass 0\n.*fail 1\n[\s\S]*failing tests:[\s\S]*broken/);
  assert.equal(twice.status, 1);
  const elsewhere = await runOf({ 'a.test.ts': once });
  assert.match(elsewhere.output, /fail 1\n/);
  assert.equal(elsewhere.status, 1);
});

test('a file that cannot be loaded, or ends its own process, has failed', async () => {
  const { status, output } = await runOf({
    'a.test.ts': `import './nothing.ts';`,
    'b.test.ts': `test('end', async () => process.exit(3));`,
    'c.test.ts': `test('good', () => {}); test('left out', { skip: true }, () => {});`,
  });
  assert.match(output, /pass 1\n.*fail 2\n.*cancelled 0\n.*skipped 1\n/);
  assert.equal(status, 1);
});
