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
  /** As many lines before it, and as many after it, as hold with it a line that stood in the file once. */
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
  const times = countLines(after);
  return joinTouching(stretches).map(({ first, last, start, end }) => {
    const former = text.slice(start - growth[first]!, end - growth[last + 1]!);
    const now = after.slice(start, end);
    return {
      path,
      at: start,
      now,
      former,
      before: linesBefore(after, start, now, times),
      after: linesAfter(after, end, now, times),
    };
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

/** Where whole lines stand, if they do once. */
function onlyPlace(text: string, lines: string): number | undefined {
  const places: number[] = [];
  for (let at = text.indexOf(lines); lines !== '' && at >= 0 && places.length < 2; at = text.indexOf(lines, at + 1)) {
    if (lineStart(text, at) === at) places.push(at);
  }
  return places.length === 1 ? places[0] : undefined;
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

/** How many times each line stands in a text. */
type Times = ReadonlyMap<string, number>;

function countLines(text: string): Times {
  const times = new Map<string, number>();
  for (const line of text.split(/\r\n?|\n/)) times.set(line, (times.get(line) ?? 0) + 1);
  return times;
}

function holdUnique(lines: string, times: Times): boolean {
  return lines.split(/\r\n?|\n/).some((line) => line !== '' && times.get(line) === 1);
}

function linesBefore(text: string, end: number, now: string, times: Times): string {
  let start = end;
  let found = holdUnique(now, times);
  while (!found && start > 0) {
    const next = lineStart(text, start - 1);
    found = holdUnique(text.slice(next, start), times);
    start = next;
  }
  return text.slice(start, end);
}

function linesAfter(text: string, start: number, now: string, times: Times): string {
  let end = start;
  let found = holdUnique(now, times);
  while (!found && end < text.length) {
    const next = nextLine(text, end);
    found = holdUnique(text.slice(end, next), times);
    end = next;
  }
  return text.slice(start, end);
}
