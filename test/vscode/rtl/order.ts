// In which order glyphs stand on the screen, and in which they should: the Unicode Bidirectional Algorithm as bidi-js has it.

import bidiFactory from 'bidi-js';
import type { Box, Found } from '../geometry.ts';

// The package's types describe an ES module; Node loads its CommonJS form, whose whole export is the function.
const bidi = (bidiFactory as unknown as typeof bidiFactory.default)();

/** The places where a row's glyphs break the order of the algorithm for a right-to-left line, as pairs of neighbouring letters. */
export function misplaced({ row, glyphs }: Found): string[] {
  // The editor writes every space as a no-break one, which is of another class.
  const text = row.text.replaceAll(' ', '\u00a0');
  const levels = bidi.getEmbeddingLevels(text, 'rtl');
  const order = bidi.getReorderedIndices(text, levels).filter((i) => isBase(text[i]!));
  const pairs = order.slice(1).map((right, n): [number, number] => [order[n]!, right]);
  return pairs
    .filter(([left, right]) => middle(glyphs[left]!) > middle(glyphs[right]!) + 0.5)
    .map(([a, b]) => `${text[a]}|${text[b]}`);
}

/** Marks stand on letters, not beside them. */
function isBase(character: string): boolean {
  return !/\p{M}/u.test(character);
}

export function middle({ x, width }: Box): number {
  return x + width / 2;
}

export function right({ x, width }: Box): number {
  return x + width;
}
