// The weights of tokens, summed over their features. What depends on one word alone is summed once and kept as long as the word is
// in the book, which is most of it: a token then costs some additions and a handful of looks into the table of weights.

import { Book } from '../../text/book.ts';
import type { Reader } from '../names/reader.ts';
import { Context } from './context.ts';
import { Features, checkOf, outside, setOf } from './features.ts';

/**
 * Where in its row a word has the sum of each group of its features (`features.ts`); each sum takes three cells. They are summed when
 * they are first asked for: most words are never scored, or soon given up.
 */
const group = { main: 0, untitled: 3, more: 6, untitledMore: 9, before: 16, beforeMore: 19, after: 22, secondBefore: 25, secondAfter: 28 } as const; // prettier-ignore
/** Two lines of the processor's cache: one for the token's own sums, one for those that it gives to its neighbours. */
const rowSize = 32;

/** What of a row is summed: the main features of the word, those that it gives to the next one, and the others of both sorts. */
const Done = { main: 1, before: 2, more: 4, beside: 8 } as const;

/** Sums over the tokens of one line after the other. */
export class Sums {
  /** The sums of the token last asked for: of persons, places, organisations. Two tags share a cell, see `low` and `high`. */
  readonly sum = new Int32Array(3);

  readonly #weights: Int32Array;
  readonly #features = new Features();
  readonly #context = new Context();
  readonly #book = new Book();
  #reader!: Reader;
  /** The sums of the words in the book, by their numbers, and which of them are there. */
  #rows = new Int32Array(256 * rowSize);
  #done = new Uint8Array(256);
  /** Up to which number words are entered in this edition of the book. */
  #entered = 0;
  #edition = 0;
  /** The sums of the features of being in no name of the lexicon, beside such words. */
  readonly #unnamed = new Int32Array(3);
  readonly #unnamedMore = new Int32Array(3);

  constructor(weights: Int32Array) {
    this.#weights = weights;
    this.#features.named(0);
    this.#weigh(this.#unnamed, 0);
    this.#features.namedMore(0, 0, 0);
    this.#weigh(this.#unnamedMore, 0);
  }

  /** Reads a line. */
  read(reader: Reader): void {
    this.#reader = reader;
    this.#context.read(reader);
    const book = this.#book;
    book.read(reader.words);
    if (book.edition !== this.#edition) this.#entered = 0;
    this.#edition = book.edition;
    for (let i = 0; this.#entered < book.size; i++) if (book.numbers[i] === this.#entered + 1) this.#enter(i);
  }

  /** Whether token `i` could be part of a name at all; the others are not scored. */
  isOpen(i: number): boolean {
    return this.#features.isOpen(this.#book.numbers[i]!, this.#context.name(i));
  }

  /** Sums the weights of token `i`'s main features, which tell most. */
  main(i: number): void {
    const row = this.#rowAt(i);
    const last = this.#rowAt(i - 1);
    const title = this.#context.title[i]!;
    const name = this.#context.name(i);
    if (!(this.#done[row]! & Done.main)) this.#sumMain(row);
    if (!(this.#done[last]! & Done.before)) this.#sumBefore(last);
    clear(this.sum, 0);
    this.#add(this.#rows, row * rowSize + group.main);
    this.#add(this.#rows, last * rowSize + group.before);
    if (title === 0) this.#add(this.#rows, row * rowSize + group.untitled);
    else this.#features.titled(row, title);
    if (name === 0) this.#add(this.#unnamed, 0);
    else this.#features.named(name);
    this.#weigh(this.sum, 0);
  }

  /** Adds the weights of its other features. */
  more(i: number): void {
    const row = this.#rowAt(i);
    const last = this.#rowAt(i - 1);
    const next = this.#rowAt(i + 1);
    const title = this.#context.title[i]!;
    const name = this.#context.name(i);
    const lastName = this.#context.name(i - 1);
    const nextName = this.#context.name(i + 1);
    const features = this.#features;
    if (!(this.#done[row]! & Done.more)) this.#sumMore(row, i);
    this.#add(this.#rows, row * rowSize + group.more);
    this.#addBeside(last, group.beforeMore);
    this.#addBeside(next, group.after);
    this.#addBeside(this.#rowAt(i - 2), group.secondBefore);
    this.#addBeside(this.#rowAt(i + 2), group.secondAfter);
    if (title === 0) this.#add(this.#rows, row * rowSize + group.untitledMore);
    else features.titledMore(row, title);
    if (name === 0 && lastName === 0 && nextName === 0) this.#add(this.#unnamedMore, 0);
    else features.namedMore(name, lastName, nextName);
    features.between(row, last, next);
    this.#weigh(this.sum, 0);
  }

  /** The row of the word that is token `i`, or of what stands outside. */
  #rowAt(i: number): number {
    return i >= 0 && i < this.#reader.words.count ? this.#book.numbers[i]! : outside;
  }

  #addBeside(row: number, at: number): void {
    if (!(this.#done[row]! & Done.beside)) this.#sumBeside(row);
    this.#add(this.#rows, row * rowSize + at);
  }

  #add(cells: Int32Array, at: number): void {
    const { sum } = this;
    sum[0]! += cells[at]!;
    sum[1]! += cells[at + 1]!;
    sum[2]! += cells[at + 2]!;
  }

  /** Adds the weights of the features that were listed to three cells, and empties their list. */
  #weigh(cells: Int32Array, cell: number): void {
    const table = this.#weights;
    const { hashes, count } = this.#features;
    let [persons, places, organisations] = [0, 0, 0];
    for (let f = 0; f < count; f++) {
      const check = checkOf(hashes[f]!);
      let at = setOf(hashes[f]!) * 8;
      if (table[at + 3] !== check) at += 4;
      if (table[at + 3] !== check) continue;
      persons = (persons + table[at]!) | 0;
      places = (places + table[at + 1]!) | 0;
      organisations = (organisations + table[at + 2]!) | 0;
    }
    this.#features.clear();
    cells[cell]! += persons;
    cells[cell + 1]! += places;
    cells[cell + 2]! += organisations;
  }

  /** Enters the word that is token `i`: the next row. */
  #enter(i: number): void {
    const row = ++this.#entered;
    if (row >= this.#done.length) this.#grow(2 * row);
    this.#done[row] = 0;
    this.#features.enter(row, this.#reader, i);
  }

  #grow(room: number): void {
    const [rows, done] = [this.#rows, this.#done];
    this.#rows = new Int32Array(room * rowSize);
    this.#rows.set(rows);
    this.#done = new Uint8Array(room);
    this.#done.set(done);
  }

  #sumMain(row: number): void {
    this.#features.main(row);
    this.#keep(row, group.main);
    this.#features.titled(row, 0);
    this.#keep(row, group.untitled);
    this.#done[row]! |= Done.main;
  }

  #sumBefore(row: number): void {
    this.#features.before(row);
    this.#keep(row, group.before);
    this.#done[row]! |= Done.before;
  }

  /** The word is token `i`. */
  #sumMore(row: number, i: number): void {
    this.#features.more(row, this.#reader.words, i);
    this.#keep(row, group.more);
    this.#features.titledMore(row, 0);
    this.#keep(row, group.untitledMore);
    this.#done[row]! |= Done.more;
  }

  #sumBeside(row: number): void {
    const features = this.#features;
    features.beforeMore(row);
    this.#keep(row, group.beforeMore);
    features.after(row);
    this.#keep(row, group.after);
    features.secondBefore(row);
    this.#keep(row, group.secondBefore);
    features.secondAfter(row);
    this.#keep(row, group.secondAfter);
    this.#done[row]! |= Done.beside;
  }

  #keep(row: number, at: number): void {
    const cell = row * rowSize + at;
    clear(this.#rows, cell); // of another word in an earlier edition
    this.#weigh(this.#rows, cell);
  }
}

/** Empties the three cells of a sum: to fill so few by a call would take longer. */
function clear(cells: Int32Array, at: number): void {
  cells[at] = cells[at + 1] = cells[at + 2] = 0;
}

/** Two sums share a cell: the first tag's in its low half, the further one's in its high half. */
export function low(pair: number): number {
  return (pair << 16) >> 16;
}

export function high(pair: number): number {
  return (pair - low(pair)) >> 16;
}
