import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { Numbers } from '../../../src/text/number/number.ts';
import { Vocabulary } from '../../../src/text/vocabulary.ts';
import { readWords } from '../../../src/text/words.ts';

const vocabulary = new Vocabulary();
const numbers = new Numbers(vocabulary);

/** Every number of a line, one after the other: «⟦12 ألفا و519⟧ ضحية» with 12519. */
function readAll(text: string): { marked: string; values: number[] } {
  const words = readWords(text, 0, text.length, vocabulary);
  const values: number[] = [];
  let marked = '';
  let done = 0;
  for (let i = 0; i < words.count;) {
    const read = numbers.at(words, i);
    if (!read) {
      i++;
      continue;
    }
    const end = words.end[read.to - 1]!;
    marked += `${text.slice(done, read.start)}⟦${text.slice(read.start, end)}⟧`;
    values.push(read.value);
    done = end;
    i = read.to;
  }
  return { marked: marked + text.slice(done), values };
}

function check(marked: string, ...values: number[]): void {
  assert.deepEqual(readAll(marked.replaceAll(/[⟦⟧]/g, '')), { marked, values });
}

test('digits of every script, with what parts thousands and decimals', () => {
  check('بلغ ⟦2009⟧ و⟦٢٠٠٩⟧ و⟦۲۰۰۹⟧', 2009, 2009, 2009);
  check('⟦2,009⟧ ثم ⟦1.250.000⟧ ثم ⟦1,250,000⟧ ثم ⟦7.108⟧', 2009, 1250000, 1250000, 7108);
  check('⟦3.5⟧ و«⟦12,5⟧» و⟦١٢٬٣٤٥٫٦٧⟧ و⟦1,250.75⟧ و⟦1.250,75⟧ و⟦٣٫١٤١⟧', 3.5, 12.5, 12345.67, 1250.75, 1250.75, 3.141);
  check('⟦250 000⟧ طن و⟦0.125⟧ و⟦1.250 مليار⟧ و⟦5ر1 مليار⟧', 250000, 0.125, 1.25e9, 1.5e9);
  check('يوم 12.05.2023 والعنوان 192.168.1.1 وسنتا 2019,2020');
  check('انتهى عام ⟦2019⟧. ⟦3⟧ أشخاص', 2019, 3);
});

test('number words in every case and gender, glued and apart', () => {
  check('⟦ثلاثة وعشرون⟧ و⟦خمس وعشرين⟧ و⟦أحد عشر⟧ و⟦اثنتي عشرة⟧ و⟦ثماني عشرة⟧', 23, 25, 11, 12, 18);
  check('⟦مئة⟧ و⟦مئتان⟧ و⟦مائتي⟧ و⟦خمسمئة⟧، ⟦خمس مائة⟧ و⟦ثمانمائة وأحد عشر⟧', 100, 200, 200, 500, 500, 811);
  check('⟦ألف وخمسمئة⟧ و⟦ألفان⟧ و⟦ثلاثة آلاف ومئة⟧ و⟦ألفي⟧ شخص و⟦ألفا⟧ شخص', 1500, 2000, 3100, 2000, 2000);
  check('⟦مليونا⟧ شخص، ⟦خمسون مليونا⟧، ⟦مليوني⟧ نسمة، ⟦مئة ألف مليون⟧، ⟦ألفاً⟧', 2e6, 5e7, 2e6, 1e11, 1000);
  check('استقبلت ⟦ستمئة وثلاثاً وأربعين⟧ حالة و⟦سبعا وعشرين⟧ ضحية، و⟦مليونا وخمسين ألف⟧ برميل', 643, 27, 1050000);
  check('⟦ملياران ومئة وخمسة ملايين وسبعة آلاف⟧ درهم', 2105007000);
});

test('fractions of a number and of a scale', () => {
  check('⟦مليون ونصف المليون⟧ و⟦ثلاثة ملايين ونصف مليون⟧ و⟦ثلاثة ونصف مليار⟧', 1.5e6, 3.5e6, 3.5e9);
  check('⟦نصف مليون⟧، ⟦ربع المليار⟧، ⟦ثلاثة أرباع المليون⟧، ⟦ثلثي المليون⟧', 5e5, 2.5e8, 7.5e5, 666666.666667);
  check('⟦12 مليونا وثلاثة أرباع المليون⟧ و⟦خمسة ونصف⟧', 12.75e6, 5.5);
});

test('digits and words together', () => {
  check('سقوط ⟦12 ألفا و519⟧ ضحية و⟦171 مليار⟧ و⟦1,5 مليون⟧', 12519, 171e9, 1.5e6);
  check('⟦197 مليونا و420 ألف⟧ دولار، و⟦18,5مليون⟧ يورو', 197420000, 18.5e6);
  check('⟦5 آلاف⟧ و⟦6 آلاف⟧ ثم ⟦مليون⟧ و⟦2015000⟧', 5000, 6000, 1e6, 2015000);
});

test('a number said again in brackets is one number', () => {
  check('توقيف ⟦سبعة (07)⟧ أشخاص و⟦خمسة⟧ (⟦6⟧)', 7, 5, 6);
});

test('proclitics stay outside, the article inside; neighbours may be glued', () => {
  check('بـ ⟦7108⟧ اعتداءات، ل ⟦50⟧ إماما، و⟦خمسين⟧ جريحا، ب⟦مئتي⟧ خلية', 7108, 50, 50, 200);
  check('أعضائها ⟦الأربعة⟧، ⟦الـ15⟧ دولة، ل⟦لـ 15⟧ دولة، ⟦الخمسة والعشرين⟧', 4, 15, 15, 25);
  check('سبتمبر⟦2001⟧ والموقع⟦3⟧ مارس', 2001, 3);
});

test('words that only look like numbers', () => {
  check('لست متأكدا، ويوم الأحد ويوم الاثنين، وألّف كتابا، عشرات الآلاف، ملايين الدولارات، مئات الأشخاص');
  check('عثر عليهم ميتين، وسعى إلى السلام، الأربعاء والخميس، والثلاثاء');
  check('⟦خمسة⟧ و⟦ستة⟧ وليست لسبب', 5, 6);
});

test('a reading says how it was made', () => {
  const read = (text: string) => numbers.at(readWords(text, 0, text.length, vocabulary), 0)!;
  assert.deepEqual([read('2009').how, read('2009').plain], ['digits', true]);
  assert.deepEqual([read('2,009').how, read('2,009').plain], ['digits', false]);
  assert.equal(read('مئتي خلية').how, 'words');
  assert.equal(read('12 ألفا').how, 'mixed');
  assert.equal(read('الخمسة').definite, true);
});

test('any text ends and readings lie inside it', () => {
  const piece = fc.constantFrom(
    'و',
    'ألف',
    'مليون',
    'خمسة',
    'وعشرون',
    'مئة',
    '12',
    '.',
    ',',
    ' ',
    'ر',
    'نصف',
    'ونصف',
    'ال',
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(piece, fc.string({ unit: 'binary', maxLength: 3 })), { maxLength: 60 }), (pieces) => {
      const text = pieces.join('');
      const words = readWords(text, 0, text.length, vocabulary);
      for (let i = 0; i < words.count; i++) {
        const read = numbers.at(words, i);
        if (read) assert.ok(read.to > i && read.to <= words.count && read.start >= words.start[i]! && read.value >= 0);
      }
    }),
  );
});
