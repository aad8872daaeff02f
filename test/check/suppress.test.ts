// Findings that an editor does not want told: by rule, by file, at a place, and spellings that are kept.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkCorpus } from '../../src/check/check.ts';
import { Corpus } from '../../src/corpus/corpus.ts';
import { knowing } from '../claims/marked.ts';

const texts = { 'wire/a.txt': 'قال ، ثم  جاء ، أمس', 'b.txt': 'قال ، ثم' };

/** The findings as `path start code`. */
function told(records: object, sources: Readonly<Record<string, string>> = texts): string[] {
  const corpus = new Corpus(knowing(records));
  for (const [path, text] of Object.entries(sources)) corpus.put({ path, text });
  return checkCorpus(corpus).map(({ code, place }) => `${place.path} ${place.start} ${code}`);
}

const all = ['b.txt 3 space-before-mark', 'wire/a.txt 3 space-before-mark', 'wire/a.txt 8 extra-space', 'wire/a.txt 13 space-before-mark']; // prettier-ignore

test('a rule is off everywhere, in some files, or at one place', () => {
  assert.deepEqual(told({}), all);
  const suppressed = (one: object): string[] => {
    const left = told({ suppressions: [{ check: 'space-before-mark', ...one }] });
    return all.filter((finding) => !left.includes(finding));
  };
  assert.deepEqual(suppressed({}), [all[0], all[1], all[3]]);
  assert.deepEqual(suppressed({ in: 'wire/**' }), [all[1], all[3]]);
  assert.deepEqual(suppressed({ at: { source: 'wire/a.txt', quote: ' ،', prefix: 'جاء' } }), [all[3]]);
  assert.deepEqual(suppressed({ at: { source: 'wire/a.txt', quote: ' ،', prefix: 'ذهب' } }), [], 'the place is lost');
});

const places = [{ id: 'oujda', name: { ar: 'وجدة', en: 'Oujda' }, aliases: [{ text: 'أوجدا', kind: 'misspelling' }] }];
const misspelt = { 'a.txt': 'زار الوفد مدينة أوجدا أمس. ثم غادر أوجدا ليلا.' };

test('a spelling is kept as its source prints it, everywhere or at one place', () => {
  const variants = ['a.txt 16 name-variant', 'a.txt 35 name-variant'];
  assert.deepEqual(told({ places }, misspelt), variants);
  assert.deepEqual(told({ places, judgements: [{ judgement: 'kept', name: 'أوجدا' }] }, misspelt), []);
  const at = { source: 'a.txt', quote: 'أوجدا', suffix: ' أمس' };
  assert.deepEqual(told({ places, judgements: [{ judgement: 'kept', name: 'أوجدا', at }] }, misspelt), [variants[1]]);
});
