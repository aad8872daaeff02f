// The README names only what exists, and all of it: commands, settings, pictures.

import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import manifest from '../package.json' with { type: 'json' };

const top = new URL('../', import.meta.url);
const readme = readFileSync(new URL('README.md', top), 'utf8');

const commands = manifest.contributes.commands.map(({ command }) => command);
const settings = Object.keys(manifest.contributes.configuration.properties);
const named = new Set([...readme.matchAll(/`(isnad\.[\w.]+)`/g)].map(([, name]) => name!));

test('every command and setting is in the README', () => {
  assert.deepEqual([...commands, ...settings].filter((name) => !named.has(name)), []); // prettier-ignore
});

test('whatever the README names exists', () => {
  const known = new Set([...commands, ...settings, 'isnad.json']);
  assert.deepEqual([...named].filter((name) => !known.has(name)), []); // prettier-ignore
});

test('every picture and file that the README shows exists', () => {
  const links = [...readme.matchAll(/\]\((?!https?:)([^)]+)\)/g)].map(([, path]) => path!);
  assert.ok(links.length > 0);
  assert.deepEqual(links.filter((path) => !existsSync(new URL(path, top))), []); // prettier-ignore
});

test('every npm script that the README names exists', () => {
  const scripts = [...readme.matchAll(/npm (?:run )?([a-z][a-z:]*)/g)]
    .map(([, name]) => name!)
    .filter((name) => name !== 'ci');
  assert.deepEqual(scripts.filter((name) => !(name in manifest.scripts)), []); // prettier-ignore
});
