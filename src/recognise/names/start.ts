// Where a name begins in a token that may have proclitics.

import { Mark, type Reader } from './reader.ts';

/** Where the name begins in its first token: past proclitics where the lexicon knows the rest, or the article follows them. */
export function startOf(reader: Reader, i: number): number {
  const { words } = reader;
  if (reader.whole(i)) return words.start[i]!;
  if (reader.short(i) && !isFunction(reader.short(i))) return words.shortStart[i]!;
  if (reader.bare(i) && !isFunction(reader.bare(i))) return words.bareStart[i]!;
  return pastProclitics(words.text, words.start[i]!, words.end[i]!);
}

function isFunction(marks: number): boolean {
  return (marks & (Mark.function | Mark.common)) !== 0;
}

const articled = /^(?:[وف]?[بكل]?(?=ال\S{2})|[وف]?ل(?=ل\S{3})|و(?=[^اويل]\S{3}))/u;

function pastProclitics(text: string, start: number, end: number): number {
  return start + (articled.exec(text.slice(start, end))?.[0].length ?? 0);
}
