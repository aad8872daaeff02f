// What Isnad says: every message is said by somebody, in Arabic letters where it is Arabic, and nothing is said past the bundles.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { read, sources } from '../sources.ts';

const bundles = sources('src/l10n');
const speakers = sources('src').filter((path) => !path.startsWith('src/l10n/'));

test('no message is left over', () => {
  const all = [...bundles, ...speakers].map((path) => ({ path, text: read(path) }));
  const left = bundles.flatMap((bundle) =>
    [...read(bundle).matchAll(/^export (?:const|function) (\w+)/gm)]
      .map((match) => match[1]!)
      .filter((name) => !isUsed(name, bundle, all))
      .map((name) => `${bundle}: ${name}`),
  );
  assert.deepEqual(left, []);
});

/** Whether a name of a bundle is written once more: elsewhere, or in the bundle itself beyond its own line. */
function isUsed(name: string, bundle: string, all: readonly { path: string; text: string }[]): boolean {
  const word = new RegExp(`\\b${name}\\b`, 'g');
  return all.some(({ path, text }) => (text.match(word)?.length ?? 0) > (path === bundle ? 1 : 0));
}

test('every Arabic form has Arabic in it, every English one none but what it names', () => {
  for (const bundle of bundles) {
    const text = read(bundle);
    for (const [, form] of text.matchAll(/^\s*ar: '((?:[^'\\]|\\.)*)'/gm))
      assert.match(form!, /[\u0621-\u064a]/, `${bundle}: «${form}»`);
    for (const [, form] of text.matchAll(/^\s*en: '((?:[^'\\]|\\.)*)'/gm))
      assert.doesNotMatch(form!.replace(/[“«(][^”»)]*[”»)]/g, ''), /[\u0621-\u064a]{2}/, `${bundle}: “${form}”`);
  }
});

/** Names that are the same in every language. */
const names = /\b(?:Isnad|Markdown|CSV|HTML|JSON|SARIF|TEI|CoNLL|brat|Wikidata)\b/g;

test('nothing is shown that does not come from the bundles', () => {
  const shown =
    /(?:show(?:Information|Warning|Error)Message\(|\b(?:title|prompt|placeHolder|placeholder|detail|description|tooltip|label|message)(?: =|:)|createStatusBarItem\([^)]*name)\s*(['`])((?:(?!\1)[^\\]|\\.)*)\1/g;
  const past = speakers
    .filter((path) => path.startsWith('src/extension/') || path.startsWith('src/cli/'))
    .flatMap((path) =>
      [...read(path).matchAll(shown)]
        .map((match) => match[2]!.replace(/\$\{[^}]*\}/g, '').replace(/\$\([\w~-]+\)/g, ''))
        .filter((text) => /\p{L}{2}/u.test(text.replace(names, '')))
        .map((text) => `${path}: ${text}`),
    );
  assert.deepEqual(past, []);
});
