// The sums of the tagger are those of all features, whatever it read before.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadLexicon } from '../../../src/knowledge/lexicon/lexicon.ts';
import { Reader } from '../../../src/recognise/names/reader.ts';
import { Context } from '../../../src/recognise/tagger/context.ts';
import { checkOf, Features, setOf } from '../../../src/recognise/tagger/features.ts';
import { Sums } from '../../../src/recognise/tagger/sums.ts';
import { pairedWeights } from '../../../src/recognise/tagger/table.ts';
import { Vocabulary } from '../../../src/text/vocabulary.ts';
import { whole } from '../../../src/text/whole.ts';
import { readWords } from '../../../src/text/words.ts';
import { featuresOf } from '../../tools/train/examples.ts';

const vocabulary = new Vocabulary();
const reader = new Reader(loadLexicon(vocabulary));
const weights = whole(pairedWeights());

const lines = [
  'قال وزير الخارجية المغربي ناصر بوريطة إن الاجتماع جرى في الرباط.',
  'التقى أحمد الشرقاوي، مدير بنك التنمية (BDC)، كريم بنعلي في «دار المدى» ببيروت',
  'بوريطة',
  '',
  'كَتَبَ محمد بن عبد الله من ﻻهور والتقى الرئيس الأمريكي جو بايدن 2021',
];

/** The sums of each token's features, one by one. */
function plain(): number[][] {
  const [features, context] = [new Features(), new Context()];
  context.read(reader);
  return featuresOf(reader, features, context, false).map((hashes) => {
    const sum = new Int32Array(3);
    for (const hash of hashes) {
      for (const at of [setOf(hash) * 8, setOf(hash) * 8 + 4]) {
        if (weights[at + 3] !== checkOf(hash)) continue;
        for (let n = 0; n < 3; n++) sum[n]! += weights[at + n]!;
        break;
      }
    }
    return [...sum];
  });
}

test('a token has the sums of its features, the first time and later', () => {
  const sums = new Sums(weights);
  for (const line of [...lines, ...lines.toReversed(), ...lines]) {
    reader.read(readWords(line, 0, line.length, vocabulary));
    sums.read(reader);
    for (const [i, expected] of plain().entries()) {
      if (!sums.isOpen(i)) continue;
      sums.main(i);
      sums.more(i);
      assert.deepEqual([...sums.sum], expected, `token ${i} of «${line}»`);
    }
  }
});

test('the sums do not change where so many words were read that the book is begun anew', () => {
  const sums = new Sums(weights);
  const told = (line: string): number[][] => {
    reader.read(readWords(line, 0, line.length, vocabulary));
    sums.read(reader);
    return Array.from({ length: reader.words.count }, (_, i) => {
      sums.sum.fill(0);
      if (sums.isOpen(i)) sums.main(i);
      if (sums.isOpen(i)) sums.more(i);
      return [...sums.sum];
    });
  };
  const before = lines.map(told);
  for (let i = 0; i < 400; i++) told(Array.from({ length: 100 }, (_, n) => `س${'ابتثجحخد'[n % 8]}و${(i * 100 + n).toString(2).replaceAll('0', 'ر').replaceAll('1', 'م')}`).join(' ')); // prettier-ignore
  assert.deepEqual(lines.map(told), before);
});
