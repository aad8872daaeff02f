// Words that bound a quantity: «أكثر من», «ما لا يقل عن», «نحو», «على الأقل».
//
// Source: written down from general knowledge and from reading news. Phrases fold like all words (حوالى/حوالي).

import { Phrases } from '../../text/phrases.ts';
import type { Vocabulary } from '../../text/vocabulary.ts';
import type { Words } from '../../text/words.ts';
import type { Bound } from '../mention.ts';

const before: readonly (readonly [Bound, string])[] = [
  [
    'more-than',
    'أكثر من، أزيد من، ما يزيد على، ما يزيد عن، يزيد على، يزيد عن، تزيد على، تزيد عن، يزيدون على، يزيدون عن، ما يربو على، ما يربو عن، يربو على، تربو على',
  ],
  [
    'more-than',
    'ما يفوق، يفوق، تفوق، فاق، فاقت، ما يتجاوز، يتجاوز، تتجاوز، تجاوز، تجاوزت، يتخطى، تتخطى، تخطى، تخطت، فوق، أعلى من، أكبر من',
  ],
  [
    'at-least',
    'ما لا يقل عن، مالا يقل عن، لا يقل عن، لا تقل عن، لا يقلون عن، على الأقل، بحد أدنى، كحد أدنى، ليس أقل من، ما لا يقل على، لا يقل على، ما لايقل عن',
  ],
  ['less-than', 'أقل من، ما يقل عن، يقل عن، تقل عن، أدنى من، دون، ما دون'],
  [
    'at-most',
    'ما لا يزيد على، ما لا يزيد عن، لا يزيد على، لا يزيد عن، لا تزيد على، لا تزيد عن، ما لا يتجاوز، لا يتجاوز، لا تتجاوز، لا يتعدى، لا تتعدى، لم يتجاوز، لم تتجاوز',
  ],
  [
    'at-most',
    'يصل إلى، تصل إلى، ما يصل إلى، قد يصل إلى، قد تصل إلى، ما قد يصل إلى، بحد أقصى، كحد أقصى، على الأكثر، أقصاها، أقصاه',
  ],
  [
    'about',
    'نحو، حوالي، قرابة، زهاء، ما يقرب من، يقرب من، تقرب من، ما يقارب، يقارب، تقارب، ما يناهز، يناهز، تناهز، ناهز، ناهزت، قاربت، تقريبا، في حدود، بحدود',
  ],
];

const after: readonly (readonly [Bound, string])[] = [
  ['at-least', 'على الأقل، كحد أدنى، بحد أدنى، في أدنى تقدير، على أقل تقدير، أو أكثر، فأكثر، فما فوق'],
  ['at-most', 'على الأكثر، كحد أقصى، بحد أقصى، كأقصى حد، على أقصى تقدير، أو أقل، فأقل'],
  ['about', 'تقريبا، على وجه التقريب'],
  ['more-than', 'ونيف، ونيفا'],
];

/** A rise or fall «to» a number is no bound: «لتصل إلى 6 ملايين». */
const reached = 'لتصل ليصل فتصل فيصل';

/** How many words a bound can have. */
const longest = 5;

/** A bound beside a quantity: tokens `from` … `to` (exclusive), beginning at UTF-16 offset `start`. */
export interface FoundBound {
  readonly bound: Bound;
  readonly from: number;
  readonly to: number;
  readonly start: number;
}

/** Finds bounds over the words of one vocabulary. */
export class Bounds {
  readonly #before: Phrases<Bound>;
  readonly #after: Phrases<Bound>;
  readonly #reached: ReadonlySet<number>;

  constructor(vocabulary: Vocabulary) {
    this.#before = new Phrases(vocabulary, entries(before));
    this.#after = new Phrases(vocabulary, entries(after));
    this.#reached = new Set(reached.split(' ').map((word) => vocabulary.add(word)));
  }

  /** The bound that ends where token `at` begins, not before token `free`; of two («ما يصل إلى نحو») the stricter. */
  before(words: Words, at: number, free: number): FoundBound | undefined {
    const inner = this.#endingAt(words, at, free);
    const outer = inner && this.#endingAt(words, inner.from, free);
    if (!inner || !outer) return inner;
    return { ...outer, to: inner.to, bound: outer.bound === 'about' ? inner.bound : outer.bound };
  }

  /** The bound that begins with token `at`. */
  after(words: Words, at: number): FoundBound | undefined {
    const found = at < words.count ? this.#after.longestAt(words, at) : undefined;
    return found?.start === words.start[at] ? { ...found!, bound: found!.value } : undefined;
  }

  #endingAt(words: Words, at: number, free: number): FoundBound | undefined {
    for (let i = Math.max(free, at - longest); i < at; i++) {
      const found = this.#before.longestAt(words, i);
      if (found?.to === at && !this.#reached.has(words.word[i]!)) return { ...found, bound: found.value };
    }
    return undefined;
  }
}

function entries(table: readonly (readonly [Bound, string])[]): (readonly [string, Bound])[] {
  return table.flatMap(([bound, phrases]) => phrases.split('،').map((phrase) => [phrase.trim(), bound] as const));
}
