// Offsets in the units of other formats.

import type { Span } from '../../text/span.ts';

/** The text with every lone surrogate, which no encoding can write, as U+FFFD. No offset changes, in any unit. */
export function wellFormed(text: string): string {
  return text.replace(/\p{Cs}/gu, '\ufffd');
}

/** Turns offsets in UTF-16 units into offsets in Unicode code points, for one text. Asking in rising order is linear in all. */
export class CodePoints {
  readonly #text: string;
  #unit = 0;
  #point = 0;

  constructor(text: string) {
    this.#text = text;
  }

  /** A span in code points. An end inside of a surrogate pair counts as the pair's beginning. */
  of({ start, end }: Span): Span {
    return { start: this.#at(start), end: this.#at(end) };
  }

  #at(unit: number): number {
    if (unit < this.#unit) [this.#unit, this.#point] = [0, 0];
    while (this.#unit < unit) {
      const wide = this.#text.codePointAt(this.#unit)! > 0xffff;
      if (wide && this.#unit + 1 === unit) break;
      this.#unit += wide ? 2 : 1;
      this.#point++;
    }
    return this.#point;
  }
}

/** What stands at each of many spans that count code points: what a reader of such a format sees. */
export function sliceCodePoints(text: string, spans: readonly Span[]): string[] {
  const points = Array.from(text);
  return spans.map(({ start, end }) => points.slice(start, end).join(''));
}
