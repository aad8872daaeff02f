// Every rule that can make a mention has its words in both languages.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ruleName, ruleWords } from '../../src/l10n/rule.ts';
import { ruleIds } from '../../src/recognise/ruleid.ts';

test('every rule is worded, and no word is for a rule that is none', () => {
  assert.deepEqual(Object.keys(ruleName).sort(), [...ruleIds].sort());
});

test('the words are of both languages, and no two rules have the same', () => {
  for (const { ar, en } of Object.values(ruleName)) assert.ok(/[\u0621-\u064a]/.test(ar) && /\p{L}/u.test(en), en);
  for (const language of ['ar', 'en'] as const) {
    const words = Object.values(ruleName).map((rule) => rule[language]);
    assert.equal(new Set(words).size, words.length);
  }
});

test('a proclitic is named', () => {
  assert.match(ruleWords('proclitic:ول').en, /ول/);
  assert.match(ruleWords('proclitic:ول').ar, /ول/);
});
