// Additions and removals keep comments, order and layout, whatever the file looks like.

import { test } from 'node:test';
import { addAlias, removeAlias } from '../../../src/knowledge/edit.ts';
import { check } from './editing.ts';

/** A file with one agency whose aliases are laid out as `list` is. */
const file = (list: string): string => `{
  "agencies": [
    {
      "id": "bcij",
      "name": { "ar": "المكتب", "en": "Bureau" },
      "aliases": ${list},
      "founded": "2015" // told by a text
    }
  ]
}
`;

/** Adding a name to the list gives `after`, and taking it out again gives the list back. */
function checkAdded(before: string, after: string): void {
  check(file(before), addAlias('bcij', { text: 'البسيج', kind: 'acronym' }), file(after));
  check(file(after), removeAlias('bcij', 'البسيج'), file(before));
}

const added = '{ "text": "البسيج", "kind": "acronym" }';

test('in a line', () => {
  checkAdded('["مكتب"]', `["مكتب", ${added}]`);
  checkAdded('["مكتب", "المكتب المركزي"]', `["مكتب", "المكتب المركزي", ${added}]`);
  checkAdded('["مكتب" /* a */, "المكتب المركزي" /* b */]', `["مكتب" /* a */, "المكتب المركزي", ${added} /* b */]`);
});

test('one a line', () => {
  checkAdded('[\n        "مكتب"\n      ]', `[\n        "مكتب",\n        ${added}\n      ]`);
  checkAdded(
    '[\n        "مكتب",\n        "دار"\n      ]',
    `[\n        "مكتب",\n        "دار",\n        ${added}\n      ]`,
  );
});

test('behind a comment', () => {
  checkAdded(
    '[\n        "مكتب", // first\n        "دار" // second\n        // more to come\n      ]',
    `[\n        "مكتب", // first\n        "دار", // second\n        ${added}\n        // more to come\n      ]`,
  );
});

test('with a comma at the end', () => {
  checkAdded('[\n        "مكتب",\n      ]', `[\n        "مكتب",\n        ${added},\n      ]`);
  checkAdded('[\n        "مكتب", // first\n      ]', `[\n        "مكتب", // first\n        ${added},\n      ]`);
});

test('line breaks and indents of other kinds', () => {
  const windows = (text: string): string => file(text).replaceAll('\n', '\r\n');
  const list = '[\n        "مكتب"\n      ]';
  const longer = `[\n        "مكتب",\n        ${added}\n      ]`;
  check(windows(list), addAlias('bcij', { text: 'البسيج', kind: 'acronym' }), windows(longer));
  check(windows(longer), removeAlias('bcij', 'البسيج'), windows(list));
  const tabs = (text: string): string => file(text).replaceAll('  ', '\t');
  check(tabs(list), addAlias('bcij', { text: 'البسيج', kind: 'acronym' }), tabs(longer));
});

test('into an empty list', () => {
  check(file('[]'), addAlias('bcij', { text: 'البسيج' }), file('["البسيج"]'));
  check(file('[ ]'), addAlias('bcij', { text: 'البسيج' }), file('["البسيج"]'));
  check(
    file('[\n        // none yet\n      ]'),
    addAlias('bcij', { text: 'البسيج' }),
    file('[\n        // none yet\n        "البسيج"\n      ]'),
  );
});

test('taking out the first, the last and the only one', () => {
  const remove = (before: string, after: string): void =>
    check(file(before), removeAlias('bcij', 'البسيج'), file(after));
  remove('["البسيج", "مكتب"]', '["مكتب"]');
  remove('["مكتب", "البسيج"]', '["مكتب"]');
  remove('["مكتب", "البسيج", "دار"]', '["مكتب", "دار"]');
  remove('["البسيج"]', '[]');
  remove('[\n        "البسيج", // first\n        "مكتب"\n      ]', '[\n        "مكتب"\n      ]');
  remove('[\n        "مكتب", // first\n        "البسيج" // second\n      ]', '[\n        "مكتب" // first\n      ]');
  remove('["مكتب" /* a */, "البسيج"]', '["مكتب" /* a */]');
  remove('["مكتب", /* b */ "البسيج"]', '["مكتب" /* b */ ]');
  remove('["مكتب",\n        "البسيج"]', '["مكتب"]');
  remove('[\n        "البسيج"\n      ]', '[\n      ]');
});
