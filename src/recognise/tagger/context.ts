// Where the tokens of a line stand for the tagger: after a title, and in names of the lexicon.

import { Mark, type Reader } from '../names/reader.ts';

/** What stands about each token of a line. */
export class Context {
  /** How the title before a token carries on to it: 0 none, 1 just before, 2 further back. */
  title = new Int32Array(256);
  /** The place of a token in a name of the lexicon, and the type of that name; 0 for none. */
  #names = new Int32Array(256 + 2);

  /** Reads the titles and names of a line. */
  read(reader: Reader): void {
    const { count } = reader.words;
    if (count > this.title.length) this.#grow(2 * count);
    this.#names.fill(0, 0, count + 2);
    this.#names[0] = this.#names[count + 1] = -1;
    let title = 0;
    for (let i = 0; i < count; i++) {
      this.#readName(reader, i);
      this.title[i] = title;
      title = titleAfter(title, reader, i);
    }
  }

  /** The name of a token; -1 before the first one and after the last. */
  name(i: number): number {
    return this.#names[i + 1]!;
  }

  #readName(reader: Reader, i: number): void {
    const found = reader.name(i);
    if (!found || this.name(i) !== 0) return;
    const code = typeCodes[found.value.type] * 8 + Number(found.value.sure) * 4;
    for (let at = found.from; at < found.to; at++) this.#names[at + 1] = code + (at === found.from ? 1 : 2);
  }

  #grow(room: number): void {
    this.title = new Int32Array(room);
    this.#names = new Int32Array(room + 2);
  }
}

const typeCodes = { agency: 1, person: 2, place: 3, group: 4, outlet: 5, instrument: 6 };

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
