import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { checkCorpus, checkSource } from '../../src/check/check.ts';
import { allChecks } from '../../src/check/checks.ts';
import { applyEdits, editsOfAll } from '../../src/check/edit.ts';
import { findingCodes, severities } from '../../src/check/finding.ts';
import { Corpus } from '../../src/corpus/corpus.ts';
import { findingsIn } from './cases.ts';

test('every code has one check, every check a code', () => {
  const codes = allChecks.map(({ code }) => code);
  assert.deepEqual([...codes].sort(), [...findingCodes].sort());
});

test('the setting offers every check', () => {
  const { contributes } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as Manifest;
  const { propertyNames, additionalProperties } = contributes.configuration.properties['isnad.checks'];
  assert.deepEqual(propertyNames.enum, findingCodes);
  assert.deepEqual(additionalProperties.enum, ['off', ...severities]);
});

test('findings stand in the order of paths and places, whatever the order of reading', () => {
  const texts = [['b.txt', 'قال ، ثم'], ['a.txt', 'مكافحة الارهاب ، ثم  جاء']] as const; // prettier-ignore
  const found = [texts, [...texts].reverse()].map((order) => {
    const corpus = new Corpus();
    for (const [path, text] of order) corpus.put({ path, text });
    return checkCorpus(corpus).map(({ code, place }) => `${place.path} ${place.start} ${code}`);
  });
  assert.deepEqual(found[0], [
    'a.txt 7 hamza',
    'a.txt 14 space-before-mark',
    'a.txt 19 extra-space',
    'b.txt 3 space-before-mark',
  ]);
  assert.deepEqual(found[1], found[0]);
});

test('a check is turned off or made graver; a finding is suppressed', () => {
  const corpus = new Corpus();
  corpus.put({ path: 'a.txt', text: 'قال ، ثم  جاء ، أمس' });
  const source = corpus.source('a.txt')!;
  const codes = (settings: Parameters<typeof checkSource>[2]): string[] =>
    checkSource(source, corpus, settings).map(({ code, severity }) => `${severity} ${code}`);
  assert.deepEqual(codes({ severities: { 'space-before-mark': 'off' } }), ['info extra-space']);
  assert.deepEqual(codes({ severities: { 'extra-space': 'error', 'space-before-mark': 'off' } }), [
    'error extra-space',
  ]);
});

test('after an edit the findings are those of the new text', () => {
  const corpus = new Corpus();
  corpus.put({ path: 'a.txt', text: 'قال ، ثم\nجاء ، أمس' });
  const first = corpus.source('a.txt')!;
  assert.equal(checkSource(first, corpus).length, 2);
  corpus.put({ path: 'a.txt', text: 'سطر جديد\nقال ، ثم\nجاء، أمس' });
  assert.deepEqual(checkSource(corpus.source('a.txt')!, corpus).map(({ place }) => place.start), [12]); // prettier-ignore
  assert.equal(checkSource(first, corpus).length, 2);
});

test('mending all at once touches typography and furniture, and neither words nor names nor quotations', () => {
  const text = 'قال  كول ، إن «الارهاب ، انتهى»، وبـ 7108 اعتداءات و11 سبتمبر2001 في الارهاب .\nأضف تعليقاً';
  const mended = 'قال كول، إن «الارهاب ، انتهى»، وبـ7108 اعتداءات و11 سبتمبر2001 في الارهاب.';
  const edits = editsOfAll(findingsIn(text));
  assert.equal(applyEdits(text, edits), mended);
  assert.deepEqual(editsOfAll(findingsIn(mended)), []);
});

interface Manifest {
  readonly contributes: {
    readonly configuration: {
      readonly properties: {
        readonly 'isnad.checks': {
          readonly propertyNames: { readonly enum: readonly string[] };
          readonly additionalProperties: { readonly enum: readonly string[] };
        };
      };
    };
  };
}
