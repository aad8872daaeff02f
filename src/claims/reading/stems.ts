// Words told by their stems: a lexicon's word is found whatever proclitics, article, present prefix or endings it bears.

import { wordKey } from './key.ts';
import { ALEF, DIGIT, FOREIGN, LAM, LATIN, LIGATURE, classOf, lettersOf } from '../../text/letter.ts';

/** Latin and Arabic letters together: how many cells a state of the trie has. */
const WIDTH = 64;

/** How many words are remembered at most. */
const most = 1 << 16;
const none: readonly number[] = [];

/** What is known of a word of a text. */
export interface Known {
  /** The numbers of the lexicon's words that it may be a form of, the longest first; none for what is no Arabic word. */
  readonly stems: readonly number[];
  /** In which tables of cues one begins with it: a bit each (`cues.ts`). */
  readonly roles: number;
  /** What it is compared by (`content.ts`). */
  readonly key: number;
}

/** The letters of one word, folded, without marks, each its class less LATIN: the room is reused from word to word. */
const word = { letters: new Uint8Array(40), count: 0 };

/** Feminine, dual, plural and object endings, of nouns and verbs. No derived nouns: «مدير» is not «مديرية». */
const endings = new Set(
  `ه ها هم هن هما نا ت تا ا وا ون ين ان ات ته تها تهم تان تين اتها اته اتهم وه وها وهم اه اها اهم ناه ناها ونه ونها
  ونهم`
    .split(/\s+/)
    .map((ending) => keyOf([...ending].map(letterOf))),
);
const conjunctions = lettersIn('وف');
const prepositions = lettersIn('بكلس');
const presents = lettersIn('يتنا');
const [alef, lam] = [ALEF - LATIN, LAM - LATIN];

/**
 * A lexicon's words, numbered from 1. A text's word has the number of each lexicon word that it may be a form of: whole, or
 * past و ف, ب ك ل س, the article, a present prefix (ي ت ن أ), and before an ending. Words of two letters take no ending.
 *
 * A trie over letters: state 0 is the root, `next` holds WIDTH cells a state, `numbers` the word that ends there.
 */
export class Stems {
  #next = new Int32Array(WIDTH * 256);
  #numbers = new Int32Array(256);
  #states = 1;
  #size = 0;
  readonly #known = new Map<number, Known>();
  /** The roles of each of the lexicon's words, by its number. */
  readonly #roles: number[] = [];
  #tables = 0;

  /** The number of a word of the lexicon, a new one where it is new; 0 for a word without letters. */
  add(text: string): number {
    this.#known.clear();
    const state = this.#path(text);
    if (state === 0) return 0;
    const number = (this.#numbers[state] ||= ++this.#size);
    // «خلية» is «خليت‑» before an ending.
    if (text.endsWith('ة')) this.#numbers[this.#path(`${text.slice(0, -1)}ت`)] ||= number;
    return number;
  }

  /** A bit for one more table of cues. There may be more tables than bits: a role says only that a look is worth it. */
  role(): number {
    return 1 << (this.#tables++ & 31);
  }

  /** Gives a word of the lexicon, by its number, a role. */
  give(number: number, role: number): void {
    this.#known.clear();
    this.#roles[number] = (this.#roles[number] ?? 0) | role;
  }

  /**
   * What is known of the word of `text` from `start` to `end`, which `isArabic` or not. `hash` is the folded word's
   * (`columns.ts`): words are remembered by it, as a text says most of its words many times.
   */
  of(text: string, start: number, end: number, hash: number, isArabic: boolean): Known {
    const known = this.#known.get(hash);
    if (known) return known;
    const stems = isArabic ? this.#read(text, start, end) : none;
    const roles = stems.reduce((all, number) => all | (this.#roles[number] ?? 0), 0);
    const found = { stems, roles, key: wordKey(text.slice(start, end)) };
    if (this.#known.size >= most) this.#known.clear();
    this.#known.set(hash, found);
    return found;
  }

  #read(text: string, start: number, end: number): readonly number[] {
    readLetters(text, start, end);
    const found: number[] = [];
    const { plain, present } = beginnings();
    for (const from of plain) this.#collect(from, 0, found);
    const afterAlef = this.#next[alef]!;
    for (const from of present) {
      this.#collect(from, 0, found);
      if (afterAlef) this.#collect(from, afterAlef, found); // «يعتقل» is of «اعتقل»
    }
    return found.length > 0 ? found : none;
  }

  /** Walks from one letter to the end and collects every word met on the way that only an ending follows. */
  #collect(from: number, state: number, found: number[]): void {
    const met: number[] = [];
    for (let i = from; i < word.count; i++) {
      state = this.#next[state * WIDTH + word.letters[i]!]!;
      if (state === 0) break;
      const number = this.#numbers[state]!;
      if (number && (i + 1 === word.count || (i - from >= 2 && isEnding(i + 1)))) met.push(number);
    }
    for (const number of met.reverse()) if (!found.includes(number)) found.push(number);
  }

  #path(text: string): number {
    readLetters(text, 0, text.length);
    let state = 0;
    for (let i = 0; i < word.count; i++) state = this.#step(state, word.letters[i]!);
    return state;
  }

  #step(state: number, letter: number): number {
    const known = this.#next[state * WIDTH + letter]!;
    if (known !== 0) return known;
    if (this.#states === this.#numbers.length) this.#grow();
    return (this.#next[state * WIDTH + letter] = this.#states++);
  }

  #grow(): void {
    const [next, numbers] = [this.#next, this.#numbers];
    this.#next = new Int32Array(next.length * 2);
    this.#next.set(next);
    this.#numbers = new Int32Array(numbers.length * 2);
    this.#numbers.set(numbers);
  }
}

function readLetters(text: string, start: number, end: number): void {
  word.count = 0;
  for (let i = start; i < end && word.count < word.letters.length - 8; i++) {
    const c = classOf[text.charCodeAt(i)]!;
    if (c === LIGATURE) for (const part of lettersOf(text.charCodeAt(i))) word.letters[word.count++] = part - LATIN;
    else if (c >= LATIN && c < FOREIGN) word.letters[word.count++] = c - LATIN;
    else if (c >= DIGIT) word.letters[word.count++] = WIDTH - 1;
  }
}

/** Where the lexicon's word may begin: after each chain of proclitics and the article, and after a present prefix. */
function beginnings(): { plain: Set<number>; present: Set<number> } {
  const { letters, count } = word;
  const [plain, present] = [new Set([0]), new Set<number>()];
  const add = (at: number): void => {
    if (at + 1 >= count) return;
    plain.add(at);
    if (letters[at] === alef && letters[at + 1] === lam) plain.add(at + 2);
    if (presents.has(letters[at]!)) present.add(at + 1);
  };
  for (const at of conjunctions.has(letters[0]!) ? [0, 1] : [0]) {
    add(at);
    if (!prepositions.has(letters[at]!)) continue;
    add(at + 1);
    if (letters[at] === lam && letters[at + 1] === lam) plain.add(at + 2);
  }
  return { plain, present };
}

function isEnding(from: number): boolean {
  return word.count - from <= 4 && endings.has(keyOf(word.letters.subarray(from, word.count)));
}

/** Up to five letters as one number. */
function keyOf(letters: Iterable<number>): number {
  let key = 0;
  for (const letter of letters) key = key * WIDTH + letter + 1;
  return key;
}

function letterOf(letter: string): number {
  return classOf[letter.charCodeAt(0)]! - LATIN;
}

function lettersIn(text: string): Set<number> {
  return new Set(Array.from(text, letterOf));
}
