// A line as the rules for names read it: what each token can be, past which proclitic.

import { Cue, type Lexicon, type LexiconName, Mark } from '../../knowledge/lexicon/lexicon.ts';
import { ALEF, LAM, SKIP, classOf } from '../../text/letter.ts';
import type { Found } from '../../text/phrases.ts';
import { Kind, type Words } from '../../text/words.ts';

export { Cue, Mark };

/** What the tagger says of the tokens of a line. */
export interface Tags {
  /** The tag of each token: an index into `tags` (`tagger/tags.ts`), 0 for no name. */
  readonly tags: Uint8Array;
  /** How much more the token looks like a part of a name of this kind than like none, about -5 … 5. */
  lean(i: number, kind: 'person' | 'place' | 'organisation'): number;
}

/** What the lexicon says of the tokens of a line; made once, pointed at line after line. */
export class Reader {
  words!: Words;
  /** What the tagger says of the line. */
  tagged!: Tags;
  readonly lexicon: Lexicon;
  /** The marks of each token read whole, and those of all its readings. */
  #whole = new Int32Array(256);
  all = new Int32Array(256);
  /** The cues of all readings of each token. */
  cues = new Int32Array(256);
  /** For each token the longest name of the lexicon that begins with it. */
  #names: (Found<LexiconName> | undefined)[] = [];

  constructor(lexicon: Lexicon) {
    this.lexicon = lexicon;
  }

  read(words: Words): void {
    this.words = words;
    const { count, word, short, bare } = words;
    if (count > this.all.length) this.#grow(count * 2);
    const { marks, cues } = this.lexicon;
    for (let i = 0; i < count; i++) {
      const [a, b, c] = [word[i]!, short[i]!, bare[i]!];
      this.#whole[i] = marks[a]!;
      this.all[i] = marks[a]! | marks[b]! | marks[c]!;
      const told = cues[a]! | cues[b]! | cues[c]!;
      this.cues[i] = told;
      this.#names[i] = told & Cue.begins ? this.lexicon.names.longestAt(words, i) : undefined;
    }
  }

  #grow(room: number): void {
    this.#whole = new Int32Array(room);
    this.all = new Int32Array(room);
    this.cues = new Int32Array(room);
  }

  /** The longest name of the lexicon that begins with token `i`, past its proclitics or not. */
  name(i: number): Found<LexiconName> | undefined {
    return i < this.words.count ? this.#names[i] : undefined;
  }

  /** The marks of token `i`, read whole. */
  whole(i: number): number {
    return i >= 0 && i < this.words.count ? this.#whole[i]! : 0;
  }

  /** The marks of token `i` without its first proclitic. */
  short(i: number): number {
    return i >= 0 && i < this.words.count ? this.lexicon.marks[this.words.short[i]!]! : 0;
  }

  /** The marks of token `i` without its first two proclitics. */
  bare(i: number): number {
    return i >= 0 && i < this.words.count ? this.lexicon.marks[this.words.bare[i]!]! : 0;
  }

  /** Where token `i` begins when it is read as a word of `mask`, whole or past its proclitics; -1 where it is none. */
  startAs(i: number, mask: number): number {
    if (i < 0 || i >= this.words.count || !(this.all[i]! & mask)) return -1;
    if (this.whole(i) & mask) return this.words.start[i]!;
    return this.short(i) & mask ? this.words.shortStart[i]! : this.words.bareStart[i]!;
  }

  /** The cues of token `i`, read whole. */
  cue(i: number): number {
    return i >= 0 && i < this.words.count ? this.lexicon.cues[this.words.word[i]!]! : 0;
  }

  /** Where token `i` begins when it is read as a word with a cue of `mask`, whole or past a proclitic; -1 where it is none. */
  startAsCue(i: number, mask: number): number {
    if (i < 0 || i >= this.words.count || !(this.cues[i]! & mask)) return -1;
    if (this.cue(i) & mask) return this.words.start[i]!;
    if (this.lexicon.cues[this.words.short[i]!]! & mask) return this.words.shortStart[i]!;
    return this.lexicon.cues[this.words.bare[i]!]! & mask ? this.words.bareStart[i]! : -1;
  }

  isArabic(i: number): boolean {
    return i >= 0 && i < this.words.count && this.words.kind[i] === Kind.arabic;
  }

  isMark(i: number): boolean {
    return i >= 0 && i < this.words.count && this.words.kind[i] === Kind.mark;
  }

  /** The unit of a token that is a single mark; 0 for any other. */
  mark(i: number): number {
    return this.isMark(i) ? this.words.text.charCodeAt(this.words.start[i]!) : 0;
  }

  /** Whether token `i` stands between its neighbours without space: «09.09», «أ.ف.ب». */
  touches(i: number): boolean {
    const { start, end } = this.words;
    return end[i - 1] === start[i] && end[i] === start[i + 1];
  }

  /** Whether token `i` is a word that the lexicon does not hold, whole or without a proclitic. */
  isUnknown(i: number): boolean {
    return this.isArabic(i) && this.all[i] === 0;
  }

  /** Whether token `i` has the article, read whole. */
  isDefinite(i: number): boolean {
    return this.isArabic(i) && hasArticle(this.words, this.words.start[i]!, this.words.end[i]!);
  }

  /** Whether token `i` is a definite word after ل: «للأمن». */
  isForDefinite(i: number): boolean {
    if (!this.isArabic(i)) return false;
    const { text, start, end } = this.words;
    if (classAt(text, start[i]!) !== LAM) return false;
    const next = letterAfter(text, start[i]!, end[i]!);
    return next < end[i]! - 2 && classAt(text, next) === LAM;
  }

  /** Whether token `i` is «و» joined to a definite word: «والتعاون». */
  isAndDefinite(i: number): boolean {
    if (!this.isArabic(i)) return false;
    const { text, start, end } = this.words;
    return classAt(text, start[i]!) === WAW && hasArticle(this.words, letterAfter(text, start[i]!, end[i]!), end[i]!);
  }

  /** Whether the token ends in the letters of a relative adjective: «الوطني», «المغربية». */
  isRelative(i: number): boolean {
    const { text, end, start } = this.words;
    let at = lastLetter(text, end[i]!);
    if (classAt(text, at) === HEH) at = lastLetter(text, at);
    return at > start[i]! + 2 && classAt(text, at) === YEH;
  }
}

const WAW = classOf['و'.charCodeAt(0)]!;
const HEH = classOf['ه'.charCodeAt(0)]!;
const YEH = classOf['ي'.charCodeAt(0)]!;

function hasArticle({ text }: Words, from: number, end: number): boolean {
  if (classAt(text, from) !== ALEF) return false;
  const next = letterAfter(text, from, end);
  return next < end - 1 && classAt(text, next) === LAM;
}

function classAt(text: string, at: number): number {
  return classOf[text.charCodeAt(at)]!;
}

/** Offset of the letter after the one at `at`; `end` where there is none. */
function letterAfter(text: string, at: number, end: number): number {
  let next = at + 1;
  while (next < end && classAt(text, next) === SKIP) next++;
  return next;
}

/** Offset of the letter before `end`. */
function lastLetter(text: string, end: number): number {
  let at = end - 1;
  while (at > 0 && classAt(text, at) === SKIP) at--;
  return at;
}
