// Names of an entity made other names.

import { test } from 'node:test';
import { renameName } from '../../../src/knowledge/edit.ts';
import { check, refused } from './editing.ts';
import assert from 'node:assert/strict';

const file = (record: string): string => `{ "places": [{ "id": "rabat", ${record} }] }`;
const names = (ar: string): string => `"name": { "ar": "${ar}", "en": "Rabat" }`;

test('a name that sources print stays as an alias', () => {
  check(
    file(names('الرباط')),
    renameName('rabat', 'الرباط', 'رباط الفتح', true),
    file(`${names('رباط الفتح')}, "aliases": ["الرباط"]`),
  );
});

test('one that nobody prints goes', () => {
  check(file(names('الرباط')), renameName('rabat', 'الرباط', 'رباط', false), file(names('رباط')));
});

test('an alias that becomes the name is no alias any more', () => {
  check(
    file(`${names('الرباط')}, "aliases": ["رباط الفتح", "رباط"]`),
    renameName('rabat', 'الرباط', 'رباط الفتح', false),
    file(`${names('رباط الفتح')}, "aliases": ["رباط"]`),
  );
});

test('an alias changes in its place and keeps its kind, or gets one of its kind beside it', () => {
  const aliases = (texts: string): string => file(`${names('الرباط')}, "aliases": [${texts}]`);
  const wrong = (text: string): string => `{ "text": "${text}", "kind": "misspelling" }`;
  check(
    aliases(`${wrong('الربات')}, "رباط"`),
    renameName('rabat', 'الربات', 'الرباظ', false),
    aliases(`${wrong('الرباظ')}, "رباط"`),
  );
  check(
    aliases(wrong('الربات')),
    renameName('rabat', 'الربات', 'الرباظ', true),
    aliases(`${wrong('الربات')}, ${wrong('الرباظ')}`),
  );
});

test('a name can’t be empty, and an entity must be there', () => {
  const files = [
    { path: 'isnad.json', text: '{ "isnad": 1 }' },
    { path: 'k.jsonc', text: file(names('الرباط')) },
  ];
  assert.match(refused(files, renameName('rabat', 'الرباط', ' ', false)), /would not fit/);
  assert.match(refused(files, renameName('oujda', 'وجدة', 'وجده', false)), /No record/);
});
