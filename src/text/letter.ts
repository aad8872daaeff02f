// The class of every UTF-16 unit: what the matcher reads instead of the letter itself.
//
// Folding happens here, in the alphabet, and never in the text: all alefs are one class, marks are skipped, digits of
// every script are their value. Offsets therefore stay those of the original text and nothing is copied.

/** Classes below the letters. Digits are `DIGIT + value`, Latin letters `LATIN + (0..25)`, Arabic letters from `ARABIC`. */
export const OTHER = 0;
export const SKIP = 1;
export const SPACE = 2;
export const BREAK = 3;
export const DIGIT = 4;
export const LATIN = DIGIT + 10;
export const ARABIC = LATIN + 26;

/** The Arabic letters that stay apart after folding, in the order of their classes from `ARABIC`. */
const letters = 'ابتثجحخدذرزسشصضطظعغفقكلمنهويء';

/** A letter of another script: part of a word, but of none that a vocabulary holds. */
export const FOREIGN = ARABIC + letters.length;
/** The ligature of lam and alef in the presentation forms: one unit, two letters. */
export const LAM_ALEF = FOREIGN + 1;
/** How many classes there are. */
export const CLASSES = LAM_ALEF + 1;

export const ALEF = ARABIC;
export const LAM = ARABIC + letters.indexOf('ل');

/** Letters that fold into another one, each line one folding (see `fold.ts` for their names). */
const folded: Record<string, string> = {
  ا: 'أإآٱٲٳٵ',
  ه: 'ةۀہۂۃەھ',
  ي: 'ىئیېۍێ',
  و: 'ؤۇۆۈۋۊ',
  ك: 'کڪگڭ',
  ب: 'پ',
  ف: 'ڤڥڢ',
  ق: 'ڨڧ',
  ج: 'چ',
  ز: 'ژ',
};

/** Class of each UTF-16 unit. */
export const classOf: Uint8Array = buildClasses();

/** Class of the unit at `offset` of `text`. */
export function classAt(text: string, offset: number): number {
  return classOf[text.charCodeAt(offset)]!;
}

/** Whether the class is a letter of any script. */
export function isLetter(c: number): boolean {
  return c >= LATIN;
}

/** Whether the class is an Arabic letter. */
export function isArabic(c: number): boolean {
  return (c >= ARABIC && c < FOREIGN) || c === LAM_ALEF;
}

function buildClasses(): Uint8Array {
  const table = new Uint8Array(0x10000);
  markForeignLetters(table);
  markSpaces(table);
  markSkipped(table);
  markDigits(table);
  markLatin(table);
  markArabic(table);
  return table;
}

function markForeignLetters(table: Uint8Array): void {
  const letter = /\p{L}/u;
  for (let unit = 0x80; unit < 0x10000; unit++) {
    const surrogate = unit >= 0xd800 && unit < 0xe000;
    if (!surrogate && letter.test(String.fromCharCode(unit))) table[unit] = FOREIGN;
  }
}

function markSpaces(table: Uint8Array): void {
  for (const unit of [0x09, 0x0b, 0x0c, 0x20, 0xa0, 0x1680, 0x202f, 0x205f, 0x3000]) table[unit] = SPACE;
  for (let unit = 0x2000; unit <= 0x200a; unit++) table[unit] = SPACE;
  for (const unit of [0x0a, 0x0d, 0x85, 0x2028, 0x2029]) table[unit] = BREAK;
}

/** Tashkeel, tatweel, and the controls that carry no letter: zero-width, joiners, bidi marks, variation selectors. */
function markSkipped(table: Uint8Array): void {
  const ranges = [
    [0x00ad, 0x00ad], [0x0300, 0x036f], [0x0610, 0x061a], [0x061c, 0x061c], [0x0640, 0x0640], [0x064b, 0x065f],
    [0x0670, 0x0670], [0x06d6, 0x06dc], [0x06df, 0x06e8], [0x06ea, 0x06ed], [0x08d3, 0x08ff], [0x200b, 0x200f],
    [0x202a, 0x202e], [0x2060, 0x2064], [0x2066, 0x206f], [0xfe00, 0xfe0f], [0xfe20, 0xfe2f], [0xfeff, 0xfeff],
  ] as const; // prettier-ignore
  for (const [from, to] of ranges) table.fill(SKIP, from, to + 1);
}

function markDigits(table: Uint8Array): void {
  for (const zero of [0x30, 0x660, 0x6f0, 0xff10]) for (let d = 0; d < 10; d++) table[zero + d] = DIGIT + d;
}

function markLatin(table: Uint8Array): void {
  for (let unit = 0x41; unit < 0x250; unit++) markLatinUnit(table, unit);
  for (let unit = 0xff21; unit <= 0xff5a; unit++) markLatinUnit(table, unit);
}

/** Case, width and accents fold away: É, é and ｅ are all `e`. */
function markLatinUnit(table: Uint8Array, unit: number): void {
  const plain = String.fromCharCode(unit).normalize('NFKD').toLowerCase().charCodeAt(0);
  if (plain >= 0x61 && plain <= 0x7a) table[unit] = LATIN + plain - 0x61;
}

function markArabic(table: Uint8Array): void {
  for (let i = 0; i < letters.length; i++) table[letters.charCodeAt(i)] = ARABIC + i;
  for (const [base, variants] of Object.entries(folded)) {
    for (const variant of variants) table[variant.charCodeAt(0)] = table[base.charCodeAt(0)]!;
  }
  for (let unit = 0xfb50; unit <= 0xfefc; unit++) markPresentationForm(table, unit);
}

/** Presentation forms take the class of the letter they show; lam-alef keeps a class of its own, as it shows two. */
function markPresentationForm(table: Uint8Array, unit: number): void {
  if (unit >= 0xfe00 && unit < 0xfe70) return;
  const plain = String.fromCharCode(unit).normalize('NFKC').trim();
  const first = table[plain.charCodeAt(0)] ?? OTHER;
  if (plain.length === 1 && first !== OTHER) table[unit] = first;
  if (plain.length === 2 && first === LAM && table[plain.charCodeAt(1)] === ALEF) table[unit] = LAM_ALEF;
}
