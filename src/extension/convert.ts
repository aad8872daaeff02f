// Between the core's offsets and VS Code's positions: the one place where they meet.
//
// The core counts every line break as one unit, a document with CRLF as two. Both agree on lines and on the characters
// of a line, so positions are what is exchanged, never a document's own offsets.

import { Position, Range, type TextDocument } from 'vscode';
import { type Lines, normaliseBreaks } from '../text/line.ts';
import type { Span } from '../text/span.ts';

/** The position of an offset of the core. */
export function toPosition(lines: Lines, offset: number): Position {
  const { line, character } = lines.at(offset);
  return new Position(line, character);
}

/** The range of a span of the core. */
export function toRange(lines: Lines, span: Span): Range {
  return new Range(toPosition(lines, span.start), toPosition(lines, span.end));
}

/** The core's offset of a position. */
export function toOffset(lines: Lines, position: Position): number {
  return lines.offset(position);
}

/** A document's text as the core counts it. */
export function textOf(document: TextDocument): string {
  return normaliseBreaks(document.getText());
}
