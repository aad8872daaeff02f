// What the tagger sees of a token: its letters, its neighbours, and what the lexicon says of them, each hashed.
//
// Training (test/tools/train.ts) and recognition read the same features; change them, and the weights must be trained anew.

import { SKIP, classOf } from '../../text/letter.ts';
import { Kind, type Words } from '../../text/words.ts';
import { Mark, type Reader } from '../names/reader.ts';

/** How many sets the features are hashed into, as a power of two; each holds the two features of its own that tell most. */
export const setBits = 15;

/** The set of a feature. */
export function setOf(hash: number): number {
  return hash & ((1 << setBits) - 1);
}

/** The byte by which a feature is told from the others of its set: one that was never seen hardly ever passes for another. */
export function checkOf(hash: number): number {
  return (hash >>> setBits) & 0xff;
}

/** At most so many letters of a word are read in threes. */
const longestSpelling = 24;

/** At most so many features a token has. */
const mostFeatures = 64 + longestSpelling;

/** Marks of words that can be part of a name. So can words that the lexicon does not hold, and those of its names of several words. */
const couldBe = Mark.given | Mark.weakGiven | Mark.foreign | Mark.weakForeign | Mark.particle | Mark.foreignParticle | Mark.servant | Mark.place | Mark.weakPlace; // prettier-ignore

/** Marks of words that can be, unless they are words of grammar outside the lexicon's names. */
const maybe = Mark.listed | Mark.nationality | Mark.topic | Mark.title | Mark.titleTail;
const never = Mark.function | Mark.saying;

/**
 * What is known of a word by itself, side by side for the cache's sake: hash of the word; marks of all readings; `shape`, whether the
 * lexicon holds it, whether it has the article, how long it is; `vowels`, where it has long ones: names from other languages have more
 * of them, and in other places; hashes of the word without a first letter that could be a proclitic (`stem`), of its first and last
 * four letters (`beginning`, `ending`); `open`, whether it could be part of a name at all.
 */
const fact = { word: 0, marks: 1, shape: 2, prefix: 3, suffix: 4, vowels: 5, stem: 6, beginning: 7, ending: 8, open: 9 } as const; // prettier-ignore
const rowSize = 16;

const Open = { never: 0, always: 1, inName: 2 } as const;

/** The row of what stands outside a line. */
export const outside = 0;

/**
 * The features of tokens, in groups by what they depend on: what depends on one word alone can be summed once for all its tokens.
 * Words are given by their rows. Each group is added to `hashes`.
 */
export class Features {
  /** Hashes of the features added since the last `clear`: the first `count` of them. */
  readonly hashes = new Int32Array(mostFeatures);
  count = 0;
  /** Rows of facts, a row a word; in row 0 is what stands outside a line. */
  #facts = new Int32Array(256 * rowSize).fill(-1, 0, rowSize);

  clear(): void {
    this.count = 0;
  }

  /** Enters into a row what is known of the word that is token `i`. */
  enter(row: number, reader: Reader, i: number): void {
    if ((row + 1) * rowSize > this.#facts.length) {
      const facts = this.#facts;
      this.#facts = new Int32Array(2 * (row + 1) * rowSize);
      this.#facts.set(facts);
    }
    readToken(this.#facts, row * rowSize, reader, i);
  }

  /** Whether a word could be part of a name at all, `name` being its place in one of the lexicon (`context.ts`); the others are not scored. */
  isOpen(row: number, name: number): boolean {
    const open = this.#of(row, fact.open);
    return open === Open.always || (open === Open.inName && name !== 0);
  }

  #of(row: number, which: number): number {
    return this.#facts[row * rowSize + which]!;
  }

  /** The main features of a word, which tell most. Without the word itself where `wordless`: as if it was never seen. */
  main(row: number, wordless = false): void {
    if (!wordless) this.#add(2, this.#of(row, fact.word), 0);
    this.#add(13, this.#of(row, fact.suffix), 0);
    this.#add(11, this.#of(row, fact.prefix), 0);
    this.#add(16, this.#of(row, fact.marks), this.#of(row, fact.shape));
  }

  /** Main features: of a word after such a title. */
  titled(row: number, title: number): void {
    this.#add(31, title, this.#of(row, fact.shape));
  }

  /** Main features: of the word after this one. */
  before(row: number): void {
    this.#add(5, this.#of(row, fact.word), 0);
  }

  /** Main features: of a place in a name of the lexicon. */
  named(name: number): void {
    this.#add(25, name, 0);
  }

  /** The other features of a word, which is token `i` of `words`; `wordless` as above. */
  more(row: number, words: Words, i: number, wordless = false): void {
    this.#add(1, 0, 0);
    this.#add(10, this.#of(row, fact.prefix) & 0xfff, 0);
    this.#add(12, this.#of(row, fact.suffix) & 0xfff, 0);
    this.#add(36, this.#of(row, fact.vowels), 0);
    if (!wordless) this.#add(40, this.#of(row, fact.stem), 0);
    this.#add(48, this.#of(row, fact.beginning), 0);
    this.#add(49, this.#of(row, fact.ending), 0);
    this.#spelling(words, i);
    // One for each mark of the token, so that words with like marks share something.
    for (let rest = this.#of(row, fact.marks); rest !== 0; rest &= rest - 1) this.#add(35, rest & -rest, 0);
  }

  /** Other features: of a word after such a title. */
  titledMore(row: number, title: number): void {
    this.#add(32, title, this.#of(row, fact.marks));
  }

  /** Other features: of the word after this one, of the one before it, and of those two words away. */
  beforeMore(row: number): void {
    this.#add(14, this.#of(row, fact.suffix), 0);
    this.#add(17, this.#of(row, fact.marks), 0);
  }

  after(row: number): void {
    this.#add(6, this.#of(row, fact.word), 0);
    this.#add(18, this.#of(row, fact.marks), 0);
  }

  secondBefore(row: number): void {
    this.#add(19, this.#of(row, fact.marks), 0);
  }

  secondAfter(row: number): void {
    this.#add(20, this.#of(row, fact.marks), 0);
  }

  /** Other features: of a word between two others. */
  between(row: number, last: number, next: number): void {
    this.#add(15, this.#of(next, fact.suffix), this.#of(row, fact.shape));
    this.#add(28, this.#of(row, fact.shape), this.#of(last, fact.shape));
    this.#add(29, this.#of(row, fact.shape), this.#of(next, fact.shape));
    this.#add(33, this.#of(row, fact.shape), this.#of(last, fact.marks));
    this.#add(37, this.#of(row, fact.vowels), this.#of(last, fact.marks));
  }

  /** Other features: of the places of a word and its neighbours in names of the lexicon. */
  namedMore(name: number, last: number, next: number): void {
    this.#add(26, name, last);
    this.#add(27, name, next);
  }

  /** Adds all threes of letters that follow one another in token `i`: names from one language are spelt alike. */
  #spelling({ text, start, end }: Words, i: number): void {
    let pair = edge;
    const last = Math.min(end[i]!, start[i]! + longestSpelling);
    for (let n = start[i]!; n < last; n++) {
      const letter = classOf[text.charCodeAt(n)]!;
      if (letter === SKIP) continue;
      this.#add(47, pair, letter);
      pair = ((pair << 8) | letter) & 0xffff;
    }
    this.#add(47, pair, edge);
  }

  #add(kind: number, a: number, b: number): void {
    let hash = Math.imul(kind ^ Math.imul(a, 0x85ebca6b), 0xc2b2ae35) ^ Math.imul(b, 0x27d4eb2f);
    hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
    this.hashes[this.count++] = hash ^ (hash >>> 13);
  }
}

/** Puts the facts of token `i` into the cells from `at` on. */
function readToken(facts: Int32Array, at: number, reader: Reader, i: number): void {
  const { words } = reader;
  const kind = words.kind[i]!;
  const arabic = kind === Kind.arabic;
  const marks = arabic ? reader.all[i]! : 0;
  facts[at + fact.word] = arabic || kind === Kind.mark ? words.hash[i]! : kind;
  facts[at + fact.marks] = marks;
  facts[at + fact.shape] = arabic ? shapeOf(reader, i) : kind;
  readAffixes(facts, at, words.text, words.start[i]!, words.end[i]!);
  facts[at + fact.open] = arabic || kind === Kind.latin ? openness(marks, reader.whole(i)) : Open.never;
}

function openness(marks: number, whole: number): number {
  if (marks === 0 || (marks & couldBe) !== 0) return Open.always;
  if ((marks & maybe) === 0) return Open.never;
  return (whole & never) === 0 ? Open.always : Open.inName;
}

/** 1 for the classes of the letters that write long vowels. */
const isVowel = classesOf('اوي');
/** 1 for the classes of the letters that can be proclitics. */
const isProclitic = classesOf('وفبكلس');
/** Before the first letter of a word and after its last. */
const edge = 0xff;

function classesOf(letters: string): Uint8Array {
  const classes = new Uint8Array(256);
  for (const letter of letters) classes[classOf[letter.charCodeAt(0)]!] = 1;
  return classes;
}

function readAffixes(facts: Int32Array, at: number, text: string, start: number, end: number): void {
  let [prefix, suffix] = [0, 0];
  const length = Math.min(3, end - start);
  for (let n = 0; n < length; n++) {
    prefix |= classOf[text.charCodeAt(start + n)]! << (6 * n);
    suffix |= classOf[text.charCodeAt(end - 1 - n)]! << (6 * n);
  }
  let vowels = 1;
  for (let n = start; n < end && n < start + 20; n++) vowels = 2 * vowels + isVowel[classOf[text.charCodeAt(n)]!]!;
  facts[at + fact.vowels] = vowels;
  facts[at + fact.prefix] = prefix;
  facts[at + fact.suffix] = suffix;
  facts[at + fact.beginning] = spelt(text, start, Math.min(start + 4, end));
  facts[at + fact.ending] = spelt(text, Math.max(start, end - 4), end);
  const stem = end - start > 4 && isProclitic[classOf[text.charCodeAt(start)]!]! ? start + 1 : start;
  facts[at + fact.stem] = spelt(text, stem, Math.min(end, stem + longestSpelling));
}

/** A hash of the letters from `start` to `end`. */
function spelt(text: string, start: number, end: number): number {
  let hash = 17;
  for (let n = start; n < end; n++) {
    const letter = classOf[text.charCodeAt(n)]!;
    if (letter !== SKIP) hash = (Math.imul(hash, 31) + letter) | 0;
  }
  return hash;
}

/** Whether the lexicon holds a token, whole or without a proclitic, whether it has the article, how long it is. */
function shapeOf(reader: Reader, i: number): number {
  const { words } = reader;
  const known = reader.whole(i) ? 1 : reader.all[i] ? 2 : 0;
  const article = reader.isDefinite(i) ? 1 : 0;
  return 8 + known + 4 * article + 8 * Math.min(7, words.end[i]! - words.start[i]!);
}
