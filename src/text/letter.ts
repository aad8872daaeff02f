// The class of every UTF-16 unit: what the matcher reads instead of the letter itself.
//
// Folding happens here, in the alphabet, and never in the text: all alefs are one class, marks are skipped, digits of
// every script are their value. Offsets therefore stay those of the original text and nothing is copied. Sources of the
// tables: the Unicode character database through the engine's own properties (`\p{…}`, `normalize`), and `variants` below.

/** Classes below the letters. Digits are `DIGIT + value`, Latin letters `LATIN + (0..25)`, Arabic letters from `ARABIC`. */
export const OTHER = 0;
export const SKIP = 1;
export const SPACE = 2;
export const BREAK = 3;
export const DIGIT = 4;
export const LATIN = DIGIT + 10;
export const ARABIC = LATIN + 26;

/** The Arabic letters that stay apart after folding, in the order of their classes from `ARABIC`. */
export const arabicLetters = 'ابتثجحخدذرزسشصضطظعغفقكلمنهويء';

/** One unit that shows several Arabic letters (ﻻ, ﷲ): `lettersOf` tells which. */
export const LIGATURE = ARABIC + arabicLetters.length;
/** A letter of another script: part of a word, but of none that a vocabulary holds. */
export const FOREIGN = LIGATURE + 1;
/** How many classes there are. */
export const CLASSES = FOREIGN + 1;

export const ALEF = ARABIC;
export const LAM = ARABIC + arabicLetters.indexOf('ل');

/** Arabic letters that are written for another one, by the name of their folding: the plain letter, and what stands for it. */
export const variants = {
  alef: { ا: 'أإآٱٲٳٵ' },
  'hamza-seat': { ء: 'ؤئٶٸ' },
  ya: { ي: 'ى' },
  'ta-marbuta': { ه: 'ة' },
  persian: { ك: 'کڪګ', ي: 'یېۍێے', ه: 'ہھۀۂۃەۿ', و: 'ۄۅۆۇۈۉۊۋۏ' },
  foreign: { ب: 'پ', ف: 'ڤڢڥ', ق: 'ڨڧ', ج: 'چڃ', ز: 'ژ', ك: 'گڭݣڬ', ت: 'ٹ', د: 'ڈ', ر: 'ڑ', ن: 'ں' },
} as const satisfies Record<string, Record<string, string>>;

/** Latin letters that no decomposition of Unicode's takes back to a plain one. */
const latinVariants: Record<string, string> = {
  a: 'æÆ',
  d: 'đĐðÐ',
  h: 'ħĦ',
  i: 'ı',
  l: 'łŁ',
  o: 'øØœŒ',
  s: 'ß',
  t: 'ŧŦþÞ',
};

/** Class of each UTF-16 unit. */
export const classOf: Uint8Array = new Uint8Array(0x10000);

/** The classes that a unit of class LIGATURE stands for. */
export function lettersOf(unit: number): readonly number[] {
  return ligatures.get(unit)!;
}

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
  return c >= ARABIC && c < FOREIGN;
}

/** Whether a unit of class SKIP is a control (zero-width, bidi, soft hyphen) and no mark that is written on a letter. */
export function isControl(unit: number): boolean {
  if (unit < 0x200b) return unit === 0xad || unit === 0x61c || unit === 0x180e;
  return unit <= 0x206f || unit === 0xfeff || unit >= 0xfff9;
}

const ligatures = new Map<number, readonly number[]>();
fillClasses();

function fillClasses(): void {
  const all = everyUnit();
  const mark = (units: RegExp, c: number): void => {
    for (const run of all.matchAll(units)) classOf.fill(c, run.index, run.index + run[0].length);
  };
  mark(/\p{L}+/gu, FOREIGN);
  mark(/[\p{Zs}\t\v\f]+/gu, SPACE);
  mark(/[\n\r\x85\u2028\u2029]+/gu, BREAK);
  mark(
    /[\p{M}\u00ad\u061c\u0640\u06e5\u06e6\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]+/gu,
    SKIP,
  );
  for (const zero of [0x30, 0x660, 0x6f0, 0xff10]) for (let d = 0; d < 10; d++) classOf[zero + d] = DIGIT + d;
  markLatin();
  markArabic();
}

/** Every UTF-16 unit at its own offset, NUL in place of the surrogates. */
function everyUnit(): string {
  let all = '';
  for (let unit = 0; unit < 0x10000; unit++) all += unit >= 0xd800 && unit < 0xe000 ? '\0' : String.fromCharCode(unit);
  return all;
}

/** Case, width and accents fold away: É, é and ｅ are all `e`. */
function markLatin(): void {
  for (const [from, to] of [[0x41, 0x24f], [0x1e00, 0x1eff], [0xff21, 0xff5a]] as const) {
    for (let unit = from; unit <= to; unit++) {
      const plain = String.fromCharCode(unit).normalize('NFKD').toLowerCase().charCodeAt(0);
      if (plain >= 0x61 && plain <= 0x7a) classOf[unit] = LATIN + plain - 0x61;
    }
  } // prettier-ignore
  markVariants(latinVariants);
}

function markArabic(): void {
  for (let i = 0; i < arabicLetters.length; i++) classOf[arabicLetters.charCodeAt(i)] = ARABIC + i;
  for (const folding of Object.values(variants)) markVariants(folding);
  for (let unit = 0xfb50; unit <= 0xfefc; unit++) if (classOf[unit] === FOREIGN) markPresentationForm(unit);
}

function markVariants(folding: Readonly<Record<string, string>>): void {
  for (const [plain, others] of Object.entries(folding)) {
    for (const other of others) classOf[other.charCodeAt(0)] = classOf[plain.charCodeAt(0)]!;
  }
}

/** A presentation form takes the class of the letter it shows; of none where it shows a mark; LIGATURE where several. */
function markPresentationForm(unit: number): void {
  const shown = Array.from(String.fromCharCode(unit).normalize('NFKC').trim(), (letter) => classAt(letter, 0));
  const letters = shown.filter((c) => c !== SKIP);
  if (!letters.every(isArabic)) return;
  classOf[unit] = letters.length > 1 ? LIGATURE : (letters[0] ?? SKIP);
  if (letters.length > 1) ligatures.set(unit, letters);
}
