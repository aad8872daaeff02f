// Lines that were just typed in: what each tells by itself, before the text has been read anew.

import type { TextDocument } from 'vscode';
import type { MentionType } from '../../recognise/mention.ts';
import type { LineAnalysis } from '../../recognise/recognise.ts';
import type { Edit, Spots } from './spots.ts';

/** An edit of more lines, or of a longer one (in UTF-16 units), waits until the text has been read. */
const most = { lines: 20, length: 20_000 };

/** The lines that an edit has changed, as they are now, first and last; undefined where they are too much to be read at once. */
export function editedLines(document: TextDocument, { range, text }: Edit): readonly [first: number, last: number] | undefined {
  const first = range.start.line;
  const last = first + (text.match(/\r\n?|\n/g)?.length ?? 0);
  if (last - first >= most.lines || last >= document.lineCount) return undefined;
  for (let line = first; line <= last; line++) if (document.lineAt(line).text.length > most.length) return undefined;
  return [first, last];
} // prettier-ignore

/** The places of what lines tell by themselves, by `kindOf` (-1: not to be marked) in so many kinds. */
export function spotsOfLines(
  [first, last]: readonly [number, number],
  analyse: (line: number) => LineAnalysis,
  kinds: number,
  kindOf: (type: MentionType, isKnown: boolean) => number,
): number[][] {
  const spots = Array.from({ length: kinds }, (): number[] => []);
  for (let line = first; line <= last; line++) {
    const { candidates, furniture } = analyse(line);
    for (const one of furniture ? [] : candidates) {
      const isKnown = !('entity' in one) || one.entity !== null;
      spots[kindOf(one.type, isKnown)]?.push(line, one.start, one.end);
    }
  }
  return spots;
}

/**
 * The places of one kind with those of the lines `first` … `last` renewed: what was found there now, and of the others those that
 * overlap nothing that was found, as the whole text may tell more of a line than the line does.
 */
export function renewed(
  spots: Spots,
  [first, last]: readonly [number, number],
  found: readonly (readonly number[])[],
  own: readonly number[],
): number[] {
  const result: number[] = [];
  let entered = false;
  const enter = (): void => {
    if (!entered) result.push(...own);
    entered = true;
  };
  for (let i = 0; i < spots.length; i += 3) {
    const [line, from, to] = [spots[i]!, spots[i + 1]!, spots[i + 2]!];
    if (line > last) enter();
    const isIn = line >= first && line <= last;
    if (!isIn || !found.some((list) => overlaps(list, line, from, to))) result.push(line, from, to);
  }
  enter();
  return inOrder(result);
}

function overlaps(list: readonly number[], line: number, from: number, to: number): boolean {
  for (let i = 0; i < list.length; i += 3)
    if (list[i] === line && list[i + 1]! < to && from < list[i + 2]!) return true;
  return false;
}

/** Places sorted by line and character, where the renewed ones came behind those that stayed. */
function inOrder(spots: readonly number[]): number[] {
  const places = Array.from({ length: spots.length / 3 }, (_, i) => spots.slice(3 * i, 3 * i + 3));
  return places.sort((a, b) => a[0]! - b[0]! || a[1]! - b[1]!).flat();
}
