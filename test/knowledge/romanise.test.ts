// English names and ids guessed for new records.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { romanised } from '../../src/knowledge/lexicon/romanised.ts';
import { englishName, idFor } from '../../src/knowledge/romanise.ts';
import { idPattern } from '../../src/knowledge/schema/field.ts';

const never = (): boolean => false;

test('names are written as news writes them, else by their letters', () => {
  assert.equal(englishName('كريستوفر راي'), 'Christopher Ray');
  assert.equal(englishName('عبد اللطيف حموشي'), 'Abdellatif Hamushi');
  assert.equal(englishName('عبد الله بن أحمد'), 'Abdullah bin Ahmed');
  assert.equal(englishName('عبد الصادق'), 'Abd al-Sadiq');
});

test('countries have their own names, whatever they are called', () => {
  assert.equal(englishName('فرنسا'), 'France');
  assert.equal(englishName('المملكة المغربية'), 'Morocco');
  assert.equal(englishName('أمريكا'), 'United States');
});

test('every entry of the table is an Arabic word and its spelling', () => {
  for (const [arabic, latin] of romanised) {
    assert.match(arabic, /^[\u0621-\u064a]+$/);
    assert.match(latin, /^\p{Script=Latin}[\p{Script=Latin} -]*$/u);
  }
});

test('an id is made of the name and unlike all others', () => {
  assert.equal(idFor('François al-Hassan', never), 'francois-al-hassan');
  assert.equal(
    idFor('France', (id) => id === 'france' || id === 'france-2'),
    'france-3',
  );
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (name) => idPattern.test(idFor(name, never))));
});
