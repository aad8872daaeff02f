// Time grows with the text, with the names and with a line's length, and no faster.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { KnownNames } from '../../../src/recognise/known/known.ts';
import { Vocabulary } from '../../../src/text/vocabulary.ts';
import { readWords } from '../../../src/text/words.ts';

/** How much more than its share a longer input may take: caches and garbage collection cost something, a square does more. */
const margin = 4;
/** How much longer the longer input is. */
const times = 16;

/** The least processor time of some runs, in milliseconds: what else the machine does counts for nothing. */
function cost(task: () => unknown): number {
  let least = Infinity;
  for (let run = 0; run < 4; run++) {
    const begun = process.threadCpuUsage();
    task();
    least = Math.min(least, process.threadCpuUsage(begun).user / 1000);
  }
  return least;
}

/** An input `times` as long must cost at most `margin` as much as the shorter one as many times. `made` prepares what is done. */
function checkGrowth(what: string, made: (size: number) => () => unknown, size: number): void {
  const [short, long] = [made(size), made(times * size)];
  const repeated = (): void => {
    for (let i = 0; i < times; i++) short();
  };
  const [before, after] = [cost(repeated), cost(long)];
  assert.ok(
    after < margin * (before + 10),
    `${what}: ${before} ms for ${times} of ${size}, ${after} ms for ${times * size}`,
  );
}

const vocabulary = new Vocabulary();
const texts = ['تنظيم داعش', 'تنظيم تنظيم تنظيم داعش', 'عبد اللطيف حموشي', 'FBI', 'المغرب', 'أ ب ج د ه و ز ح ط ي'];
const known = new KnownNames(
  vocabulary,
  texts.map((text) => ({ text, entity: text, type: 'group', kind: 'name' })),
);

const pieces = [
  'المغرب ', 'تنظيم ', 'تنظيم «', 'تنظيم"', '«', 'عبد ', 'و', 'ل', 'ﷲ', 'ﷲ ', 'ا', 'ـ', 'َ', '\u200f', 'FBI', 'F.', '1', '1,', '.', '\0', '\ud83d', '日', 'أ ب ج د ه و ز ح ط ',
]; // prettier-ignore

test('one line of anything, however long', () => {
  for (const piece of pieces) {
    checkGrowth(
      `«${piece}»`,
      (size) => {
        const text = piece.repeat(size / piece.length);
        return () => known.find({ text, words: readWords(text, 0, text.length, vocabulary) });
      },
      20_000,
    );
  }
});

test('building the names', () => {
  const word = (n: number): string =>
    [...n.toString(20)].map((digit) => 'بتجحدرزسشصضطعغفقكلمن'[parseInt(digit, 20)]).join('');
  checkGrowth(
    'names',
    (size) => {
      const names = Array.from({ length: size }, (_, i) => ({ text: `عبد ${word(i % 997)} ${word(i)}`, entity: `${i}`, type: 'person', kind: 'name' }) as const); // prettier-ignore
      return () => new KnownNames(new Vocabulary(), names);
    },
    1_000,
  );
});
