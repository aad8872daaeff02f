// What takes an edit back, and makes it again: stretches of whole lines as they are and as they were. They are found by
// what they say and by the lines before or after them, so that changes elsewhere in between do not matter.

import type { Span } from '../../text/span.ts';
import { lineStart, nextLine } from './layout.ts';
import { type TextEdit, applyEdits, narrowed } from './pieces.ts';

/** A stretch of lines of a file. */
export interface Hunk {
  readonly path: string;
  /** Where it stood after the edit: UTF-16 offset from 0. */
  readonly at: number;
  /** What it says after the edit, and what it said before. */
  readonly now: string;
  readonly former: string;
  /** As many lines before it, and as many after it, as make that together stand in the file once. */
  readonly before: string;
  readonly after: string;
}

/** The hunks that take `edits` (in order, apart) of `text` back. */
export function hunksOf(path: string, text: string, edits: readonly TextEdit[]): Hunk[] {
  const after = applyEdits(text, edits);
  /** By how much the text has grown before each edit, and at last in all. */
  const growth = [0];
  for (const { start, end, text: put } of edits) growth.push(growth.at(-1)! + put.length - (end - start));
  const stretches = edits.map(({ start, text: put }, i) => {
    const at = start + growth[i]!;
    return { first: i, last: i, ...wholeLines(after, { start: at, end: at + put.length }) };
  });
  return joinTouching(stretches).map(({ first, last, start, end }) => {
    const former = text.slice(start - growth[first]!, end - growth[last + 1]!);
    const now = after.slice(start, end);
    return { path, at: start, now, former, before: linesBefore(after, start, now), after: linesAfter(after, end, now) };
  });
}

/** The edit that makes the stretch say what it said before; undefined where it can't be told where that is. */
export function restoring(text: string, hunk: Hunk): TextEdit | undefined {
  const start = placeOf(text, hunk);
  return start === undefined ? undefined : narrowed(text, { start, end: start + hunk.now.length, text: hunk.former });
}

function placeOf(text: string, { at, now, before, after }: Hunk): number | undefined {
  if (text.startsWith(before + now + after, at - before.length) && at >= before.length) return at;
  const behind = onlyPlace(text, before + now);
  const ahead = onlyPlace(text, now + after);
  const places = new Set([behind === undefined ? undefined : behind + before.length, ahead]);
  places.delete(undefined);
  return places.size === 1 ? [...places][0] : undefined;
}

function onlyPlace(text: string, words: string): number | undefined {
  const place = text.indexOf(words);
  return words !== '' && place >= 0 && !text.includes(words, place + 1) ? place : undefined;
}

/** Lines that the edits from `first` to `last` touch. */
interface Stretch extends Span {
  readonly first: number;
  readonly last: number;
}

function wholeLines(text: string, { start, end }: Span): Span {
  const areWhole = lineStart(text, start) === start && lineStart(text, end) === end;
  return areWhole ? { start, end } : { start: lineStart(text, start), end: nextLine(text, end) };
}

function joinTouching(stretches: readonly Stretch[]): Stretch[] {
  const joined: Stretch[] = [];
  for (const stretch of stretches) {
    const before = joined.at(-1);
    if (before && stretch.start <= before.end) {
      joined[joined.length - 1] = { ...before, last: stretch.last, end: Math.max(before.end, stretch.end) };
    } else joined.push(stretch);
  }
  return joined;
}

function linesBefore(text: string, end: number, now: string): string {
  let start = end;
  while (start > 0 && onlyPlace(text, text.slice(start, end) + now) === undefined) start = lineStart(text, start - 1);
  return text.slice(start, end);
}

function linesAfter(text: string, start: number, now: string): string {
  let end = start;
  while (end < text.length && onlyPlace(text, now + text.slice(start, end)) === undefined) end = nextLine(text, end);
  return text.slice(start, end);
}
