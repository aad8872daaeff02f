// The words that Arabic numbers are made of, each with its forms.
//
// Source: the numeral chapters of the standard grammars (gender, case, construct), and spellings met in news text. Forms
// that fold alike (أ/ا, ة/ه, ى/ي, مئة/ميه) are given once.

/** What a word can be inside a number. `scale` with `times` is a dual; `plural` needs a number before it. */
export type Lexeme =
  | { readonly is: 'unit' | 'ten' | 'tens' | 'hundreds'; readonly value: number }
  | { readonly is: 'scale'; readonly value: number; readonly form: 'single' | 'dual' | 'either' | 'plural' }
  | { readonly is: 'part'; readonly value: number }
  | { readonly is: 'parts'; readonly value: number };

const units: readonly string[] = [
  'واحد واحدة واحدا أحد إحدى',
  'اثنان اثنين اثنتان اثنتين اثنا اثني اثنتا اثنتي إتنين',
  'ثلاث ثلاثة ثلاثا تلاتة',
  'أربع أربعة أربعا',
  'خمس خمسة خمسا',
  'ست ستة ستا',
  'سبع سبعة سبعا',
  'ثمان ثماني ثمانية ثمانيا',
  'تسع تسعة تسعا',
];

const tens: readonly string[] = ['عشر', 'ثلاث', 'أربع', 'خمس', 'ست', 'سبع', 'ثمان', 'تسع'];

/** Stems of 300 … 900 as they stand before مئة, with the spellings that drop or keep a letter. */
const hundreds: readonly string[] = ['ثلاث ثلث', 'أربع ربع', 'خمس', 'ست', 'سبع', 'ثماني ثمان ثمن', 'تسع'];
const hundred: readonly string[] = ['مئة', 'مائة', 'ماءة', 'مية', 'مايه'];
const twoHundred = 'مئتان مئتين مئتا مئتي مائتان مائتين مائتا مائتي ميتين ماءتان ماءتين';

/** Scales: value, the word alone, as a dual, as a plural. An accusative singular («ألفا») also is a dual in construct. */
const scales: readonly (readonly [value: number, single: string, dual: string, either: string, plural: string])[] = [
  [1e3, 'ألف', 'ألفان ألفين ألفي', 'ألفا', 'آلاف ألآف'],
  [1e6, 'مليون', 'مليونان مليونين مليوني', 'مليونا', 'ملايين ملاين'],
  [1e9, 'مليار', 'ملياران مليارين ملياري', 'مليارا', 'مليارات ملايير'],
  [1e9, 'بليون', 'بليونان بليونين بليوني', 'بليونا', 'بلايين بليونات'],
  [1e12, 'تريليون ترليون', 'تريليونان تريليونين تريليوني ترليونين', 'تريليونا ترليونا', 'تريليونات ترليونات'],
];

/** One part of a whole, and the plurals that a number counts («ثلاثة أرباع»). خمس, سبع … are numbers far more often. */
const part: readonly (readonly [value: number, words: string])[] = [
  [1 / 2, 'نصف'],
  [1 / 3, 'ثلث'],
  [2 / 3, 'ثلثا ثلثي ثلثان ثلثين'],
  [1 / 4, 'ربع'],
];
const parts: readonly (readonly [value: number, word: string])[] = [
  [1 / 4, 'أرباع'],
  [1 / 5, 'أخماس'],
];

/** Every form with what it is. Definite forms are these with ال before them. */
export function* lexemes(): Generator<readonly [form: string, lexeme: Lexeme]> {
  for (let i = 0; i < units.length; i++) yield* each(units[i]!, { is: 'unit', value: i + 1 });
  yield* each('عشر عشرة', { is: 'ten', value: 10 });
  for (let i = 0; i < tens.length; i++) yield* each(`${tens[i]}ون ${tens[i]}ين`, { is: 'tens', value: (i + 2) * 10 });
  yield* hundredForms();
  for (const [value, single, dual, either, plural] of scales) {
    yield* each(single, { is: 'scale', value, form: 'single' });
    yield* each(dual, { is: 'scale', value, form: 'dual' });
    yield* each(either, { is: 'scale', value, form: 'either' });
    yield* each(plural, { is: 'scale', value, form: 'plural' });
  }
  for (const [value, words] of part) yield* each(words, { is: 'part', value });
  for (const [value, word] of parts) yield [word, { is: 'parts', value }];
}

function* hundredForms(): Generator<readonly [string, Lexeme]> {
  for (const one of hundred) yield [one, { is: 'hundreds', value: 100 }];
  yield* each(twoHundred, { is: 'hundreds', value: 200 });
  for (let i = 0; i < hundreds.length; i++) {
    for (const stem of hundreds[i]!.split(' ')) {
      for (const one of hundred) yield [stem + one, { is: 'hundreds', value: (i + 3) * 100 }];
    }
  }
}

function* each(forms: string, lexeme: Lexeme): Generator<readonly [string, Lexeme]> {
  for (const form of forms.split(' ')) yield [form, lexeme];
}
