// Foldings by name: which spellings count as alike, and what made two of them so.

import {
  ARABIC,
  BREAK,
  DIGIT,
  FOREIGN,
  LATIN,
  LIGATURE,
  SKIP,
  SPACE,
  arabicLetters,
  classAt,
  isArabic,
  isControl,
  lettersOf,
  variants,
} from './letter.ts';
import { isDash, isQuote } from './quote.ts';

/** The foldings, in the order in which they are told. */
export const foldingNames = [
  'alef', // أ إ آ ٱ for ا
  'hamza-seat', // ؤ ئ for ء
  'ya', // ى for ي
  'ta-marbuta', // ة for ه
  'persian', // ک ی for ك ي
  'foreign', // پ ڤ گ for ب ف ك
  'presentation', // ﻣ for م, ﷲ for الله
  'tashkeel', // مَرَّاكُش
  'tatweel', // المـغرب
  'digits', // ٢٠٢١ ۲۰۲۱ for 2021
  'case', // fbi for FBI
  'accent', // é for e
  'width', // ＦＢＩ for FBI
  'control', // zero-width and bidi controls, soft hyphen
  'quote', // « for ", or none
  'dash', // – for -, or none
  'mark', // another mark here and none there
  'space', // one kind of white space for another, several for one
  'join', // one word here, two there
] as const;
export type Folding = (typeof foldingNames)[number];

/**
 * The key of a name: equal for two texts when they fold alike, letter for letter and word for word. Words are divided by
 * one space; whatever is no letter or digit is gone. Folding a key gives the same key.
 */
export function folded(text: string): string {
  let key = '';
  let last = '';
  for (let i = 0; i < text.length; i++) {
    const c = classAt(text, i);
    if (c === SKIP) continue;
    const kind = kindOf(c);
    if (kind && key && kind !== last) key += ' ';
    key += kind && plain(c, text, i);
    last = kind;
  }
  return key;
}

/**
 * The foldings that `surface` needs to read as `name`: none where they are equal, undefined where they do not fold alike.
 * Words count as alike also where one text joins what the other divides.
 */
export function foldings(surface: string, name: string): Folding[] | undefined {
  if (surface === name) return [];
  const [a, b] = [lettersIn(surface), lettersIn(name)];
  if (a.length !== b.length) return undefined;
  const used = new Set<Folding>();
  for (let i = 0; i < a.length; i++) {
    if (a[i]!.c !== b[i]!.c) return undefined;
    const inside = i > 0 && a[i]!.c >= 0;
    for (const folding of betweenGaps(a[i]!.gap, b[i]!.gap, inside)) used.add(folding);
    for (const folding of betweenStages(a[i]!.stages, b[i]!.stages)) used.add(folding);
  }
  return foldingNames.filter((folding) => used.has(folding));
}

/** A letter on its way to the plain one: first as it stands in the text, then each step and the folding that takes it. */
type Stages = readonly (readonly [letter: string, by?: Folding])[];

/** A letter of a text, what stands between it and the letter before, and its class. The end counts as a letter of class -1. */
interface Letter {
  readonly gap: string;
  readonly c: number;
  readonly stages: Stages;
}

function lettersIn(text: string): Letter[] {
  const letters: Letter[] = [];
  let gap = '';
  for (let i = 0; i < text.length; i++) {
    const c = classAt(text, i);
    if (c < DIGIT) gap += text[i];
    else {
      for (const letter of spelled(text, i, c)) {
        letters.push({ gap, ...letter });
        gap = '';
      }
    }
  }
  return [...letters, { gap, c: -1, stages: [] }];
}

function spelled(text: string, i: number, c: number): Omit<Letter, 'gap'>[] {
  if (c !== LIGATURE) return [{ c, stages: stagesOf(text[i]!, c) }];
  const shown = [...text[i]!.normalize('NFKC')];
  return lettersOf(text.charCodeAt(i)).map((part, n) => {
    const letter = shown[n] ?? text[i]!;
    return { c: part, stages: [[`${text[i]}${n}`], [letter, 'presentation'], ...variantOf(letter)] };
  });
}

function stagesOf(letter: string, c: number): Stages {
  if (c >= FOREIGN) return [[letter]];
  if (c < LATIN) return [[letter], [String(c - DIGIT), letter >= '０' ? 'width' : 'digits']];
  const compatible = letter.normalize('NFKC');
  const steps: [string, Folding?][] = [[letter]];
  if (compatible !== letter && isArabic(c)) steps.push([compatible, 'presentation']);
  if (compatible !== letter && !isArabic(c)) steps.push([compatible, 'width']);
  if (isArabic(c)) return [...steps, ...variantOf(compatible)];
  const lower = compatible.toLowerCase();
  return [...steps, [lower, 'case'], [String.fromCharCode(0x61 + c - LATIN), 'accent']];
}

const variantTable = new Map<string, readonly [string, Folding]>();
for (const [folding, letters] of Object.entries(variants)) {
  for (const [plainLetter, others] of Object.entries(letters)) {
    for (const other of others) variantTable.set(other, [plainLetter, folding as Folding]);
  }
}

function variantOf(letter: string): Stages {
  const variant = variantTable.get(letter);
  return variant ? [variant] : [];
}

/** The foldings up to the first stage that both letters pass through. */
function betweenStages(a: Stages, b: Stages): Folding[] {
  for (let i = 0; i < a.length; i++) {
    const meeting = b.findIndex(([letter]) => letter === a[i]![0]);
    if (meeting >= 0) return [...foldingsTo(a, i), ...foldingsTo(b, meeting)];
  }
  return [];
}

function foldingsTo(stages: Stages, last: number): Folding[] {
  const steps = stages.slice(1, last + 1);
  return steps.flatMap(([letter, by], i) => (by && letter !== stages[i]![0] ? [by] : []));
}

/** What may stand between two letters, by the folding that passes over it. */
const passed = ['tashkeel', 'tatweel', 'control', 'quote', 'dash', 'mark'] as const;

function betweenGaps(a: string, b: string, inside: boolean): Folding[] {
  if (a === b) return [];
  const used: Folding[] = passed.filter((folding) => only(folding, a) !== only(folding, b));
  if (!inside) return used;
  const [spacesHere, spacesThere] = [only('space', a), only('space', b)];
  if (parts(a) !== parts(b)) used.push('join');
  else if (spacesHere && spacesThere && spacesHere !== spacesThere) used.push('space');
  return used;
}

function only(folding: Folding, gap: string): string {
  return [...gap].filter((unit) => passedBy(unit) === folding).join('');
}

/** Whether words part here: at white space or any mark. */
function parts(gap: string): boolean {
  return [...gap].some((unit) => classAt(unit, 0) !== SKIP);
}

function passedBy(unit: string): Folding {
  const c = classAt(unit, 0);
  if (c === SPACE || c === BREAK) return 'space';
  if (unit === '\u0640') return 'tatweel';
  if (c === SKIP) return isControl(unit.charCodeAt(0)) ? 'control' : 'tashkeel';
  if (isQuote(unit)) return 'quote';
  return isDash(unit) ? 'dash' : 'mark';
}

/** Of what kind a word is that the class stands in, '' for none: words part where the kind changes. */
function kindOf(c: number): '' | 'digits' | 'latin' | 'arabic' | 'foreign' {
  if (c < DIGIT) return '';
  if (c < LATIN) return 'digits';
  if (c < ARABIC) return 'latin';
  return c < FOREIGN ? 'arabic' : 'foreign';
}

/** The plain letter or digit for a class; what stands in the text for a letter of another script. */
function plain(c: number, text: string, i: number): string {
  if (c < LATIN) return String(c - DIGIT);
  if (c < ARABIC) return String.fromCharCode(0x61 + c - LATIN);
  if (c < LIGATURE) return arabicLetters[c - ARABIC]!;
  return c === LIGATURE ? lettersOf(text.charCodeAt(i)).map((part) => plain(part, text, i)).join('') : text[i]!; // prettier-ignore
}
