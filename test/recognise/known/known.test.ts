// Known names in lines: what is found, where its span lies, and by which rules.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { KnownNames, type KnownName } from '../../../src/recognise/known/known.ts';
import { hasForeignSound } from '../../../src/recognise/known/spelling.ts';
import type { NameCandidate } from '../../../src/recognise/line.ts';
import { Vocabulary } from '../../../src/text/vocabulary.ts';
import { readWords } from '../../../src/text/words.ts';

function name(text: string, of: Partial<KnownName> = {}): KnownName {
  return { text, entity: text, type: 'agency', kind: 'name', ...of };
}

/** What is found in a text, the longest first where candidates overlap, as «⟦marked⟧ text» and the rules in order. */
function find(
  names: readonly (string | KnownName)[],
  text: string,
): { marked: string; rules: string[]; found: NameCandidate[] } {
  const vocabulary = new Vocabulary();
  const known = new KnownNames(
    vocabulary,
    names.map((one) => (typeof one === 'string' ? name(one) : one)),
  );
  const words = readWords(text, 0, text.length, vocabulary);
  const found: NameCandidate[] = [];
  for (const one of known.find({ text, words })) if (one.start >= (found.at(-1)?.end ?? 0)) found.push(one);
  let marked = '';
  let done = 0;
  for (const { start, end } of found) {
    marked += `${text.slice(done, start)}⟦${text.slice(start, end)}⟧`;
    done = end;
  }
  return { marked: marked + text.slice(done), rules: found.flatMap(({ rules }) => rules), found };
}

/** The names must be found exactly where the text has marks, by these rules. */
function check(names: string | KnownName | readonly (string | KnownName)[], marked: string, ...rules: string[]): void {
  const found = find([names].flat(), marked.replaceAll(/[⟦⟧]/g, ''));
  assert.equal(found.marked, marked);
  assert.deepEqual(found.rules, rules, marked);
}

test('a whole word is a name, a part of one is not', () => {
  check('المغرب', 'في ⟦المغرب⟧ وحده');
  check('المغرب', 'المغربية والمغربي بالمغارب');
  check('داعش', 'الداعشي داعشي مداعش');
  check('قطر', 'قطرات ⟦قطر⟧، سقطرى');
});

test('the longest name wins', () => {
  check(['مكتب التحقيقات', 'مكتب التحقيقات الفيدرالي', 'الفيدرالي'], 'مدير ⟦مكتب التحقيقات الفيدرالي⟧ الأمريكي');
  check(
    ['الأمن الوطني', 'المديرية العامة للأمن الوطني'],
    '⟦المديرية العامة للأمن الوطني⟧ و⟦الأمن الوطني⟧',
    'proclitic:و',
  );
  check(['الأمم المتحدة', 'الأمم'], '⟦الأمم⟧ الكبيرة المتحدة');
});

test('proclitics stay outside, alone and in chains', () => {
  for (const letter of 'وفبكلس') check('مراكش', `قال ${letter}⟦مراكش⟧`, `proclitic:${letter}`);
  for (const chain of ['وب', 'ول', 'وك', 'فب', 'فل']) {
    check('مراكش', `قال ${chain}⟦مراكش⟧`, `proclitic:${chain[0]}`, `proclitic:${chain[1]}`);
  }
  check('مراكش', 'لبمراكش ووومراكش مِنمراكش أمراكش');
  check('لبنان', 'في ⟦لبنان⟧ ول⟦لبنان⟧', 'proclitic:و', 'proclitic:ل');
});

test('the article after ل: the span begins at the second ل', () => {
  check('المغرب', 'ل⟦لمغرب⟧ تاريخ', 'proclitic:ل');
  check('الأمن الوطني', 'المدير العام ل⟦لأمن الوطني⟧', 'proclitic:ل');
  check('الأمن الوطني', 'ول⟦لامن الوطنى⟧', 'proclitic:و', 'proclitic:ل', 'fold:alef', 'fold:ya');
  check('المغرب', 'لِ⟦لْمَغْرِب⟧', 'proclitic:ل', 'fold:tashkeel');
  check('المغرب', 'لـ⟦لمغرب⟧', 'proclitic:ل');
  check('ليبيا', 'ل⟦ليبيا⟧', 'proclitic:ل');
});

test('each folding is told', () => {
  check('الأمم المتحدة', '⟦الامم المتحده⟧', 'fold:alef', 'fold:ta-marbuta');
  check('مراكش', '⟦مَرّاكش⟧ ⟦مراكـش⟧', 'fold:tashkeel', 'fold:tatweel');
  check('وزارة شؤون الأسرة', '⟦وزارة شئون الأسرة⟧', 'fold:hamza-seat');
  check('المغرب', '⟦ﺍﻟﻤﻐﺮﺏ⟧', 'fold:presentation');
  check('القناة 2', '⟦القناة ٢⟧', 'fold:digits');
  check('الأمم المتحدة', '⟦الأمم\u00a0المتحدة⟧', 'fold:space');
  check('المغرب', '\u202b⟦المغرب⟧\u202c');
  check('أڭادير', '⟦أكادير⟧', 'fold:foreign');
});

test('words joined or parted in other ways', () => {
  const person = { type: 'person' } as const;
  check(name('عبد اللطيف حموشي', person), 'قال ⟦عبداللطيف حموشي⟧', 'fold:join');
  check(name('عبداللطيف حموشي', person), 'قال ⟦عبد اللطيف حموشي⟧', 'fold:join');
  check(name('عبد الإله بن كيران', person), '⟦عبدالإله بنكيران⟧', 'fold:join');
  check(name('أبو ظبي', { type: 'place' }), 'في ⟦ابوظبي⟧', 'fold:alef', 'fold:join');
  check(name('عز الدين ولد', person), '⟦عزالدين ولد⟧', 'fold:join');
  check('الأمن الوطني ومراقبة التراب', '⟦الأمن الوطني و مراقبة التراب⟧', 'fold:join');
  check('المديرية العامة لمراقبة التراب و الوطني', '⟦المديرية العامة لمراقبة التراب والوطني⟧', 'fold:join');
});

test('words that change with their case', () => {
  check(name('أبو بكر البغدادي', { type: 'person' }), 'مقتل ⟦أبي بكر البغدادي⟧', 'inflection');
  check(name('الإخوان المسلمون', { type: 'group' }), 'جماعة ⟦الإخوان المسلمين⟧', 'inflection');
  check('المسلمون', 'بين المسلمين');
});

test('marks inside a name', () => {
  check('تنظيم داعش', '⟦تنظيم "داعش"⟧ يتبنى', 'fold:quote');
  check('تنظيم داعش', 'إن ⟦تنظيم «داعش»⟧.', 'fold:quote');
  check('تنظيم «داعش»', '⟦تنظيم داعش⟧', 'fold:quote');
  check('تنظيم داعش', '«⟦تنظيم داعش⟧»');
  check('داعش', 'تنظيم "⟦داعش⟧"');
  check('تنظيم داعش الإرهابي', '⟦تنظيم «داعش» الإرهابي⟧', 'fold:quote');
  check('DGSN-DGST', 'رئيس ⟦DGSN/DGST⟧ و⟦DGSN – DGST⟧'.replace(/⟦(DGSN – DGST)⟧/, '$1'), 'fold:dash', 'fold:mark');
  check('الأمم المتحدة', '#⟦الأمم_المتحدة⟧', 'fold:mark');
  check('بي بي سي', '⟦بي.بي.سي⟧', 'fold:mark');
});

test('a sentence that ends between the words of a name parts them', () => {
  check('الأمن الوطني', 'على الأمن. الوطني من');
  check('الأمن الوطني', 'الأمن، الوطني (الأمن) الوطني الأمن – الوطني');
  check('الأمن الوطني', 'ساد الأمن.⟦الأمن الوطني⟧');
  check('برنامج المصالحة (مصالحة)', '⟦برنامج المصالحة (مصالحة)⟧');
});

test('acronyms are whole Latin words in their own case', () => {
  check('FBI', '(⟦FBI⟧)، ال⟦FBI⟧ و⟦FBI⟧');
  check('FBI', 'www.fbi.gov fbi Fbi FBIs FBI2 www.FBI.gov info@FBI.gov');
  check('WHO', 'who knows ⟦WHO⟧');
  check('FBI', '⟦ＦＢＩ⟧', 'fold:width');
  check('Reuters', '⟦reuters⟧ ⟦REUTERS⟧', 'fold:case', 'fold:case');
  check('MI6', 'MI 6: ⟦MI6⟧ MI65'.replace('MI 6', '⟦MI 6⟧'), 'fold:join');
  check('قناة 2', '⟦قناة 2⟧ قناة 2.5 قناة 24');
});

test('glued text still holds names, words of two scripts do not', () => {
  check('المغرب', 'في 2021⟦المغرب⟧3 مارس');
  check('المغرب', 'المغربښ');
});

test('kinds of alias are told where they matter', () => {
  check(name('كريستوبر راي', { kind: 'misspelling' }), '⟦كريستوبر راي⟧', 'alias:misspelling');
  check(name('BCIJ', { kind: 'acronym' }), '⟦BCIJ⟧', 'alias:acronym');
  check(name('البسيج', { kind: 'variant' }), 'ب⟦البسيج⟧', 'proclitic:ب');
});

test('foreign sounds are read weakly, and only where the name says so', () => {
  const foreign = { type: 'outlet', transliterated: true } as const;
  check(name('غوغل', foreign), '⟦جوجل⟧ و⟦قوقل⟧', 'foreign-letter', 'proclitic:و', 'foreign-letter');
  check(name('هونغ كونغ', foreign), '⟦هونج كونج⟧', 'foreign-letter');
  check('غوغل', 'جوجل');
  check(name('كيري', foreign), 'غيري');
  assert.ok(find([name('غوغل', foreign)], 'جوجل').found[0]!.confidence < 1);
  check([name('غراهام', foreign), name('جراهام', { type: 'person', entity: 'g' })], '⟦جراهام⟧');
});

test('a name has a foreign sound when its Latin form has one and its letters are not Arabic alone', () => {
  const check = (arabic: string, latin: string, expected: boolean): void =>
    assert.equal(hasForeignSound(arabic, latin), expected, latin);
  check('غوغل', 'Google', true);
  check('أكلمام', 'Agoulmam', true);
  check('فيليب', 'Vilip', true);
  check('المغرب', 'Morocco', false);
  check('بغداد', 'Baghdad', false);
  check('الصباح', 'Wassabah', false);
  check('كندا', 'Canada', false);
});

test('names like common words are read as they are spelt', () => {
  const person = { type: 'person' } as const;
  check(name('علي', person), '⟦علي⟧ على علىّ');
});

test('ه for the ة of a single word is read weakly, unless the word has the article or others beside it', () => {
  const confidence = (of: string, text: string): number => find([of], text).found[0]!.confidence;
  assert.ok(confidence('وجدة', 'وجده') < 1);
  assert.equal(confidence('وجدة', 'وجدة'), 1);
  assert.equal(confidence('القاهرة', 'القاهره'), 1);
  assert.equal(confidence('خلية وجدة', 'خليه وجده'), 1);
});

test('names that nearly every text would have are refused with the reason', () => {
  const reasons = (...texts: string[]): string[] =>
    new KnownNames(
      new Vocabulary(),
      texts.map((text) => name(text)),
    ).refused.map((one) => `${one.name.text}: ${one.reason}`);
  assert.deepEqual(reasons('في', 'الى', 'هذا', 'ب', 'X', '', '«»', '2178', 'who', 'Путин'), [
    'في: stop-word',
    'الى: stop-word',
    'هذا: stop-word',
    'ب: letter',
    'X: letter',
    ': empty',
    '«»: empty',
    '2178: number',
    'who: stop-word',
    'Путин: script',
  ]);
  assert.deepEqual(reasons('علي', 'WHO', 'في ظلال'), []);
  assert.deepEqual(
    reasons('ا'.repeat(99)).map((one) => one.slice(-4)),
    ['long'],
  );
});

test('where two entities claim a name, the better name is first and the others are told', () => {
  const names = [
    name('الصباح', { entity: 'mistake', kind: 'misspelling' }),
    name('الصباح', { entity: 'alias', kind: 'variant' }),
    name('الصباح', { entity: 'paper', type: 'outlet' }),
    name('الصّباح', { entity: 'other-paper', type: 'outlet' }),
  ];
  const [found] = find(names, 'الصباح').found;
  assert.deepEqual([found!.entity, found!.also], ['paper', ['other-paper', 'alias', 'mistake']]);
  const { clashes } = new KnownNames(new Vocabulary(), names);
  assert.deepEqual(
    clashes.map((clash) => clash.map(({ entity }) => entity)),
    [['paper', 'other-paper', 'alias', 'mistake']],
  );
  assert.deepEqual(new KnownNames(new Vocabulary(), [names[0]!, { ...names[0]!, text: 'الصّباح' }]).clashes, []);
});

const names = ['المغرب', 'الأمن الوطني', 'عبد اللطيف حموشي', 'تنظيم "داعش"', 'DGSN-DGST', 'FBI', 'القناة 2'];
const pieces = [
  ...names,
  'و',
  'ل',
  'لل',
  'ب',
  ' ',
  ' ',
  '.',
  '«',
  '»',
  '-',
  '2',
  'ـ',
  'َ',
  '\u200f',
  'عبداللطيف',
  '📰',
  '\ud800',
];
const garbage = fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'binary', maxLength: 2 })), {
  maxLength: 12,
});

test('spans lie in the text, on words, and their tokens are theirs', () => {
  const vocabulary = new Vocabulary();
  const known = new KnownNames(
    vocabulary,
    names.map((text) => name(text, { transliterated: true })),
  );
  fc.assert(
    fc.property(garbage, (parts) => {
      const text = parts.join('');
      const words = readWords(text, 0, text.length, vocabulary);
      for (const { start, end, from, to } of known.find({ text, words })) {
        assert.ok(words.start[from]! <= start && start < end && end === words.end[to - 1]);
        assert.match(text.slice(start, end), /^[\p{L}\p{N}]/u);
      }
    }),
  );
});

test('a name is found in any folded form of it', () => {
  const vocabulary = new Vocabulary();
  const known = new KnownNames(
    vocabulary,
    names.map((text) => name(text)),
  );
  const forms = [
    (text: string) => text.replaceAll('أ', 'ا'),
    (text: string) => text.replace(/^ال/, 'لل'),
    (text: string) => `و${text}`,
    (text: string) => text.replace(/(?<=[ء-ي])(?=[ء-ي])/, 'ـ'),
    (text: string) => text.replaceAll(/(?<=[ء-ي])(?=[ء-ي])/g, 'َ'),
    (text: string) => text.replaceAll(' ', '\u00a0'),
    (text: string) => text.replaceAll('2', '٢'),
    (text: string) => `\u2067${text}\u2069`,
  ];
  fc.assert(
    fc.property(fc.constantFrom(...names), fc.subarray(forms), (text, changes) => {
      const made = changes.reduce((changed, change) => change(changed), text);
      const words = readWords(made, 0, made.length, vocabulary);
      assert.equal(known.find({ text: made, words })[0]?.entity, text, made);
    }),
  );
});
