// What does not fit the format is told at its own place and alone left out.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { check } from './reading.ts';

const name = '"name": { "ar": "المكتب", "en": "Bureau" }';

test('a record stands without the optional parts that do not fit', () => {
  const { entities } = check(
    `{ "agencies": [{ "id": "a", ${name}, "founded": ⟦"2015-13"⟧, "aliases": [⟦4⟧, "البسيج"] }] }`,
    [
      'error shape: A date of the calendar is expected: YYYY, YYYY-MM or YYYY-MM-DD.',
      'error shape: Expected here: a text in quotation marks or an object {…}.',
    ],
  );
  assert.deepEqual(entities.get('a')?.aliases, [{ text: 'البسيج', kind: 'variant' }]);
  assert.equal(entities.get('a')?.date, undefined);
});

test('a record without a part that it needs is left out', () => {
  const { entities } = check(
    `{ "persons": [⟦{⟧ "id": "a" }, { "id": "b", "name": ⟦{⟧ "ar": "أحمد" } }, { "id": "c", ${name} }] }`,
    ['error shape: The key “name” is missing.', 'error shape: The key “en” is missing.'],
  );
  assert.deepEqual([...entities.keys()], ['c']);
});

test('keys that the format does not have are ignored', () => {
  const { entities } = check(`{ "places": [{ "id": "a", ⟦"colour"⟧: 1, ${name}, ⟦"id"⟧: "b" }], ⟦"things"⟧: [] }`, [
    'warning shape: “colour” is no key of this format; it is ignored.',
    'warning shape: “id” stands here a second time; the first counts.',
    'warning shape: “things” is no key of this format; it is ignored.',
  ]);
  assert.deepEqual([...entities.keys()], ['a']);
});

test('keys of every object are keys like others', () => {
  const { entities } = check(
    `{ ⟦"__proto__"⟧: { "isnad": 2 }, "groups": [{ "id": "a", ${name}, ⟦"__proto__"⟧: { "parent": "b" }, ⟦"constructor"⟧: 1 }] }`.replace(
      '"isnad"',
      '"version"',
    ),
    ['__proto__', '__proto__', 'constructor'].map(
      (key) => `warning shape: “${key}” is no key of this format; it is ignored.`,
    ),
  );
  assert.deepEqual(Object.getPrototypeOf(entities.get('a')), Object.prototype);
  assert.equal(entities.get('a')?.parent, undefined);
  assert.equal(({} as { parent?: string }).parent, undefined);
});

test('ids may be named like keys of every object', () => {
  const { entities } = check(`{ "groups": [{ "id": "constructor", ${name} }], "events": [] }`, []);
  assert.ok(entities.has('constructor'));
});

test('each kind of value is asked for by name', () => {
  check(`{ "agencies": ⟦{⟧} }`, ['error shape: Expected here: a list […].']);
  check(`{ "agencies": [⟦1⟧] }`, ['error shape: Expected here: an object {…}.']);
  check(`{ "agencies": [{ "id": ⟦null⟧, ${name} }] }`, ['error shape: Expected here: a text in quotation marks.']);
  check(
    `{ "measures": [{ "id": "m", "title": { "ar": "خلايا", "en": "cells" }, "counted": ["خلية"], "grows": ⟦"yes"⟧ }] }`,
    ['error shape: Expected here: true or false.'],
  );
  check(`⟦[⟧]`, ['error shape: A knowledge file is one JSON object.']);
});

test('texts have their own rules', () => {
  const record = (more: string): string => `{ "outlets": [{ "id": "a", ${name}, ${more} }] }`;
  check(`{ "outlets": [{ "id": ⟦"Al Akhbar"⟧, ${name} }] }`, [
    'error shape: An id is made of lower-case Latin letters, digits and single hyphens.',
  ]);
  check(record('"aliases": [⟦"  "⟧]'), ['error shape: This text is empty.']);
  check(record('"url": ⟦"command:isnad.refresh"⟧'), ['error shape: A web address is expected (https://…).']);
  check(record('"wikidata": ⟦"1028"⟧'), ['error shape: An item of Wikidata is expected, such as Q1028.']);
  check(record('"aliases": [{ "text": "ب ج", "kind": ⟦"mispelling"⟧ }]'), [
    'error shape: Expected here: variant, short, acronym, translation, misspelling, mistranslation.',
  ]);
});

test('a list that must hold something', () => {
  const measure = (counted: string): string =>
    `{ "measures": [{ "id": "m", "title": { "ar": "خلايا", "en": "cells" }, "counted": ${counted} }] }`;
  check(measure('⟦[⟧]'), ['error shape: This list needs at least one item.']);
  const { measures } = check(measure('[⟦"خلية نائمة"⟧]'), ['error shape: A single word is expected.']);
  assert.equal(measures.size, 0);
});

test('what ends before it begins has no end', () => {
  const { events } = check(
    `{ "events": [
      { "id": "a", "title": { "ar": "زيارة", "en": "Visit" }, "date": "2023-02", "until": ⟦"2023-01"⟧ },
      { "id": "b", "title": { "ar": "زيارة", "en": "Visit" }, "date": "2023-02", "until": "2023" }] }`,
    ['error shape: The end lies before the beginning.'],
  );
  assert.deepEqual([...events.values()].map(({ until }) => until), [undefined, '2023']); // prettier-ignore
});

test('judgements and claims are told apart by what they say', () => {
  const { judgements } = check(
    `{ "judgements": [
    { "judgement": ⟦"perhaps"⟧ }, ⟦{⟧ "note": "س" },
    { "judgement": "not-an-entity", ⟦"entities"⟧: [], "name": "الوزارة" }] }`,
    [
      'error shape: Expected here: same, not-same, not-an-entity, acknowledged, kept.',
      'error shape: The key “judgement” is missing.',
      'warning shape: “entities” is no key of this format; it is ignored.',
    ],
  );
  assert.deepEqual(judgements.map((record) => record.judgement), ['not-an-entity']); // prettier-ignore
  const claim = (value: string): string =>
    `{ "places": [{ "id": "morocco", "name": { "ar": "المغرب", "en": "Morocco" } }],
       "claims": [{ "subject": "morocco", "property": "cells", "value": ${value}, "citation": { "source": "a.txt", "quote": " 200 " } }] }`;
  assert.deepEqual(check(claim('{ "number": 200, "bound": "more-than" }'), []).claims[0]?.value, {
    number: 200,
    bound: 'more-than',
  });
  assert.equal(check(claim('{ "number": 200 }'), []).claims[0]?.citation.quote, ' 200 ');
  check(claim('{ "number": ⟦"200"⟧ }'), ['error shape: Expected here: a number.']);
  check(claim('{ "iso": ⟦"2021-02-30"⟧ }'), [
    'error shape: A date of the calendar is expected: YYYY, YYYY-MM or YYYY-MM-DD.',
  ]);
});
