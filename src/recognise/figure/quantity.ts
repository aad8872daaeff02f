// A number and what it counts after it: «55 فردا», «171 مليار دولار أمريكي», «60 في المائة», «خمسة من رجال الأمن».

import type { Numbers } from '../../text/number/number.ts';
import type { NumberReading } from '../../text/number/reading.ts';
import { Phrases } from '../../text/phrases.ts';
import type { Vocabulary } from '../../text/vocabulary.ts';
import { Kind, tokenText, type Words } from '../../text/words.ts';
import type { Bound } from '../mention.ts';
import type { Nouns } from './noun.ts';
import type { RuleId } from '../ruleid.ts';

/** A quantity that was read: tokens `from` … `to` (exclusive), beginning at UTF-16 offset `start`. */
export interface Counted {
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly value: number;
  readonly unit: string | null;
  /** The bound that the number's own form gives; absent where only words beside it can. */
  readonly bound?: Bound;
  /** The upper number of a range. */
  readonly most?: number;
  readonly rule: RuleId;
  /** Whether something beside the number's place makes it a quantity: a known noun, a currency, a percentage. */
  readonly sure: boolean;
}

const percents = 'في المئة،في المائة،بالمئة،بالمائة،في الألف،نقطة مئوية،نقاط مئوية،نقطة أساس';

/** Latin units of measure; any other Latin word is not counted. */
const latinUnits = new Set(['km', 'kg', 'cm', 'mm', 'mw', 'gw', 'mhz', 'ghz', 'gb', 'tb', 'mb', 'usd', 'eur']);

export class Quantities {
  readonly #nouns: Nouns;
  readonly #numbers: Numbers;
  readonly #percents: Phrases<true>;
  readonly #from: number;

  constructor(vocabulary: Vocabulary, numbers: Numbers, nouns: Nouns) {
    this.#nouns = nouns;
    this.#numbers = numbers;
    this.#percents = new Phrases(
      vocabulary,
      percents.split('،').map((phrase) => [phrase, true] as const),
    );
    this.#from = vocabulary.add('من');
  }

  /** What the number counts, standing after it; undefined where it counts nothing there. */
  after(words: Words, number: NumberReading): Counted | undefined {
    if (number.value < 1) return this.#ofMeasure(words, number);
    return (
      this.#percent(words, number) ?? this.#money(words, number) ?? this.#noun(words, number) ?? this.#of(words, number)
    );
  }

  /** Of a part only measures and percentages are counted: «نصف ساعة», «ربع نقطة مئوية»; decimals count as numbers do. */
  #ofMeasure(words: Words, number: NumberReading): Counted | undefined {
    const shared = this.#percent(words, number) ?? this.#money(words, number);
    if (shared || number.how !== 'words') return shared ?? this.#noun(words, number);
    const known = this.#nouns.known(words, number.to);
    return known?.kind === 'measure' && known.form === 'single' ? this.#noun(words, number) : undefined;
  }

  #percent(words: Words, number: NumberReading): Counted | undefined {
    const { from, to } = number;
    if (isSign(words, to, '%٪'))
      return counted(number, { to: to + 1, unit: tokenText(words, to), rule: 'figure:percent' });
    if (isSign(words, from - 1, '%٪') && words.end[from - 1] === number.start) {
      const sign = { from: from - 1, start: words.start[from - 1]!, unit: tokenText(words, from - 1) };
      return counted(number, { ...sign, rule: 'figure:percent' });
    }
    const phrase = to < words.count ? this.#percents.longestAt(words, to) : undefined;
    if (phrase?.start !== words.start[to] || !phrase) return undefined;
    const unit = words.text.slice(phrase.start, words.end[phrase.to - 1]);
    return counted(number, { to: phrase.to, unit, rule: 'figure:percent' });
  }

  #money(words: Words, number: NumberReading): Counted | undefined {
    const { from, to } = number;
    if (isSign(words, to, '$€£¥'))
      return counted(number, { to: to + 1, unit: tokenText(words, to), rule: 'figure:money' });
    if (!isSign(words, from - 1, '$€£¥')) return undefined;
    const sign = { from: from - 1, start: words.start[from - 1]!, unit: tokenText(words, from - 1) };
    return counted(number, { ...sign, rule: 'figure:money' });
  }

  #noun(words: Words, number: NumberReading): Counted | undefined {
    const at = number.to;
    if (at < words.count && words.kind[at] === Kind.latin && latinUnits.has(tokenText(words, at).toLowerCase())) {
      return counted(number, { to: at + 1, unit: tokenText(words, at), rule: 'figure:measure' });
    }
    if (!this.#nouns.isCounted(words, at, number.value) || isListNumber(words, at)) return undefined;
    const known = this.#nouns.known(words, at);
    if (!known && !canCountUnknown(words, number, at)) return undefined;
    const to = this.#nouns.phraseEnd(words, at, number.value);
    const last = known?.kind === 'currency' ? to - 1 : at;
    const unit = words.text.slice(words.start[at], words.end[last]);
    const sure = known !== undefined || /\u064b/.test(unit);
    return this.#withPart(words, counted(number, { to, unit, rule: ruleOf(number, known?.kind), sure }), at);
  }

  /** An indefinite dual of a noun known to be counted: «قتيلان», «خليتين». */
  dual(words: Words, i: number): Counted | undefined {
    const noun = this.#nouns.knownPastProclitics(words, i);
    if (noun?.countable.form !== 'dual' || this.#nouns.isLabel(words, i)) return undefined;
    const { start } = noun;
    const to = this.#nouns.phraseEnd(words, i, 2);
    const unit = words.text.slice(start, words.end[i]);
    return this.#withPart(words, { from: i, to, start, value: 2, unit, rule: 'figure:dual', sure: true }, i);
  }

  /** «ثلاث سنوات ونصف», «ساعتين ونصف الساعة»: a part of the measure after it. */
  #withPart(words: Words, whole: Counted, noun: number): Counted {
    const isMeasure = this.#nouns.knownPastProclitics(words, noun)?.countable.kind === 'measure';
    const part = isMeasure ? this.#numbers.partAt(words, whole.to) : undefined;
    if (!part) return whole;
    const to = this.#nouns.isMeasureAgain(words, part.to) ? part.to + 1 : part.to;
    return { ...whole, value: whole.value + part.value, to };
  }

  /** «خمسة من رجال الأمن»: a definite plural after «من». */
  #of(words: Words, number: NumberReading): Counted | undefined {
    const at = number.to + 1;
    if (at >= words.count || words.word[number.to] !== this.#from || number.value < 2) return undefined;
    const to = this.#nouns.pluralEnd(words, at);
    return to === undefined
      ? undefined
      : counted(number, { to, unit: tokenText(words, at), rule: ruleOf(number), sure: true });
  }
}

function counted(number: NumberReading, more: Partial<Counted> & Pick<Counted, 'unit' | 'rule'>): Counted {
  const { from, to, start, value } = number;
  return { from, to, start, value, sure: true, ...more };
}

function ruleOf({ how }: NumberReading, kind?: string): RuleId {
  if (kind === 'currency') return 'figure:money';
  return kind === 'measure' ? 'figure:measure' : `figure:${how}`;
}

/** «2 ـ إرساء»: a tatweel as a dash after the number of a point. */
function isListNumber({ text, start, end }: Words, noun: number): boolean {
  return text.slice(end[noun - 1], start[noun]).includes('ـ');
}

/**
 * Numbers that are often something else count only nouns that are known: two as a word («الاثني عشرية»), «ألف» and
 * «ألفا» alone («ألف كتابه» is a verb), and four digits that could be a year.
 */
function canCountUnknown(words: Words, { from, value, how, plain }: NumberReading, noun: number): boolean {
  if (how === 'words' && value === 2) return isOthers(tokenText(words, noun));
  if (how === 'words' && noun === from + 1 && (value === 1000 || value === 2000)) return false;
  return !plain || value < 1800 || value > 2100;
}

function isOthers(word: string): boolean {
  return /^[آا]خر(?:ين|ون|ان|يات)$/.test(word);
}

/** Whether token `i` is one of these signs. */
export function isSign(words: Words, i: number, signs: string): boolean {
  return i >= 0 && i < words.count && words.kind[i] === Kind.mark && signs.includes(tokenText(words, i));
}
