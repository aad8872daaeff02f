// Names that clash, and names that can't be looked for.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { check, read } from './reading.ts';

/** An entity with an Arabic name and more. */
const record = (id: string, ar: string, more = ''): string =>
  `{ "id": "${id}", "name": { "ar": ${ar}, "en": "Name ${id}" }${more && ', '}${more} }`;
const clash = (name: string, other: string): string =>
  `warning alias-clash: “${name}” is a name of “${other}” too, which keeps it.`;

test('a name that two entities claim, in any spelling', () => {
  check(
    `{ "agencies": [${record('a', '"وزارة الداخلية"')}, ${record('b', '"الوزارة الأولى"', '"aliases": [⟦"وزاره الداخليه"⟧]')}] }`,
    [clash('وزاره الداخليه', 'a')],
  );
  check(`{ "persons": [${record('a', '"أحمد عادل"')}], "places": [${record('b', '⟦"احمد عادل"⟧')}] }`, [
    clash('احمد عادل', 'a'),
  ]);
});

test('a full name keeps it before an alias, and a good name before a wrong one', () => {
  check(`{ "agencies": [${record('a', '"الأولى"', '"aliases": [⟦"مكتب الصرف"⟧]')}, ${record('b', '"مكتب الصرف"')}] }`, [
    clash('مكتب الصرف', 'b'),
  ]);
  const misspelt = '"aliases": [⟦{ "text": "مكتب الصرف", "kind": "misspelling" }⟧]';
  check(
    `{ "agencies": [${record('a', '"الأولى"', misspelt)}, ${record('b', '"الثانية"', '"aliases": ["مكتب الصرف"]')}] }`,
    [clash('مكتب الصرف', 'b')],
  );
});

test('the problem names the place of the name that is kept', () => {
  const text = `{ "agencies": [${record('a', '"الديستي"')}, ${record('b', '"الديستي"')}] }`;
  const [problem] = read(text).problems;
  const start = text.indexOf('"الديستي"');
  assert.deepEqual(problem?.related, [{ file: 'k.jsonc', start, end: start + '"الديستي"'.length }]);
});

test('what is no clash', () => {
  const short = '"aliases": [{ "text": "بريدجز", "kind": "short" }]';
  check(
    `{ "persons": [${record('a', '"كول بريدجز"', short)}, ${record('b', '"جيف بريدجز"', short)}, ${record('c', '"بريدجز"')}] }`,
    [],
  );
  check(
    `{ "places": [${record('country', '"الكويت"')}, ${record('city', '"الكويت"', '"in": "country"')}, ${record('quarter', '"الكويت"', '"in": "city"')}] }`,
    [],
  );
  check(`{ "outlets": [${record('a', '"الصباح"', '"aliases": ["الصباح", "الصبــاح"]')}] }`, []);
  check(
    `{ "outlets": [${record('a', '"الصباح"')}, ${record('b', '"الصباح"')}], "judgements": [{ "judgement": "not-same", "entities": ["b", "a"] }] }`,
    [],
  );
});

test('a name with fewer than two letters is not looked for', () => {
  check(`{ "persons": [${record('a', '"أحمد"', '"aliases": [⟦"ح"⟧, ⟦"…"⟧, ⟦"\\"»"⟧, "سي"]')}] }`, [
    'warning name: “ح” has fewer than two letters: it is not looked for in texts.',
    'warning name: “…” has fewer than two letters: it is not looked for in texts.',
    'warning name: “"»” has fewer than two letters: it is not looked for in texts.',
  ]);
});

test('an English name counts as a translation', () => {
  const named = (id: string, ar: string, en: string): string =>
    `{ "id": "${id}", "name": { "ar": "${ar}", "en": ${en} } }`;
  check(`{ "outlets": [${named('a', 'الأخبار', '"Al Akhbar"')}, ${named('b', 'أخبار اليوم', '⟦"al-akhbar"⟧')}] }`, [
    clash('al-akhbar', 'a'),
  ]);
  check(`{ "outlets": [${named('a', 'رويترز', '"رويترز"')}] }`, []);
});
