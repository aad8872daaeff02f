// Ids changed, entities merged and split, with the links that follow.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mergeEntity, renameId, splitEntity } from '../../../src/knowledge/edit.ts';
import { check, done, refused } from './editing.ts';

const named = (id: string, ar: string, more = ''): string =>
  `{ "id": "${id}", "name": { "ar": "${ar}", "en": "Name ${id}" }${more} }`;

test('an id is changed in its record and wherever it is linked to', () => {
  const files = (id: string) => [
    {
      path: 'isnad.json',
      text: `{ "isnad": 1, "sources": [{ "path": "dgst.txt", "title": "dgst", "outlet": "${id}" }] }`,
    },
    {
      path: 'a.jsonc',
      text: `{ "outlets": [{ "id": "${id}", "name": { "ar": "الصباح", "en": "dgst" } }] /* dgst */ }`,
    },
    {
      path: 'b.jsonc',
      text: `{ "persons": [${named('p', 'أحمد', `, "roles": [{ "title": { "ar": "مدير", "en": "dgst" }, "of": "${id}" }]`)}], "judgements": [{ "judgement": "same", "entities": ["p", "${id}"] }] }`,
    },
  ];
  assert.deepEqual(done(files('dgst'), renameId('entity dgst', 'assabah')), files('assabah'));
});

test('events and measures have ids of their own', () => {
  const text = (event: string, measure: string): string => `{
  "places": [${named('x', 'وجدة')}],
  "events": [{ "id": "${event}", "title": { "ar": "زيارة", "en": "Visit" }, "date": "2023", "place": "x" }],
  "measures": [{ "id": "${measure}", "title": { "ar": "خلايا", "en": "Cells" }, "counted": ["خلية"], "subject": "x" }],
  "claims": [{ "subject": "${event}", "property": "${measure}", "value": { "number": 1 }, "citation": { "source": "a.txt", "quote": "س" } }]
}`;
  check(text('e', 'x'), renameId('event e', 'visit'), text('visit', 'x'));
  check(text('e', 'x'), renameId('measure x', 'cells'), text('e', 'cells'));
});

test('an id that is taken, wrong or unknown', () => {
  const files = [
    {
      path: 'isnad.json',
      text: `{ "isnad": 1, "places": [${named('a', 'وجدة')}, ${named('b', 'فاس')}], "events": [{ "id": "e", "title": { "ar": "زيارة", "en": "Visit" }, "date": "2023" }] }`,
    },
  ];
  assert.equal(refused(files, renameId('entity a', 'b')), 'Another record has the id “b” already.');
  assert.equal(refused(files, renameId('entity a', 'e')), 'Another record has the id “e” already.');
  assert.equal(
    refused(files, renameId('entity a', 'A b')),
    'The record would not fit the format: An id is made of lower-case Latin letters, digits and single hyphens.',
  );
  assert.equal(refused(files, renameId('entity c', 'd')), 'No record has the id “c”.');
  assert.deepEqual(done(files, renameId('entity a', 'a')), files);
  const broken = [...files, { path: 'k.jsonc', text: '{' }];
  assert.match(refused(broken, renameId('entity a', 'z')), /^k\.jsonc can't be changed/);
});

test('an entity is taken into another', () => {
  const director = (of: string): string =>
    `, "roles": [{ "title": { "ar": "مدير", "en": "Director" }, "of": "${of}" }]`;
  const before = [
    named('fbi', 'مكتب التحقيقات', ', "aliases": ["المكتب", { "text": "FBI", "kind": "acronym" }]'),
    named(
      'bureau',
      'المكتب الاتحادي',
      ', "aliases": ["المكتب", { "text": "إف بي آي", "kind": "acronym" }], "parent": "justice", "founded": "1908"',
    ),
    named('academy', 'الأكاديمية', ', "parent": "bureau"'),
    named('justice', 'وزارة العدل'),
  ];
  const aliases =
    '["المكتب", { "text": "FBI", "kind": "acronym" }, "المكتب الاتحادي", { "text": "Name bureau", "kind": "translation" }, { "text": "إف بي آي", "kind": "acronym" }]';
  const after = [
    named('fbi', 'مكتب التحقيقات', `, "aliases": ${aliases}, "parent": "justice", "founded": "1908"`),
    named('academy', 'الأكاديمية', ', "parent": "fbi"'),
    named('justice', 'وزارة العدل'),
  ];
  const file = (agencies: readonly string[], id: string, participants: string, judgements: string): string => `{
  "agencies": [
    ${agencies.join(',\n    ')}
  ],
  "persons": [${named('wray', 'كريستوفر راي', director(id))}],
  "events": [{ "id": "visit", "title": { "ar": "زيارة", "en": "Visit" }, "date": "2023", "participants": ${participants} }],
  "judgements": [
    ${judgements}{ "judgement": "not-same", "entities": ["${id}", "justice"] }
  ]
}
`;
  const apart = '{ "judgement": "not-same", "entities": ["fbi", "bureau"] },\n    ';
  check(
    file(before, 'bureau', '["bureau", "wray", "fbi"]', apart),
    mergeEntity('bureau', 'fbi'),
    file(after, 'fbi', '["wray", "fbi"]', ''),
  );
});

test('what would put an entity above itself is not taken over', () => {
  check(
    `{ "places": [${named('a', 'وجدة')}, ${named('b', 'فاس', ', "in": "a"')}, ${named('c', 'سلا', ', "in": "b"')}] }`,
    mergeEntity('c', 'a'),
    `{ "places": [${named('a', 'وجدة', ', "aliases": ["سلا", { "text": "Name c", "kind": "translation" }]')}, ${named('b', 'فاس', ', "in": "a"')}] }`,
  );
});

test('an entity taken into one below it gives it its place', () => {
  check(
    `{ "places": [${named('a', 'وجدة')}, ${named('b', 'فاس', ', "in": "a"')}, ${named('c', 'سلا', ', "in": "b"')}, ${named('d', 'تطوان', ', "in": "c"')}] }`,
    mergeEntity('b', 'd'),
    `{ "places": [${named('a', 'وجدة')}, ${named('c', 'سلا', ', "in": "d"')}, ${named('d', 'تطوان', ', "aliases": ["فاس", { "text": "Name b", "kind": "translation" }], "in": "a"')}] }`,
  );
});

test('a merge that can’t be', () => {
  const files = [{ path: 'isnad.json', text: `{ "isnad": 1, "places": [${named('a', 'وجدة')}] }` }];
  assert.equal(refused(files, mergeEntity('a', 'a')), "“a” can't be merged into itself.");
  assert.equal(refused(files, mergeEntity('a', 'b')), 'No record has the id “b”.');
  assert.deepEqual(done(files, mergeEntity('b', 'a')), files, 'it is gone already');
  const kinds = [
    {
      path: 'isnad.json',
      text: `{ "isnad": 1, "places": [${named('a', 'وجدة')}], "groups": [${named('b', 'خلية وجدة')}] }`,
    },
  ];
  assert.equal(refused(kinds, mergeEntity('a', 'b')), '“b” is of the kind “group”; “place” is expected.');
  done(kinds, mergeEntity('b', 'a'));
});

test('an entity is made out of another', () => {
  const event = (id: string, who: string): string =>
    `{ "id": "${id}", "title": { "ar": "زيارة", "en": "Visit" }, "date": "2023", "participants": ["${who}"] }`;
  check(
    `{
  "persons": [
    ${named('bridges', 'بريدجز', ', "aliases": ["كول بريدجز", { "text": "جيف بريدجز", "kind": "variant", "note": "س" }]')}
  ],
  "events": [${event('arrest', 'bridges')}, ${event('film', 'bridges')}]
}
`,
    splitEntity(
      'bridges',
      'persons',
      { id: 'jeff-bridges', name: { ar: 'جيف بريدجز الممثل', en: 'Jeff Bridges' } },
      { aliases: ['جيف بريدجز'], records: ['event film'] },
    ),
    `{
  "persons": [
    ${named('bridges', 'بريدجز', ', "aliases": ["كول بريدجز"]')},
    { "id": "jeff-bridges", "name": { "ar": "جيف بريدجز الممثل", "en": "Jeff Bridges" }, "aliases": [{ "text": "جيف بريدجز", "note": "س" }] }
  ],
  "events": [${event('arrest', 'bridges')}, ${event('film', 'jeff-bridges')}]
}
`,
  );
});
