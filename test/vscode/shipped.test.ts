// What the VSIX brings: read from the folder it was installed into.

import assert from 'node:assert/strict';
import { type Dirent, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { before, test } from 'node:test';
import { extensionId, installedProduct, packagedProduct } from './ready.ts';

const allowed = [
  /^(package|package\.nls(\.\w+)?)\.json$/,
  /^(readme|changelog)\.md$/i,
  /^license(\.txt)?$/i,
  /^dist\/(extension\.cjs|webview\/[\w-]+\.(js|css)|schemas\/[\w-]+\.json)$/,
  /^syntaxes\/[\w.-]+\.json$/,
  /^src\/guide\/.+\.(md|svg|png|jpg|woff)$/,
  // The editor writes this one when it installs.
  /^\.vsixmanifest$/,
];

let vsix: string;
let folder: string;
let files: string[];

before(async () => {
  process.env['ISNAD_VSIX'] = vsix = await packagedProduct();
  const extensions = await installedProduct();
  const name = readdirSync(extensions).find((one) => one.startsWith(extensionId));
  assert.ok(name, `${extensionId} is installed`);
  folder = join(extensions, name);
  const entries: Dirent[] = readdirSync(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  files = paths.map((path) => relative(folder, path).replaceAll(sep, '/'));
});

test('nothing ships but what the list allows', () => {
  assert.deepEqual(
    files.filter((file) => !allowed.some((pattern) => pattern.test(file))),
    [],
  );
});

test('one program ships, for the Node host and the web-worker host alike', () => {
  const { main, browser } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
  assert.equal(main, browser);
  assert.ok(files.includes(main.replace('./', '')), `${main} is in the VSIX`);
});

test('the VSIX stays under a megabyte', () => {
  const { size } = statSync(vsix);
  assert.ok(size < 1_000_000, `${size} bytes`);
});

interface Manifest {
  readonly main: string;
  readonly browser: string;
}
