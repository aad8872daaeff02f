// Counted nouns that stand before their number: «أعضائها الأربعة», «الدول الـ15», «عدد القتلى 4250», «شخص واحد».

import type { NumberReading } from '../../text/number/reading.ts';
import type { Vocabulary } from '../../text/vocabulary.ts';
import { Kind, tokenText, type Words } from '../../text/words.ts';
import { type Nouns, plain } from './noun.ts';
import type { Counted } from './quantity.ts';
import type { RuleId } from '../ruleid.ts';

const totals = 'عدد أعداد حصيلة إجمالي مجموع';
const links = 'إلى الى بلغ بلغت يبلغ تبلغ وصل وصلت يصل تصل ليصل لتصل ليبلغ لتبلغ هو ب عند نحو حوالي قرابة';

/** How many words a total and its noun may have before the number. */
const reach = 8;

export class NounsBefore {
  readonly #nouns: Nouns;
  readonly #totals = new Set<number>();
  readonly #links = new Set<number>();

  constructor(vocabulary: Vocabulary, nouns: Nouns) {
    this.#nouns = nouns;
    for (const word of totals.split(' ')) this.#totals.add(vocabulary.add(word));
    for (const word of links.split(' ')) this.#links.add(vocabulary.add(word));
  }

  /** The noun that stands before the number, `from` being the first token of the number with its bound. */
  of(words: Words, number: NumberReading, from: number): Counted | undefined {
    const part = number.value < 1 ? this.#part(words, number) : undefined;
    return part ?? this.#definite(words, number) ?? this.#dual(words, number) ?? this.#total(words, from, number);
  }

  /** «شخص واحد»: a noun known to be counted, and «واحد» after it. */
  one(words: Words, { from, to, start, definite }: NumberReading): Counted | undefined {
    const noun = from > 0 ? this.#nouns.knownPastProclitics(words, from - 1) : undefined;
    if (noun?.countable.form !== 'single' || definite || start > words.start[from]!) return undefined;
    if (!plain(words, from).startsWith('واحد') || to > from + 1) return undefined;
    return before(words, noun.start, from, to, 1, 'figure:one');
  }

  /** «ساعة ونصف»: one measure and a part. */
  #part(words: Words, { from, to, value, start }: NumberReading): Counted | undefined {
    const noun = from > 0 ? this.#nouns.knownPastProclitics(words, from - 1) : undefined;
    if (noun?.countable.kind !== 'measure' || noun.countable.form !== 'single' || start === words.start[from])
      return undefined;
    const again = this.#nouns.isMeasureAgain(words, to) ? to + 1 : to;
    return before(words, noun.start, from, again, 1 + value, 'figure:measure');
  }

  /** «أعضائها الأربعة»: a definite plural and its definite number. */
  #definite(words: Words, number: NumberReading): Counted | undefined {
    const at = number.from - 1;
    if (!number.definite || number.start !== words.start[number.from] || number.value < 3) return undefined;
    if (at < 0 || words.kind[at] !== Kind.arabic || this.#nouns.isLabel(words, at)) return undefined;
    const spelledSmall = number.how === 'words' && number.value <= 19;
    const offset = definiteFrom(plain(words, at));
    if (offset === undefined || !(spelledSmall || this.#nouns.isPlural(words, at))) return undefined;
    return before(words, words.start[at]! + offset, number.from, number.to, number.value, 'figure:noun-before');
  }

  /** «مرشحين اثنين»: a dual with its number. */
  #dual(words: Words, number: NumberReading): Counted | undefined {
    const at = number.from - 1;
    if (number.value !== 2 || number.how !== 'words' || number.definite || at < 0) return undefined;
    const noun = words.kind[at] === Kind.arabic ? plain(words, at) : '';
    if (!/..(?:ين|ان)$/.test(noun) || definiteFrom(noun) !== undefined) return undefined;
    const start = this.#nouns.knownPastProclitics(words, at)?.start ?? words.start[at]!;
    return before(words, start, number.from, number.to, 2, 'figure:dual');
  }

  /** «عدد القتلى 4250», «حصيلة الجرحى إلى 30»: a total, its noun, and a number that counts nothing after it. */
  #total(words: Words, from: number, number: NumberReading): Counted | undefined {
    let at = from - 1;
    const linked = this.#links.has(words.word[at]!) || this.#links.has(words.short[at]!);
    for (; at >= Math.max(0, from - reach); at--) {
      if (words.kind[at] !== Kind.arabic) return undefined;
      const start = this.#totalStart(words, at);
      if (start === undefined) continue;
      const near = linked || from - at <= 4;
      if (at + 1 >= from - Number(linked) || !near) return undefined;
      return {
        from: at,
        to: number.to,
        start,
        value: number.value,
        unit: tokenText(words, at + 1),
        rule: 'figure:total',
        sure: true,
      };
    }
    return undefined;
  }

  #totalStart(words: Words, i: number): number | undefined {
    if (this.#totals.has(words.word[i]!)) return words.start[i];
    if (this.#totals.has(words.short[i]!)) return words.shortStart[i];
    return this.#totals.has(words.bare[i]!) ? words.bareStart[i] : undefined;
  }
}

/** «للأشهر» is ل and «الأشهر». */
const contracted = /^[وف]?لل$/;

/** The noun is the token before `from`, beginning at `start`. */
function before(words: Words, start: number, from: number, to: number, value: number, rule: RuleId): Counted {
  const noun = words.text.slice(start, words.end[from - 1]);
  const unit = contracted.test(words.text.slice(words.start[from - 1], start + 1)) ? `ا${noun}` : noun;
  return { from: from - 1, to, start, value, unit, rule, sure: true };
}

/** Where a definite noun begins past its proclitics: it has the article or a pronoun; undefined for any other word. */
function definiteFrom(noun: string): number | undefined {
  if (noun.startsWith('ال')) return 0;
  if (noun.startsWith('لل')) return 1;
  if (/^[وفبك]ال/.test(noun)) return 1;
  if (/^[وف][بك]ال|^[وف]لل/.test(noun)) return 2;
  if (!/(?:ها|هم|هما|هن|نا|ته|ائه|يه|ه)$/.test(noun) || noun.length < 5) return undefined;
  return /^[وفبل](?=أ)/.test(noun) ? 1 : 0;
}
