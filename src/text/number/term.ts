// The terms of a number: what stands between one «و» and the next, with its scale.

import { Kind, tokenText, type Words } from '../words.ts';
import { digitsAt } from './digits.ts';
import type { NumberWord, NumberWords } from './lexicon.ts';
import type { NumberReading } from './reading.ts';

/** A term, or several added up. `unit` is its lowest scale (1 where it has none): what follows must be smaller. */
export interface Term extends Omit<NumberReading, 'from'> {
  readonly unit: number;
}

export class Terms {
  readonly #words: NumberWords;

  constructor(words: NumberWords) {
    this.#words = words;
  }

  /** The term that begins a number at token `i`, past its proclitics or an article written apart. */
  first(words: Words, i: number): Term | undefined {
    if (i >= words.count) return undefined;
    if (words.kind[i] === Kind.digits) return this.#digits(words, i);
    const article = this.#words.articleAt(words, i);
    if (article !== undefined) {
      const term = this.#digits(words, i + 1);
      return term && { ...term, start: article, definite: true };
    }
    const word = this.#words.at(words, i);
    return word && this.#spelt(words, word);
  }

  /** The term that و adds at token `i`: whole numbers only. */
  added(words: Words, i: number): Term | undefined {
    const next = this.#words.afterAnd(words, i);
    if (next !== undefined && words.kind[next] === Kind.digits) return this.#digits(words, next, Number.isInteger);
    const word = this.#words.joined(words, i);
    return word && !this.part(words, i) ? this.#spelt(words, word) : undefined;
  }

  /** The part of a whole that و adds at token `i`: «ونصف», «وثلاثة أرباع». */
  part(words: Words, i: number): { readonly value: number; readonly to: number } | undefined {
    const word = this.#words.joined(words, i);
    if (!word) return undefined;
    if (word.lexeme.is === 'part') return { value: word.lexeme.value, to: word.to };
    return word.lexeme.is === 'unit' ? this.#parts(words, word) : undefined;
  }

  #digits(words: Words, i: number, accepts = (_value: number) => true): Term | undefined {
    if (i >= words.count) return undefined;
    const read = digitsAt(words, i, (to) => this.#words.scaleAt(words, to) !== undefined);
    if (!read || !accepts(read.value)) return undefined;
    const { value, to, plain } = read;
    return this.#scaled(words, { value, to, start: words.start[i]!, unit: 1, how: 'digits', definite: false, plain });
  }

  #spelt(words: Words, word: NumberWord): Term | undefined {
    const read = this.#value(words, word);
    if (!read) return undefined;
    const { start, definite } = word;
    return this.#scaled(words, { ...read, start, definite, how: 'words', plain: false });
  }

  #value(words: Words, word: NumberWord): { value: number; to: number; unit: number } | undefined {
    const { lexeme } = word;
    if (lexeme.is === 'scale') return this.#scaleAlone(words, word);
    if (lexeme.is === 'parts') return undefined;
    const parts = lexeme.is === 'unit' && this.#parts(words, word);
    return { ...(parts || this.#belowThousand(words, word)), unit: 1 };
  }

  /**
   * A scale without a number: one, or two in the dual. «ألفا» is one where it shows its tanween or و adds to it («مليونا
   * وخمسين ألفا»), else a dual in construct («ألفا شخص»). A plural has no value.
   */
  #scaleAlone(words: Words, word: NumberWord): { value: number; to: number; unit: number } | undefined {
    const { lexeme, to } = word;
    if (lexeme.is !== 'scale' || lexeme.form === 'plural') return undefined;
    const accusative =
      lexeme.form === 'either' && (tokenText(words, to - 1).includes('\u064b') || this.#words.joined(words, to));
    const value = lexeme.form === 'single' || accusative ? lexeme.value : 2 * lexeme.value;
    return { value, to, unit: lexeme.value };
  }

  /** «ثلاثة أرباع»: a number of parts. */
  #parts(words: Words, word: NumberWord): { value: number; to: number } | undefined {
    const next = this.#words.whole(words, word.to)?.lexeme;
    return next?.is === 'parts' ? { value: word.lexeme.value * next.value, to: word.to + 1 } : undefined;
  }

  /** 1 … 999: hundreds, glued or apart («خمس مئة»), then units, teens and tens. */
  #belowThousand(words: Words, word: NumberWord): { value: number; to: number } {
    const { lexeme, to } = word;
    if (lexeme.is === 'hundreds') return this.#afterHundreds(words, lexeme.value, to);
    const next = this.#words.whole(words, to)?.lexeme;
    const apart = lexeme.is === 'unit' && lexeme.value > 2 && next?.is === 'hundreds' && next.value === 100;
    return apart ? this.#afterHundreds(words, lexeme.value * 100, to + 1) : this.#belowHundred(words, word);
  }

  #afterHundreds(words: Words, value: number, to: number): { value: number; to: number } {
    const next = this.#words.joined(words, to);
    if (!next || !['unit', 'ten', 'tens'].includes(next.lexeme.is)) return { value, to };
    if (next.lexeme.is === 'unit' && this.#parts(words, next)) return { value, to };
    const rest = this.#belowHundred(words, next);
    return { value: value + rest.value, to: rest.to };
  }

  #belowHundred(words: Words, word: NumberWord): { value: number; to: number } {
    const { lexeme, to } = word;
    if (lexeme.is !== 'unit') return { value: lexeme.value, to };
    if (this.#words.whole(words, to)?.lexeme.is === 'ten') return { value: lexeme.value + 10, to: to + 1 };
    const tens = this.#words.joined(words, to);
    if (tens?.lexeme.is !== 'tens' || tens.definite !== word.definite) return { value: lexeme.value, to };
    return { value: lexeme.value + tens.lexeme.value, to: tens.to };
  }

  /** The term times the scales that follow, each greater than the one before: «171 مليار», «مئة ألف مليون». */
  #scaled(words: Words, term: Term): Term {
    let { value, to, unit } = term;
    for (let scale = this.#words.scaleAt(words, to); scale && scale > unit; scale = this.#words.scaleAt(words, to)) {
      value *= scale;
      unit = unit === 1 ? scale : unit * scale;
      to++;
    }
    if (to === term.to) return term;
    const how = term.how === 'digits' ? 'mixed' : term.how;
    return { ...term, value: round(value), to, unit, how, plain: false };
  }
}

/** 4.35 million is 4350000 and not a hair less. */
function round(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}
