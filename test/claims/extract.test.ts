import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { createExtractor } from '../../src/claims/extract.ts';
import { noKnowledge } from '../../src/knowledge/knowledge.ts';
import type { Mention } from '../../src/recognise/mention.ts';
import { extract } from './marked.ts';

const pieces =
  `تفكيك خلية و⟦ المغرب منذ عام 2002 ، . : « » ( ) – بعد أسابيع من مدير قال إن التابع ل 5 ٢٠ BCIJ \u200f ﻻ ﷲ \ud83d \n \n\n تقرير`.split(
    ' ',
  );
const words = fc.array(fc.constantFrom(...pieces, ' '), { maxLength: 60 });

/** Mentions of all kinds over stretches of a text, none overlapping. */
function mentionsOver(text: string, cuts: readonly number[]): Mention[] {
  const ends = [...new Set(cuts.map((cut) => cut % (text.length + 1)))].sort((a, b) => a - b);
  return ends.slice(1).map((end, i): Mention => {
    const base = { start: ends[i]!, end, rules: [], confidence: 1 };
    const kinds: Mention[] = [
      { ...base, type: 'figure', value: i * 3, bound: 'more-than', unit: text.slice(ends[i], end).trim() || null },
      { ...base, type: 'date', iso: ['2021', '2021-03', '2021-W12', '2021-03-25', null][i % 5]! },
      { ...base, type: 'agency', entity: 'unknown:agency:x' },
      { ...base, type: 'person', entity: 'unknown:person:y-z' },
      { ...base, type: 'place', entity: 'unknown:place:ma' },
    ];
    return kinds[(i * 7 + end) % kinds.length]!;
  });
}

test('whatever the text and its mentions, what is found lies in the text and in its line', () => {
  const extractor = createExtractor(noKnowledge);
  fc.assert(
    fc.property(words, fc.array(fc.nat({ max: 400 }), { maxLength: 12 }), (parts, cuts) => {
      const text = parts.join(' ');
      const mentions = mentionsOver(text, cuts);
      const found = extractor.extract({ text, mentions, published: '2021-04-01', isFurniture: () => false });
      const lines = text.split('\n').length;
      for (const { start, end, line } of [...found.claims, ...found.names]) {
        assert.ok(0 <= start && start <= end && end <= text.length);
        assert.ok(0 <= line && line < lines);
      }
      for (const { starts, ends } of found.passages) assert.ok(starts.every((start, i) => start <= ends[i]!));
    }),
    { numRuns: 1000 },
  );
});

test('the same text yields the same claims, in slices or at once', () => {
  const extractor = createExtractor(noKnowledge);
  const text = 'تفكيك خلية في الرباط.\nاعتقال أشخاص.';
  const given = { text, mentions: [], published: null, isFurniture: () => false };
  const work = extractor.extractInSlices(given);
  let slices = 0;
  let step = work.next();
  for (; !step.done; step = work.next()) slices++;
  assert.deepEqual(step.value, extractor.extract(given));
  assert.equal(slices, 4);
});

test('furniture says nothing', () => {
  const { mentions, text } = extract({ text: 'اعتقال ⟦figure 5 exactly أشخاص|5 أشخاص⟧' });
  const found = createExtractor(noKnowledge).extract({ text, mentions, published: null, isFurniture: () => true });
  assert.deepEqual([found.claims, found.names, found.passages, found.reports], [[], [], [], []]);
});
