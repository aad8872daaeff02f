// What a command may write to: handed in, so that a test can run a command in process.

import type { Language } from '../l10n/language.ts';

/** Where a command's output goes. `out` is the result, `message` a line for the person (standard error). */
export interface Console {
  out(text: string): void;
  message(text: string): void;
  /** Replaces the current progress line; only ever called on a terminal. */
  progress(text: string): void;
  readonly isTerminal: boolean;
  readonly language: Language;
}

/** How a command ended: 0 well, 1 findings, 2 bad usage or an unreadable corpus. */
export type ExitCode = 0 | 1 | 2;

/**
 * Text from a file or a path, fit for one line of a terminal or a log: control characters (escapes and line breaks among
 * them) and bidi controls that could reorder the line are shown by their number instead.
 */
export function printable(text: string): string {
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, (unit) => {
    return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}

/** A line of ours that quotes from files, fit for a terminal: its isolates stay as long as what it quotes does not upset them. */
export function printableLine(line: string): string {
  return isBalanced(line) ? line.replace(/[^\u2066-\u2069]+/g, printable) : printable(line);
}

/** Whether every isolate is closed and none is closed that is not open. */
function isBalanced(line: string): boolean {
  let depth = 0;
  for (const [control] of line.matchAll(/[\u2066-\u2069]/g)) {
    depth += control === '\u2069' ? -1 : 1;
    if (depth < 0) return false;
  }
  return depth === 0;
}
