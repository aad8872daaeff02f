// What the tagger sees of a token: its letters, its neighbours, and what the lexicon says of them, each hashed.
//
// Training (test/tools/train.ts) and recognition read the same features; change them, and the weights must be trained anew.

import { DIGIT, classOf } from '../../text/letter.ts';
import { Kind } from '../../text/words.ts';
import { Mark, type Reader } from '../names/reader.ts';

/** How many buckets the features are hashed into, as a power of two. */
export const bucketBits = 16;

/** The bucket of a feature. */
export function bucketOf(hash: number): number {
  return hash & ((1 << bucketBits) - 1);
}

/** At most so many features a token has. */
export const mostFeatures = 48;

/** Marks of words that never are part of a name, unless another mark says that they can be. */
const never = Mark.function | Mark.saying;
const couldBe = Mark.given | Mark.weakGiven | Mark.foreign | Mark.weakForeign | Mark.particle | Mark.foreignParticle | Mark.place | Mark.weakPlace; // prettier-ignore

/** The features of a line, token by token. */
export class Features {
  /** Hashes of the features of the token last asked for: the first `count` of them. */
  readonly hashes = new Int32Array(mostFeatures);
  count = 0;
  #size = 0;
  /** Per token: hash of the word, marks of all its readings, place in a name of the lexicon, shape, title before it, affixes. */
  #word = new Int32Array(0);
  #marks = new Int32Array(0);
  #name = new Int32Array(0);
  #shape = new Int32Array(0);
  #title = new Int32Array(0);
  #prefix = new Int32Array(0);
  #suffix = new Int32Array(0);
  #open = new Uint8Array(0);

  /** Reads the columns of a line. */
  read(reader: Reader): void {
    this.#size = reader.words.count;
    if (this.#size > this.#word.length) this.#grow(this.#size * 2);
    this.#name.fill(0, 0, this.#size);
    let title = 0;
    for (let i = 0; i < this.#size; i++) {
      this.#readToken(reader, i);
      this.#title[i] = title;
      title = titleAfter(title, reader, i, this.#marks[i]!);
    }
  }

  /** Whether token `i` could be part of a name at all; the others are not scored. */
  isOpen(i: number): boolean {
    return this.#open[i] === 1;
  }

  /** Puts the features of token `i` into `hashes`. Without its word where `wordless`: a name that was never seen. */
  at(i: number, wordless = false): void {
    this.count = 0;
    const [w, m, n, s, x] = [this.#word, this.#marks, this.#name, this.#shape, this.#suffix];
    this.#add(1, 0, 0);
    if (!wordless) {
      this.#add(2, w[i]!, 0);
    }
    this.#add(5, this.#of(w, i - 1), 0);
    this.#add(6, this.#of(w, i + 1), 0);
    this.#add(10, this.#prefix[i]! & 0xfff, 0);
    this.#add(11, this.#prefix[i]!, 0);
    this.#add(12, x[i]! & 0xfff, 0);
    this.#add(13, x[i]!, 0);
    this.#add(14, this.#of(x, i - 1), 0);
    this.#add(15, this.#of(x, i + 1), s[i]!);
    this.#add(16, m[i]!, s[i]!);
    this.#add(17, this.#of(m, i - 1), 0);
    this.#add(18, this.#of(m, i + 1), 0);
    this.#add(19, this.#of(m, i - 2), 0);
    this.#add(20, this.#of(m, i + 2), 0);
    this.#add(25, n[i]!, 0);
    this.#add(26, n[i]!, this.#of(n, i - 1));
    this.#add(27, n[i]!, this.#of(n, i + 1));
    this.#add(28, s[i]!, this.#of(s, i - 1));
    this.#add(29, s[i]!, this.#of(s, i + 1));
    this.#add(31, this.#title[i]!, s[i]!);
    this.#add(32, this.#title[i]!, m[i]!);
    this.#add(33, s[i]!, this.#of(m, i - 1));
    this.#addBits(35, m[i]!);
  }

  /** One feature for each mark of the token, so that words with like marks share something. */
  #addBits(kind: number, marks: number): void {
    for (let rest = marks; rest !== 0 && this.count < mostFeatures; rest &= rest - 1) this.#add(kind, rest & -rest, 0);
  }

  #add(kind: number, a: number, b: number): void {
    let hash = Math.imul(kind ^ Math.imul(a, 0x85ebca6b), 0xc2b2ae35) ^ Math.imul(b, 0x27d4eb2f);
    hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
    this.hashes[this.count++] = hash ^ (hash >>> 13);
  }

  #of(column: Int32Array, i: number): number {
    return i >= 0 && i < this.#size ? column[i]! : -1;
  }

  #readToken(reader: Reader, i: number): void {
    const { words } = reader;
    const kind = words.kind[i]!;
    const arabic = kind === Kind.arabic;
    this.#word[i] = arabic ? words.hash[i]! : kind === Kind.mark ? reader.mark(i) : kind;
    const marks = arabic ? reader.whole(i) | reader.short(i) | reader.bare(i) : 0;
    this.#marks[i] = marks;
    this.#shape[i] = arabic ? shapeOf(reader, i) : kind;
    this.#open[i] = Number((arabic || kind === Kind.latin) && !(reader.whole(i) & never && !(marks & couldBe)));
    this.#readAffixes(words.text, i, words.start[i]!, words.end[i]!);
    this.#readName(reader, i);
  }

  #readAffixes(text: string, i: number, start: number, end: number): void {
    let [prefix, suffix] = [0, 0];
    for (let n = 0; n < 3 && start + n < end; n++) {
      prefix |= classOf[text.charCodeAt(start + n)]! << (6 * n);
      suffix |= classOf[text.charCodeAt(end - 1 - n)]! << (6 * n);
    }
    this.#prefix[i] = prefix;
    this.#suffix[i] = suffix;
  }

  #readName(reader: Reader, i: number): void {
    const found = reader.name(i);
    if (!found || this.#name[i] !== 0) return;
    const code = (typeCodes[found.value.type] ?? 0) * 8 + Number(found.value.sure) * 4;
    for (let at = found.from; at < found.to; at++) this.#name[at] = code + (at === found.from ? 1 : 2);
  }

  #grow(room: number): void {
    this.#word = new Int32Array(room);
    this.#marks = new Int32Array(room);
    this.#name = new Int32Array(room);
    this.#shape = new Int32Array(room);
    this.#title = new Int32Array(room);
    this.#prefix = new Int32Array(room);
    this.#suffix = new Int32Array(room);
    this.#open = new Uint8Array(room);
  }
}

const typeCodes: Record<string, number> = { agency: 1, person: 2, place: 3, group: 4, outlet: 5, instrument: 6 };

/** Whether the lexicon holds a token, whole or without a proclitic, whether it has the article, how long it is. */
function shapeOf(reader: Reader, i: number): number {
  const { words } = reader;
  const known = reader.whole(i) ? 1 : reader.short(i) | reader.bare(i) ? 2 : 0;
  const article = reader.isDefinite(i) ? 1 : 0;
  return DIGIT + known + 4 * article + 8 * Math.min(7, words.end[i]! - words.start[i]!);
}

/** Marks of words that may stand between a title and the name: «وزير الخارجية الروسي». */
const between =
  Mark.titleTail | Mark.nationality | Mark.topic | Mark.nameAdjective | Mark.head | Mark.place | Mark.title;

/** How the title before a token carries on past token `i`: 0 none, 1 just before, 2 further back. */
function titleAfter(title: number, reader: Reader, i: number, marks: number): number {
  if (reader.whole(i) & Mark.title || (reader.short(i) & Mark.title && !reader.whole(i))) return 1;
  if (title === 0) return 0;
  if (marks & between || reader.isDefinite(i) || reader.isForDefinite(i)) return 2;
  return 0;
}
