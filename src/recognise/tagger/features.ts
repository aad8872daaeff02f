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

/** What is known of each token of a line, column by column. There are two tokens of padding before the first and after the last. */
interface Columns {
  /** Hash of the word. */
  readonly word: Int32Array;
  /** Marks of all readings. */
  readonly marks: Int32Array;
  /** Place in a name of the lexicon, and the type of that name. */
  readonly name: Int32Array;
  /** Whether the lexicon holds it, whether it has the article, how long it is. */
  readonly shape: Int32Array;
  /** How far back a title stands. */
  readonly title: Int32Array;
  readonly prefix: Int32Array;
  readonly suffix: Int32Array;
  /** Where it has long vowels: names from other languages have more of them, and in other places. */
  readonly vowels: Int32Array;
  /** Hash of the word without a first letter that could be a proclitic, and of its first and last four letters. */
  readonly stem: Int32Array;
  readonly beginning: Int32Array;
  readonly ending: Int32Array;
  /** 1 where the token could be part of a name at all. */
  readonly open: Uint8Array;
}

const padding = 2;

/** The features of a line, token by token. */
export class Features {
  /** Hashes of the features of the token last asked for: the first `count` of them. */
  readonly hashes = new Int32Array(mostFeatures);
  count = 0;
  #columns = emptyColumns(256);
  #words!: Words;

  /** Reads the columns of a line. */
  read(reader: Reader): void {
    this.#words = reader.words;
    const { count } = reader.words;
    if (count + 2 * padding > this.#columns.word.length) this.#columns = emptyColumns(count * 2);
    const columns = this.#columns;
    pad(columns, 0);
    columns.name.fill(0, padding, count + padding);
    let title = 0;
    for (let i = 0; i < count; i++) {
      readToken(columns, reader, i);
      columns.title[i + padding] = title;
      title = titleAfter(title, reader, i);
    }
    pad(columns, count + padding);
  }

  /** Whether token `i` could be part of a name at all; the others are not scored. */
  isOpen(i: number): boolean {
    return this.#columns.open[i + padding] === 1;
  }

  /** Puts the features of token `i` that tell most into `hashes`. Without its word where `wordless`: as if it was never seen. */
  main(i: number, wordless = false): void {
    const { word, marks, name, shape, title, suffix, prefix } = this.#columns;
    const at = i + padding;
    this.count = 0;
    if (!wordless) this.#add(2, word[at]!, 0);
    this.#add(13, suffix[at]!, 0);
    this.#add(11, prefix[at]!, 0);
    this.#add(16, marks[at]!, shape[at]!);
    this.#add(31, title[at]!, shape[at]!);
    this.#add(5, word[at - 1]!, 0);
    this.#add(25, name[at]!, 0);
  }

  /** Adds the other features of token `i`; `wordless` as above. */
  more(i: number, wordless = false): void {
    const { word, marks, name, shape, title, suffix, prefix, vowels, stem, beginning, ending } = this.#columns;
    const at = i + padding;
    this.#add(1, 0, 0);
    this.#add(6, word[at + 1]!, 0);
    this.#add(10, prefix[at]! & 0xfff, 0);
    this.#add(12, suffix[at]! & 0xfff, 0);
    this.#add(14, suffix[at - 1]!, 0);
    this.#add(15, suffix[at + 1]!, shape[at]!);
    this.#add(17, marks[at - 1]!, 0);
    this.#add(18, marks[at + 1]!, 0);
    this.#add(19, marks[at - 2]!, 0);
    this.#add(20, marks[at + 2]!, 0);
    this.#add(26, name[at]!, name[at - 1]!);
    this.#add(27, name[at]!, name[at + 1]!);
    this.#add(28, shape[at]!, shape[at - 1]!);
    this.#add(29, shape[at]!, shape[at + 1]!);
    this.#add(32, title[at]!, marks[at]!);
    this.#add(33, shape[at]!, marks[at - 1]!);
    this.#add(36, vowels[at]!, 0);
    this.#add(37, vowels[at]!, marks[at - 1]!);
    if (!wordless) this.#add(40, stem[at]!, 0);
    this.#add(48, beginning[at]!, 0);
    this.#add(49, ending[at]!, 0);
    this.#spelling(i);
    // One for each mark of the token, so that words with like marks share something.
    for (let rest = marks[at]!; rest !== 0; rest &= rest - 1) this.#add(35, rest & -rest, 0);
  }

  /** Adds all threes of letters that follow one another in token `i`: names from one language are spelt alike. */
  #spelling(i: number): void {
    const { text, start, end } = this.#words;
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
  const column = (): Int32Array => new Int32Array(room + 2 * padding);
  return {
    word: column(),
    marks: column(),
    name: column(),
    shape: column(),
    title: column(),
    prefix: column(),
    suffix: column(),
    vowels: column(),
    stem: column(),
    beginning: column(),
    ending: column(),
    open: new Uint8Array(room + 2 * padding),
  };
}

/** Marks two tokens from `at` on as being outside the line. */
function pad(columns: Columns, at: number): void {
  const { open, ...hashes } = columns;
  for (const column of Object.values(hashes)) column.fill(-1, at, at + padding);
  open.fill(0, at, at + padding);
}

function readToken(columns: Columns, reader: Reader, i: number): void {
  const { words } = reader;
  const at = i + padding;
  const kind = words.kind[i]!;
  const arabic = kind === Kind.arabic;
  const marks = arabic ? reader.all[i]! : 0;
  columns.word[at] = arabic || kind === Kind.mark ? words.hash[i]! : kind;
  columns.marks[at] = marks;
  columns.shape[at] = arabic ? shapeOf(reader, i) : kind;
  readAffixes(columns, at, words.text, words.start[i]!, words.end[i]!);
  readName(columns, reader, i);
  const ordinary = (reader.whole(i) & never) !== 0 && columns.name[at] === 0;
  const possible = marks === 0 || (marks & couldBe) !== 0 || ((marks & maybe) !== 0 && !ordinary);
  columns.open[at] = (arabic || kind === Kind.latin) && possible ? 1 : 0;
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

const typeCodes = { agency: 1, person: 2, place: 3, group: 4, outlet: 5, instrument: 6 };

function readName({ name }: Columns, reader: Reader, i: number): void {
  const found = reader.name(i);
  if (!found || name[i + padding] !== 0) return;
  const code = typeCodes[found.value.type] * 8 + Number(found.value.sure) * 4;
  for (let at = found.from; at < found.to; at++) name[at + padding] = code + (at === found.from ? 1 : 2);
}

/** Whether the lexicon holds a token, whole or without a proclitic, whether it has the article, how long it is. */
function shapeOf(reader: Reader, i: number): number {
  const { words } = reader;
  const known = reader.whole(i) ? 1 : reader.all[i] ? 2 : 0;
  const article = reader.isDefinite(i) ? 1 : 0;
  return 8 + known + 4 * article + 8 * Math.min(7, words.end[i]! - words.start[i]!);
}

/** Marks of words that may stand between a title and the name: «وزير الخارجية الروسي». */
const between =
  Mark.titleTail | Mark.nationality | Mark.topic | Mark.nameAdjective | Mark.head | Mark.place | Mark.title;

/** How the title before a token carries on past token `i`: 0 none, 1 just before, 2 further back. */
function titleAfter(title: number, reader: Reader, i: number): number {
  const all = reader.all[i]!;
  const whole = reader.whole(i);
  if (all & Mark.title && (whole & Mark.title || (!whole && reader.short(i) & Mark.title))) return 1;
  if (title === 0) return 0;
  return all & between || reader.isDefinite(i) || reader.isForDefinite(i) ? 2 : 0;
}
