// A text under changes, made of pieces of the original and of what was put between them: however many changes follow one
// another, they come to one list of edits of the original.

import type { Span } from '../../text/span.ts';

/** One replacement in a text: UTF-16 offsets from 0 in the text before any other of its list. */
export interface TextEdit extends Span {
  readonly text: string;
}

/** A piece of the original, or of new text. */
type Piece = Span | string;

export class Pieces {
  readonly #original: string;
  #pieces: readonly Piece[];
  #text: string;

  constructor(original: string) {
    this.#original = original;
    this.#pieces = [{ start: 0, end: original.length }];
    this.#text = original;
  }

  get original(): string {
    return this.#original;
  }

  /** The text as it is now. */
  get text(): string {
    return this.#text;
  }

  /** Makes changes, given in offsets of the text as it is now; they do not overlap. */
  change(edits: readonly TextEdit[]): void {
    const sorted = inOrder(edits);
    const pieces: Piece[] = [];
    let at = 0;
    for (const { start, end, text } of sorted) {
      pieces.push(...this.#slice(at, start), text);
      at = end;
    }
    pieces.push(...this.#slice(at, this.#text.length));
    this.#pieces = pieces.filter((piece) => lengthOf(piece) > 0);
    this.#text = applyEdits(this.#text, sorted);
  }

  /** The edits that make the text of now from the original: in order, apart, each no longer than it must be. */
  edits(): TextEdit[] {
    const edits: TextEdit[] = [];
    let at = 0;
    let put = '';
    const close = (start: number): void => {
      const edit = narrowed(this.#original, { start: at, end: start, text: put });
      if (edit) edits.push(edit);
      put = '';
    };
    for (const piece of this.#pieces) {
      if (typeof piece === 'string') put += piece;
      else {
        close(piece.start);
        at = piece.end;
      }
    }
    close(this.#original.length);
    return edits;
  }

  *#slice(from: number, to: number): Generator<Piece> {
    let at = 0;
    for (const piece of this.#pieces) {
      const [start, end] = [Math.max(from - at, 0), Math.min(to - at, lengthOf(piece))];
      if (start < end)
        yield typeof piece === 'string'
          ? piece.slice(start, end)
          : { start: piece.start + start, end: piece.start + end };
      at += lengthOf(piece);
    }
  }
}

/** The text with the edits made. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  let result = '';
  let at = 0;
  for (const edit of inOrder(edits)) {
    result += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return result + text.slice(at);
}

/** By place; of those at one place the insertions first, in the order in which they are given. */
function inOrder(edits: readonly TextEdit[]): TextEdit[] {
  return [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
}

function lengthOf(piece: Piece): number {
  return typeof piece === 'string' ? piece.length : piece.end - piece.start;
}

/** The edit without what it leaves as it is at its ends; undefined where that is all. */
export function narrowed(original: string, { start, end, text }: TextEdit): TextEdit | undefined {
  const old = original.slice(start, end);
  let head = 0;
  while (head < old.length && head < text.length && old[head] === text[head]) head++;
  let tail = 0;
  while (tail < old.length - head && tail < text.length - head && old.at(-tail - 1) === text.at(-tail - 1)) tail++;
  if (old.length === head && text.length === head) return undefined;
  return { start: start + head, end: end - tail, text: text.slice(head, text.length - tail) };
}
