// What the manifest says for the extension's page in a marketplace.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import manifest from '../../package.json' with { type: 'json' };

/** Those that a marketplace sorts by; any other is refused. */
const categories = 'AI, Azure, Chat, Data Science, Debuggers, Education, Extension Packs, Formatters, Keymaps, Language Packs, Linters, Machine Learning, Notebooks, Other, Programming Languages, SCM Providers, Snippets, Testing, Themes, Visualization'; // prettier-ignore

test('the icon is a square PNG of 128 pixels', () => {
  const icon = readFileSync(new URL(`../../${manifest.icon}`, import.meta.url));
  assert.equal(icon.toString('latin1', 1, 4), 'PNG');
  assert.deepEqual([icon.readUInt32BE(16), icon.readUInt32BE(20)], [128, 128]);
});

test('categories are known, keywords no more than a marketplace takes', () => {
  assert.deepEqual(manifest.categories.filter((one) => !categories.split(', ').includes(one)), []); // prettier-ignore
  assert.ok(manifest.keywords.length <= 30);
  assert.equal(new Set(manifest.keywords).size, manifest.keywords.length);
});

test('the banner is a colour and says whether it is dark', () => {
  assert.match(manifest.galleryBanner.color, /^#[0-9a-f]{6}$/);
  assert.ok(['dark', 'light'].includes(manifest.galleryBanner.theme));
});

test('every picture of the README ships, and none is drawn as SVG, which a page does not show', () => {
  const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
  const pictures = [...readme.matchAll(/!\[[^\]]+\]\(([^)]+)\)/g)].map(([, path]) => path!);
  assert.ok(pictures.length > 0);
  for (const path of pictures) assert.match(path, /^src\/guide\/media\/[\w-]+\.(jpg|png)$/);
});
