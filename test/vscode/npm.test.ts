// What the npm package brings: packed, looked over by publint, installed without a network, and run as the README says.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { packagedProduct } from './ready.ts';
import { removeTemporary, root, temporaryFolder } from './places.ts';

let folder: string;
let tarball: string;
before(async () => {
  process.env['ISNAD_VSIX'] = await packagedProduct(); // builds
  folder = await temporaryFolder('npm');
  tarball = pack(root);
  await cp(join(root, 'seeds'), folder, { recursive: true });
  await writeFile(join(folder, 'package.json'), '{ "name": "consumer", "type": "module" }');
  run('npm', ['install', '--offline', '--no-audit', '--no-fund', '--ignore-scripts', tarball, pack(join(root, 'node_modules', 'valibot'))]); // prettier-ignore
});
test.after(() => removeTemporary(folder));

function pack(path: string): string {
  const said = run('npm', ['pack', path, '--json', '--ignore-scripts', '--pack-destination', folder]).stdout;
  return join(folder, (JSON.parse(said) as [{ filename: string }])[0].filename);
}

interface Ran {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a program in the consumer's folder; fails the test where it does not end with `status`. */
function run(program: string, words: readonly string[], status = 0): Ran {
  const env = { ...process.env, npm_config_offline: 'true', npm_config_update_notifier: 'false' };
  const ran = spawnSync(program, words, { cwd: folder, encoding: 'utf8', env, shell: process.platform === 'win32' });
  assert.equal(ran.status, status, `${program} ${words.join(' ')}\n${ran.stdout}\n${ran.stderr}`);
  return ran;
}

test('publint finds nothing wrong', async () => {
  const bytes = await readFile(tarball);
  const { messages } = await publint({ pack: { tarball: new Uint8Array(bytes).buffer }, level: 'warning' });
  const manifest = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as Record<string, unknown>;
  assert.deepEqual(messages.map((message) => formatMessage(message, manifest)), []); // prettier-ignore
});

test('it carries nothing but what is listed', () => {
  const [{ files, size }] = JSON.parse(
    run('npm', ['pack', root, '--json', '--dry-run', '--ignore-scripts']).stdout,
  ) as [{ files: { path: string }[]; size: number }];
  const listed = /^(dist\/(cli\.js|index\.js|extension\.cjs|chunks\/[\w-]+\.js|types\/.+\.d\.ts)|src\/guide\/\w+\/checks\.md|package\.json|README\.md|CHANGELOG\.md|LICENSE)$/; // prettier-ignore
  assert.deepEqual(files.map(({ path }) => path).filter((path) => !listed.test(path)), []); // prettier-ignore
  assert.ok(size < 2_000_000, `${size} bytes`);
});

test('the commands of the README’s workflow run, with the exit codes and the output it tells', async () => {
  const readme = await readFile(join(root, 'README.md'), 'utf8');
  const commands = [...readme.matchAll(/^- run: (npx isnad .+)$/gm)].map(([, command]) => command!);
  assert.ok(commands.length >= 2);
  for (const command of commands) run('sh', ['-e', '-c', command]);
  const log = JSON.parse(await readFile(join(folder, 'isnad.sarif'), 'utf8')) as { runs: [{ results: object[] }] };
  assert.ok(log.runs[0].results.some((result) => 'relatedLocations' in result));
  const [, told, code, line] = /`npx (isnad check [^`]+)` exits with (\d), and among its lines is `([^`]+)`/.exec(
    readme,
  )!;
  const { stdout } = run('npx', told!.split(' '), Number(code));
  assert.ok(stdout.replace(/[\u2066-\u2069]/g, '').split('\n').includes(line!), line); // prettier-ignore
});

test('the README’s hook before a commit tells of the files it is given', async () => {
  const [, entry] = /entry: (npx isnad [^`]+)`/.exec(await readFile(join(root, 'README.md'), 'utf8'))!;
  const files = ['001_0fa0585ff18cc73d.txt', 'README.md'];
  const { stdout } = run('npx', [...entry!.split(' ').slice(1), ...files], 1);
  assert.match(stdout, /^001_0fa0585ff18cc73d\.txt:\d+: warning/);
  assert.doesNotMatch(stdout, /^000_/m);
});

test('the program knows its version, and does not load the protocol that it may serve before it serves it', async () => {
  const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { version: string };
  assert.equal(run('npx', ['isnad', '--version']).stdout.trim(), version);
  const program = await readFile(join(folder, 'node_modules', 'isnad', 'dist', 'cli.js'), 'utf8');
  assert.match(program, /import\("\.\/chunks\/mcp-/);
  assert.doesNotMatch(program, /from ?"\.\/chunks\/mcp-/);
});

test('the core can be used by a program, with types', async () => {
  const program = `
import { Corpus, type Finding, type Mention, checkCorpus, exportCorpus, loadKnowledge } from 'isnad';

const { knowledge } = loadKnowledge({ path: 'isnad.json', text: '{ "isnad": 1, "places": [{ "id": "rabat", "name": { "ar": "الرباط", "en": "Rabat" } }] }' });
const corpus = new Corpus(knowledge);
corpus.put({ path: 'a.txt', text: 'زار الرباط .' });
const mentions: readonly Mention[] = corpus.source('a.txt')!.mentions;
const findings: readonly Finding[] = checkCorpus(corpus);
const place: string = knowledge.entities.get('rabat')!.name.ar;
// @ts-expect-error a place has no number
const wrong: number = place;
console.log(mentions.map(({ type }) => type).join(), findings.map(({ code }) => code).join(), exportCorpus(corpus, 'brat', 'en').length);
`;
  await writeFile(join(folder, 'program.ts'), program);
  const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
  run(process.execPath, [tsc, 'program.ts', '--ignoreConfig', '--noEmit', '--strict', '--module', 'nodenext', '--target', 'es2023', '--lib', 'es2023,dom', '--types', '']); // prettier-ignore
  assert.equal(run(process.execPath, ['program.ts']).stdout, 'place space-before-mark 3\n');
});
