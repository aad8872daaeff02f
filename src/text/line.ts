// Lines of a text, and where an offset lies in them.

/** A place in a text: line from 0, character in UTF-16 units from 0 in the line. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/** The text with every CRLF and lone CR as LF: the form in which all offsets are counted. */
export function normaliseBreaks(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}

/** The lines of a text. CRLF, LF and a lone CR end a line and nothing else does; a text of n breaks has n + 1 lines. */
export class Lines {
  readonly text: string;
  readonly #starts: Int32Array;

  constructor(text: string) {
    this.text = text;
    this.#starts = Int32Array.from(startsIn(text));
  }

  get count(): number {
    return this.#starts.length;
  }

  /** Where the line begins; the text's length for a line past the last. */
  start(line: number): number {
    return this.#starts[line] ?? this.text.length;
  }

  /** Where the line ends, before its break. */
  end(line: number): number {
    const next = this.start(line + 1);
    if (line + 1 >= this.count) return next;
    return this.text.charCodeAt(next - 1) === LF && this.text.charCodeAt(next - 2) === CR ? next - 2 : next - 1;
  }

  /** The line without its break. */
  of(line: number): string {
    return this.text.slice(this.start(line), this.end(line));
  }

  /** The position of an offset; offsets outside the text count as its ends, one inside a break as the line's end. */
  at(offset: number): Position {
    const line = this.#lineAt(offset);
    return { line, character: Math.max(0, Math.min(offset, this.end(line)) - this.start(line)) };
  }

  /** The offset of a position; a character past the line's end counts as its end. */
  offset({ line, character }: Position): number {
    return Math.min(this.start(line) + character, this.end(line));
  }

  /** The last line that begins at or before `offset`. */
  #lineAt(offset: number): number {
    let [low, high] = [0, this.count - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.#starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}

const LF = 0x0a;
const CR = 0x0d;

function startsIn(text: string): number[] {
  const starts = [0];
  for (let lf = text.indexOf('\n'), cr = text.indexOf('\r'); lf >= 0 || cr >= 0;) {
    const lone = cr >= 0 && (lf < 0 || cr < lf - 1);
    const next = (lone ? cr : lf) + 1;
    starts.push(next);
    if (lf >= 0 && lf < next) lf = text.indexOf('\n', next);
    if (cr >= 0 && cr < next) cr = text.indexOf('\r', next);
  }
  return starts;
}
