// Which lines of a document read right to left.

import { directionOf, hasArabic, isRightToLeft } from '../../text/direction.ts';

/** How the direction of a document's lines is chosen: each by its first strong letter, or all one way. */
export type Mode = 'auto' | 'rtl' | 'ltr';

/** A document, as far as directions ask. */
export interface LinesOf {
  readonly lineCount: number;
  lineAt(line: number): { readonly text: string };
}

/** Lines from `first` to `last`, both from 0 and inclusive. */
export interface LineRun {
  readonly first: number;
  readonly last: number;
}

/** The right-to-left lines of a window, as runs that no left-to-right line interrupts, and the empty lines in them. */
export interface Runs {
  readonly runs: readonly LineRun[];
  readonly blank: readonly number[];
}

/** Which lines from `first` to `last` read right to left. */
export function runsOf(document: LinesOf, { first, last }: LineRun, mode: Mode): Runs {
  const runs: LineRun[] = [];
  const blank: number[] = [];
  let start = -1;
  for (let line = first; line <= last; line++) {
    const turned = isBlank(document, line) && line > first ? start >= 0 : readsRightToLeft(document, line, mode);
    if (turned && document.lineAt(line).text === '') blank.push(line);
    if (turned && start < 0) start = line;
    if (!turned && start >= 0) runs.push({ first: start, last: line - 1 });
    if (!turned) start = -1;
  }
  if (start >= 0) runs.push({ first: start, last });
  return { runs, blank };
}

/**
 * Whether a line reads right to left. A blank line follows the text above it, so that writing goes on where it was and an
 * arrow key that leaves one paragraph comes to the next.
 */
export function readsRightToLeft(document: LinesOf, line: number, mode: Mode): boolean {
  const reach = Math.max(0, line - blankReach);
  let at = line;
  while (at > reach && isBlank(document, at)) at--;
  return at < document.lineCount && isTurned(document.lineAt(at).text, mode);
}

/** How far above a blank line text is looked for. */
const blankReach = 50;

/**
 * Whether a line with this text is turned. Where all lines are to read right to left, those without a single Arabic letter
 * still are not: there is nothing to put in order, and of such a line the editor reckons, without looking, that it begins at the left.
 */
export function isTurned(text: string, mode: Mode): boolean {
  if (mode === 'auto') return isRightToLeft(text);
  return mode === 'rtl' && (hasArabic(text) || directionOf(text) === 'rtl');
}

function isBlank(document: LinesOf, line: number): boolean {
  return document.lineAt(line).text.trim() === '';
}
