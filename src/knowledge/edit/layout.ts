// How knowledge files are laid out: line breaks, indents, and what stands around a part of a list or an object.

import { createScanner } from 'jsonc-parser';

/** The line break of a text: its first one. */
export function breakOf(text: string): string {
  return /\r\n?|\n/.exec(text)?.[0] ?? '\n';
}

/** One step of indentation in a text: that of its first indented line that is no comment. */
export function stepOf(text: string): string {
  return /(?:^|[\r\n])([ \t]+)["{[\]}]/.exec(text)?.[1] ?? '  ';
}

/** The white space with which the line of `offset` begins. */
export function indentAt(text: string, offset: number): string {
  const start = lineStart(text, offset);
  return /^[ \t]*/.exec(text.slice(start, offset))![0];
}

/** Whether nothing but white space stands before `offset` in its line. */
export function beginsLine(text: string, offset: number): boolean {
  return /^[ \t]*$/.test(text.slice(lineStart(text, offset), offset));
}

/** Where the line of `offset` begins. */
export function lineStart(text: string, offset: number): number {
  let start = offset;
  while (start > 0 && !endsLine(text, start - 1)) start--;
  return start;
}

/** Whether the unit at `offset` is the last of a line break: LF, or a CR that no LF follows. */
function endsLine(text: string, offset: number): boolean {
  return text[offset] === '\n' || (text[offset] === '\r' && text[offset + 1] !== '\n');
}

/** Where the next line begins; the text's end where there is none. */
export function nextLine(text: string, offset: number): number {
  const end = lineEnd(text, offset);
  return text.startsWith('\r\n', end) ? end + 2 : Math.min(end + 1, text.length);
}

/** Where the line of `offset` ends, before its break. */
export function lineEnd(text: string, offset: number): number {
  let end = offset;
  while (end < text.length && text[end] !== '\n' && text[end] !== '\r') end++;
  return end;
}

/** jsonc-parser's numbers for these tokens; its own names are a const enum, which a type-stripping runtime can't read. */
const Token = { comma: 5, lineComment: 12, blockComment: 13, lineBreak: 14, space: 15, end: 17 } as const;

/** The offset of the comma that follows a value which ends at `offset`, past any comments; undefined where none does. */
export function commaAfter(text: string, offset: number): number | undefined {
  const scanner = createScanner(text, true);
  scanner.setPosition(offset);
  const token: number = scanner.scan();
  return token === Token.comma ? scanner.getTokenOffset() : undefined;
}

/** Where the comments behind `offset` end in its line; undefined where something else follows in the line. */
export function commentsEnd(text: string, offset: number): number | undefined {
  const scanner = createScanner(text, false);
  scanner.setPosition(offset);
  for (let end = offset; ;) {
    const token: number = scanner.scan();
    if (token === Token.lineBreak || token === Token.end) return end;
    if (token === Token.lineComment || token === Token.blockComment)
      end = scanner.getTokenOffset() + scanner.getTokenLength();
    else if (token !== Token.space) return undefined;
  }
}
