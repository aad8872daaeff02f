// A line too long to be read at once, in pieces: rules look at a line whole, and some of them at every pair of what it holds.

import type { Span } from './span.ts';

/** How long a piece is at most, in UTF-16 units: far longer than any paragraph. */
export const longestPiece = 10_000;

/** The pieces of a stretch, which touch and cover it: cut after the last full stop, else the last space, else anywhere. */
export function piecesOf(text: string, start: number, end: number): Span[] {
  const pieces: Span[] = [];
  let from = start;
  while (end - from > longestPiece) {
    const to = cutBefore(text, from, from + longestPiece);
    pieces.push({ start: from, end: to });
    from = to;
  }
  pieces.push({ start: from, end });
  return pieces;
}

function cutBefore(text: string, from: number, most: number): number {
  const least = from + longestPiece / 2;
  for (const mark of ['. ', ' ']) {
    const at = text.lastIndexOf(mark, most - mark.length);
    if (at >= least) return at + mark.length;
  }
  return isHighSurrogate(text.charCodeAt(most - 1)) ? most - 1 : most;
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit < 0xdc00;
}
