// The noun that a number counts, and the adjectives that belong to it.

import type { Vocabulary } from '../../text/vocabulary.ts';
import { Kind, tokenText, type Words } from '../../text/words.ts';
import { countables, type Countable } from './countable.ts';
import { adjectives, collectives, labels, looseLabels, neverAdjective, neverCounted } from './stop.ts';

/** Reads counted nouns over the words of one vocabulary. */
export class Nouns {
  readonly #known: (Countable | undefined)[] = [];
  readonly #never = new Set<number>();
  readonly #labels = new Set<number>();
  readonly #looseLabels = new Set<number>();
  readonly #noAdjective = new Set<number>();
  readonly #adjectives = new Set<number>();
  readonly #plurals = new Set<number>();
  readonly #measures = new Set<number>();
  readonly #collectives = new Set<number>();

  readonly #un: number;

  constructor(vocabulary: Vocabulary) {
    this.#un = vocabulary.add('غير');
    for (const [form, countable] of countables()) {
      addForm(this.#known, vocabulary.add(form), countable);
      if (countable.form === 'plural') this.#plurals.add(vocabulary.add(`ال${form}`));
      if (countable.kind === 'measure') this.#measures.add(vocabulary.add(`ال${form}`));
    }
    addWords(vocabulary, this.#collectives, collectives);
    addWords(vocabulary, this.#never, neverCounted);
    addWords(vocabulary, this.#labels, labels);
    addWords(vocabulary, this.#looseLabels, looseLabels);
    addWords(vocabulary, this.#noAdjective, neverAdjective);
    addWords(vocabulary, this.#adjectives, adjectives);
  }

  /** What is known of the noun that token `i` as a whole is. */
  known(words: Words, i: number): Countable | undefined {
    const countable = i >= 0 && i < words.count ? this.#known[words.word[i]!] : undefined;
    return countable && isHomograph(words, i) ? undefined : countable;
  }

  /** The same past the proclitics of token `i`, and where the noun begins. */
  knownPastProclitics(words: Words, i: number): { countable: Countable; start: number } | undefined {
    const readings = [
      [words.word[i]!, words.start[i]!],
      [words.short[i]!, words.shortStart[i]!],
      [words.bare[i]!, words.bareStart[i]!],
    ] as const;
    for (const [number, start] of readings) {
      if (start > words.start[i]! && words.text.startsWith('لل', words.start[i])) return undefined; // «للصين»: «الصين»
      const countable = this.#known[number];
      if (countable) return { countable, start };
    }
    return undefined;
  }

  /** Whether the word at token `i` makes the number after it a label: «القرار رقم 2178», «الدقيقة 75». */
  isLabel(words: Words, i: number): boolean {
    return hasReading(words, i, this.#labels);
  }

  /** The same for words that only do so where the noun after the number is not sure to be counted: «القناة 2». */
  isLooseLabel(words: Words, i: number): boolean {
    return hasReading(words, i, this.#looseLabels);
  }

  /** Whether token `i` can be a noun that the number before it counts. */
  isCounted(words: Words, i: number, value: number): boolean {
    if (i >= words.count || words.kind[i] !== Kind.arabic) return false;
    if (this.known(words, i)) return true;
    if (this.#never.has(words.word[i]!)) return false;
    const noun = plain(words, i);
    if (noun.length < 3) return false;
    return this.#adjectives.has(words.word[i]!) || hasNounShape(noun, value);
  }

  /** Whether token `i` says a measure again after a part of it: «ونصف الساعة», «ونصف ساعة». */
  isMeasureAgain(words: Words, i: number): boolean {
    return i < words.count && (this.#measures.has(words.word[i]!) || this.known(words, i)?.kind === 'measure');
  }

  /** Whether the noun at token `i`, which is definite, is a plural. */
  isPlural(words: Words, i: number): boolean {
    const numbers = [words.word[i]!, words.short[i]!, words.bare[i]!];
    if (numbers.some((number) => this.#plurals.has(number))) return true;
    const noun = plain(words, i).replace(/^[وف]?(?:[بك]?ال|لل)/, '');
    return /(?:ات|ين|ون|اء|ائ)(?:ها|هم|ه|نا)?$|^[أا]..ا[^ةي]?(?:ها|هم|ه|ئها|ئه|ئهم)?$/.test(noun) && noun.length > 3;
  }

  /** The token after the definite plural at token `i` and what makes it definite: «الضحايا», «رجال الأمن», «أفراده». */
  pluralEnd(words: Words, i: number): number | undefined {
    if (words.kind[i] !== Kind.arabic) return undefined;
    const noun = plain(words, i);
    if (noun.startsWith('ال')) return this.isPlural(words, i) ? i + 1 : undefined;
    const known = this.known(words, i)?.form === 'plural' || this.#collectives.has(words.word[i]!);
    const plural = known || (noun.length > 4 && /[^يتن].*ي$/.test(noun));
    if (plural && i + 1 < words.count && plain(words, i + 1).startsWith('ال')) return i + 2;
    return /(?:ها|هم|ه)$/.test(noun) && this.isPlural(words, i) ? i + 1 : undefined;
  }

  /** The token after the adjectives that follow the counted noun at token `i`: «خلية إرهابية», «مجموعات إرهابية رئيسية». */
  phraseEnd(words: Words, i: number, value: number): number {
    const noun = plain(words, i);
    let to = i + 1;
    while (to < words.count && to < i + 4) {
      const negated = words.word[to] === this.#un && this.#isPlainAdjective(words, to + 1);
      if (!negated && !this.#isAdjective(words, to, noun, value)) break;
      to += negated ? 2 : 1;
    }
    return to;
  }

  /** «غير نظامي»: after غير the adjective does not agree. */
  #isPlainAdjective(words: Words, i: number): boolean {
    if (i >= words.count || words.kind[i] !== Kind.arabic || this.#noAdjective.has(words.word[i]!)) return false;
    return hasAdjectiveShape(plain(words, i));
  }

  #isAdjective(words: Words, i: number, noun: string, value: number): boolean {
    if (words.kind[i] !== Kind.arabic || this.#noAdjective.has(words.word[i]!)) return false;
    const adjective = plain(words, i);
    if (!agrees(noun, adjective, value)) return false;
    if (this.#adjectives.has(words.word[i]!)) return true;
    return hasAdjectiveShape(adjective) && (isRelative(adjective) || !hasComplement(words, i + 1));
  }
}

function hasReading(words: Words, i: number, set: ReadonlySet<number>): boolean {
  return i >= 0 && (set.has(words.word[i]!) || set.has(words.short[i]!) || set.has(words.bare[i]!));
}

/** A token as it is written, without vowel signs (but with tanween) and tatweel. */
export function plain(words: Words, i: number): string {
  return tokenText(words, i).replace(/[\u064c-\u0652\u0640\u0670]/g, '');
}

/** «أمام» (before) folds like «إمام» (imam). */
function isHomograph({ text, start, end }: Words, i: number): boolean {
  return end[i]! - start[i]! === 4 && /^[أا]مام$/.test(text.slice(start[i], end[i]));
}

/** A form of two nouns keeps the first meaning, save that a plural is never also taken for a dual. */
function addForm(known: (Countable | undefined)[], number: number, countable: Countable): void {
  const former = known[number];
  if (!former || (former.form === 'dual' && countable.form === 'plural')) known[number] = countable;
}

function addWords(vocabulary: Vocabulary, set: Set<number>, table: string): void {
  for (const word of table.split(/\s+/)) if (word) set.add(vocabulary.add(word));
}

/** Endings of a noun that a preposition, a conjunction or a verb seldom has: ات, ين, and the accusative after 11 … 99. */
function hasNounEnding(noun: string, value: number): boolean {
  if (/ات$|ين$|\u064b/.test(noun)) return true;
  return value % 100 > 10 && noun.endsWith('ا') && !noun.endsWith('ها');
}

/**
 * Whether a word that is not known to be counted has the shape of a noun after this number. A definite one is not
 * counted; what begins like a preposition, a conjunction or a verb is a noun only where its ending says so.
 */
function hasNounShape(noun: string, value: number): boolean {
  if (/^(?:[وفبك]?ال|لل)/.test(noun) || /(?:وا|هم|هن|هما|[ابت]ه|ائه|تنا)$/.test(noun)) return false;
  if (noun.endsWith('ت') && !noun.endsWith('ات')) return noun.length === 3 || noun.endsWith('بايت');
  if (/^س[يت]|^و|^كأ|^كال|^ف(?:إن|هو|هي|هم|قد|لم|لا|كان)/.test(noun)) return false;
  if (noun.startsWith('ت')) return /[ةا]$|ات$|ين$|^ت..ا?ي.$|\u064b/.test(noun);
  return !/^[يبل]/.test(noun) || hasNounEnding(noun, value);
}

/** Words that begin like a verb and are adjectives of nationality or kind all the same. */
const verbLike = /^(?:ترك|تونس|تجار|تقن|تقليد|تشاد|تايلاند|يمن|يهود|يابان|يونان|يسار)/;

/** Relative adjectives (إرهابية), participles (مسلحة, ناشطة) and فعيل (كبيرة), by their forms. */
function hasAdjectiveShape(word: string): boolean {
  if (word.endsWith('وا')) return false;
  if (word.startsWith('و')) return word.endsWith('ية');
  if (word.length < 4 || /^(?:ال|لل|[وبلفك]ال)/.test(word)) return false;
  if (/^[يت]/.test(word) && !verbLike.test(word)) return /ية$|يين$|يات$/.test(word);
  if (isRelative(word)) return true;
  return /^(?:م.{2,}|.ا..|..ي.)(?:ة|ا|ا\u064b|\u064bا|ين|ون|ات|ان)$/.test(word);
}

/** A relative adjective (نسبة): «إرهابية», «أمريكيا». */
function isRelative(word: string): boolean {
  return /(?:ية|ي|يا|يا\u064b|ي\u064bا|يين|يون|يات|يان|يتين|يتان)$/.test(word);
}

/** Whether a participle goes on with what it takes: «قابلة للتجديد», «محملة بالخيام»; it then says more than the noun. */
function hasComplement(words: Words, i: number): boolean {
  return i < words.count && words.kind[i] === Kind.arabic && /^[بل].{3}/.test(plain(words, i));
}

/** Whether the ending of an adjective agrees with the noun's, as the number puts it. */
function agrees(noun: string, adjective: string, value: number): boolean {
  if (/^(?:[آأا]خر|أخرى|اخرى)/.test(adjective)) return true;
  const rest = value % 100;
  if (noun.endsWith('ة')) return adjective.endsWith('ة');
  if (noun.endsWith('ات')) return /ة$|ات$/.test(adjective);
  if (/ين$|ون$|ان$/.test(noun)) return /ين$|ون$|ان$|ة$/.test(adjective);
  if (/ا$|\u064b/.test(noun) && rest > 10) return /ا$|\u064b/.test(adjective);
  if (rest >= 3 && rest <= 10) return /ة$|ين$|ون$|ات$/.test(adjective);
  return /[يعب]$|[^ةاتن]$/.test(adjective);
}
