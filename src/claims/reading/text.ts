// The lines of a text as claims are read from them; those that an earlier state of the text had are not read again.

import type { Mention } from '../../recognise/mention.ts';
import { detached } from '../../text/detached.ts';
import { piecesOf } from '../../text/piece.ts';
import type { Span } from '../../text/span.ts';
import { type Line, readLine } from './line.ts';
import type { Stems } from './stems.ts';

/** A text as it comes from recognition. Line breaks are LF; mentions are in the order of the text. */
export interface Recognised {
  readonly text: string;
  readonly mentions: readonly Mention[];
  /** ISO date of publication, or null. */
  readonly published: string | null;
  /** Whether a line (from 0) is page furniture: nothing is read there. */
  readonly isFurniture: (line: number) => boolean;
}

/** A line, or a piece of one, that is to be read, and its mentions: from `first` to `last` (exclusive) of the text's. */
interface Stretch extends Span {
  readonly line: number;
  readonly first: number;
  readonly last: number;
}

/** How many lines are looked at in one step. */
const step = 64;

/**
 * The lines that are no furniture and not empty, in order. `former` are those of an earlier state: of what both begin and end with the
 * reading is taken over, with the same tokens and sentences. Gives way after every line that is read.
 */
export function* readInSlices(
  recognised: Recognised,
  stems: Stems,
  former: readonly Line[] = [],
): Generator<void, Line[]> {
  const { text, mentions } = recognised;
  const stretches = yield* stretchesOf(recognised);
  const lines = yield* takenOver(recognised, stretches, former);
  for (const [i, { line, start, end, first, last }] of stretches.entries()) {
    if (lines[i]) continue;
    const own = former.length > 0 ? detached(text.slice(start, end)) : text.slice(start, end);
    const inLine = mentions
      .slice(first, last)
      .map((one) => ({ ...one, start: one.start - start, end: one.end - start }));
    lines[i] = readLine(own, { line, offset: start, start: 0, end: own.length }, inLine, stems);
    yield;
  }
  return lines as Line[];
}

function* stretchesOf({ text, mentions, isFurniture }: Recognised): Generator<void, Stretch[]> {
  const found: Stretch[] = [];
  let next = 0;
  for (let start = 0, line = 0; start <= text.length; line++) {
    if (line % step === step - 1) yield;
    const lf = text.indexOf('\n', start);
    const end = lf < 0 ? text.length : lf;
    for (const piece of piecesOf(text, start, end)) {
      const first = next;
      while (next < mentions.length && mentions[next]!.start < piece.end) next++;
      if (end > start && !isFurniture(line)) found.push({ line, ...piece, first, last: next });
    }
    start = end + 1;
  }
  return found;
}

/** The lines that can be taken over, from the beginning and from the end. */
function* takenOver(
  { text, mentions }: Recognised,
  stretches: readonly Stretch[],
  former: readonly Line[],
): Generator<void, (Line | undefined)[]> {
  const lines = new Array<Line | undefined>(stretches.length);
  const least = Math.min(stretches.length, former.length);
  const take = (i: number, line: Line): boolean => {
    const { start, end, first, last, line: number } = stretches[i]!;
    if (end - start !== line.text.length || !text.startsWith(line.text, start)) return false;
    if (last - first !== line.mentions.length) return false;
    if (!line.mentions.every((one, n) => isSame(one, mentions[first + n]!, start))) return false;
    lines[i] = line.line === number && line.offset === start ? line : { ...line, line: number, offset: start };
    return true;
  };
  let head = 0;
  for (; head < least && take(head, former[head]!); head++) if (head % step === step - 1) yield;
  for (let tail = 1; tail <= least - head; tail++) {
    if (!take(stretches.length - tail, former.at(-tail)!)) break;
    if (tail % step === step - 1) yield;
  }
  return lines;
}

/** Whether a mention of a line is one of the text, in which the line begins at `offset`. */
function isSame(one: Mention, other: Mention, offset: number): boolean {
  if (one.start + offset !== other.start || one.end + offset !== other.end) return false;
  const [a, b] = [one, other] as unknown as [Record<string, unknown>, Record<string, unknown>];
  for (const name in a) if (!positions.has(name) && a[name] !== b[name] && !areSame(a[name], b[name])) return false;
  for (const name in b) if (!(name in a)) return false;
  return true;
}

const positions = new Set(['start', 'end']);

function areSame(a: unknown, b: unknown): boolean {
  return Array.isArray(a) && Array.isArray(b) && a.length === b.length && a.every((item, i) => item === b[i]);
}
