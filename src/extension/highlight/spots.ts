// Places of highlights as plain numbers, so that thousands can be compared and moved at once.

import type { Mention } from '../../recognise/mention.ts';
import type { Lines } from '../../text/line.ts';

/** Places in order, three numbers each: line, first character and character after the last, all from 0 in UTF-16 units. */
export type Spots = readonly number[];

/** An edit: what stood between two positions was replaced by `text`. */
export interface Edit {
  readonly range: { readonly start: Place; readonly end: Place };
  readonly text: string;
}

interface Place {
  readonly line: number;
  readonly character: number;
}

/** How many mentions are placed in one step. */
const step = 500;

/** The places of mentions, sorted into `count` groups by `groupOf` (-1: none). Gives way after every few hundred. */
export function* spotsOf(
  lines: Lines,
  mentions: readonly Mention[],
  count: number,
  groupOf: (mention: Mention) => number,
): Generator<void, Spots[]> {
  const groups = Array.from({ length: count }, (): number[] => []);
  for (let i = 0; i < mentions.length; i++) {
    if (i % step === step - 1) yield;
    const mention = mentions[i]!;
    const { line, character } = lines.at(mention.start);
    groups[groupOf(mention)]?.push(line, character, character + mention.end - mention.start);
  }
  return groups;
}

/** Places after an edit: where the editor has moved them, and how many it touched, of which the editor alone knows. */
export interface Moved {
  readonly spots: Spots;
  readonly touched: number;
}

/** Where the editor has moved places after an edit, without those that the edit touched. */
export function moved(spots: Spots, { range: { start, end }, text }: Edit): Moved {
  const typed = text.split(/\r\n?|\n/);
  const lineShift = typed.length - 1 - (end.line - start.line);
  const characterShift = typed.at(-1)!.length + (typed.length === 1 ? start.character : 0) - end.character;
  if (lineShift === 0 && characterShift === 0 && start.line === end.line && start.character === end.character)
    return { spots, touched: 0 };
  const result = spots.slice();
  let kept = 0;
  for (let i = 0; i < spots.length; i += 3) {
    const line = spots[i]!;
    const isBefore = line < start.line || (line === start.line && spots[i + 2]! < start.character);
    if (!isBefore && (line < end.line || (line === end.line && spots[i + 1]! <= end.character))) continue;
    const shift = !isBefore && line === end.line ? characterShift : 0;
    result[kept] = isBefore ? line : line + lineShift;
    result[kept + 1] = spots[i + 1]! + shift;
    result[kept + 2] = spots[i + 2]! + shift;
    kept += 3;
  }
  const touched = (spots.length - kept) / 3;
  result.length = kept;
  return { spots: result, touched };
}

/** Whether two lists hold the same places. */
export function same(a: Spots, b: Spots): boolean {
  return a.length === b.length && a.every((number, i) => number === b[i]);
}
