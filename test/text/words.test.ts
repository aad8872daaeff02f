// Tokens: where words begin and end, and how each can be read.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { Vocabulary } from '../../src/text/vocabulary.ts';
import { Kind, readWords, spaceBefore, tokenText } from '../../src/text/words.ts';

/** The tokens of a marked text «⟦a⟧ ⟦b⟧» must be those marked. */
function checkTokens(marked: string, ...kinds: (keyof typeof Kind)[]): void {
  const text = marked.replaceAll(/[⟦⟧]/g, '');
  const words = readWords(text, 0, text.length, new Vocabulary());
  let read = '';
  let done = 0;
  for (let i = 0; i < words.count; i++) {
    read += `${text.slice(done, words.start[i])}⟦${tokenText(words, i)}⟧`;
    done = words.end[i]!;
  }
  assert.equal(read + text.slice(done), marked);
  assert.deepEqual(
    [...words.kind.subarray(0, words.count)],
    kinds.map((kind) => Kind[kind]),
  );
}

test('a run of one kind is a token, a mark is one alone', () => {
  checkTokens('⟦قال⟧ ⟦FBI⟧⟦،⟧ ⟦12⟧⟦.⟧⟦٥⟧', 'arabic', 'latin', 'mark', 'digits', 'mark', 'digits');
  checkTokens('⟦الموقع⟧⟦3⟧ ⟦مارس⟧', 'arabic', 'digits', 'arabic');
  checkTokens('⟦COVID⟧⟦-⟧⟦19⟧', 'latin', 'mark', 'digits');
  checkTokens('⟦«⟧⟦داعش⟧⟦»⟧⟦.⟧⟦.⟧', 'mark', 'arabic', 'mark', 'mark', 'mark');
  checkTokens('⟦Москва⟧ ⟦日本⟧', 'foreign', 'foreign');
  checkTokens(' \t\n');
});

test('marks on letters belong to the word, controls around it do not', () => {
  checkTokens('\u200f⟦مَرَّاكُشُ⟧\u200f⟦.⟧', 'arabic', 'mark');
  checkTokens('⟦المـغ\u200cرب⟧\u2069 ـ', 'arabic');
  checkTokens('⟦e\u0301te\u0301⟧', 'latin');
});

/** The readings of one token, as the rest of the token that each takes for the word. */
function readings(token: string, ...known: string[]): Record<string, string> {
  const vocabulary = new Vocabulary();
  for (const word of known) vocabulary.add(word);
  const words = readWords(token, 0, token.length, vocabulary);
  assert.equal(words.count, 1);
  const found: Record<string, string> = {};
  const add = (name: string, number: number, start: number): void => {
    if (number) found[name] = `${known[number - 1]} ${token.slice(start, words.end[0])}`;
  };
  add('word', words.word[0]!, 0);
  add('short', words.short[0]!, words.shortStart[0]!);
  add('bare', words.bare[0]!, words.bareStart[0]!);
  return found;
}

test('words are read whole and past their proclitics', () => {
  const check = (token: string, known: string | string[], expected: Record<string, string>): void =>
    assert.deepEqual(readings(token, ...[known].flat()), expected);
  check('المغرب', 'المغرب', { word: 'المغرب المغرب' });
  for (const letter of 'وفبكلس') check(`${letter}مراكش`, 'مراكش', { short: 'مراكش مراكش' });
  check('للمغرب', 'المغرب', { short: 'المغرب لمغرب' });
  check('لليبيا', 'ليبيا', { short: 'ليبيا ليبيا' });
  check('وللمغرب', 'المغرب', { bare: 'المغرب لمغرب' });
  check('فلليبيا', 'ليبيا', { bare: 'ليبيا ليبيا' });
  check('وبالمغرب', 'المغرب', { bare: 'المغرب المغرب' });
  check('وَلِلْمَغْرِب', 'المغرب', { bare: 'المغرب لْمَغْرِب' });
  check('لـلمغرب', 'المغرب', { short: 'المغرب لمغرب' });
  check('وبن', ['وبن', 'بن', 'ن'], { word: 'وبن وبن', short: 'بن بن', bare: 'ن ن' });
});

test('other letters and orders are no proclitics', () => {
  for (const token of ['ممراكش', 'بومراكش', 'وفمراكش', 'لبمراكش', 'أمراكش', 'وبكمراكش']) {
    assert.deepEqual(readings(token, 'مراكش'), {});
  }
  assert.deepEqual(readings('و', 'و'), { word: 'و و' });
  assert.deepEqual(readings('ﻷمن', 'أمن'), {});
});

test('a column is read anew when the columns are used again', () => {
  const vocabulary = new Vocabulary();
  vocabulary.add('مراكش');
  const words = readWords('وبمراكش بمراكش مراكش', 0, 20, vocabulary);
  const again = readWords('أب ج د', 0, 6, vocabulary, words);
  assert.equal(again, words);
  assert.equal(again.count, 3);
  for (const column of [again.word, again.short, again.bare]) assert.deepEqual([...column.subarray(0, 3)], [0, 0, 0]);
});

test('white space before a token', () => {
  const words = readWords('قال، نعم', 0, 8, new Vocabulary());
  assert.deepEqual(
    [0, 1, 2].map((i) => spaceBefore(words, i)),
    [true, false, true],
  );
});

test('words that fold alike have one number, a word of another script or with marks inside none', () => {
  const vocabulary = new Vocabulary();
  assert.equal(vocabulary.add('الأمن'), 1);
  assert.equal(vocabulary.add('ٱلامـن'), 1);
  assert.equal(vocabulary.add('ﺍﻷﻣﻦ'), 1);
  assert.equal(vocabulary.add('Москва'), 0);
  assert.equal(vocabulary.add('أ.ب'), 0);
  assert.equal(vocabulary.add('ـًـ'), 0);
  assert.equal(vocabulary.add('ا'.repeat(65)), 0);
  assert.equal(vocabulary.size, 1);
});

test('every word of a large vocabulary keeps its number', () => {
  const vocabulary = new Vocabulary();
  const word = (n: number): string =>
    [...n.toString(28)].map((digit) => 'ابتثجحخدذرزسشصضطظعغفقكلمنهوي'[parseInt(digit, 28)]).join('');
  const numbers = Array.from({ length: 20000 }, (_, n) => vocabulary.add(word(n)));
  assert.equal(new Set(numbers).size, 20000);
  numbers.forEach((number, n) => assert.equal(vocabulary.numberOf(word(n)), number));
  assert.equal(vocabulary.numberOf(word(20001)), 0);
});

const garbage = fc.string({
  unit: fc.oneof(
    fc.constantFrom(...'وبلالمغرب ـَ\u200f«»-2٢aB\n'),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
  ),
});

test('tokens slice to the text in order, and hold all its letters and digits', () => {
  fc.assert(
    fc.property(garbage, (text) => {
      const words = readWords(text, 0, text.length, new Vocabulary());
      let [done, rest] = [0, ''];
      for (let i = 0; i < words.count; i++) {
        assert.ok(done <= words.start[i]! && words.start[i]! < words.end[i]! && words.end[i]! <= text.length);
        rest += text.slice(done, words.start[i]);
        done = words.end[i]!;
      }
      assert.doesNotMatch(rest + text.slice(done), /[a-zA-Z0-9ء-غف-ي]/);
    }),
  );
});

/** Tokens as the definition has them, letter by letter. */
function plainly(text: string): string[] {
  const kinds = [/[ء-يﷲ]/, /[a-z]/i, /\d/, /[^\s\p{L}\p{M}\p{Cf}\p{N}]/u];
  const tokens: { text: string; kind: number }[] = [];
  let open = false;
  for (const unit of text) {
    const kind = kinds.findIndex((pattern) => pattern.test(unit));
    if (/[\p{M}\u200f]/u.test(unit)) {
      if (open && tokens.at(-1)!.kind < 3) tokens.at(-1)!.text += unit;
      else open = false;
      continue;
    }
    if (open && tokens.at(-1)!.kind === kind && kind < 3) tokens.at(-1)!.text += unit;
    else if (kind >= 0) tokens.push({ text: unit, kind });
    open = kind >= 0;
  }
  return tokens.map((token) => token.text.replace(/\u200f+$/, ''));
}

test('tokens do not depend on how long the text is', () => {
  const piece = fc.constantFrom(
    'المغرب',
    'و',
    'شخصًا',
    'ﷲ',
    'a',
    'BCIJ',
    '25',
    '.',
    '«',
    ' ',
    ' ',
    '\n',
    'َ',
    '\u200f',
    'ا'.repeat(700),
  );
  fc.assert(
    fc.property(fc.array(piece, { minLength: 1, maxLength: 30 }), fc.integer({ min: 1, max: 300 }), (pieces, times) => {
      const text = pieces.join('').repeat(times);
      const words = readWords(text, 0, text.length, new Vocabulary());
      assert.deepEqual(
        Array.from({ length: words.count }, (_, i) => tokenText(words, i)),
        plainly(text),
      );
    }),
    { numRuns: 60 },
  );
});

test('controls at the end of a word that fills more than a window are not its own, and a ligature ends a Latin one', () => {
  for (const [word, after, next] of [
    ['ا'.repeat(9000), '\u200f\u200f', []],
    ['ا'.repeat(3) + '\u200f'.repeat(9000) + 'ا', '', []],
    ['ا', '\u200f'.repeat(9000), []],
    ['a'.repeat(9000), '', ['ﷲ']],
  ] as const) {
    const text = `${word}${after}${next.join('')}`;
    const words = readWords(text, 0, text.length, new Vocabulary());
    assert.deepEqual(
      Array.from({ length: words.count }, (_, i) => tokenText(words, i)),
      [word, ...next],
    );
  }
});

test('words are known wherever in a long text they stand, and beyond a word without end', () => {
  const vocabulary = new Vocabulary();
  const number = vocabulary.add('مراكش');
  for (const before of [0, 1, 4090, 4094, 4096, 9000]) {
    for (const filler of ['،', 'ب ', 'ك']) {
      const text = `${filler.repeat(before)} وبمرّاكش`;
      const words = readWords(text, 0, text.length, vocabulary);
      const last = words.count - 1;
      assert.deepEqual(
        [words.bare[last], words.bareStart[last], words.end[last]],
        [number, text.length - 6, text.length],
      );
    }
  }
});

test('a line read inside its text has the tokens of the line alone', () => {
  fc.assert(
    fc.property(garbage, garbage, garbage, (before, line, after) => {
      const vocabulary = new Vocabulary();
      for (const word of line.split(' ')) vocabulary.add(word);
      const start = before.length;
      const inside = readWords(before + line + after, start, start + line.length, vocabulary);
      const alone = readWords(line, 0, line.length, vocabulary);
      assert.equal(inside.count, alone.count);
      for (let i = 0; i < alone.count; i++) {
        assert.deepEqual([inside.start[i]! - start, inside.end[i]! - start], [alone.start[i], alone.end[i]]);
        for (const column of ['kind', 'word', 'short', 'bare'] as const)
          assert.equal(inside[column][i], alone[column][i]);
      }
    }),
  );
});
