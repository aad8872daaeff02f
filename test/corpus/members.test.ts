import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Membership, isText, membership } from '../../src/corpus/members.ts';

const manifest = {
  include: ['*.txt', 'news/**/*.md', 'knowledge/*.jsonc'],
  exclude: ['*.draft.txt', 'news/old/**'],
  sources: new Map([
    ['notes/minutes.log', { path: 'notes/minutes.log', location: { file: 'isnad.json', start: 0, end: 0 } }],
  ]),
};

const memberships: [path: string, expected: Membership][] = [
  ['isnad.json', 'knowledge'],
  ['a.txt', 'source'],
  ['sub/a.txt', 'draft'],
  ['news/2023/03/a.md', 'source'],
  ['news/a.md', 'source'],
  ['news/old/a.md', 'none'],
  ['a.draft.txt', 'none'],
  ['notes/minutes.log', 'source'],
  ['knowledge/agencies.jsonc', 'knowledge'],
  ['knowledge/deep/agencies.jsonc', 'none'],
  ['package.json', 'none'],
  ['picture.png', 'none'],
  ['README.md', 'none'],
];

for (const [path, expected] of memberships) {
  test(`${path} is ${expected}`, () => assert.equal(membership(path, manifest), expected));
}

const texts: [path: string, expected: boolean][] = [
  ['a.txt', true],
  ['deep/er/B.MD', true],
  ['README.md', false],
  ['LICENSE', false],
  ['license.txt', false],
  ['CHANGELOG.md', false],
  ['Contributing.md', false],
  ['readme-notes.md', true],
  ['.git/a.txt', false],
  ['.hidden.txt', false],
  ['a.pdf', false],
];

for (const [path, expected] of texts) {
  test(`without a manifest ${path} is ${expected ? 'a' : 'no'} text`, () => assert.equal(isText(path), expected));
}
