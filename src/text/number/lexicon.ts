// The words of numbers as a vocabulary numbers them, read with their proclitics.

import type { Vocabulary } from '../vocabulary.ts';
import { tokenText, type Words } from '../words.ts';
import { lexemes, type Lexeme } from './lexeme.ts';

/** A word of a number: token `to - 1`, beginning at UTF-16 offset `start`. */
export interface NumberWord {
  readonly lexeme: Lexeme;
  readonly start: number;
  readonly to: number;
  readonly definite: boolean;
}

/** The article makes these days of the week, not numbers. */
const weekdays = new Set(['أحد', 'اثنين', 'اثنان', 'إتنين']);

/** Every word that a number can begin with, and the article that stands apart before digits. */
export function* numberForms(): Generator<string> {
  for (const [form] of lexemes()) yield* [form, `ال${form}`];
  yield 'ال';
}

export class NumberWords {
  readonly #indefinite: (Lexeme | undefined)[] = [];
  readonly #definite: (Lexeme | undefined)[] = [];
  readonly #and: number;
  readonly #article: number;

  constructor(vocabulary: Vocabulary) {
    for (const [form, lexeme] of lexemes()) {
      this.#indefinite[vocabulary.add(form)] ??= lexeme;
      if (!weekdays.has(form)) this.#definite[vocabulary.add('ال' + form)] ??= lexeme;
    }
    this.#and = vocabulary.add('و');
    this.#article = vocabulary.add('ال');
  }

  /** The word at token `i`, whole or past its proclitics. */
  at(words: Words, i: number): NumberWord | undefined {
    if (i >= words.count) return undefined;
    return this.whole(words, i) ?? this.#short(words, i) ?? this.#bare(words, i);
  }

  /** The word that token `i` is as a whole. */
  whole(words: Words, i: number): NumberWord | undefined {
    return i < words.count ? this.#read(words, i, words.word[i]!, words.start[i]!) : undefined;
  }

  /** The word that و joins to what stands before token `i`, written together («وخمسون») or apart («و خمسون»). */
  joined(words: Words, i: number): NumberWord | undefined {
    const next = this.afterAnd(words, i);
    if (next !== undefined) return this.whole(words, next);
    return i < words.count && this.#isJoined(words, i) ? this.#short(words, i) : undefined;
  }

  /** «واحد عشر» can only be «وأحد عشر» without its hamza. */
  #isJoined(words: Words, i: number): boolean {
    if (words.text[words.start[i]!] !== 'و') return false;
    return !this.whole(words, i) || this.whole(words, i + 1)?.lexeme.is === 'ten';
  }

  /** The token after a و that stands alone at token `i` («و519»). */
  afterAnd(words: Words, i: number): number | undefined {
    return i < words.count && words.word[i] === this.#and ? i + 1 : undefined;
  }

  /** Where an article written apart begins, as before digits: «الـ15», «للـ 15». */
  articleAt(words: Words, i: number): number | undefined {
    if (words.word[i] === this.#article) return words.start[i];
    if (words.short[i] === this.#article) return words.shortStart[i];
    return words.bare[i] === this.#article ? words.bareStart[i] : undefined;
  }

  /** The value of the scale word that token `i` is, such as «المليون»; duals have none. */
  scaleAt(words: Words, i: number): number | undefined {
    const lexeme = this.whole(words, i)?.lexeme;
    return lexeme?.is === 'scale' && lexeme.form !== 'dual' ? lexeme.value : undefined;
  }

  #short(words: Words, i: number): NumberWord | undefined {
    const start = words.shortStart[i]!;
    return canPrecede(words, start) ? this.#read(words, i, words.short[i]!, start) : undefined;
  }

  #bare(words: Words, i: number): NumberWord | undefined {
    const start = words.bareStart[i]!;
    return canPrecede(words, start) ? this.#read(words, i, words.bare[i]!, start) : undefined;
  }

  #read(words: Words, i: number, number: number, start: number): NumberWord | undefined {
    if (number === 0) return undefined;
    const indefinite = this.#indefinite[number];
    const lexeme = indefinite ?? this.#definite[number];
    if (!lexeme || !isSpelt(lexeme, words, i, start)) return undefined;
    return { lexeme, start, to: i + 1, definite: !indefinite };
  }
}

/** «لست» is «I am not», never «for six»; س before a word makes a future, which numbers have not. */
function canPrecede(words: Words, start: number): boolean {
  const letter = words.text[start - 1];
  return letter !== 'س' && !(letter === 'ل' && words.text.startsWith('ست', start));
}

/** What folding hides: «ميتين» is dead people and «مئتين» two hundred, «ألّف» a verb, «وأحد» not «واحد». */
function isSpelt(lexeme: Lexeme, words: Words, i: number, start: number): boolean {
  if (lexeme.is === 'hundreds' && lexeme.value <= 200) return /[ئءا]/.test(tokenText(words, i));
  if (lexeme.value === 1) return !words.text.startsWith('وأ', start) && !words.text.startsWith('وإ', start);
  return lexeme.is !== 'scale' || !tokenText(words, i).includes('\u0651');
}
