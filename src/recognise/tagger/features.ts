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

/** What is known of words by themselves, column by column: a row a word. In row 0 is what stands outside a line. */
interface Columns {
  /** Hash of the word. */
  readonly word: Int32Array;
  /** Marks of all readings. */
  readonly marks: Int32Array;
  /** Whether the lexicon holds it, whether it has the article, how long it is. */
  readonly shape: Int32Array;
  readonly prefix: Int32Array;
  readonly suffix: Int32Array;
  /** Where it has long vowels: names from other languages have more of them, and in other places. */
  readonly vowels: Int32Array;
  /** Hash of the word without a first letter that could be a proclitic, and of its first and last four letters. */
  readonly stem: Int32Array;
  readonly beginning: Int32Array;
  readonly ending: Int32Array;
  /** Whether the word could be part of a name at all: `never`, `always`, or only in a name of the lexicon. */
  readonly open: Uint8Array;
}

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
  #columns = emptyColumns(256);

  clear(): void {
    this.count = 0;
  }

  /** Enters into a row what is known of the word that is token `i`. */
  enter(row: number, reader: Reader, i: number): void {
    if (row >= this.#columns.word.length) this.#columns = wider(this.#columns, row * 2);
    readToken(this.#columns, row, reader, i);
  }

  /** Whether a word could be part of a name at all, `name` being its place in one of the lexicon (`context.ts`); the others are not scored. */
  isOpen(row: number, name: number): boolean {
    const open = this.#columns.open[row]!;
    return open === Open.always || (open === Open.inName && name !== 0);
  }

  /** The main features of a word, which tell most. Without the word itself where `wordless`: as if it was never seen. */
  main(row: number, wordless = false): void {
    const { word, marks, shape, suffix, prefix } = this.#columns;
    if (!wordless) this.#add(2, word[row]!, 0);
    this.#add(13, suffix[row]!, 0);
    this.#add(11, prefix[row]!, 0);
    this.#add(16, marks[row]!, shape[row]!);
  }

  /** Main features: of a word after such a title. */
  titled(row: number, title: number): void {
    this.#add(31, title, this.#columns.shape[row]!);
  }

  /** Main features: of the word after this one. */
  before(row: number): void {
    this.#add(5, this.#columns.word[row]!, 0);
  }

  /** Main features: of a place in a name of the lexicon. */
  named(name: number): void {
    this.#add(25, name, 0);
  }

  /** The other features of a word, which is token `i` of `words`; `wordless` as above. */
  more(row: number, words: Words, i: number, wordless = false): void {
    const { marks, suffix, prefix, vowels, stem, beginning, ending } = this.#columns;
    this.#add(1, 0, 0);
    this.#add(10, prefix[row]! & 0xfff, 0);
    this.#add(12, suffix[row]! & 0xfff, 0);
    this.#add(36, vowels[row]!, 0);
    if (!wordless) this.#add(40, stem[row]!, 0);
    this.#add(48, beginning[row]!, 0);
    this.#add(49, ending[row]!, 0);
    this.#spelling(words, i);
    // One for each mark of the token, so that words with like marks share something.
    for (let rest = marks[row]!; rest !== 0; rest &= rest - 1) this.#add(35, rest & -rest, 0);
  }

  /** Other features: of a word after such a title. */
  titledMore(row: number, title: number): void {
    this.#add(32, title, this.#columns.marks[row]!);
  }

  /** Other features: of the word after this one, of the one before it, and of those two words away. */
  beforeMore(row: number): void {
    this.#add(14, this.#columns.suffix[row]!, 0);
    this.#add(17, this.#columns.marks[row]!, 0);
  }

  after(row: number): void {
    this.#add(6, this.#columns.word[row]!, 0);
    this.#add(18, this.#columns.marks[row]!, 0);
  }

  secondBefore(row: number): void {
    this.#add(19, this.#columns.marks[row]!, 0);
  }

  secondAfter(row: number): void {
    this.#add(20, this.#columns.marks[row]!, 0);
  }

  /** Other features: of a word between two others. */
  between(row: number, last: number, next: number): void {
    const { marks, shape, suffix, vowels } = this.#columns;
    this.#add(15, suffix[next]!, shape[row]!);
    this.#add(28, shape[row]!, shape[last]!);
    this.#add(29, shape[row]!, shape[next]!);
    this.#add(33, shape[row]!, marks[last]!);
    this.#add(37, vowels[row]!, marks[last]!);
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

function emptyColumns(room: number): Columns {
  const column = (): Int32Array => {
    const cells = new Int32Array(room);
    cells[outside] = -1;
    return cells;
  };
  return {
    word: column(),
    marks: column(),
    shape: column(),
    prefix: column(),
    suffix: column(),
    vowels: column(),
    stem: column(),
    beginning: column(),
    ending: column(),
    open: new Uint8Array(room),
  };
}

function wider(columns: Columns, room: number): Columns {
  const all = emptyColumns(room);
  for (const name of Object.keys(columns) as (keyof Columns)[]) all[name].set(columns[name]);
  return all;
}

function readToken(columns: Columns, row: number, reader: Reader, i: number): void {
  const { words } = reader;
  const kind = words.kind[i]!;
  const arabic = kind === Kind.arabic;
  const marks = arabic ? reader.all[i]! : 0;
  columns.word[row] = arabic || kind === Kind.mark ? words.hash[i]! : kind;
  columns.marks[row] = marks;
  columns.shape[row] = arabic ? shapeOf(reader, i) : kind;
  readAffixes(columns, row, words.text, words.start[i]!, words.end[i]!);
  columns.open[row] = arabic || kind === Kind.latin ? openness(marks, reader.whole(i)) : Open.never;
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

function readAffixes(columns: Columns, at: number, text: string, start: number, end: number): void {
  let [prefix, suffix] = [0, 0];
  const length = Math.min(3, end - start);
  for (let n = 0; n < length; n++) {
    prefix |= classOf[text.charCodeAt(start + n)]! << (6 * n);
    suffix |= classOf[text.charCodeAt(end - 1 - n)]! << (6 * n);
  }
  let vowels = 1;
  for (let n = start; n < end && n < start + 20; n++) vowels = 2 * vowels + isVowel[classOf[text.charCodeAt(n)]!]!;
  columns.vowels[at] = vowels;
  columns.prefix[at] = prefix;
  columns.suffix[at] = suffix;
  columns.beginning[at] = spelt(text, start, Math.min(start + 4, end));
  columns.ending[at] = spelt(text, Math.max(start, end - 4), end);
  const stem = end - start > 4 && isProclitic[classOf[text.charCodeAt(start)]!]! ? start + 1 : start;
  columns.stem[at] = spelt(text, stem, Math.min(end, stem + longestSpelling));
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
