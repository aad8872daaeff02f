// Counted nouns that stand before their number: «أعضائها الأربعة», «الدول الـ15», «عدد القتلى 4250», «شخص واحد».

import type { NumberReading } from '../../text/number/reading.ts';
import type { Vocabulary } from '../../text/vocabulary.ts';
import { Kind, tokenText, type Words } from '../../text/words.ts';
import { type Nouns, plain } from './noun.ts';
import type { Counted } from './quantity.ts';

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

  /** «أعضائها الأربعة»: a definite plural and its definite number. */
  definite(words: Words, number: NumberReading): Counted | undefined {
    const at = number.from - 1;
    if (!number.definite || number.start !== words.start[number.from] || number.value < 3) return undefined;
    if (at < 0 || words.kind[at] !== Kind.arabic || this.#nouns.isLabel(words, at)) return undefined;
    const spelledSmall = number.how === 'words' && number.value <= 19;
    const offset = definiteFrom(plain(words, at));
    if (offset === undefined || !(spelledSmall || this.#nouns.isPlural(words, at))) return undefined;
    const start = words.start[at]! + offset;
    const unit = words.text.slice(start, words.end[at]);
    return { from: at, to: number.to, start, value: number.value, unit, rule: 'figure:noun-before', sure: true };
  }

  /** «عدد القتلى 4250», «حصيلة الجرحى إلى 30»: a total, its noun, and a number that counts nothing after it. */
  total(words: Words, from: number, number: NumberReading): Counted | undefined {
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

/** Where a definite noun begins past its proclitics: it has the article or a pronoun; undefined for any other word. */
function definiteFrom(noun: string): number | undefined {
  if (/^ال/.test(noun)) return 0;
  if (/^لل/.test(noun)) return 1;
  if (/^[وفبك]ال/.test(noun)) return 1;
  if (/^[وف][بك]ال|^[وف]لل/.test(noun)) return 2;
  if (!/(?:ها|هم|هما|هن|نا|ته|ائه|يه|ه)$/.test(noun) || noun.length < 5) return undefined;
  return /^[وفبل](?=أ)/.test(noun) ? 1 : 0;
}
